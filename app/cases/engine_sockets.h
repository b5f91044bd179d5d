// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Sockets of engines that the user chose.
#pragma once

#include "engines/find_containers.h"
#include "model/container_spec.h"
#include "model/surroundings.h"

#include <string>

namespace mountlens::ui {

/// Absolute paths; empty: wherever the engine's own command would look.
struct EngineSockets
{
    std::string docker;
    std::string podman;

    bool operator==(const EngineSockets &) const = default;
};

/// For the whole process from now on, as if DOCKER_HOST and CONTAINER_HOST named them. From any
/// thread.
void useSockets(const EngineSockets &sockets);

/// Whether one engine answers at `socket`; empty: at the first place where it does. Without any
/// place EngineSocketMissing. Bounded in time by the query.
EngineAnswer askEngine(Engine engine,
                       const std::string &socket,
                       const Surroundings &surroundings,
                       const EngineQuery &query);

} // namespace mountlens::ui
