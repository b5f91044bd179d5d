// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/card.h"

#include "gui/look/metrics.h"
#include "gui/look/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

/// The edge where reading begins, inside the rounded corners.
void paintEdge(QPainter &painter,
               const QRectF &area,
               Qt::LayoutDirection direction,
               Tone tone,
               const QPalette &palette)
{
    constexpr qreal kEdge = 4;
    QPainterPath inside;
    inside.addRoundedRect(area, kCardRadius, kCardRadius);
    const qreal left = direction == Qt::RightToLeft ? area.right() - kEdge : area.left();
    QPainterPath edge;
    edge.addRect(QRectF(left, area.top(), kEdge, area.height()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(inside.intersected(edge), toneColour(tone, palette));
}

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
{
    setGaps(m_content, this, Gap::Wide, Gap::Tight);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colours = palette();
    paintBox(painter, rect(), kCardRadius, colours.color(QPalette::Base), lineColour(colours));
    if (m_tone != Tone::Neutral)
        paintEdge(painter, rect(), layoutDirection(), m_tone, colours);
    if (m_selected)
        paintRing(painter, rect(), kCardRadius, accentColour(colours));
}

Divider::Divider(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), lineColour(palette()));
}

} // namespace mountlens::ui
