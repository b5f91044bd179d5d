// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Owner and mode that containers/storage and fuse-overlayfs keep in an extended attribute
/// (user.containers.override_stat) where they may not store them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace mountlens {

struct OverrideStat
{
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    unsigned mode = 0;

    bool operator==(const OverrideStat &) const = default;
};

/// "UID:GID:MODE" with an octal mode, and whatever may follow after another colon. nullopt: another
/// text.
std::optional<OverrideStat> parseOverrideStat(std::string_view text);

} // namespace mountlens
