// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The identity chain in sentences: for a screen reader, below the drawing, and as text.
#pragma once

#include "gui/diagram/identity_chart.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace mountlens::ui {

/// Whole sentences on one box.
QString stationSentence(const IdentityChart &chart, std::size_t row, std::size_t station);
QString classSentence(const IdentityChart &chart, AccessClass which);
QString capabilitySentence(const ChartCapability &capability);

/// All of it, a sentence or a heading on each line.
QStringList chartLines(const IdentityChart &chart);

} // namespace mountlens::ui
