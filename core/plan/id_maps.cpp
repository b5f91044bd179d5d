// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/id_maps.h"

#include <algorithm>
#include <numeric>

namespace mountlens {

namespace {

Result<std::vector<IdMapExtent>> extentsOfRanges(std::uint64_t first,
                                                 std::span<const SubordinateRange> ranges)
{
    std::vector<IdMapExtent> extents;
    for (const SubordinateRange &range : ranges) {
        if (first + range.count > kNoId)
            return Error(ErrorId::Malformed, "subordinate ids", std::to_string(range.first));
        if (range.count != 0)
            extents.push_back({static_cast<std::uint32_t>(first), range.first, range.count});
        first += range.count;
    }
    return extents;
}

/// The first part of `extent` that one extent of the parent covers; nullopt: none does.
std::optional<IdMapExtent> firstPart(const IdMapExtent &extent, const IdMap &parent)
{
    const IdMapExtent *cover = parent.extentFor(extent.lowerFirst);
    if (!cover)
        return std::nullopt;
    const std::uint32_t offset = extent.lowerFirst - cover->first;
    return IdMapExtent{extent.first, cover->lowerFirst + offset,
                       std::min(extent.count, cover->count - offset)};
}

/// Appends the parts of `extent`; false: some id of it is not mapped, or there are too many.
bool appendParts(IdMapExtent extent, const IdMap &parent, std::vector<IdMapExtent> &parts)
{
    while (extent.count != 0) {
        const auto part = firstPart(extent, parent);
        if (!part || parts.size() == IdMap::kMaxExtents)
            return false;
        parts.push_back(*part);
        extent.first += part->count;
        extent.lowerFirst += part->count;
        extent.count -= part->count;
    }
    return true;
}

void sortByStart(std::vector<SubordinateRange> &ranges)
{
    std::stable_sort(ranges.begin(), ranges.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
}

} // namespace

Result<IdMap> mapOfRanges(std::uint32_t first, std::span<const SubordinateRange> ranges)
{
    auto extents = extentsOfRanges(first, ranges);
    if (!extents)
        return extents.error();
    return IdMap::fromExtents(std::move(*extents));
}

Result<IdMap> mapOfRootless(std::uint32_t user, std::span<const SubordinateRange> ranges)
{
    auto extents = extentsOfRanges(1, ranges);
    if (!extents)
        return extents.error();
    extents->insert(extents->begin(), IdMapExtent{0, user, 1});
    return IdMap::fromExtents(std::move(*extents));
}

std::optional<IdMap> throughParent(const IdMap &upper, const IdMap &parent)
{
    std::vector<IdMapExtent> parts;
    for (const IdMapExtent &extent : upper.extents()) {
        if (!appendParts(extent, parent, parts))
            return std::nullopt;
    }
    auto map = IdMap::fromExtents(std::move(parts));
    return map ? std::optional(std::move(*map)) : std::nullopt;
}

bool extentsFitIn(const IdMap &upper, const IdMap &parent)
{
    const auto extents = upper.extents();
    return std::all_of(extents.begin(), extents.end(), [&](const IdMapExtent &extent) {
        const auto part = firstPart(extent, parent);
        return part && part->count == extent.count;
    });
}

std::uint64_t idsIn(std::span<const SubordinateRange> ranges)
{
    return std::accumulate(
        ranges.begin(), ranges.end(), std::uint64_t{0},
        [](std::uint64_t sum, const SubordinateRange &range) { return sum + range.count; });
}

SubordinateIds sortedByStart(SubordinateIds ids)
{
    sortByStart(ids.uids);
    sortByStart(ids.gids);
    return ids;
}

} // namespace mountlens
