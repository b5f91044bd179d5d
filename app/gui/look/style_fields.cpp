// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/paint.h"
#include "gui/look/style_parts.h"

#include <QDateTime>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSpinBox>

#include <algorithm>

namespace mountlens::ui {

namespace {

QColor arrowColour(const QStyleOption &option, bool usable)
{
    if (!usable)
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    return mutedColour(option.palette);
}

QRectF fullPart(const QStyleOptionProgressBar &option)
{
    const double range = double(option.maximum) - option.minimum;
    const double done = double(option.progress) - option.minimum;
    QRectF bar = option.rect;
    if (range <= 0)
        return {};
    bar.setWidth(bar.width() * std::clamp(done / range, 0.0, 1.0));
    if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
        bar.moveRight(QRectF(option.rect).right());
    return bar;
}

} // namespace

void paintFieldFrame(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focus = enabled && option.state.testFlag(QStyle::State_HasFocus);
    if (focus) {
        paintRing(painter, option.rect, kControlRadius, accentColour(option.palette));
        return;
    }
    paintBox(painter, option.rect, kControlRadius, {},
             enabled ? edgeColour(option.palette) : lineColour(option.palette));
}

void paintField(const QStyleOptionFrame &option, QPainter &painter)
{
    const bool framed = option.lineWidth > 0;
    paintBox(painter, option.rect, framed ? kControlRadius : 0,
             option.palette.color(QPalette::Base));
    if (framed)
        paintFieldFrame(option, painter);
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const QColor under = option.palette.color(option.editable ? QPalette::Base : QPalette::Button);
    const QColor fill = blended(under, option.palette.color(QPalette::ButtonText),
                                hovered && !option.editable ? 0.06 : 0);
    if (option.frame)
        paintBox(painter, option.rect, kControlRadius, fill,
                 enabled ? edgeColour(option.palette) : lineColour(option.palette));
    const bool focus =
        option.editable ? option.state.testFlag(QStyle::State_HasFocus) : showsFocus(option);
    if (enabled && focus)
        paintRing(painter, option.rect, kControlRadius, accentColour(option.palette));
    paintAngle(painter, arrow, Points::Down, arrowColour(option, enabled), option.fontMetrics);
}

void paintSpinBox(const QStyleOptionSpinBox &option,
                  QPainter &painter,
                  const QRect &up,
                  const QRect &down)
{
    if (option.frame) {
        paintBox(painter, option.rect, kControlRadius, option.palette.color(QPalette::Base));
        paintFieldFrame(option, painter);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto usable = [&option](QAbstractSpinBox::StepEnabledFlag step) {
        return option.state.testFlag(QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
    };
    paintAngle(painter, up, Points::Up,
               arrowColour(option, usable(QAbstractSpinBox::StepUpEnabled)), option.fontMetrics);
    paintAngle(painter, down, Points::Down,
               arrowColour(option, usable(QAbstractSpinBox::StepDownEnabled)), option.fontMetrics);
}

void paintProgressGroove(const QStyleOption &option, QPainter &painter)
{
    paintBox(painter, option.rect, kControlRadius, option.palette.color(QPalette::AlternateBase),
             lineColour(option.palette));
}

void paintProgressContents(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const QRectF bar = fullPart(option);
    if (bar.width() > 0)
        paintBox(painter, bar, std::min(kControlRadius, bar.width() / 2),
                 accentColour(option.palette));
}

void paintBusy(const QStyleOptionProgressBar &option, QPainter &painter)
{
    constexpr qint64 kRoundMs = 1600;
    constexpr double kPart = 0.3;
    const QRectF area = option.rect;
    const double phase = double(QDateTime::currentMSecsSinceEpoch() % kRoundMs) / kRoundMs;
    QRectF part = area;
    part.setWidth(area.width() * kPart);
    part.moveLeft(area.left() + (area.width() + part.width()) * phase - part.width());
    paintBox(painter, part & area, kControlRadius, accentColour(option.palette));
}

void paintProgressLabel(const QStyleOptionProgressBar &option, QPainter &painter)
{
    if (!option.textVisible)
        return;
    const QRectF full = fullPart(option);
    painter.save();
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine, option.text);
    painter.setClipRect(full);
    painter.setPen(option.palette.color(QPalette::HighlightedText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine, option.text);
    painter.restore();
}

} // namespace mountlens::ui
