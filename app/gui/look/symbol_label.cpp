// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/symbol_label.h"

#include <QEvent>
#include <QPainter>

namespace mountlens::ui {

SymbolLabel::SymbolLabel(Symbol symbol, QWidget *parent)
    : QWidget(parent)
    , m_symbol(symbol)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolLabel::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    update();
}

void SymbolLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void SymbolLabel::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QSize SymbolLabel::sizeHint() const
{
    const int side = qRound(symbolSize(this) * m_scale);
    return {side, side};
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour =
        m_tone == Tone::Neutral ? mutedColour(palette()) : toneColour(m_tone, palette());
    paintSymbol(painter, rect(), m_symbol, colour);
}

void SymbolLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace mountlens::ui
