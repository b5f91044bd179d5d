// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Subordinate ids through libsubid: what /etc/subuid and /etc/subgid, or the service that
/// nsswitch.conf names in their place, grant to whom.
#pragma once

#include "base/result.h"
#include "model/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mountlens {

enum class SubordinateKind : std::uint8_t {
    User,
    Group,
};

/// Ids `first` up to `first + count - 1`, kernel ids of this machine; never wraps.
struct SubordinateRange
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    bool operator==(const SubordinateRange &) const = default;
};

/// In the order of the file. Empty: the user has none.
struct SubordinateIds
{
    std::vector<SubordinateRange> uids;
    std::vector<SubordinateRange> gids;

    bool operator==(const SubordinateIds &) const = default;
};

/// The ranges of a user, by name. Unsupported where libsubid is not installed: it is loaded at the
/// first call. ReadFailed: the file cannot be read or its service does not answer. Malformed: ids
/// beyond 32 bits. A name without ranges, or without an account, has none.
Result<SubordinateIds> readSubordinateIds(const std::string &user);

/// The users that may use this id as their subordinate id; usually none or one. Errors as above.
Result<std::vector<Uid>> readSubordinateIdOwners(SubordinateKind kind, std::uint32_t id);

} // namespace mountlens
