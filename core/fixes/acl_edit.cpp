// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/acl_edit.h"

#include <algorithm>

namespace mountlens {

namespace {

using Entries = std::vector<AclEntry>;

AclEntry entryOf(AclTag tag, AccessMask perms)
{
    AclEntry entry;
    entry.tag = tag;
    entry.perms = perms;
    return entry;
}

/// An inode without ACL has the three entries of its mode.
Entries accessEntries(const InodeState &state)
{
    if (!state.accessAcl.empty())
        return state.accessAcl.entries();
    return {entryOf(AclTag::UserObj, state.mode.ownerClass()),
            entryOf(AclTag::GroupObj, state.mode.groupClass()),
            entryOf(AclTag::Other, state.mode.otherClass())};
}

AclEntry *find(Entries &entries, AclTag tag)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const AclEntry &each) { return each.tag == tag; });
    return found == entries.end() ? nullptr : &*found;
}

bool isUnderMask(const AclEntry &entry)
{
    return entry.tag == AclTag::User || entry.tag == AclTag::Group || entry.tag == AclTag::GroupObj;
}

/// In the kernel's order: by tag, entries of one tag by their number as setfacl sorts them.
bool comesBefore(const AclEntry &a, const AclEntry &b)
{
    if (a.tag != b.tag)
        return a.tag < b.tag;
    return a.user != b.user ? a.user < b.user : a.group < b.group;
}

void insert(Entries &entries, const AclEntry &entry)
{
    entries.insert(std::upper_bound(entries.begin(), entries.end(), entry, comesBefore), entry);
}

/// The kernel skips an ACL whose mask is empty (fs/namei.c check_acl()): named entries get what
/// others get.
void makeEffective(Entries &entries, AccessMask mask)
{
    const AccessMask others = find(entries, AclTag::Other)->perms;
    for (AclEntry &entry : entries) {
        const bool named = entry.tag == AclTag::User || entry.tag == AclTag::Group;
        if (mask.empty() && named)
            entry.perms = others;
        else if (isUnderMask(entry))
            entry.perms = entry.perms & mask;
    }
}

/// Entries as they count at present, without latent rights that a wider mask would wake.
Entries effectiveEntries(const InodeState &state)
{
    Entries entries = accessEntries(state);
    if (const AclEntry *mask = find(entries, AclTag::Mask))
        makeEffective(entries, mask->perms);
    return entries;
}

AccessMask unionUnderMask(const Entries &entries)
{
    AccessMask all;
    for (const AclEntry &entry : entries) {
        if (isUnderMask(entry))
            all |= entry.perms;
    }
    return all;
}

void grantTo(Entries &entries, Kuid user, AccessMask rights)
{
    const auto own = std::find_if(entries.begin(), entries.end(), [&](const AclEntry &each) {
        return each.tag == AclTag::User && each.user == user;
    });
    if (own != entries.end()) {
        own->perms |= rights;
        return;
    }
    AclEntry entry = entryOf(AclTag::User, rights);
    entry.user = user;
    insert(entries, entry);
}

/// The mask as small as all entries need it.
AccessMask setMask(Entries &entries)
{
    const AccessMask mask = unionUnderMask(entries);
    if (AclEntry *entry = find(entries, AclTag::Mask))
        entry->perms = mask;
    else
        insert(entries, entryOf(AclTag::Mask, mask));
    return mask;
}

Mode withGroupBits(Mode mode, AccessMask bits)
{
    return Mode((mode.bits() & ~0070U) | (static_cast<unsigned>(bits.bits()) << 3U));
}

/// Entries that are valid by construction.
PosixAcl aclOf(const Entries &entries)
{
    return PosixAcl::fromEntries(entries).value_or(PosixAcl());
}

std::string permissionText(AccessMask perms)
{
    std::string text;
    text += perms.has(Access::Read) ? 'r' : '-';
    text += perms.has(Access::Write) ? 'w' : '-';
    text += perms.has(Access::Execute) ? 'x' : '-';
    return text;
}

template <class Map, class Id>
std::string numberText(const Map *map, const std::optional<Id> &id)
{
    if (!id)
        return {};
    const auto shown = map ? map->mapUp(*id) : std::nullopt;
    return std::to_string(shown ? shown->value() : id->value());
}

std::string entryText(const AclEntry &entry, const ShownIds &ids)
{
    const std::string perms = permissionText(entry.perms);
    switch (entry.tag) {
    case AclTag::UserObj:
        return "u::" + perms;
    case AclTag::User:
        return "u:" + numberText(ids.uids, entry.user) + ':' + perms;
    case AclTag::GroupObj:
        return "g::" + perms;
    case AclTag::Group:
        return "g:" + numberText(ids.gids, entry.group) + ':' + perms;
    case AclTag::Mask:
        return "m::" + perms;
    case AclTag::Other:
        return "o::" + perms;
    }
    return {};
}

/// getfacl's words are longer: "user:101:rwx".
std::string lineText(const AclEntry &entry, const ShownIds &ids)
{
    const std::string text = entryText(entry, ids);
    switch (text.front()) {
    case 'u':
        return "user" + text.substr(1);
    case 'g':
        return "group" + text.substr(1);
    case 'm':
        return "mask" + text.substr(1);
    default:
        return "other" + text.substr(1);
    }
}

bool isIn(const Entries &entries, const AclEntry &entry)
{
    return std::find(entries.begin(), entries.end(), entry) != entries.end();
}

void append(std::string &text, const std::string &entry)
{
    text += (text.empty() ? "" : ",") + entry;
}

/// Entries of `after` that are new or other; the mask only where setfacl would not come to the same
/// one by itself.
void appendDifference(std::string &text,
                      const Entries &before,
                      const Entries &after,
                      const std::string &prefix,
                      const ShownIds &ids)
{
    if (before == after)
        return;
    const std::size_t start = text.size();
    const AclEntry *mask = nullptr;
    for (const AclEntry &entry : after) {
        if (entry.tag == AclTag::Mask)
            mask = &entry;
        const bool implied = entry.tag == AclTag::Mask && entry.perms == unionUnderMask(after);
        if (!implied && !isIn(before, entry))
            append(text, prefix + entryText(entry, ids));
    }
    if (mask && text.size() == start && !isIn(before, *mask))
        append(text, prefix + entryText(*mask, ids));
}

/// What setfacl makes of a default ACL that has named entries only.
Entries impliedDefault(const InodeState &state)
{
    Entries entries = accessEntries(state);
    std::erase_if(entries, [](const AclEntry &entry) {
        return entry.tag == AclTag::User || entry.tag == AclTag::Group || entry.tag == AclTag::Mask;
    });
    return entries;
}

} // namespace

InodeState withUserEntry(InodeState state, Kuid user, AccessMask rights)
{
    Entries entries = effectiveEntries(state);
    grantTo(entries, user, rights);
    state.mode = withGroupBits(state.mode, setMask(entries));
    state.accessAcl = aclOf(entries);
    return state;
}

InodeState withDefaultUserEntry(InodeState state, Kuid user, AccessMask rights)
{
    Entries entries = state.defaultAcl.empty() ? impliedDefault(state) : state.defaultAcl.entries();
    if (const AclEntry *mask = find(entries, AclTag::Mask))
        makeEffective(entries, mask->perms);
    grantTo(entries, user, rights);
    setMask(entries);
    state.defaultAcl = aclOf(entries);
    return state;
}

std::string aclDifference(const InodeState &before, const InodeState &after, const ShownIds &ids)
{
    std::string text;
    if (before.accessAcl != after.accessAcl)
        appendDifference(text, accessEntries(before), accessEntries(after), {}, ids);
    if (before.defaultAcl != after.defaultAcl) {
        const Entries known =
            before.defaultAcl.empty() ? impliedDefault(after) : before.defaultAcl.entries();
        appendDifference(text, known, after.defaultAcl.entries(), "d:", ids);
    }
    return text;
}

std::string wholeAcl(const InodeState &state, const ShownIds &ids)
{
    std::string text;
    for (const AclEntry &entry : accessEntries(state))
        append(text, entryText(entry, ids));
    for (const AclEntry &entry : state.defaultAcl.entries())
        append(text, "d:" + entryText(entry, ids));
    return text;
}

std::string aclLines(const InodeState &state, const ShownIds &ids)
{
    std::string text;
    const auto add = [&](const std::string &line) { text += (text.empty() ? "" : "\n") + line; };
    for (const AclEntry &entry : accessEntries(state))
        add(lineText(entry, ids));
    for (const AclEntry &entry : state.defaultAcl.entries())
        add("default:" + lineText(entry, ids));
    return text;
}

} // namespace mountlens
