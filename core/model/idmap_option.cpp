// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/idmap_option.h"

#include "base/text_scan.h"

#include <algorithm>
#include <string_view>

namespace mountlens {

namespace {

struct Piece
{
    bool users = true;
    bool groups = true;
    IdMapExtent extent;
};

/// Takes the letter off `text`.
Piece takeKind(std::string_view &text)
{
    const bool users = text.starts_with("u:");
    const bool groups = text.starts_with("g:");
    if (users || groups || text.starts_with("b:"))
        text.remove_prefix(2);
    return {!groups, !users, {}};
}

std::optional<Piece> parsePiece(std::string_view text)
{
    Piece piece = takeKind(text);
    if (std::count(text.begin(), text.end(), ':') != 2)
        return std::nullopt;
    const auto inFileSystem = parseNumber32(takeUntil(text, ':'));
    const auto inMount = parseNumber32(takeUntil(text, ':'));
    const auto count = parseNumber32(text);
    if (!inFileSystem || !inMount || !count)
        return std::nullopt;
    piece.extent = {*inFileSystem, *inMount, *count};
    return piece;
}

bool reachesNoId(std::uint32_t first, std::uint32_t count)
{
    return count > kNoId - first;
}

/// The lines of one kind, as far as they have been read.
class Lines
{
public:
    std::optional<IdmapOptionFault> add(const IdMapExtent &extent)
    {
        if (m_extents.size() == IdMap::kMaxExtents)
            return IdmapOptionFault::TooManyLines;
        m_extents.push_back(extent);
        auto map = IdMap::fromExtents(m_extents);
        if (!map)
            return IdmapOptionFault::Overlap;
        m_map = std::move(map).value();
        return std::nullopt;
    }
    [[nodiscard]] const IdMap &map() const noexcept { return m_map; }

private:
    std::vector<IdMapExtent> m_extents;
    IdMap m_map;
};

std::optional<IdmapOptionFault> addPiece(std::string_view text, Lines &users, Lines &groups)
{
    const auto piece = parsePiece(text);
    if (!piece)
        return IdmapOptionFault::NotUnderstood;
    const IdMapExtent &extent = piece->extent;
    if (extent.count == 0)
        return IdmapOptionFault::NoIds;
    if (reachesNoId(extent.first, extent.count) || reachesNoId(extent.lowerFirst, extent.count))
        return IdmapOptionFault::PastLastId;
    const auto fault = piece->users ? users.add(extent) : std::nullopt;
    return fault || !piece->groups ? fault : groups.add(extent);
}

ParsedIdmapOption problem(IdmapOptionFault fault, std::string_view piece = {})
{
    return {{}, IdmapOptionProblem{fault, std::string(piece)}};
}

void appendPieces(std::vector<std::string> &pieces, const char *kind, const IdMap &map)
{
    for (const IdMapExtent &extent : map.extents()) {
        pieces.push_back(kind + std::to_string(extent.first) + ':'
                         + std::to_string(extent.lowerFirst) + ':' + std::to_string(extent.count));
    }
}

} // namespace

ParsedIdmapOption parseIdmapOption(std::span<const std::string> values)
{
    Lines users;
    Lines groups;
    for (std::string_view rest : values) {
        for (auto piece = takeField(rest); !piece.empty(); piece = takeField(rest)) {
            if (const auto fault = addPiece(piece, users, groups))
                return problem(*fault, piece);
        }
    }
    if (users.map().empty())
        return problem(IdmapOptionFault::NoUsers);
    if (groups.map().empty())
        return problem(IdmapOptionFault::NoGroups);
    return {{TypedIdMap<Uid, Vfsuid>(users.map()), TypedIdMap<Gid, Vfsgid>(groups.map())}, {}};
}

std::vector<std::string> idmapOptionPieces(const MountIdmap &map)
{
    std::vector<std::string> pieces;
    const bool same = map.uids.plain() == map.gids.plain();
    appendPieces(pieces, same ? "b:" : "u:", map.uids.plain());
    if (!same)
        appendPieces(pieces, "g:", map.gids.plain());
    return pieces;
}

std::string idmapOptionText(const MountIdmap &map)
{
    std::string text;
    for (const std::string &piece : idmapOptionPieces(map))
        text += (text.empty() ? "" : " ") + piece;
    return text;
}

} // namespace mountlens
