// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/paint.h"

#include "gui/look/scheme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

namespace mountlens::ui {

QColor blended(const QColor &under, const QColor &over, qreal share)
{
    const auto mixed = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mixed(under.red(), over.red()), mixed(under.green(), over.green()),
            mixed(under.blue(), over.blue())};
}

QColor toneLine(Tone tone, const QPalette &palette)
{
    const bool clear = &schemeOf(palette) == &scheme(Colours::HighContrast);
    const double quiet = tone == Tone::Neutral ? 0.15 : 0.3;
    return blended(toneFill(tone, palette), toneColour(tone, palette), clear ? 0.7 : quiet);
}

void paintBox(QPainter &painter,
              const QRectF &area,
              qreal radius,
              const QColor &fill,
              const QColor &line,
              qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &area, qreal radius, const QColor &colour)
{
    paintBox(painter, area, radius, {}, colour, kRingWidth);
}

void paintAngle(QPainter &painter,
                const QRectF &area,
                Points points,
                const QColor &colour,
                const QFontMetrics &metrics)
{
    const qreal reach = metrics.height() / 4.5;
    QPolygonF angle{{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}};
    QTransform turn;
    turn.translate(area.center().x(), area.center().y());
    switch (points) {
    case Points::Up:
        turn.rotate(180);
        break;
    case Points::Down:
        break;
    case Points::Left:
        turn.rotate(90);
        break;
    case Points::Right:
        turn.rotate(-90);
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(colour, metrics.height() / 11.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(turn.map(angle));
    painter.restore();
}

bool showsFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
           && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace mountlens::ui
