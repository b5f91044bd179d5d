// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/podman_id_map.h"

#include "base/text_scan.h"
#include "config/mount_rules.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

constexpr std::size_t kMaxFlags = 1024;
constexpr std::int64_t kAllIds = std::int64_t{1} << 32;

/// An extent with room for sums.
struct Piece
{
    std::int64_t container = 0;
    std::int64_t host = 0;
    std::int64_t size = 0;
};

/// Ids from `start` up to, but not with, `end`.
struct Range
{
    std::int64_t start = 0;
    std::int64_t end = 0;
};

using Pieces = std::vector<Piece>;
using Ranges = std::vector<Range>;

bool appliesTo(const IdMapFlag &flag, IdKind kind)
{
    const bool user = flag.flags.find('u') != std::string::npos;
    const bool group = flag.flags.find('g') != std::string::npos;
    return user == group || (kind == IdKind::User ? user : group);
}

bool extends(const IdMapFlag &flag)
{
    return flag.flags.find('+') != std::string::npos;
}

Error malformed(IdKind kind, std::string_view text)
{
    return refusal(Engine::Podman,
                   std::string("initializing ID mappings: ")
                       + (kind == IdKind::User ? "UID" : "GID")
                       + R"( setting is malformed expected ["[+ug]uint32:[@]uint32[:uint32]"] : [")"
                       + std::string(text) + "\"]");
}

std::optional<IdMapFlag>
parseTriple(std::string_view container, std::string_view from, std::string_view count)
{
    IdMapFlag flag;
    const auto digits = std::min(container.find_first_not_of("+ug"), container.size());
    flag.flags = container.substr(0, digits);
    flag.fromHost = from.starts_with('@');
    const auto containerId = parseNumber32(container.substr(digits));
    const auto fromId = parseNumber32(flag.fromHost ? from.substr(1) : from);
    const auto size = parseNumber32(count);
    if (!containerId || !fromId || !size)
        return std::nullopt;
    flag.container = *containerId;
    flag.from = *fromId;
    flag.count = *size;
    return flag;
}

/// What of `piece` is not in either cut; cuts count from the start of the piece.
void appendUncut(Pieces &result, const Piece &piece, Range first, Range second)
{
    if (second.start < first.start)
        std::swap(first, second);
    std::int64_t cursor = 0;
    for (const Range &cut : {first, second}) {
        if (cut.end <= 0 || cut.start >= piece.size || cut.end <= cut.start)
            continue;
        if (cut.start > cursor)
            result.push_back({piece.container + cursor, piece.host + cursor, cut.start - cursor});
        cursor = std::max(cursor, cut.end);
    }
    if (cursor < piece.size)
        result.push_back({piece.container + cursor, piece.host + cursor, piece.size - cursor});
}

/// breakInsert(): what the new piece has on either side is cut out of the earlier ones.
Pieces breakInsert(const Pieces &map, const Piece &added)
{
    Pieces result;
    for (const Piece &piece : map) {
        const std::int64_t inside = added.container - piece.container;
        const std::int64_t below = added.host - piece.host;
        appendUncut(result, piece, {inside, inside + added.size}, {below, below + added.size});
    }
    result.push_back(added);
    return result;
}

void sortByContainer(Pieces &map)
{
    std::stable_sort(map.begin(), map.end(),
                     [](const Piece &a, const Piece &b) { return a.container < b.container; });
}

/// sortAndMergeConsecutiveMappings().
Pieces sortedAndMerged(Pieces map)
{
    sortByContainer(map);
    Pieces merged;
    for (const Piece &piece : map) {
        const bool follows = !merged.empty()
                             && merged.back().container + merged.back().size == piece.container
                             && merged.back().host + merged.back().size == piece.host;
        if (follows)
            merged.back().size += piece.size;
        else
            merged.push_back(piece);
    }
    return merged;
}

void sortByStart(Ranges &ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const Range &a, const Range &b) { return a.start < b.start; });
}

/// getAvailableIDRanges().
Ranges without(Ranges all, Ranges used)
{
    sortByStart(all);
    sortByStart(used);
    Ranges left;
    for (const Range &range : all) {
        std::int64_t cursor = range.start;
        for (const Range &taken : used) {
            if (taken.end <= cursor || taken.start >= range.end)
                continue;
            if (taken.start > cursor)
                left.push_back({cursor, taken.start});
            cursor = std::max(cursor, taken.end);
        }
        if (cursor < range.end)
            left.push_back({cursor, range.end});
    }
    return left;
}

Ranges unusedIds(const Pieces &map, std::span<const IdMapExtent> parent)
{
    Ranges all;
    for (const IdMapExtent &extent : parent)
        all.push_back({extent.first, std::int64_t{extent.first} + extent.count});
    Ranges used;
    for (const Piece &piece : map)
        used.push_back({piece.host, piece.host + piece.size});
    return without(std::move(all), std::move(used));
}

/// fillIDMap(): the ids left over go to the gaps inside, from 0 on, and behind the last piece.
Pieces filled(Pieces map, const Ranges &available)
{
    sortByContainer(map);
    Pieces output;
    std::size_t next = 0;
    std::int64_t host = available.empty() ? 0 : available.front().start;
    std::int64_t container = 0;
    const auto takeUpTo = [&](std::int64_t limit) {
        while (next < available.size() && container < limit) {
            const std::int64_t size = std::min(limit - container, available[next].end - host);
            output.push_back({container, host, size});
            container += size;
            host += size;
            if (host < available[next].end)
                continue;
            ++next;
            host = next < available.size() ? available[next].start : 0;
        }
    };
    for (const Piece &piece : map) {
        takeUpTo(piece.container);
        output.push_back(piece);
        // podman counts on from what it has mapped, not from the end of the piece.
        container += piece.size;
    }
    takeUpTo(std::int64_t{1} << 40);
    return output;
}

/// mapIDwithMapping(), for all ids of the flag.
Result<Pieces> fromHost(const IdMapFlag &flag, IdKind kind, std::span<const IdMapExtent> parent)
{
    Pieces pieces;
    std::int64_t done = 0;
    while (done < flag.count) {
        const std::int64_t id = flag.from + done;
        const auto extent =
            std::find_if(parent.begin(), parent.end(), [id](const IdMapExtent &candidate) {
                return id >= candidate.lowerFirst
                       && id - candidate.lowerFirst < std::int64_t{candidate.count};
            });
        if (extent == parent.end()) {
            return refusal(Engine::Podman, std::string("parent ID ")
                                               + (kind == IdKind::User ? "UID " : "GID ")
                                               + std::to_string(id) + " is not mapped/delegated");
        }
        const std::int64_t offset = id - extent->lowerFirst;
        const std::int64_t size = std::min(flag.count - done, extent->count - offset);
        pieces.push_back({flag.container + done, extent->first + offset, size});
        done += size;
    }
    return pieces;
}

Result<Pieces> piecesOf(const IdMapFlag &flag, IdKind kind, std::span<const IdMapExtent> parent)
{
    if (flag.fromHost)
        return fromHost(flag, kind, parent);
    return Pieces{{flag.container, flag.from, flag.count}};
}

/// ParseIDMap().
Result<Pieces> combine(std::span<const IdMapFlag> flags, IdKind kind, const PodmanNamespace &parent)
{
    const std::span<const IdMapExtent> ids = kind == IdKind::User ? parent.uids : parent.gids;
    Pieces map;
    bool fill = false;
    for (const IdMapFlag &flag : flags) {
        if (!appliesTo(flag, kind))
            continue;
        const Result<Pieces> pieces = piecesOf(flag, kind, ids);
        if (!pieces)
            return pieces.error();
        for (const Piece &piece : *pieces) {
            if (piece.size == 0)
                continue;
            fill = fill || (extends(flag) && map.empty() && parent.rootless);
            if (extends(flag))
                map = breakInsert(map, piece);
            else
                map.push_back(piece);
        }
    }
    if (fill)
        map = filled(map, unusedIds(map, ids));
    return sortedAndMerged(std::move(map));
}

Result<std::vector<IdMapExtent>> toExtents(const Pieces &pieces)
{
    std::vector<IdMapExtent> extents;
    for (const Piece &piece : pieces) {
        const bool fits = piece.container + piece.size <= kAllIds
                          && piece.host + piece.size <= kAllIds && piece.size < kAllIds;
        if (!fits)
            return refusal(Engine::Podman, "requested ID range exceeds 4294967295");
        extents.push_back({static_cast<std::uint32_t>(piece.container),
                           static_cast<std::uint32_t>(piece.host),
                           static_cast<std::uint32_t>(piece.size)});
    }
    return extents;
}

bool needsParent(std::span<const IdMapFlag> flags, IdKind kind)
{
    const auto first = std::find_if(flags.begin(), flags.end(), [kind](const IdMapFlag &flag) {
        return appliesTo(flag, kind) && flag.count > 0;
    });
    if (first == flags.end() || extends(*first))
        return true;
    return std::any_of(first, flags.end(), [kind](const IdMapFlag &flag) {
        return appliesTo(flag, kind) && flag.fromHost;
    });
}

struct Option
{
    std::string name;
    std::string value;
};

/// "name=value,name=value" as in both of podman's option lists.
Result<std::vector<Option>> splitOptions(std::string_view text)
{
    std::vector<Option> options;
    for (const std::string &field : splitFields(text, ',')) {
        const auto equals = field.find('=');
        if (equals == std::string::npos)
            return refusal(Engine::Podman, "invalid option specified: \"" + field + '"');
        options.push_back({field.substr(0, equals), field.substr(equals + 1)});
    }
    return options;
}

Error unknownOption(const std::string &name)
{
    return refusal(Engine::Podman, "unknown option specified: \"" + name + '"');
}

Error invalidNumber(const std::string &value)
{
    return refusal(Engine::Podman, "strconv.ParseUint: parsing \"" + value + "\": invalid syntax");
}

/// parseAutoIDMap(): one triple, without + u g.
Result<Done> takeAutoMapping(std::vector<IdMapExtent> &extents,
                             const std::string &text,
                             IdKind kind,
                             const PodmanNamespace &parent)
{
    const Result<std::vector<IdMapFlag>> flags = parseIdMapFlag(text, kind);
    if (!flags)
        return flags.error();
    if (flags->size() != 1 || !flags->front().flags.empty())
        return malformed(kind, text);
    const Result<Pieces> pieces = combine(*flags, kind, parent);
    if (!pieces)
        return pieces.error();
    Result<std::vector<IdMapExtent>> added = toExtents(*pieces);
    if (!added)
        return added.error();
    extents.insert(extents.end(), added->begin(), added->end());
    return Done{};
}

} // namespace

PodmanNamespace PodmanNamespace::ofRoot()
{
    const std::vector<IdMapExtent> identity{{0, 0, 4294967295U}};
    return {false, identity, identity};
}

Result<std::vector<IdMapFlag>> parseIdMapFlag(std::string_view text, IdKind kind)
{
    std::vector<std::string> fields = splitFields(text, ':');
    if (fields.size() == 2)
        fields.emplace_back("1");
    if (fields.size() % 3 != 0)
        return malformed(kind, text);
    std::vector<IdMapFlag> flags;
    for (std::size_t at = 0; at < fields.size(); at += 3) {
        const auto flag = parseTriple(fields[at], fields[at + 1], fields[at + 2]);
        if (!flag)
            return malformed(kind, text);
        flags.push_back(*flag);
    }
    return flags;
}

Result<PodmanIdMaps> podmanIdMaps(std::span<const IdMapFlag> uidFlags,
                                  std::span<const IdMapFlag> gidFlags,
                                  const PodmanNamespace &parent)
{
    if (uidFlags.size() > kMaxFlags || gidFlags.size() > kMaxFlags)
        return Error(ErrorId::TooLarge, "uidmap");
    Result<Pieces> uids = combine(uidFlags.empty() ? gidFlags : uidFlags, IdKind::User, parent);
    Result<Pieces> gids = combine(gidFlags.empty() ? uidFlags : gidFlags, IdKind::Group, parent);
    if (!uids || !gids)
        return uids ? gids.error() : uids.error();
    if (parent.rootless && uids->empty() != gids->empty()) {
        if (uids->empty())
            uids = filled({}, unusedIds({}, parent.uids));
        else
            gids = filled({}, unusedIds({}, parent.gids));
    }
    Result<std::vector<IdMapExtent>> users = toExtents(*uids);
    Result<std::vector<IdMapExtent>> groups = toExtents(*gids);
    if (!users || !groups)
        return users ? groups.error() : users.error();
    return PodmanIdMaps{std::move(*users), std::move(*groups)};
}

bool areIndependentOfParent(std::span<const IdMapFlag> uidFlags,
                            std::span<const IdMapFlag> gidFlags)
{
    if (uidFlags.empty() && gidFlags.empty())
        return true;
    return !needsParent(uidFlags.empty() ? gidFlags : uidFlags, IdKind::User)
           && !needsParent(gidFlags.empty() ? uidFlags : gidFlags, IdKind::Group);
}

std::vector<std::string> idMapTexts(std::span<const IdMapExtent> extents)
{
    std::vector<std::string> texts;
    for (const IdMapExtent &extent : extents) {
        texts.push_back(std::to_string(extent.first) + ':' + std::to_string(extent.lowerFirst) + ':'
                        + std::to_string(extent.count));
    }
    return texts;
}

Result<AutoOptions> parseAutoOptions(std::string_view options, const PodmanNamespace &parent)
{
    AutoOptions result;
    if (options.empty())
        return result;
    const Result<std::vector<Option>> split = splitOptions(options);
    if (!split)
        return split.error();
    for (const Option &option : *split) {
        Result<Done> taken = Done{};
        if (option.name == "uidmapping")
            taken = takeAutoMapping(result.uidMapping, option.value, IdKind::User, parent);
        else if (option.name == "gidmapping")
            taken = takeAutoMapping(result.gidMapping, option.value, IdKind::Group, parent);
        else if (option.name != "size")
            taken = unknownOption(option.name);
        else if (result.size = parseNumber32(option.value); !result.size)
            taken = invalidNumber(option.value);
        if (!taken)
            return taken.error();
    }
    return result;
}

Result<KeepIdOptions> parseKeepIdOptions(std::string_view options)
{
    KeepIdOptions result;
    if (options.empty())
        return result;
    const Result<std::vector<Option>> split = splitOptions(options);
    if (!split)
        return split.error();
    for (const Option &option : *split) {
        const auto number = parseNumber32(option.value);
        if (option.name != "uid" && option.name != "gid" && option.name != "size")
            return unknownOption(option.name);
        if (!number)
            return invalidNumber(option.value);
        if (option.name == "uid")
            result.uid = number;
        else
            (option.name == "gid" ? result.gid : result.size) = number;
    }
    return result;
}

} // namespace mountlens
