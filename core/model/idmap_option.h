// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The map of an idmapped mount as mount(8) writes it: X-mount.idmap=u:0:1000:1 g:0:1000:1.
#pragma once

#include "model/id_map.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace mountlens {

/// What is wrong with a map. A kind without any line is a fault: Linux 6.9 refuses it, and before
/// that nobody could write anything through such a mount.
enum class IdmapOptionFault : std::uint8_t {
    NotUnderstood,
    NoIds,        ///< a count of 0
    PastLastId,   ///< reaches 4294967295, which is no id
    Overlap,      ///< with an earlier piece, in the file system or in the mount
    TooManyLines, ///< more than IdMap::kMaxExtents of a kind
    NoUsers,
    NoGroups,
};

struct IdmapOptionProblem
{
    IdmapOptionFault fault = IdmapOptionFault::NotUnderstood;
    /// The piece as it was written; empty for NoUsers and NoGroups.
    std::string piece;

    bool operator==(const IdmapOptionProblem &) const = default;
};

struct ParsedIdmapOption
{
    /// Empty where there is a problem.
    MountIdmap map;
    std::optional<IdmapOptionProblem> problem;

    bool operator==(const ParsedIdmapOption &) const = default;
};

/// Pieces `[u:|g:|b:]ID-IN-FILE-SYSTEM:ID-IN-MOUNT:COUNT` parted by blanks, no letter being `b:`,
/// all values together. The order of the two ids is that of libmount/src/hook_idmap.c, which
/// mount(8) has named the wrong way round for a long time. A namespace's path is NotUnderstood.
ParsedIdmapOption parseIdmapOption(std::span<const std::string> values);

/// The inverse: one piece for each line, users first, `b:` where both kinds are the same.
std::vector<std::string> idmapOptionPieces(const MountIdmap &map);

/// The pieces parted by blanks: the value of X-mount.idmap.
std::string idmapOptionText(const MountIdmap &map);

} // namespace mountlens
