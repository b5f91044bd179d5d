// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/account_files.h"

#include "base/text_scan.h"

#include <array>

namespace mountlens {

namespace {

constexpr std::size_t kMaxFields = 7;

struct Line
{
    std::array<std::string_view, kMaxFields> fields;
    std::size_t count = 0;
};

Line cutLine(std::string_view text)
{
    Line line;
    while (!text.empty() && line.count < kMaxFields)
        line.fields[line.count++] = takeUntil(text, ':');
    return line;
}

bool lists(std::string_view members, std::string_view name)
{
    while (!members.empty()) {
        if (takeUntil(members, ',') == name)
            return true;
    }
    return false;
}

} // namespace

void eachUser(std::string_view passwd, const std::function<void(const PasswdLine &)> &visit)
{
    while (!passwd.empty()) {
        const Line line = cutLine(takeLine(passwd));
        const auto uid = parseNumber32(line.fields[2]);
        const auto gid = parseNumber32(line.fields[3]);
        if (uid && gid && !line.fields[0].empty())
            visit({std::string(line.fields[0]), *uid, *gid, std::string(line.fields[5])});
    }
}

void eachGroup(
    std::string_view group,
    const std::function<void(std::string_view name, std::uint32_t gid, std::string_view members)>
        &visit)
{
    while (!group.empty()) {
        const Line line = cutLine(takeLine(group));
        const auto gid = parseNumber32(line.fields[2]);
        if (gid && !line.fields[0].empty())
            visit(line.fields[0], *gid, line.fields[3]);
    }
}

std::optional<PasswdLine> userNamed(const AccountFiles &files, std::string_view name)
{
    std::optional<PasswdLine> found;
    eachUser(files.passwd, [&](const PasswdLine &line) {
        if (!found && line.name == name)
            found = line;
    });
    return found;
}

std::optional<PasswdLine> userWithId(const AccountFiles &files, std::uint32_t uid)
{
    std::optional<PasswdLine> found;
    eachUser(files.passwd, [&](const PasswdLine &line) {
        if (!found && line.uid == uid)
            found = line;
    });
    return found;
}

std::optional<std::uint32_t> groupNamed(const AccountFiles &files, std::string_view name)
{
    std::optional<std::uint32_t> found;
    eachGroup(files.group, [&](std::string_view group, std::uint32_t gid, std::string_view) {
        if (!found && group == name)
            found = gid;
    });
    return found;
}

std::vector<std::uint32_t> groupsListing(const AccountFiles &files, std::string_view user)
{
    std::vector<std::uint32_t> groups;
    eachGroup(files.group, [&](std::string_view, std::uint32_t gid, std::string_view members) {
        if (lists(members, user))
            groups.push_back(gid);
    });
    return groups;
}

} // namespace mountlens
