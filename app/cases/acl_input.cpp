// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/acl_input.h"

#include "base/text_scan.h"

#include <algorithm>
#include <array>

namespace mountlens::ui {

namespace {

constexpr std::size_t kMostEntries = 1000;
constexpr std::string_view kBetween = ", \t\r\n";

Error notUnderstood(std::string_view entry)
{
    return Error(ErrorId::Malformed, "ACL", std::string(entry));
}

/// "r-x", "rx", "5"
std::optional<AccessMask> rightsFrom(std::string_view text)
{
    if (text.size() == 1 && text[0] >= '0' && text[0] <= '7')
        return AccessMask::fromBits(static_cast<std::uint8_t>(text[0] - '0'));
    AccessMask rights;
    for (const char letter : text) {
        if (letter == 'r')
            rights = rights | Access::Read;
        else if (letter == 'w')
            rights = rights | Access::Write;
        else if (letter == 'x')
            rights = rights | Access::Execute;
        else if (letter != '-')
            return std::nullopt;
    }
    return text.empty() || text.size() > 3 ? std::nullopt : std::optional(rights);
}

std::optional<AclTag> tagFrom(std::string_view word, bool named)
{
    if (word == "u" || word == "user")
        return named ? AclTag::User : AclTag::UserObj;
    if (word == "g" || word == "group")
        return named ? AclTag::Group : AclTag::GroupObj;
    if (named)
        return std::nullopt;
    if (word == "m" || word == "mask")
        return AclTag::Mask;
    if (word == "o" || word == "other")
        return AclTag::Other;
    return std::nullopt;
}

std::optional<AclEntry> entryFrom(std::string_view text)
{
    const std::string_view word = takeUntil(text, ':');
    const std::size_t colon = text.find(':');
    // "m:rwx" and "o:r" do without the empty field.
    const std::string_view number =
        colon == std::string_view::npos ? std::string_view() : text.substr(0, colon);
    const auto rights = rightsFrom(colon == std::string_view::npos ? text : text.substr(colon + 1));
    const auto tag = tagFrom(word, !number.empty());
    if (!rights || !tag)
        return std::nullopt;
    AclEntry entry;
    entry.tag = *tag;
    entry.perms = *rights;
    if (number.empty())
        return entry;
    const auto id = parseNumber32(number);
    if (!id || *id == kNoId)
        return std::nullopt;
    if (*tag == AclTag::User)
        entry.user = Kuid(*id);
    else
        entry.group = Kgid(*id);
    return entry;
}

bool hasTag(const std::vector<AclEntry> &entries, AclTag tag)
{
    return std::any_of(entries.begin(), entries.end(),
                       [tag](const AclEntry &entry) { return entry.tag == tag; });
}

void addMissing(std::vector<AclEntry> &entries, AclTag tag, AccessMask perms)
{
    if (hasTag(entries, tag))
        return;
    AclEntry entry;
    entry.tag = tag;
    entry.perms = perms;
    entries.push_back(entry);
}

/// acl_calc_mask(3)
AccessMask neededMask(const std::vector<AclEntry> &entries)
{
    AccessMask mask;
    for (const AclEntry &entry : entries) {
        if (entry.tag == AclTag::User || entry.tag == AclTag::Group
            || entry.tag == AclTag::GroupObj)
            mask = mask | entry.perms;
    }
    return mask;
}

bool comesBefore(const AclEntry &a, const AclEntry &b)
{
    if (a.tag != b.tag)
        return a.tag < b.tag;
    return a.user != b.user ? a.user < b.user : a.group < b.group;
}

/// Two entries for the same user, or two masks.
const AclEntry *firstDouble(const std::vector<AclEntry> &entries)
{
    const auto found = std::adjacent_find(
        entries.begin(), entries.end(), [](const AclEntry &a, const AclEntry &b) {
            return a.tag == b.tag && a.user == b.user && a.group == b.group;
        });
    return found == entries.end() ? nullptr : &*found;
}

Result<PosixAcl> completed(std::vector<AclEntry> entries, Mode mode)
{
    const bool named = hasTag(entries, AclTag::User) || hasTag(entries, AclTag::Group);
    addMissing(entries, AclTag::UserObj, mode.ownerClass());
    addMissing(entries, AclTag::GroupObj, mode.groupClass());
    addMissing(entries, AclTag::Other, mode.otherClass());
    if (named)
        addMissing(entries, AclTag::Mask, neededMask(entries));
    std::stable_sort(entries.begin(), entries.end(), comesBefore);
    return PosixAcl::fromEntries(std::move(entries));
}

} // namespace

Result<PosixAcl> aclFromText(std::string_view text, Mode mode)
{
    std::vector<AclEntry> entries;
    std::string_view last;
    while (true) {
        const std::size_t begin = text.find_first_not_of(kBetween);
        if (begin == std::string_view::npos)
            break;
        text.remove_prefix(begin);
        last = text.substr(0, text.find_first_of(kBetween));
        text.remove_prefix(last.size());
        const auto entry = entryFrom(last);
        if (!entry)
            return notUnderstood(last);
        entries.push_back(*entry);
        if (entries.size() > kMostEntries)
            return Error(ErrorId::TooLarge, "ACL");
    }
    if (entries.empty())
        return PosixAcl();
    std::vector<AclEntry> sorted = entries;
    std::stable_sort(sorted.begin(), sorted.end(), comesBefore);
    if (firstDouble(sorted))
        return notUnderstood(last);
    return completed(std::move(entries), mode);
}

std::optional<Mode> modeFromText(std::string_view text)
{
    constexpr std::size_t kMostDigits = 5;
    constexpr unsigned kAll = 07777;
    if (text.empty() || text.size() > kMostDigits)
        return std::nullopt;
    const auto bits = parseNumber32(text, 8);
    return bits && *bits <= kAll ? std::optional(Mode(*bits)) : std::nullopt;
}

} // namespace mountlens::ui
