// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Programs that refuse files by a rule of their own, whatever the kernel allows.
#pragma once

#include "model/mode.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace mountlens {

/// What a program wants of certain files of its own.
enum class OwnRule : std::uint8_t {
    OwnsDataDirectory, ///< the data directory is its own and closed to others
    OwnsData,          ///< the data directory is its own
    PrivateKeyFile,    ///< a key or password file is closed to group and others
    StrictConfig,      ///< the configuration is root's or its own; only its owner may write to it
    RootsConfig,       ///< the configuration is root's; only root may write to it
    NotWorldWritable,  ///< a configuration that everybody may write to is left out
    StrictHome,        ///< keys and the folders above them are the user's; nobody else may write
    OwnsRepository,    ///< the repository belongs to who runs it
};

/// The stored name ("owns-data-directory").
std::string_view ownRuleName(OwnRule rule) noexcept;

struct ProgramRule
{
    /// By the name that it is best known under.
    std::string_view program;
    OwnRule rule = OwnRule::OwnsData;
    /// An ACL entry or a group would satisfy the kernel and not the program: only ownership does.
    bool wantsToOwn = false;
    /// Bits that the program lets such a file have at most.
    Mode atMost{0777};

    bool operator==(const ProgramRule &) const = default;
};

/// By the name of a process (/proc/PID/comm, which is cut after 15 bytes), a path of a program, or
/// an image ("docker.io/library/postgres:16"). nullopt: no such rule is known.
std::optional<ProgramRule> ownChecksOf(std::string_view command);

} // namespace mountlens
