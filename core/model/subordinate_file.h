// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The text of /etc/subuid and /etc/subgid, line by line, for "which line is it" and for engines
/// that read the file themselves.
#pragma once

#include "model/notice.h"
#include "model/surroundings.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// A line NAME:FIRST:COUNT.
struct SubordinateLine
{
    std::string owner; ///< a name or a number, as written
    std::uint32_t first = 0;
    std::uint32_t count = 0; ///< `first + count` never wraps
    std::uint32_t line = 0;  ///< from 1

    bool operator==(const SubordinateLine &) const = default;
};

/// Lines in the order of the file. Comments and lines that shadow's reader passes over are left
/// out.
std::vector<SubordinateLine> parseSubordinateFile(std::string_view text);

/// In which order an engine takes several ranges of one user.
enum class SubordinateOrder : std::uint8_t {
    File,    ///< dockerd's userns-remap, rootlesskit
    ByStart, ///< containers/storage: podman, buildah
};

/// The lines of a user, by name or by uid.
std::vector<SubordinateLine> subordinateLinesOf(const std::vector<SubordinateLine> &lines,
                                                const HostUser &user,
                                                SubordinateOrder order);

/// Ids that more than one may use: SubordinateOverlap for two lines of different owners,
/// SubordinateRealUser for a line that holds the id of a user in `users` (of /etc/passwd; for
/// subgid: groups as users with `uid` their gid).
Notices subordinateFindings(const std::vector<SubordinateLine> &lines,
                            const std::vector<HostUser> &users);

} // namespace mountlens
