// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Fixes for a container that its engine does not make: other settings after which it starts and
/// the question is allowed.
#pragma once

#include "fixes/fix.h"
#include "fixes/fix_case.h"

#include <optional>

namespace mountlens {

struct StartCase
{
    const ContainerSpec &spec;
    /// What its process wants to do.
    Request request;
    const Circumstances &around;
    Recreator &recreator;
    HostUser caller{"root", 0, 0, "/root"};
    /// The mount point that the runtime cannot make; empty: something else is refused.
    std::string refusedTarget{};
    /// Subordinate ids that nobody has yet; nullopt: not known.
    std::optional<std::uint32_t> freeSubordinate{};
};

/// Sources that are missing, ids that the engine's namespace lacks, id maps that cannot be mounted.
Proposals proposeForStart(const StartCase &start);

/// How many ids are given out at once, as useradd does (SUB_UID_COUNT).
inline constexpr std::uint32_t kSubordinateCount = 65536;

/// The commands that give the engine's user more ids, and those that take them back.
void addSubordinateCommands(Fix &fix, const Circumstances &around, std::uint32_t first);

} // namespace mountlens
