// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Id maps of user namespaces and of mounts: mapDown towards the kernel, mapUp towards userspace.
#pragma once

#include "base/result.h"
#include "model/ids.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// One line of /proc/PID/uid_map. All ids from `first` up to `first + count - 1` are covered.
struct IdMapExtent
{
    std::uint32_t first = 0;
    std::uint32_t lowerFirst = 0;
    std::uint32_t count = 0;

    bool operator==(const IdMapExtent &) const = default;
};

/// Extents that overlap on neither side, in the order in which the kernel showed them.
class IdMap
{
public:
    /// 340 lines since Linux 4.15.
    static constexpr std::size_t kMaxExtents = 340;

    IdMap() = default;
    /// Every id to itself (all but 4294967295): the map of the initial user namespace.
    static IdMap identity();
    /// Malformed: a line with other than three numbers, an empty or wrapping extent, overlapping
    /// extents. TooLarge: more than kMaxExtents lines. An empty text is the map nobody has written.
    static Result<IdMap> parse(std::string_view text);
    static Result<IdMap> fromExtents(std::vector<IdMapExtent> extents);

    [[nodiscard]] std::span<const IdMapExtent> extents() const noexcept { return m_extents; }
    [[nodiscard]] bool empty() const noexcept { return m_extents.empty(); }
    /// As the kernel shows it: a line "first lowerFirst count" for each extent.
    [[nodiscard]] std::string toText() const;

    /// kernel/user_namespace.c map_id_range_down(); nullopt: not mapped.
    [[nodiscard]] std::optional<std::uint32_t> down(std::uint32_t id) const noexcept;
    /// kernel/user_namespace.c map_id_up(); nullopt: not mapped.
    [[nodiscard]] std::optional<std::uint32_t> up(std::uint32_t lowerId) const noexcept;
    /// The extent that covers `id` on the upper side; nullptr: none.
    [[nodiscard]] const IdMapExtent *extentFor(std::uint32_t id) const noexcept;
    /// Whether any upper (or lower) id of the map equals `id`.
    [[nodiscard]] bool coversLower(std::uint32_t id) const noexcept { return up(id).has_value(); }

    bool operator==(const IdMap &) const = default;

private:
    std::vector<IdMapExtent> m_extents;
};

/// A map between two kinds of id.
template <class Upper, class Lower>
class TypedIdMap
{
public:
    TypedIdMap() = default;
    explicit TypedIdMap(IdMap map)
        : m_map(std::move(map))
    {
    }

    [[nodiscard]] const IdMap &plain() const noexcept { return m_map; }
    [[nodiscard]] std::optional<Lower> mapDown(Upper id) const noexcept
    {
        const auto lower = m_map.down(id.value());
        return lower ? std::optional(Lower(*lower)) : std::nullopt;
    }
    [[nodiscard]] std::optional<Upper> mapUp(Lower id) const noexcept
    {
        const auto upper = m_map.up(id.value());
        return upper ? std::optional(Upper(*upper)) : std::nullopt;
    }

    bool operator==(const TypedIdMap &) const = default;

private:
    IdMap m_map;
};

/// uid_map and gid_map of a user namespace.
using UidMap = TypedIdMap<Uid, Kuid>;
using GidMap = TypedIdMap<Gid, Kgid>;

/// The map of an idmapped mount: ids in the superblock's user namespace above, ids of the mount
/// below.
struct MountIdmap
{
    TypedIdMap<Uid, Vfsuid> uids;
    TypedIdMap<Gid, Vfsgid> gids;

    bool operator==(const MountIdmap &) const = default;
};

} // namespace mountlens
