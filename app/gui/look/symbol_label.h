// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A symbol on a page.
#pragma once

#include "gui/look/icons.h"

#include <QWidget>

namespace mountlens::ui {

/// As large as the text of its role, times `scale`. Decoration: the words beside it say the same.
class SymbolLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolLabel(Symbol symbol, QWidget *parent = nullptr);

    void setSymbol(Symbol symbol);
    void setTone(Tone tone);
    /// 1: as high as a line of text.
    void setScale(double scale);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Symbol m_symbol;
    Tone m_tone = Tone::Neutral;
    double m_scale = 1;
};

} // namespace mountlens::ui
