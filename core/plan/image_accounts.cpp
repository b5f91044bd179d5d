// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/image_accounts.h"

#include "base/text_scan.h"

#include <algorithm>
#include <charconv>
#include <functional>

namespace mountlens {

namespace {

struct User
{
    std::string_view name;
    std::int64_t uid = 0;
    std::int64_t gid = 0;
};

struct Group
{
    std::string_view name;
    std::int64_t gid = 0;
    std::string_view members;
};

/// Go's strconv.Atoi(): a sign is allowed, blanks are not.
std::optional<std::int64_t> atoi(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    std::int64_t number = 0;
    const auto *const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const bool whole = !text.empty() && read.ec == std::errc() && read.ptr == end;
    return whole ? std::optional(number) : std::nullopt;
}

std::string_view trimmed(std::string_view line)
{
    constexpr std::string_view blanks = " \t\r\v\f";
    const std::size_t first = line.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return line.substr(first, line.find_last_not_of(blanks) - first + 1);
}

/// Numbers that are none count as 0 (user.go parseParts()); a line may lack fields.
User userOf(std::string_view line)
{
    User user;
    user.name = takeUntil(line, ':');
    takeUntil(line, ':');
    user.uid = atoi(takeUntil(line, ':')).value_or(0);
    user.gid = atoi(takeUntil(line, ':')).value_or(0);
    return user;
}

Group groupOf(std::string_view line)
{
    Group group;
    group.name = takeUntil(line, ':');
    takeUntil(line, ':');
    group.gid = atoi(takeUntil(line, ':')).value_or(0);
    group.members = takeUntil(line, ':');
    return group;
}

std::optional<User> firstUser(std::string_view passwd,
                              const std::function<bool(const User &)> &matches)
{
    while (!passwd.empty()) {
        const std::string_view line = trimmed(takeLine(passwd));
        const User user = userOf(line);
        if (!line.empty() && matches(user))
            return user;
    }
    return std::nullopt;
}

std::vector<Group> groupsWhere(std::string_view text,
                               const std::function<bool(const Group &)> &matches)
{
    std::vector<Group> found;
    while (!text.empty()) {
        const std::string_view line = trimmed(takeLine(text));
        if (line.empty() || line.front() == '#')
            continue;
        const Group group = groupOf(line);
        if (matches(group))
            found.push_back(group);
    }
    return found;
}

bool lists(std::string_view members, std::string_view name)
{
    while (!members.empty()) {
        if (takeUntil(members, ',') == name)
            return true;
    }
    return false;
}

Error refusal(const char *engine, std::string words)
{
    return Error(ErrorId::EngineRefuses, engine, std::move(words));
}

constexpr std::int64_t kMaxId = 2147483647;

bool inRange(std::int64_t id)
{
    return id >= 0 && id <= kMaxId;
}

Error outOfRange(const char *engine)
{
    return refusal(engine, "uids and gids must be in range 0-2147483647");
}

std::string_view textOf(const std::optional<std::string> &file)
{
    return file ? std::string_view(*file) : std::string_view();
}

/// The user that a text names; `uid` and `gid` of a number without an entry are the number and 0.
struct FoundUser
{
    std::string_view name; ///< empty: no entry
    std::int64_t uid = 0;
    std::int64_t gid = 0;
};

Result<FoundUser> findUser(std::string_view text, std::string_view passwd, const char *engine)
{
    const auto number = text.empty() ? std::optional<std::int64_t>(0) : atoi(text);
    const auto entry = firstUser(
        passwd, [&](const User &user) { return number ? user.uid == *number : user.name == text; });
    if (entry)
        return FoundUser{entry->name, entry->uid, entry->gid};
    if (!number)
        return refusal(engine, "unable to find user " + std::string(text)
                                   + ": no matching entries in passwd file");
    if (!inRange(*number))
        return outOfRange(engine);
    return FoundUser{{}, *number, 0};
}

Result<std::int64_t> findGroup(std::string_view text, std::string_view file, const char *engine)
{
    const auto number = atoi(text);
    const auto entries = groupsWhere(file, [&](const Group &group) {
        return number ? group.gid == *number : group.name == text;
    });
    if (!entries.empty())
        return entries.front().gid;
    if (!number)
        return refusal(engine, "unable to find group " + std::string(text)
                                   + ": no matching entries in group file");
    if (!inRange(*number))
        return outOfRange(engine);
    return *number;
}

std::vector<std::uint32_t> gidsOf(const std::vector<Group> &groups)
{
    std::vector<std::uint32_t> gids;
    gids.reserve(groups.size());
    for (const Group &group : groups)
        gids.push_back(static_cast<std::uint32_t>(group.gid));
    return gids;
}

std::vector<std::uint32_t> groupsListing(std::string_view name, std::string_view file)
{
    if (name.empty())
        return {};
    return gidsOf(
        groupsWhere(file, [&](const Group &group) { return lists(group.members, name); }));
}

bool means(const Group &group, const std::string &wanted)
{
    return group.name == wanted || std::to_string(group.gid) == wanted;
}

} // namespace

Result<ExecUser> execUser(std::string_view text,
                          const std::optional<std::string> &passwd,
                          const std::optional<std::string> &group,
                          const char *engine)
{
    const std::string_view userText = takeUntil(text, ':');
    const std::string_view groupText = takeUntil(text, ':');
    const auto user = findUser(userText, textOf(passwd), engine);
    if (!user)
        return user.error();
    ExecUser chosen{
        static_cast<std::uint32_t>(user->uid), static_cast<std::uint32_t>(user->gid), {}};
    if (groupText.empty()) {
        chosen.groups = groupsListing(user->name, textOf(group));
        return chosen;
    }
    const auto gid = findGroup(groupText, textOf(group), engine);
    if (!gid)
        return gid.error();
    chosen.gid = static_cast<std::uint32_t>(*gid);
    return chosen;
}

Result<std::vector<std::uint32_t>> additionalGroups(const std::vector<std::string> &wanted,
                                                    const std::optional<std::string> &group,
                                                    const char *engine)
{
    std::vector<std::uint32_t> gids;
    for (const std::string &each : wanted) {
        const auto entries =
            groupsWhere(textOf(group), [&](const Group &entry) { return means(entry, each); });
        // A name whose number is in the list already is not found: so it is in
        // GetAdditionalGroups().
        const auto fresh = std::find_if(entries.begin(), entries.end(), [&](const Group &entry) {
            const auto gid = static_cast<std::uint32_t>(entry.gid);
            return std::find(gids.begin(), gids.end(), gid) == gids.end();
        });
        if (fresh != entries.end()) {
            gids.push_back(static_cast<std::uint32_t>(fresh->gid));
            continue;
        }
        const auto number = atoi(each);
        if (!number)
            return refusal(engine,
                           "Unable to find group " + each + ": no matching entries in group file");
        if (!inRange(*number))
            return outOfRange(engine);
        gids.push_back(static_cast<std::uint32_t>(*number));
    }
    return gids;
}

std::vector<std::uint32_t> groupsOf(std::string_view user,
                                    const std::optional<std::string> &passwd,
                                    const std::optional<std::string> &group)
{
    const auto found = findUser(user, textOf(passwd), "");
    return found ? groupsListing(found->name, textOf(group)) : std::vector<std::uint32_t>();
}

} // namespace mountlens
