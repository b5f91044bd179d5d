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

/// The kernel skips an ACL whose mask is empty (fs/namei.c check_acl()), and with it all named
/// entries: whoever they name is in the group, or one of the others.
void makeEffective(Entries &entries, AccessMask mask)
{
    if (mask.empty()) {
        std::erase_if(entries, [](const AclEntry &entry) {
            return entry.tag == AclTag::User || entry.tag == AclTag::Group;
        });
    }
    for (AclEntry &entry : entries) {
        if (isUnderMask(entry))
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

bool isForTheSame(const AclEntry &a, const AclEntry &b)
{
    return a.tag == b.tag && a.user == b.user && a.group == b.group;
}

/// -m adds and changes entries; none goes away.
bool anyGoes(const Entries &before, const Entries &after)
{
    return std::any_of(before.begin(), before.end(), [&](const AclEntry &entry) {
        return std::none_of(after.begin(), after.end(),
                            [&](const AclEntry &each) { return isForTheSame(entry, each); });
    });
}

void append(std::string &text, const std::string &entry)
{
    text += (text.empty() ? "" : ",") + entry;
}

/// Entries of `after` that are new or other; the mask only where setfacl would not come to the same
/// one by itself.
std::string difference(const Entries &before,
                       const Entries &after,
                       std::string_view prefix,
                       const ShownIds &ids)
{
    std::string text;
    std::string mask;
    for (const AclEntry &entry : after) {
        const bool impliedMask = entry.tag == AclTag::Mask && entry.perms == unionUnderMask(after);
        std::string &place = impliedMask ? mask : text;
        if (!isIn(before, entry))
            append(place, std::string(prefix) + entryText(entry, ids));
    }
    return text.empty() ? mask : text;
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

/// With a default ACL the umask has no say any more (fs/posix_acl.c posix_acl_create()): what kept
/// others from writing new files has to be in the ACL.
Entries firstDefault(const InodeState &state)
{
    Entries entries = impliedDefault(state);
    AclEntry *others = find(entries, AclTag::Other);
    others->perms = others->perms - Access::Write;
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
    Entries entries = state.defaultAcl.empty() ? firstDefault(state) : state.defaultAcl.entries();
    if (const AclEntry *mask = find(entries, AclTag::Mask))
        makeEffective(entries, mask->perms);
    grantTo(entries, user, rights);
    setMask(entries);
    state.defaultAcl = aclOf(entries);
    return state;
}

std::string aclDifference(const InodeState &before, const InodeState &after, const ShownIds &ids)
{
    const Entries access = accessEntries(after);
    const Entries byDefault =
        before.defaultAcl.empty() ? impliedDefault(after) : before.defaultAcl.entries();
    const bool newDefault = before.defaultAcl != after.defaultAcl;
    if (anyGoes(accessEntries(before), access)
        || (newDefault && anyGoes(byDefault, after.defaultAcl.entries())))
        return {};
    std::string text = difference(accessEntries(before), access, {}, ids);
    const std::string more =
        newDefault ? difference(byDefault, after.defaultAcl.entries(), "d:", ids) : std::string();
    if (!more.empty())
        append(text, more);
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
