// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What controls, cards and cells are drawn from.
#pragma once

#include "gui/look/theme.h"

#include <QPainterPath>
#include <QRectF>

class QFontMetrics;
class QPainter;
class QStyleOption;

namespace mountlens::ui {

/// Of the corners of controls and cards, in device-independent pixels.
inline constexpr qreal kControlRadius = 5;
inline constexpr qreal kCardRadius = 8;
/// Of the ring around what has the focus.
inline constexpr qreal kRingWidth = 2;

/// `share` (0 to 1) of `over` in `under`.
QColor blended(const QColor &under, const QColor &over, qreal share);

/// A box with a line of `width` inside its edges; no line where `line` is not valid.
void paintBox(QPainter &painter,
              const QRectF &area,
              qreal radius,
              const QColor &fill,
              const QColor &line = {},
              qreal width = 1);
/// The line around a fill of `tone`: quiet, but clear in high contrast.
QColor toneLine(Tone tone, const QPalette &palette);
/// Inside the edges of `area`.
void paintRing(QPainter &painter, const QRectF &area, qreal radius, const QColor &colour);

/// Which way an angle opens.
enum class Points : std::uint8_t {
    Up,
    Down,
    Left,
    Right,
};
/// An angle in the middle of `area`, as large as the text of `metrics` wants it.
void paintAngle(QPainter &painter,
                const QRectF &area,
                Points points,
                const QColor &colour,
                const QFontMetrics &metrics);

/// It has the focus, and the keyboard brought it there.
bool showsFocus(const QStyleOption &option);

} // namespace mountlens::ui
