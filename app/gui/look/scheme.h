// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The colours themselves: three schemes, and which of them a palette was made from.
#pragma once

#include "gui/look/theme.h"

#include <QPalette>
#include <QRgb>

#include <array>

namespace mountlens::ui {

/// A colour for what is written and drawn, and a quiet one to lie behind it.
struct ToneColours
{
    QRgb ink;
    QRgb fill;
};

/// Every colour of the window. Text is at least 4.5:1 on whatever it may lie on (7:1 in high
/// contrast), borders of controls 3:1; tst_theme holds that.
struct Scheme
{
    QRgb window;      ///< of pages
    QRgb base;        ///< of lists, fields and cards
    QRgb raised;      ///< of headers and what lies on a base
    QRgb button;      ///< of a push button
    QRgb text;        ///< on all of these
    QRgb muted;       ///< text that matters less
    QRgb placeholder; ///< text in an empty field
    QRgb disabled;    ///< text that cannot be used now
    QRgb line;        ///< between things; decoration only
    QRgb edge;        ///< around what can be typed into or ticked
    QRgb accent;      ///< what is chosen, default or has the focus
    QRgb onAccent;    ///< text on the accent
    QRgb tip;         ///< of tool tips
    QRgb onTip;
    std::array<ToneColours, 6> tones; ///< by Tone
};

/// Light for Colours::System.
const Scheme &scheme(Colours colours) noexcept;
/// The scheme that `palette` was made from.
const Scheme &schemeOf(const QPalette &palette);
QPalette paletteOf(const Scheme &scheme);

} // namespace mountlens::ui
