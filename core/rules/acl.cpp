// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/acl.h"

#include "rules/capability_over_inode.h"

#include <cerrno>

namespace mountlens {

namespace {

bool isNamedUser(const RuleContext &context, const InodeView &view, const AclEntry &entry)
{
    if (!entry.user)
        return false;
    const auto mapped = makeVfsuid(view.idmap, view.superblock, *entry.user);
    return mapped && asKuid(*mapped) == context.subject.credentials.fsUid;
}

bool isGroupMember(const RuleContext &context, const InodeView &view, const AclEntry &entry)
{
    if (entry.tag == AclTag::GroupObj)
        return inGroup(context.subject, view.vfsgid);
    return entry.group
           && inGroup(context.subject, makeVfsgid(view.idmap, view.superblock, *entry.group));
}

std::optional<Vfsgid> groupOf(const InodeView &view, const AclEntry &entry)
{
    if (entry.tag == AclTag::GroupObj)
        return view.vfsgid;
    return entry.group ? makeVfsgid(view.idmap, view.superblock, *entry.group) : std::nullopt;
}

/// An ACL without mask entry masks nothing.
AccessMask maskOf(const PosixAcl &acl)
{
    return acl.mask().value_or(AccessMask{Access::Read, Access::Write, Access::Execute});
}

Ruling
namedUser(const RuleContext &context, const PosixAcl &acl, const AclEntry &entry, AccessMask want)
{
    const AccessMask mask = maskOf(acl);
    const Kuid id = *entry.user;
    if (!entry.perms.covers(want))
        return deny(context.trace, EACCES, ReasonId::AclUserDenies, id, entry.perms, want);
    if (!mask.covers(want))
        return deny(context.trace, EACCES, ReasonId::AclUserMasked, id, entry.perms, mask, want);
    return pass(context.trace, ReasonId::AclUserGrants, id, entry.perms & mask, want);
}

Ruling matchingGroup(const RuleContext &context,
                     const InodeView &view,
                     const PosixAcl &acl,
                     const AclEntry &entry,
                     AccessMask want)
{
    const AccessMask mask = maskOf(acl);
    const auto group = groupOf(view, entry);
    if (!mask.covers(want))
        return deny(context.trace, EACCES, ReasonId::AclGroupMasked, group, entry.perms, mask,
                    want);
    return pass(context.trace, ReasonId::AclGroupGrants, group, entry.perms & mask, want);
}

Ruling otherEntry(const RuleContext &context, const AclEntry &entry, AccessMask want)
{
    if (entry.perms.covers(want))
        return pass(context.trace, ReasonId::AclOtherGrants, entry.perms, want);
    return deny(context.trace, EACCES, ReasonId::AclOtherDenies, entry.perms, want);
}

} // namespace

Ruling posixAclPermission(const RuleContext &context,
                          const InodeView &view,
                          const PosixAcl &acl,
                          AccessMask want)
{
    bool groupMatched = false;
    for (const AclEntry &entry : acl.entries()) {
        switch (entry.tag) {
        case AclTag::UserObj: // the owner was judged by the mode already
        case AclTag::Mask:
            break;
        case AclTag::User:
            if (isNamedUser(context, view, entry))
                return namedUser(context, acl, entry, want);
            break;
        case AclTag::GroupObj:
        case AclTag::Group:
            if (isGroupMember(context, view, entry)) {
                groupMatched = true;
                if (entry.perms.covers(want))
                    return matchingGroup(context, view, acl, entry, want);
            }
            break;
        case AclTag::Other:
            if (groupMatched)
                return deny(context.trace, EACCES, ReasonId::AclGroupsDeny, want);
            return otherEntry(context, entry, want);
        }
    }
    return deny(context.trace, EACCES, ReasonId::AclOtherDenies, AccessMask(), want);
}

} // namespace mountlens
