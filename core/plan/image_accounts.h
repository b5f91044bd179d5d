// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Users and groups in an image's /etc/passwd and /etc/group, by the rules of moby/sys/user
/// (user.go), which Docker, podman, containerd and runc share.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// What GetExecUser() makes of "user", "uid", "user:group", ":gid"...
struct ExecUser
{
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    /// Groups that list the user; empty where a group was given.
    std::vector<std::uint32_t> groups;

    bool operator==(const ExecUser &) const = default;
};

/// nullopt for a file: there is none. EngineRefuses with `engine` as subject: no such user or
/// group, a number out of range.
Result<ExecUser> execUser(std::string_view text,
                          const std::optional<std::string> &passwd,
                          const std::optional<std::string> &group,
                          const char *engine);

/// GetAdditionalGroups(): names and numbers. Errors as above.
Result<std::vector<std::uint32_t>> additionalGroups(const std::vector<std::string> &wanted,
                                                    const std::optional<std::string> &group,
                                                    const char *engine);

/// Groups that list whoever has this name or number as its user.
std::vector<std::uint32_t> groupsOf(std::string_view user,
                                    const std::optional<std::string> &passwd,
                                    const std::optional<std::string> &group);

} // namespace mountlens
