// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words in the boxes of the identity chain and at its arrows.
#pragma once

#include "gui/diagram/identity_chart.h"

#include <QString>

namespace mountlens::ui {

/// "In the container"
QString stationTitle(IdentityPlace place);
/// "UID", "GID", "Group"
QString rowTitle(RowKind kind);

/// "231072"; 65534 for an id without mapping.
QString numberText(const ChartId &id);
/// "root", "nobody" for an id without mapping; empty: it has no name, or nobody looked.
QString nameText(const ChartId &id);
/// Where the name is from, or that there is none: "name in the container". Empty: nobody looked.
QString originText(const ChartId &id);

/// A number with its name, where it has one: "998 (docker)".
QString idLabel(const ChartId &id);
/// As it is shown, not too long.
QString objectNameText(const ChartObject &object);

/// "0 231072 65536"; empty: no line was used.
QString lineText(const ChartHop &hop);
/// "231072 + 998 = 232070"; empty for the first number of the map's line: there is nothing to add.
/// Of a hop with a sum.
QString hopSumText(const ChartHop &hop);
/// The same, or what happens to the number in words; empty for the first number of
/// the map's line.
QString hopText(const ChartHop &hop);

/// "owner", "ACL entry"...
QString classTitle(AccessClass which);
/// What was wanted and is not there.
AccessMask lackingRights(const ChartObject &object);
/// What the class gives: "rw-".
QString classRights(const ChartObject &object, AccessClass which);
/// What the class that applies decides: "applies, lacks w".
QString appliesText(const ChartObject &object);
/// What the subject sees instead of this number; empty: the same.
QString seenInsideText(const ChartId &id, const std::optional<std::uint32_t> &inside);
/// "there", "not there", "there, does not reach".
QString capabilityState(const ChartCapability &capability);
/// How far the capabilities that are there reach; empty: none is there.
QString reachText(const IdentityChart &chart);
/// "and 3 more groups"; empty: there are no more.
QString moreGroupsText(const IdentityChart &chart);

/// Heading above the capabilities.
QString capabilitiesTitle();
/// Why the rights of all others apply.
QString othersText();

} // namespace mountlens::ui
