// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Service units of systemd: who the process is and what it sees of the file system.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"
#include "model/surroundings.h"

#include <string>

namespace mountlens {

/// Reads NAME.service with its drop-ins (beside it, and in /etc, /run and /usr/lib). One container
/// of engine Systemd: user is User=[:Group=]; capabilities are capAdd of nothing, capDrop for
/// CapabilityBoundingSet=~, exactCapabilities for a set without '~', ambientCapabilities;
/// rootfs and image are RootDirectory= and RootImage=; userns the text of PrivateUsers=.
///
/// Everything that changes the view is a mount, in the order systemd documents it. Besides bind and
/// tmpfs there are types with a target only: `readonly`, `readwrite`, `inaccessible`, `exec`,
/// `noexec` lay that over what is there; `private-tmp` is a directory of the unit's own; and
/// `state`, `cache`, `logs`, `runtime`, `configuration` are directories made for the unit
/// (source: the real place, below private/ with DynamicUser=; options mode=). A path with '-' has
/// MissingSource::Skipped. Errors as parseUnitFile and Surroundings::read.
Result<Configuration> parseServiceUnit(const std::string &path, const Surroundings &surroundings);

} // namespace mountlens
