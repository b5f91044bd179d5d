// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Sets of capabilities as people write them.
#pragma once

#include "model/capability.h"

#include <optional>
#include <string_view>

namespace mountlens::ui {

/// "chown,dac_override", "CAP_CHOWN", "all", "none", or bits in hexadecimal as /proc/PID/status
/// shows them ("a80425fb", "0x0"). nullopt: an unknown name.
std::optional<CapabilitySet> capabilitiesFromText(std::string_view text);

/// Every capability this kernel has: what root starts with.
CapabilitySet allCapabilities();

} // namespace mountlens::ui
