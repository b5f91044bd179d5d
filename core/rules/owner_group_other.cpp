// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/owner_group_other.h"

#include "rules/acl.h"
#include "rules/capability_over_inode.h"
#include "rules/file_system.h"

#include <cerrno>

namespace mountlens {

namespace {

/// `who` stays what it is until somebody records: a ReasonArg would have to be destroyed each time.
template <class Id>
Ruling judge(const RuleContext &context,
             AccessMask granted,
             AccessMask want,
             ReasonId grants,
             ReasonId denies,
             const std::optional<Id> &who)
{
    if (granted.covers(want))
        return pass(context.trace, grants, who, granted, want);
    return deny(context.trace, EACCES, denies, who, granted, want);
}

Ruling groupOrOther(const RuleContext &context, const InodeView &view, AccessMask want)
{
    const Mode mode = view.inode->mode;
    // Membership is asked only where it can make a difference for the wanted bits.
    const AccessMask differing = AccessMask::fromBits(
        static_cast<std::uint8_t>(mode.groupClass().bits() ^ mode.otherClass().bits()));
    const bool matters = !(differing & want).empty();
    if (matters && inGroup(context.subject, view.vfsgid)) {
        return judge(context, mode.groupClass(), want, ReasonId::GroupClassGrants,
                     ReasonId::GroupClassDenies, view.vfsgid);
    }
    if (context.trace && !inGroup(context.subject, view.vfsgid))
        note(context.trace, StepResult::NotApplicable, ReasonId::NotInGroup, view.vfsgid);
    return judge(context, mode.otherClass(), want, ReasonId::OtherClassGrants,
                 ReasonId::OtherClassDenies, view.vfsuid);
}

/// For those who ask why: an ACL that is there, and skipped because its mask is empty.
void noteEmptyMask(const RuleContext &context, const InodeView &view)
{
    const bool skipped = view.inode->mode.groupClass().empty() && supportsAcls(*view.mount);
    if (!context.trace || !skipped)
        return;
    const Result<PosixAcl> &acl = context.facts.acl(view.node, AclKind::Access);
    if (!acl || acl->empty())
        return;
    context.trace->noteAcl(*acl);
    note(context.trace, StepResult::NotApplicable, ReasonId::AclSkippedMaskEmpty);
}

} // namespace

Ruling aclPermissionCheck(const RuleContext &context, const InodeView &view, AccessMask want)
{
    const Mode mode = view.inode->mode;
    // The owner never falls through to ACL, group or other, whatever these would grant.
    if (isOwner(context.subject, view)) {
        return judge(context, mode.ownerClass(), want, ReasonId::OwnerClassGrants,
                     ReasonId::OwnerClassDenies, view.vfsuid);
    }
    note(context.trace, StepResult::NotApplicable, ReasonId::NotTheOwner, view.vfsuid,
         context.subject.credentials.fsUid);

    noteEmptyMask(context, view);
    // With an ACL the group triplet is its mask; where that is 000 the kernel skips the ACL.
    if (supportsAcls(*view.mount) && !mode.groupClass().empty()) {
        const Result<PosixAcl> &acl = context.facts.acl(view.node, AclKind::Access);
        if (!acl)
            return missingFact(context, acl.error());
        if (context.trace)
            context.trace->noteAcl(*acl);
        if (acl->empty())
            note(context.trace, StepResult::NotApplicable, ReasonId::NoAcl);
        else
            return posixAclPermission(context, view, *acl, want);
    }
    return groupOrOther(context, view, want);
}

} // namespace mountlens
