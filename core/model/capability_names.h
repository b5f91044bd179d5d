// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Capabilities by the names that engines take, and the sets that engines start from.
#pragma once

#include "model/capability.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace mountlens {

/// Without CAP_, upper case: the number; nullopt: no such capability up to Linux 6.18.
std::optional<std::uint8_t> capabilityNumber(std::string_view name);

/// The name of a number; empty: it has none.
std::string_view capabilityNameOf(std::uint8_t number);

/// All 41 that exist since Linux 5.9.
inline constexpr CapabilitySet kEveryCapability{0x1ffffffffffU};

} // namespace mountlens
