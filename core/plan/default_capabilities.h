// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the engines give a container that asks for nothing.
#pragma once

#include "model/capability.h"

namespace mountlens {

/// moby oci/caps/defaults.go, containerd oci/spec.go defaultUnixCaps().
inline constexpr CapabilitySet kDockerCapabilities{0xa80425fbU};
/// containers/common pkg/config/default.go since podman 4.4, and the containers.conf that
/// distributions ship.
inline constexpr CapabilitySet kPodmanCapabilities{0x800405fbU};

} // namespace mountlens
