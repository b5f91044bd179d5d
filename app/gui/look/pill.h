// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A symbol and a word or two on a rounded fill: badges and chips.
#pragma once

#include "gui/look/icons.h"

#include <QSize>
#include <QString>

class QPainter;
class QRect;
class QWidget;

namespace mountlens::ui {

/// What a pill says.
struct Pill
{
    std::optional<Symbol> symbol;
    QString word;   ///< in the tone's colour
    QString detail; ///< after it: a code
    Tone tone = Tone::Neutral;
};

/// In the font of `widget`.
QSize pillSize(const Pill &pill, const QWidget *widget);
/// The height it needs where there is less room: its word goes on in further lines.
int pillHeight(const Pill &pill, int width, const QWidget *widget);
/// Filling `area`, from right to left where `widget` runs so.
void paintPill(QPainter &painter, const QRect &area, const Pill &pill, const QWidget *widget);

} // namespace mountlens::ui
