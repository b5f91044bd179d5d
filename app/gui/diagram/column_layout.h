// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The identity chain with a column for each station and the object at the end.
#pragma once

#include "gui/diagram/chart_canvas.h"

namespace mountlens::ui {

/// False: that needs more than `width`; nothing was drawn.
bool drawInColumns(ChartCanvas &canvas, qreal width);

} // namespace mountlens::ui
