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

/// All 41 that exist since Linux 5.9.
inline constexpr CapabilitySet kEveryCapability{0x1ffffffffffU};
/// moby oci/caps/defaults.go, containerd oci/spec.go defaultUnixCaps().
inline constexpr CapabilitySet kDockerCapabilities{0xa80425fbU};
/// containers/common pkg/config/default.go since podman 4.4, and the containers.conf that
/// distributions ship.
inline constexpr CapabilitySet kPodmanCapabilities{0x800405fbU};

} // namespace mountlens
