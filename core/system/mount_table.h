// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// mountinfo through libmount: every mount of a namespace that a process can see from its root.
#pragma once

#include "base/result.h"
#include "model/mount.h"

#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// A line of mountinfo.
struct MountEntry
{
    /// The mount's id and its parent's, as mountinfo counts (not unique over time) or statmount
    /// does (unique).
    std::uint64_t id = 0;
    std::uint64_t parentId = 0;
    /// `idmap` is an error where the line says "idmapped".
    MountFacts facts;
};

using MountTable = std::vector<MountEntry>;

/// Parses the text of /proc/PID/mountinfo. Unsupported where libmount is not installed: it is
/// loaded when first needed, since most decisions are made without it. TooLarge: over 16 MiB.
/// Malformed: a line that is none of mountinfo.
Result<MountTable> parseMountinfo(const std::string &text);

/// "rw,noexec,..." of the mount itself.
MountFlags parseMountFlags(std::string_view options);

/// What superblock options say: ro, noacl, grpid.
void applySuperOptions(MountFacts &facts, std::string_view options);

} // namespace mountlens
