// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// How text stands on a terminal: colours, labels, broken lines.
#pragma once

#include <QString>

#include <cstdint>

namespace mountlens::ui {

struct TextOptions
{
    /// Set for a terminal, unless NO_COLOR is set: the caller finds out.
    bool colour = false;
    /// Prose is broken at this many terminal cells; 0: it is not broken.
    int width = 0;
};

enum class Colour : std::uint8_t {
    Red,
    Green,
    Yellow,
    Alarm, ///< white on red
};

/// `text` itself where no colours are wanted.
QString coloured(const QString &text, Colour colour, const TextOptions &options);

struct Labelled
{
    QString label;
    QString text;
};

/// "  why:  text", the label filled up to `labelCells`, continued under the text where it is
/// broken. Ends with a newline.
QString labelledLine(const Labelled &line, int labelCells, const TextOptions &options);

} // namespace mountlens::ui
