// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// User and group files (/etc/passwd, /etc/group) as text: the name service is slow, may ask the
/// network, and knows nothing of containers.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// The text of both files; empty where one cannot be read.
struct AccountFiles
{
    std::string passwd;
    std::string group;

    bool operator==(const AccountFiles &) const = default;
};

struct PasswdLine
{
    std::string name;
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::string home;

    bool operator==(const PasswdLine &) const = default;
};

/// Lines without a name or with something else than numbers for ids are passed over.
void eachUser(std::string_view passwd, const std::function<void(const PasswdLine &)> &visit);
void eachGroup(
    std::string_view group,
    const std::function<void(std::string_view name, std::uint32_t gid, std::string_view members)>
        &visit);

/// The first line with this name (or uid), as in the C library; nullopt: there is none.
std::optional<PasswdLine> userNamed(const AccountFiles &files, std::string_view name);
std::optional<PasswdLine> userWithId(const AccountFiles &files, std::uint32_t uid);
/// The first group with this name; nullopt: there is none.
std::optional<std::uint32_t> groupNamed(const AccountFiles &files, std::string_view name);
/// Groups that list the user as a member, in the order of the file.
std::vector<std::uint32_t> groupsListing(const AccountFiles &files, std::string_view user);

} // namespace mountlens
