// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A framed part of a page, and a line between parts.
#pragma once

#include "gui/look/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace mountlens::ui {

/// A box with a thin line and a fill, and a coloured edge where it has a tone.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const noexcept { return m_tone; }
    /// One of several that was chosen: its line is the accent's.
    void setSelected(bool selected);
    [[nodiscard]] bool isSelected() const noexcept { return m_selected; }
    /// Where its content goes; margins are set.
    [[nodiscard]] QVBoxLayout *content() const noexcept { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
    Tone m_tone = Tone::Neutral;
    bool m_selected = false;
};

/// A thin line across a page or a card.
class Divider : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mountlens::ui
