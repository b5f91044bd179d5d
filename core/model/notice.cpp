// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notice.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

constexpr std::array kNames = {
#define MOUNTLENS_NOTICE(id, name) std::string_view(name),
#include "model/notices.def"
#undef MOUNTLENS_NOTICE
};

} // namespace

std::string_view noticeName(NoticeId id) noexcept
{
    return kNames[static_cast<std::size_t>(id)];
}

std::optional<NoticeId> noticeFromName(std::string_view name) noexcept
{
    const auto *const found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<NoticeId>(found - kNames.begin());
}

} // namespace mountlens
