// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/subject_choice.h"

#include "base/text_scan.h"

namespace mountlens::ui {

namespace {

constexpr std::size_t kMaxGroups = 65536;

std::optional<std::uint32_t> parseId(std::string_view text)
{
    const auto id = parseNumber32(text);
    return id && *id != kNoId ? id : std::nullopt;
}

} // namespace

std::optional<UserChoice> parseUserChoice(std::string_view text)
{
    const bool hasGroup = text.find(':') != std::string_view::npos;
    UserChoice user;
    const auto uid = parseId(takeUntil(text, ':'));
    if (!uid || (hasGroup && text.empty()))
        return std::nullopt;
    user.uid = *uid;
    bool first = true;
    while (!text.empty()) {
        const auto gid = parseId(takeUntil(text, ','));
        if (!gid || user.groups.size() == kMaxGroups)
            return std::nullopt;
        if (first)
            user.gid = gid;
        else
            user.groups.push_back(*gid);
        first = false;
    }
    return user;
}

std::string userText(const UserChoice &user)
{
    std::string text = std::to_string(user.uid);
    if (!user.gid)
        return text;
    text += ':' + std::to_string(*user.gid);
    for (const std::uint32_t group : user.groups)
        text += ',' + std::to_string(group);
    return text;
}

} // namespace mountlens::ui
