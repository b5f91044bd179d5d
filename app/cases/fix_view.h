// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Which fixes a reader sees, in which order, and what each of them is about.
#pragma once

#include "fixes/fix.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mountlens::ui {

/// Where a fix takes hold.
enum class FixGroup : std::uint8_t {
    Nothing, ///< everything stays as it is
    Files,   ///< owner, mode, ACL, flags, or whether a file is there
    Start,   ///< how the container is started
    System,  ///< the host beside files: mounts, accounts, running programs
};

/// The widest of those that a fix needs: what changes the host as well as the start is System.
FixGroup groupOf(const Fix &fix) noexcept;

/// Everything that it does can be taken back by what it brings along.
bool hasUndo(const Fix &fix) noexcept;

enum class FixOrder : std::uint8_t {
    LeastHarm, ///< the order of Proposals
    Risk,      ///< low before medium before high
    NoRestart, ///< first what leaves the container running
};

struct FixView
{
    FixOrder order = FixOrder::LeastHarm;
    /// Not those that need the container made anew.
    bool withoutRecreate = false;

    bool operator==(const FixView &) const = default;
};

/// Indices into `fixes`. Among equals the order of Proposals stays.
std::vector<std::size_t> shownFixes(const std::vector<Fix> &fixes, const FixView &view);

} // namespace mountlens::ui
