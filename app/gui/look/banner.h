// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A message that stays on a page.
#pragma once

#include "gui/look/icons.h"

#include <QFrame>

class QPushButton;

namespace mountlens::ui {

class FlowLayout;
class SymbolLabel;
class TextLabel;

/// A tone's fill, its symbol, a text, and buttons at its end, or below where there is no room
/// beside. For what is known about the whole page: a snapshot, missing rights, old data.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setLook(Symbol symbol, Tone tone);
    [[nodiscard]] Tone tone() const noexcept { return m_tone; }
    /// `title` is what to know, `text` more about it; either may be empty. Both are its accessible
    /// name. One that changes while it is seen is announced.
    void setTexts(const QString &title, const QString &text);
    /// At its end; the banner owns it. Its text and its slot are the caller's.
    QPushButton *addButton();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();

    TextLabel *m_title;
    TextLabel *m_text;
    FlowLayout *m_buttons;
    SymbolLabel *m_mark;
    Tone m_tone = Tone::Neutral;
};

} // namespace mountlens::ui
