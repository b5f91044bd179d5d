// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The parts of a drawn identity chain, before they have a place.
#pragma once

#include "gui/diagram/diagram_items.h"
#include "gui/diagram/identity_chart.h"

#include <memory>

namespace mountlens::ui {

enum class Titled : std::uint8_t {
    No,
    Yes, ///< each box says which station it is: there are no columns
};

std::unique_ptr<BoxItem> stationBox(const DiagramLook &look,
                                    const IdentityChart &chart,
                                    std::size_t row,
                                    std::size_t station,
                                    Titled titled);
std::unique_ptr<BoxItem>
classBox(const DiagramLook &look, const IdentityChart &chart, AccessClass which);
std::unique_ptr<BoxItem> capabilityBox(const DiagramLook &look, const ChartCapability &capability);
std::unique_ptr<TextItem> textItem(const DiagramLook &look,
                                   const QString &text,
                                   TextRole role,
                                   Qt::Alignment alignment = Qt::AlignLeft);
/// Name, type and mode of the object.
std::unique_ptr<TextItem> objectTitle(const DiagramLook &look, const ChartObject &object);

std::unique_ptr<ArrowItem>
hopArrow(const DiagramLook &look, const ChartHop &hop, Direction direction);
/// Above the arrow: the map's line; below it: what it makes of the number.
std::unique_ptr<TextItem>
hopLine(const DiagramLook &look, const ChartHop &hop, Qt::Alignment alignment);
std::unique_ptr<TextItem>
hopResult(const DiagramLook &look, const ChartHop &hop, Qt::Alignment alignment);
/// From a number to an owner, group or entry.
std::unique_ptr<ArrowItem> relationArrow(const DiagramLook &look, bool equal, Direction direction);

} // namespace mountlens::ui
