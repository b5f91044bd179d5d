// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Whether an engine made a directory, told from when that came into being and whose it is.
#pragma once

#include "engines/engine_model.h"
#include "plan/engine_facts.h"
#include "system/birth_time.h"

#include <optional>
#include <string>

namespace mountlens {

/// When a container was made, and when its present main process started; nullopt: not known.
struct ContainerTimes
{
    std::optional<Moment> made;
    std::optional<Moment> started;

    bool operator==(const ContainerTimes &) const = default;
};

/// An engine makes a missing source as its root, after the container's own directories and before
/// its process (moby volume/mounts MountPoint.Setup(), called from daemon.setupMounts()). `root` is
/// the host's number of who makes directories for the engine.
bool isMadeByEngine(const FileBirth &source, const ContainerTimes &container, std::uint32_t root);

/// Of a container that an engine told of. `engine` may be nullptr.
ContainerTimes timesOf(const LiveContainer &live, const EngineFacts *engine);

/// The number that directories made by the engine belong to: of root, of the remapped root, of the
/// user whose engine it is.
std::uint32_t makerOf(const EngineFacts *engine);

} // namespace mountlens
