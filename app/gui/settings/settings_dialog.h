// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What can be chosen about the window.
#pragma once

#include "gui/desk/desk.h"

#include <QDialog>

#include <array>

class QButtonGroup;
class QDialogButtonBox;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QSpinBox;

namespace mountlens::ui {

class QuietChoice;
class SettingGroup;
class SettingRow;
class SocketSetting;
class TextLabel;

/// Everything applies at once, and nothing needs a new start. What the administrator has set is
/// shown, but cannot be used.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit SettingsDialog(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildGeneral();
    void buildAppearance();
    void buildSources();
    void buildHistory();
    void connectControls();
    /// From the preferences into the controls.
    void showValues();
    void showLocks();
    void retranslate();
    void retranslateChoices();
    /// The controls of all groups below each other.
    void placeNames();
    [[nodiscard]] std::array<SettingRow *, 7> rows() const;

    Desk &m_desk;
    Preferences &m_preferences;
    QScrollArea *m_area;
    QWidget *m_content;
    QDialogButtonBox *m_buttons;
    SettingGroup *m_general;
    SettingGroup *m_appearance;
    SettingGroup *m_sources;
    SettingGroup *m_history;
    QuietChoice *m_language;
    QRadioButton *m_startPage;
    QRadioButton *m_guided;
    QuietChoice *m_colours;
    QuietChoice *m_textSize;
    SocketSetting *m_docker;
    SocketSetting *m_podman;
    QSpinBox *m_recents;
    QPushButton *m_clear;
    TextLabel *m_cleared;
    TextLabel *m_placeName;
    TextLabel *m_place;
    SettingRow *m_languageRow = nullptr;
    SettingRow *m_startRow = nullptr;
    SettingRow *m_coloursRow = nullptr;
    SettingRow *m_textSizeRow = nullptr;
    SettingRow *m_dockerRow = nullptr;
    SettingRow *m_podmanRow = nullptr;
    SettingRow *m_recentsRow = nullptr;
};

} // namespace mountlens::ui
