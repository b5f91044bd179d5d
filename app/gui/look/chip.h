// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A small mark: a risk, a state, "live" or "snapshot".
#pragma once

#include "gui/look/icons.h"

#include <QWidget>

#include <optional>

namespace mountlens::ui {

/// A symbol and a word or two in a tone, on further lines where there is no room for them beside
/// each other. Not to be pressed. Its accessible name is the word.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    /// `symbol` nullopt: the word alone.
    void setLook(std::optional<Symbol> symbol, Tone tone);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const noexcept { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    std::optional<Symbol> m_symbol;
    Tone m_tone = Tone::Neutral;
};

} // namespace mountlens::ui
