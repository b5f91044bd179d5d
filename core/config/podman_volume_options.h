// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The options of podman's volumes, which -v, --mount, --tmpfs and Quadlet share.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// Puts the options of a -v into `mount`. EngineRefuses for one podman does not know, two that
/// exclude each other, and O beside others.
Result<Done> takePodmanOptions(MountSpec &mount, const std::vector<std::string> &options);

/// The same for the part of --tmpfs after the colon. Empty: none.
Result<Done> takePodmanTmpfsOptions(MountSpec &mount, std::string_view options);

/// libpod/container_internal_common.go parseIDMapMountOption(): `idmap` alone or
/// `idmap=uids=A-B-N[#...];gids=...`, where @ makes B an id of the container. EngineRefuses
/// otherwise.
Result<Done> checkIdmapOption(std::string_view option);

} // namespace mountlens
