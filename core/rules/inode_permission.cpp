// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/inode_permission.h"

#include "rules/capability_over_inode.h"
#include "rules/device_cgroup.h"
#include "rules/file_system.h"
#include "rules/inode_flags.h"
#include "rules/owner_group_other.h"
#include "rules/superblock.h"
#include "rules/unmapped_ids.h"

#include <cerrno>

namespace mountlens {

namespace {

/// A capability that would do, if the subject has it and both ids of the inode are mapped.
bool overrides(const RuleContext &context, const InodeView &view, Capability capability)
{
    if (!context.subject.credentials.effective.has(capability)) {
        note(context.trace, StepResult::Deny, ReasonId::CapabilityMissing, capability);
        return false;
    }
    if (!privilegedWrtInodeUidgid(context.subject, view)) {
        note(context.trace, StepResult::Deny, ReasonId::CapabilityNotOverInode, capability,
             view.vfsuid, view.vfsgid);
        return false;
    }
    note(context.trace, StepResult::Pass, ReasonId::CapabilityGrants, capability);
    return true;
}

bool directoryOverride(const RuleContext &context, const InodeView &view, AccessMask want)
{
    if (!want.has(Access::Write) && overrides(context, view, Capability::DacReadSearch))
        return true;
    return overrides(context, view, Capability::DacOverride);
}

bool fileOverride(const RuleContext &context, const InodeView &view, AccessMask want)
{
    if (want == AccessMask(Access::Read) && overrides(context, view, Capability::DacReadSearch))
        return true;
    if (want.has(Access::Execute) && !view.inode->mode.anyExecute()) {
        note(context.trace, StepResult::Deny, ReasonId::CapabilityNeedsExecuteBit,
             view.inode->mode);
        return false;
    }
    return overrides(context, view, Capability::DacOverride);
}

} // namespace

Ruling genericPermission(const RuleContext &context, const InodeView &view, AccessMask want)
{
    const Ruling byMode = aclPermissionCheck(context, view, want);
    if (byMode.kind() != VerdictKind::Denied)
        return byMode;
    const bool isDirectory = view.inode->type == FileType::Directory;
    const bool overridden =
        isDirectory ? directoryOverride(context, view, want) : fileOverride(context, view, want);
    return overridden ? Ruling::pass() : byMode;
}

Ruling inodePermission(const RuleContext &context, const InodeView &view, AccessMask want)
{
    if (want.has(Access::Write)) {
        if (const Ruling ruling = superblockWritable(context, view); ruling.stops())
            return ruling;
        if (const Ruling ruling = notImmutable(context, view); ruling.stops())
            return ruling;
        if (const Ruling ruling = idsMappedForWriting(context, view); ruling.stops())
            return ruling;
    }
    if (const Ruling ruling = fileSystemPermission(context, view, want); ruling.stops())
        return ruling;
    return deviceCgroupPermission(context, view, want);
}

} // namespace mountlens
