// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Colours: three palettes of our own on the Fusion style, and tones that mean something.
#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>
#include <optional>
#include <string_view>

class QPushButton;

namespace mountlens::ui {

enum class Colours : std::uint8_t {
    System, ///< light or dark, as the desktop's own palette is
    Light,
    Dark,
    HighContrast,
};

/// "system", "light", "dark", "contrast": in settings and for --colours.
std::string_view coloursName(Colours colours) noexcept;
/// nullopt: not one of them.
std::optional<Colours> coloursFromName(std::string_view name) noexcept;

/// For the whole application, with our style on Fusion. May be called again at any time; widgets
/// learn of it by QEvent::PaletteChange.
void applyColours(Colours colours);

/// Fills the button with the accent: what a page is there for, one on each. (In a dialog it is the
/// default one, QPushButton::setDefault; outside of dialogs Qt takes that for whatever has the
/// focus.)
void setPrimary(QPushButton *button, bool primary = true);

/// What a colour says. Never alone: a shape and a word go with it.
enum class Tone : std::uint8_t {
    Neutral,
    Denied,
    Allowed,
    Undetermined,
    Warning,
    Accent,
};

/// For text and lines on `palette`'s base or window colour: at least 4.5:1.
QColor toneColour(Tone tone, const QPalette &palette);
/// A quiet fill behind text of the palette's usual colour.
QColor toneFill(Tone tone, const QPalette &palette);
/// For text that matters less; still 4.5:1.
QColor mutedColour(const QPalette &palette);
/// Lines between things: decoration.
QColor lineColour(const QPalette &palette);
/// Around what can be typed into, ticked or moved: 3:1 at least.
QColor edgeColour(const QPalette &palette);
/// Of the focus, of what is ticked, and of the default button.
QColor accentColour(const QPalette &palette);
/// Behind a row that is selected: all tones and texts can be read on it.
QColor selectionFill(const QPalette &palette);

bool isDark(const QPalette &palette);

} // namespace mountlens::ui
