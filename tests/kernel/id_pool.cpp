// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "id_pool.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mountlens::judge {

namespace {

constexpr std::array<std::uint32_t, 14> kInteresting = {
    0, 1, 33, 999, 1000, 1001, 65534, 100000, 100001, 101000, 165534, 165535, 200000, 4294967294U};
constexpr std::array<std::uint32_t, 6> kCounts = {1, 1, 2, 1000, 65535, 65536};

using Extents = std::vector<IdMapExtent>;

const std::vector<Extents> &usualMaps()
{
    static const std::vector<Extents> maps = {
        {{0, 100000, 65536}},
        {{0, 1000, 1}, {1, 100000, 65535}},
        {{0, 0, 1}, {1000, 1001, 2}, {65534, 65534, 1}},
        {{0, 100000, 1000}, {1000, 1000, 1}, {1001, 101001, 64535}},
        {{0, 0, 4294967295U}},
        {{0, 0, 65536}},
        {{1000, 100000, 2}},
        {{1000, 0, 1}, {0, 1000, 1}},
        {{0, 65534, 1}, {65534, 0, 1}, {1000, 1000, 10}},
        {{0, 100000, 1},
         {1, 1, 1},
         {33, 33, 1},
         {1000, 1000, 1},
         {1001, 999, 1},
         {65534, 65533, 1}},
    };
    return maps;
}

/// nullopt: the extents overlap.
std::optional<IdMap> tryRandomExtents(Random &random)
{
    Extents extents;
    for (std::uint32_t left = 1 + random.below(7); left > 0; --left) {
        const IdMapExtent extent{random.pick(kInteresting), random.pick(kInteresting),
                                 random.pick(kCounts)};
        const std::uint32_t highest = std::max(extent.first, extent.lowerFirst);
        if (extent.count <= 4294967295U - highest)
            extents.push_back(extent);
    }
    if (extents.empty())
        return std::nullopt;
    const Result<IdMap> map = IdMap::fromExtents(std::move(extents));
    return map ? std::optional(*map) : std::nullopt;
}

/// A part of one extent of the parent, mapped to some id inside.
IdMapExtent partOf(Random &random, const IdMapExtent &parent)
{
    const std::uint32_t skipped =
        random.percent(60) ? 0 : random.below(std::min(parent.count, 2000U));
    const std::uint32_t count = std::min(parent.count - skipped, random.pick(kCounts));
    const std::uint32_t inside = random.percent(50) ? 0 : random.pick(kInteresting);
    const std::uint32_t room = 4294967295U - inside;
    return {inside, parent.first + skipped, std::min(count, room)};
}

} // namespace

IdPool::IdPool(Random &random)
{
    for (int i = 0; i < 4; ++i)
        m_ids.push_back(random.percent(30) ? 1000 : random.pick(kInteresting));
}

void IdPool::addEdges(Random &random, const IdMap &map)
{
    const IdMapExtent &extent = random.pick(map.extents());
    m_ids.push_back(extent.lowerFirst);
    m_ids.push_back(extent.lowerFirst + extent.count - 1);
    if (random.percent(30))
        m_ids.push_back(extent.first);
}

IdMap randomMap(Random &random)
{
    if (random.percent(30)) {
        if (const auto map = tryRandomExtents(random))
            return *map;
    }
    return *IdMap::fromExtents(random.pick(usualMaps()));
}

IdMap randomNestedMap(Random &random, const IdMap &parent)
{
    Extents extents = {partOf(random, random.pick(parent.extents()))};
    for (int attempts = 0; attempts < 3; ++attempts) {
        extents.push_back(partOf(random, random.pick(parent.extents())));
        if (!IdMap::fromExtents(extents))
            extents.pop_back();
    }
    return *IdMap::fromExtents(std::move(extents));
}

IdMap throughParent(const IdMap &map, const IdMap &parent)
{
    Extents extents(map.extents().begin(), map.extents().end());
    for (IdMapExtent &extent : extents)
        extent.lowerFirst = parent.down(extent.lowerFirst).value_or(kNoId);
    return *IdMap::fromExtents(std::move(extents));
}

std::uint32_t randomMappedId(Random &random, const IdMap &map)
{
    const IdMapExtent &extent = random.pick(map.extents());
    switch (random.below(3)) {
    case 0:
        return extent.first;
    case 1:
        return extent.first + extent.count - 1;
    default:
        return extent.first + random.below(std::min(extent.count, 1002U));
    }
}

} // namespace mountlens::judge
