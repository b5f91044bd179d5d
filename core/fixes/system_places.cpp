// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/system_places.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

constexpr auto kSystem = std::to_array<std::string_view>(
    {"/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib64", "/proc", "/root", "/run",
     "/sbin", "/sys", "/usr", "/usr/bin", "/usr/lib", "/usr/sbin", "/var", "/var/lib"});
constexpr auto kShared = std::to_array<std::string_view>({"/opt", "/srv", "/tmp", "/var/log"});

} // namespace

bool isSystemFolder(std::string_view path)
{
    return std::find(kSystem.begin(), kSystem.end(), path) != kSystem.end();
}

bool isSharedTree(std::string_view path)
{
    return isSystemFolder(path) || std::find(kShared.begin(), kShared.end(), path) != kShared.end();
}

} // namespace mountlens
