// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The identity chain from the top down, for narrow windows and large text.
#pragma once

#include "gui/diagram/chart_canvas.h"

namespace mountlens::ui {

void drawBelowEachOther(ChartCanvas &canvas, qreal width);

} // namespace mountlens::ui
