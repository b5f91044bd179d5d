// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Which class of a file's rights a verdict took, read from its steps.
#pragma once

#include "gui/diagram/identity_chart.h"

#include <vector>

namespace mountlens::ui {

/// The check of mode and ACL that counted for a component; nullptr: none was made.
const CheckStep *classStep(const Verdict &verdict, std::size_t component);

/// NamedGroup also for the object's own group: the reason's id tells them apart.
AccessClass classOf(ReasonId reason);

/// The masks that a class step carries: what the entry gives, its mask where one limits it, and
/// last what was wanted.
std::vector<AccessMask> masksOf(const Reason &reason);

/// Whose entry it is, as the kernel's number; nullopt: nobody's.
std::optional<std::uint32_t> entryId(const Reason &reason);

} // namespace mountlens::ui
