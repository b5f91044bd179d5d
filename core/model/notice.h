// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Something about a configuration that its reader should know, and that does not stop the work.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

enum class NoticeId : std::uint8_t {
#define MOUNTLENS_NOTICE(id, name) id, // NOLINT(bugprone-macro-parentheses)
#include "model/notices.def"
#undef MOUNTLENS_NOTICE
};

/// The stored name ("unknown-key").
std::string_view noticeName(NoticeId id) noexcept;
/// nullopt: no notice has this name.
std::optional<NoticeId> noticeFromName(std::string_view name) noexcept;

/// An id with its arguments, as bytes; the words come from app/text.
struct Notice
{
    NoticeId id;
    std::vector<std::string> args;
    /// Where in the file or text, from 1; 0: nowhere in particular.
    std::uint32_t line = 0;

    bool operator==(const Notice &) const = default;
};

using Notices = std::vector<Notice>;

} // namespace mountlens
