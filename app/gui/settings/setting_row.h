// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One setting: its name, its control, and who has set it where that is not the user.
#pragma once

#include "gui/look/card.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;

namespace mountlens::ui {

class TextLabel;

/// A name with the control behind it; below the control there is room for the reason why it cannot
/// be used.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes `control`; `field` in it, or itself, is what has the setting's name.
    SettingRow(QWidget *control, QWidget *field, QWidget *parent);

    /// For the form's first column; its shortcut leads to the control.
    [[nodiscard]] QLabel *name() const noexcept { return m_name; }
    void setLocked(bool locked);
    /// `name` with an accelerator.
    void retranslate(const QString &name);

private:
    QLabel *m_name;
    QWidget *m_control;
    QWidget *m_field;
    QWidget *m_note;
    TextLabel *m_reason;
    bool m_locked = false;
};

/// A card of settings under a heading. Names stand before their controls where there is room, above
/// them where there is not.
class SettingGroup : public Card
{
    Q_OBJECT

public:
    explicit SettingGroup(QWidget *parent);

    SettingRow *addRow(QWidget *control) { return addRow(control, control); }
    SettingRow *addRow(QWidget *control, QWidget *field);
    void addWide(QWidget *widget);
    void setHeading(const QString &text);
    /// `width`: that of all names of the dialog. Above: each on a line of its own.
    void placeNames(int width, bool above);

private:
    TextLabel *m_heading;
    std::vector<SettingRow *> m_rows;
    QFormLayout *m_form;
};

} // namespace mountlens::ui
