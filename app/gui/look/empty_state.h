// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A page or a list that has nothing to show: why, and what can be done.
#pragma once

#include "gui/look/icons.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace mountlens::ui {

class FlowLayout;
class SymbolLabel;
class TextLabel;

/// A symbol, a title, an explanation and buttons, in the middle of what it fills.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setLook(Symbol symbol, Tone tone = Tone::Neutral);
    void setTexts(const QString &title, const QString &explanation);
    /// Below the explanation; it owns it; the first is the primary one. Its text and its slot are
    /// the caller's.
    QPushButton *addButton();
    /// Between the explanation and the buttons: a code, a command.
    [[nodiscard]] QVBoxLayout *details() const noexcept { return m_details; }
    /// To be given the focus when it appears.
    [[nodiscard]] TextLabel *heading() const noexcept { return m_title; }

private:
    SymbolLabel *m_mark;
    TextLabel *m_title;
    TextLabel *m_explanation;
    QVBoxLayout *m_details;
    FlowLayout *m_buttons;
};

} // namespace mountlens::ui
