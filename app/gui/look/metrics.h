// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Distances that grow with the text.
#pragma once

#include <QWidget>

class QLayout;

namespace mountlens::ui {

enum class Gap : std::uint8_t {
    Hair,    ///< between an icon and its word
    Tight,   ///< between lines of one thing
    Normal,  ///< between things of one group
    Wide,    ///< between groups
    Section, ///< between sections of a page
};

/// In device-independent pixels, from the height of the widget's font.
int gap(const QWidget *widget, Gap size);

/// The same distance around all that is in `layout`, and another between its items; they follow the
/// font of `widget`, which must live as long as the layout.
void setGaps(QLayout *layout, QWidget *widget, Gap around, Gap between);
/// Nothing around.
void setGaps(QLayout *layout, QWidget *widget, Gap between);

/// The width of `characters` average characters.
int textWidth(const QWidget *widget, int characters);

} // namespace mountlens::ui
