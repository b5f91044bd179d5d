// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Who is asked about: a process, a container, a user of this host, a snapshot or a configuration.
#pragma once

#include "config/read_configuration.h"
#include "model/capability.h"
#include "model/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens::ui {

/// UID[:GID[,GID...]]
struct UserChoice
{
    std::uint32_t uid = 0;
    std::optional<std::uint32_t> gid;
    std::vector<std::uint32_t> groups;

    bool operator==(const UserChoice &) const = default;
};

/// Exactly one of `pid`, `as`, `snapshot`, `configuration` and (without that) `container` is set;
/// `pid` may also go with `container`.
struct SubjectChoice
{
    /// With `container`: that process of it, in place of its main process.
    std::optional<Pid> pid;
    std::optional<UserChoice> as;
    std::optional<std::string> snapshot;
    /// A container that does not run yet.
    std::optional<ConfigurationInput> configuration;
    /// The name or id of a container of some engine; with `configuration` one of those that it
    /// describes.
    std::optional<std::string> container;
    /// With `as`: the effective set.
    std::optional<CapabilitySet> capabilities;
    /// With a container, a process or a snapshot: another user in the same place.
    std::optional<UserChoice> user;
};

/// nullopt: neither UID, UID:GID nor UID:GID,GID... with valid ids.
std::optional<UserChoice> parseUserChoice(std::string_view text);
/// What parseUserChoice() reads.
std::string userText(const UserChoice &user);

} // namespace mountlens::ui
