// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Who the first process of a container would be: --user, the image's USER and --group-add, looked
/// up in the image as the engine does.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"
#include "plan/engine_facts.h"
#include "plan/user_namespace_plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mountlens {

/// The image's /etc/passwd and /etc/group; nullopt: the file is not there.
struct ImageAccounts
{
    std::optional<std::string> passwd;
    std::optional<std::string> group;

    bool operator==(const ImageAccounts &) const = default;
};

/// Ids of the container.
struct ChosenUser
{
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    /// Each once, in the engine's order.
    std::vector<std::uint32_t> groups;
    /// podman's keep-groups: the groups are the caller's, host ids (EngineFacts::callerGroups), and
    /// not those above.
    bool keepsCallerGroups = false;
    /// The text that was looked up: --user, the image's USER, or what keep-id puts in their place.
    std::string text;
    /// The text is the image's.
    bool fromImage = false;

    bool operator==(const ChosenUser &) const = default;
};

/// EngineRefuses: no such user or group, an id that the user namespace does not map. `space` is the
/// container's namespace; with a gap in it the maps are not asked.
Result<ChosenUser> chooseUser(const ContainerSpec &spec,
                              const EngineFacts &facts,
                              const std::string &imageUser,
                              const ImageAccounts &accounts,
                              const UserNamespacePlan &space);

/// A process that `exec --user` starts in such a container; `text` empty: the container's user.
/// Its groups are looked up anew: podman's lack the primary group.
Result<ChosenUser> chooseExecUser(const ContainerSpec &spec,
                                  const EngineFacts &facts,
                                  const std::string &text,
                                  const ImageAccounts &accounts,
                                  const UserNamespacePlan &space);

/// Host files that podman reads in place of the image's, for they are mounted there; empty: the
/// image's own. Docker always reads the image's.
struct AccountSources
{
    std::string passwd;
    std::string group;

    bool operator==(const AccountSources &) const = default;
};
AccountSources accountSources(const ContainerSpec &spec, const EngineFacts &facts);

} // namespace mountlens
