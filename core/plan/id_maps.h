// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The two maps of a user namespace that is still to be made, and how maps are laid upon maps.
#pragma once

#include "model/id_map.h"
#include "system/subordinate_ids.h"

#include <optional>
#include <span>

namespace mountlens {

/// uid_map and gid_map as they would read: ids inside above, ids of another namespace (of the host,
/// where nothing else is said) below.
struct IdMaps
{
    IdMap uids;
    IdMap gids;

    static IdMaps identity() { return {IdMap::identity(), IdMap::identity()}; }
    [[nodiscard]] bool isIdentity() const { return *this == identity(); }

    bool operator==(const IdMaps &) const = default;
};

/// The ranges one after the other, upper ids counted from `first`. Malformed: they overlap or are
/// more than the kernel takes.
Result<IdMap> mapOfRanges(std::uint32_t first, std::span<const SubordinateRange> ranges);

/// The namespace of a rootless engine: 0 is the user, 1 and up are the subordinate ids.
Result<IdMap> mapOfRootless(std::uint32_t user, std::span<const SubordinateRange> ranges);

/// What `upper` comes to when its lower ids are those of a namespace with the map `parent`; extents
/// are cut where the parent's are. nullopt: the parent does not map all of them.
std::optional<IdMap> throughParent(const IdMap &upper, const IdMap &parent);

/// Whether each extent lies in one extent of the parent: the kernel takes no others
/// (kernel/user_namespace.c map_write()).
bool extentsFitIn(const IdMap &upper, const IdMap &parent);

/// How many ids the ranges hold.
std::uint64_t idsIn(std::span<const SubordinateRange> ranges);

/// Sorted by their first id, as containers/storage takes them (pkg/idtools createIDMap()).
SubordinateIds sortedByStart(SubordinateIds ids);

} // namespace mountlens
