// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The ids of one world, few enough that owners, subjects, ACLs and maps meet each other.
#pragma once

#include "model/id_map.h"
#include "random.h"

#include <cstdint>
#include <vector>

namespace mountlens::judge {

/// User or group ids as the kernel stores them.
class IdPool
{
public:
    explicit IdPool(Random &random);

    /// Adds ids at the edges of what `map` covers, inside and outside.
    void addEdges(Random &random, const IdMap &map);
    /// Often one of the first few, so that ids meet again.
    [[nodiscard]] std::uint32_t pick(Random &random) const
    {
        return random.percent(50) ? m_ids[random.below(kFavourites)] : random.pick(m_ids);
    }

private:
    static constexpr std::size_t kFavourites = 2;

    std::vector<std::uint32_t> m_ids;
};

/// A map of a user namespace below the initial one, or of an idmapped mount: its lower side is any
/// id.
IdMap randomMap(Random &random);

/// A map whose lower side lies within what `parent` maps, in the parent's ids.
IdMap randomNestedMap(Random &random, const IdMap &parent);

/// `map`, written in ids of a namespace with the map `parent`, in kernel ids.
IdMap throughParent(const IdMap &map, const IdMap &parent);

/// Any id that `map` maps, on its upper side.
std::uint32_t randomMappedId(Random &random, const IdMap &map);

} // namespace mountlens::judge
