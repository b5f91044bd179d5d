// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/id_map.h"

#include "base/text_scan.h"

#include <algorithm>

namespace mountlens {

namespace {

/// Overflow-safe: never first + count.
bool covers(std::uint32_t first, std::uint32_t count, std::uint32_t id)
{
    return id >= first && id - first < count;
}

/// 4294967295 is no id, so an extent may end at 4294967294 at most.
bool staysBelowNoId(std::uint32_t first, std::uint32_t count)
{
    return count != 0 && first != kNoId && count <= kNoId - first;
}

bool overlap(std::uint32_t a, std::uint32_t aCount, std::uint32_t b, std::uint32_t bCount)
{
    return covers(a, aCount, b) || covers(b, bCount, a);
}

bool overlap(const IdMapExtent &a, const IdMapExtent &b)
{
    return overlap(a.first, a.count, b.first, b.count)
           || overlap(a.lowerFirst, a.count, b.lowerFirst, b.count);
}

Result<IdMapExtent> parseExtent(std::string_view line)
{
    std::string_view rest = line;
    const auto first = parseNumber32(takeField(rest));
    const auto lowerFirst = parseNumber32(takeField(rest));
    const auto count = parseNumber32(takeField(rest));
    if (!first || !lowerFirst || !count || !takeField(rest).empty())
        return Error(ErrorId::Malformed, "id map", std::string(line));
    return IdMapExtent{*first, *lowerFirst, *count};
}

} // namespace

IdMap IdMap::identity()
{
    IdMap map;
    map.m_extents.push_back({0, 0, kNoId});
    return map;
}

Result<IdMap> IdMap::parse(std::string_view text)
{
    std::vector<IdMapExtent> extents;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (line.empty())
            continue;
        auto extent = parseExtent(line);
        if (!extent)
            return extent.error();
        if (extents.size() == kMaxExtents)
            return Error(ErrorId::TooLarge, "id map");
        extents.push_back(*extent);
    }
    return fromExtents(std::move(extents));
}

Result<IdMap> IdMap::fromExtents(std::vector<IdMapExtent> extents)
{
    if (extents.size() > kMaxExtents)
        return Error(ErrorId::TooLarge, "id map");
    for (std::size_t i = 0; i < extents.size(); ++i) {
        const IdMapExtent &extent = extents[i];
        const bool fits = staysBelowNoId(extent.first, extent.count)
                          && staysBelowNoId(extent.lowerFirst, extent.count);
        const bool clashes =
            std::any_of(extents.begin(), extents.begin() + static_cast<std::ptrdiff_t>(i),
                        [&](const IdMapExtent &earlier) { return overlap(earlier, extent); });
        if (!fits || clashes)
            return Error(ErrorId::Malformed, "id map", std::to_string(extent.first));
    }
    IdMap map;
    map.m_extents = std::move(extents);
    return map;
}

std::string IdMap::toText() const
{
    std::string text;
    for (const IdMapExtent &extent : m_extents) {
        text += std::to_string(extent.first) + ' ' + std::to_string(extent.lowerFirst) + ' '
                + std::to_string(extent.count) + '\n';
    }
    return text;
}

const IdMapExtent *IdMap::extentFor(std::uint32_t id) const noexcept
{
    for (const IdMapExtent &extent : m_extents) {
        if (covers(extent.first, extent.count, id))
            return &extent;
    }
    return nullptr;
}

std::optional<std::uint32_t> IdMap::down(std::uint32_t id) const noexcept
{
    const IdMapExtent *extent = extentFor(id);
    if (!extent)
        return std::nullopt;
    return extent->lowerFirst + (id - extent->first);
}

std::optional<std::uint32_t> IdMap::up(std::uint32_t lowerId) const noexcept
{
    for (const IdMapExtent &extent : m_extents) {
        if (covers(extent.lowerFirst, extent.count, lowerId))
            return extent.first + (lowerId - extent.lowerFirst);
    }
    return std::nullopt;
}

} // namespace mountlens
