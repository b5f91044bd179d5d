// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One answer to choose: a radio button with text that wraps, in a frame.
#pragma once

#include "gui/look/icons.h"

#include <QRadioButton>
#include <QWidget>

class QHBoxLayout;

namespace mountlens::ui {

class TextLabel;

/// The whole frame can be clicked. Enter is left to whoever is around: it means "next".
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(QWidget *parent = nullptr);

    /// `note` may be empty.
    void setTexts(const QString &text, const QString &note);
    /// In front of the text.
    void setPicture(Symbol symbol);
    [[nodiscard]] QRadioButton *button() const noexcept { return m_button; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRadioButton *m_button;
    TextLabel *m_text;
    TextLabel *m_note;
    QHBoxLayout *m_layout;
    bool m_hovered = false;
};

} // namespace mountlens::ui
