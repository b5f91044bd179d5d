// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Who is asked about: --pid, --container, --as, --snapshot, or a configuration (--command,
/// --compose...), with --user and --caps.
#pragma once

#include "cli/options.h"
#include "config/read_configuration.h"
#include "model/capability.h"
#include "model/ids.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
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

/// Exactly one of `pid`, `as`, `snapshot`, `configuration` and (without that) `container` is set.
struct SubjectChoice
{
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
    /// With a container or a process: another user in the same place.
    std::optional<UserChoice> user;
};

/// The options that name a subject, to be joined with a command's own.
std::span<const OptionSpec> subjectOptions() noexcept;

/// Faults are left in `options`.
SubjectChoice readSubjectChoice(Options &options);

/// nullopt: neither UID, UID:GID nor UID:GID,GID... with valid ids.
std::optional<UserChoice> parseUserChoice(std::string_view text);

} // namespace mountlens::ui
