// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The destinations podman's remote client knows: podman-connections.json and containers.conf.
#pragma once

#include "model/surroundings.h"

#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

struct PodmanConnection
{
    std::string name;
    std::string uri;
    bool machine = false; ///< IsMachine: a virtual machine that podman manages

    bool operator==(const PodmanConnection &) const = default;
};

struct PodmanConnections
{
    std::vector<PodmanConnection> connections;
    /// The default destination; empty: this machine.
    std::string active;

    bool operator==(const PodmanConnections &) const = default;
};

/// containers/common pkg/config: the JSON file first, then each containers.conf in its order; of
/// two with one name the JSON file's, else the later one's counts. Unreadable files count as empty.
PodmanConnections readPodmanConnections(const Surroundings &surroundings);

/// Of containers.conf (TOML): engine.active_service and engine.service_destinations only.
PodmanConnections parseServiceDestinations(std::string_view text);
/// Of podman-connections.json; anything else than such a file is empty.
PodmanConnections parsePodmanConnections(std::string_view text);

} // namespace mountlens
