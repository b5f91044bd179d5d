// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/override_stat.h"

#include "base/text_scan.h"

namespace mountlens {

// containers/storage pkg/idtools parseOverrideXattr().
std::optional<OverrideStat> parseOverrideStat(std::string_view text)
{
    const auto uid = parseNumber32(takeUntil(text, ':'));
    const auto gid = parseNumber32(takeUntil(text, ':'));
    const auto mode = parseNumber32(takeUntil(text, ':'), 8);
    if (!uid || !gid || !mode)
        return std::nullopt;
    return OverrideStat{*uid, *gid, *mode & 07777U};
}

} // namespace mountlens
