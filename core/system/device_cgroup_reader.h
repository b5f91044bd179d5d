// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Which devices a process may use: device cgroups v1 (a list) and v2 (BPF programs).
#pragma once

#include "base/result.h"
#include "model/fact_source.h"
#include "system/mount_table.h"

#include <string>
#include <string_view>

namespace mountlens {

/// One line of devices.list: "c 1:3 rwm", "a *:* rwm".
struct DeviceRule
{
    bool character = true;
    bool block = true;
    std::optional<std::uint32_t> major;
    std::optional<std::uint32_t> minor;
    bool read = false;
    bool write = false;
    bool mknod = false;

    [[nodiscard]] bool allows(FileType type, DeviceNumber device, DeviceAccess access) const;
};

/// Malformed lines are an error: a rule not understood is not a rule skipped.
Result<std::vector<DeviceRule>> parseDeviceRules(std::string_view text);

/// Where the process sits, from the text of /proc/PID/cgroup.
struct CgroupPaths
{
    std::optional<std::string> devicesV1;
    std::optional<std::string> unified;
};
CgroupPaths parseCgroupPaths(std::string_view text);

/// Asks both versions. `ourMounts` tells where cgroup file systems are mounted for us.
Result<bool> deviceCgroupAllows(const CgroupPaths &paths,
                                const MountTable &ourMounts,
                                FileType type,
                                DeviceNumber device,
                                DeviceAccess access);

} // namespace mountlens
