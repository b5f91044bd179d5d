// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Our own symbols: SVG in the resources, drawn in the palette's colours.
#pragma once

#include "gui/look/theme.h"
#include "model/verdict.h"

#include <QIcon>

#include <cstdint>

class QPainter;
class QRectF;
class QWidget;

namespace mountlens::ui {

enum class Symbol : std::uint8_t {
    Application, ///< a lens over a folder tree, in its own colours
    Denied,
    Allowed,
    Undetermined,
    Information,
    Warning,
    Container,
    Command,
    Compose,
    Message,
    Snapshot,
    Guide,
    Start,
    Diagnosis,
    Fixes,
    Copy,
    Save,
    Open,
    Refresh,
    Back,
    Forward,
    Settings,
    Help,
    Folder,
    File,
    User,
    Lock,
    Shield, ///< needs the administrator
    Undo,
    Compare,
    Search,
    Close,
    NotReached,
    Decides,
    Live,    ///< of the running system, no snapshot
    Done,    ///< a tick alone: something was carried out
    RiskLow, ///< one bar of three
    RiskMedium,
    RiskHigh,
};
/// The number of symbols.
inline constexpr int kSymbols = static_cast<int>(Symbol::RiskHigh) + 1;

/// Sharp at every size and scale; in the palette's text colour, and in `tone` where one is given.
/// Follows a change of the palette.
QIcon symbolIcon(Symbol symbol, Tone tone = Tone::Neutral);
/// The same on a painter, filling `area`, in `colour` (the application's symbol in its own). Drawn
/// as pixels on a screen, as lines on anything else. Arrows that point along the text are turned
/// where it runs from right to left.
void paintSymbol(QPainter &painter, const QRectF &area, Symbol symbol, const QColor &colour);
/// Sharp at every size: as high as a line of `widget`'s text, with a little around it.
int symbolSize(const QWidget *widget);

Tone toneOf(VerdictKind kind) noexcept;
Symbol symbolOf(VerdictKind kind) noexcept;

} // namespace mountlens::ui
