// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a container would have in /dev, and which devices its cgroup would let it use.
#pragma once

#include "plan/mount_plan.h"
#include "system/device_cgroup_reader.h"

#include <optional>
#include <string>
#include <vector>

namespace mountlens {

/// An entry of /dev: a node of its own, or the host's, mounted.
struct PlannedDevice
{
    std::string path;
    MadeNode node;
    std::optional<PlannedMount> mounted;
};

/// What every container has in /dev, and the devices that were asked for. EngineRefuses.
Result<std::vector<PlannedDevice>>
planDevices(const ContainerSpec &spec, const MountHabits &habits, FactSource &host);

/// The lists of runc and crun (libcontainer/specconv AllowedDevices), and the devices that were
/// asked for; nullopt: everything may be used.
std::optional<std::vector<DeviceRule>>
planDeviceRules(const ContainerSpec &spec, const MountHabits &habits, FactSource &host);

} // namespace mountlens
