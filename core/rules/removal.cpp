// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/removal.h"

#include "rules/capability_over_inode.h"
#include "rules/inode_permission.h"
#include "rules/unmapped_ids.h"

#include <cerrno>

namespace mountlens {

namespace {

/// __check_sticky(): neither the victim's nor the directory's owner, and no CAP_FOWNER over it.
Ruling checkSticky(const RuleContext &context, const InodeView &directory, const InodeView &victim)
{
    if (!directory.inode->mode.sticky())
        return Ruling::pass();
    if (isOwner(context.subject, victim) || isOwner(context.subject, directory)
        || capableWrtInodeUidgid(context.subject, victim, Capability::Fowner)) {
        return pass(context.trace, ReasonId::StickyPassed, victim.vfsuid, directory.vfsuid);
    }
    return deny(context.trace, EPERM, ReasonId::StickyDirectory, victim.vfsuid, directory.vfsuid);
}

bool sameOwner(const InodeView &a, const InodeView &b)
{
    return a.vfsuid && b.vfsuid && *a.vfsuid == *b.vfsuid;
}

/// safe_hardlink_source(): nothing that would be dangerous to keep a second name of.
Ruling safeHardlinkSource(const RuleContext &context, const InodeView &source)
{
    const Mode mode = source.inode->mode;
    if (source.inode->type != FileType::Regular || mode.setUid()
        || (mode.setGid() && mode.groupExecute())) {
        return Ruling::deny(EPERM, ReasonId::HardlinkProtected);
    }
    return inodePermission(context, source, {Access::Read, Access::Write});
}

} // namespace

Ruling mayDelete(const RuleContext &context,
                 const InodeView &directory,
                 const InodeView &victim,
                 VictimKind expected)
{
    if (const Ruling ruling = idsMappedForChange(context, victim, ReasonId::VictimUnmapped);
        ruling.stops()) {
        return ruling;
    }
    if (const Ruling ruling = inodePermission(context, directory, {Access::Write, Access::Execute});
        ruling.stops()) {
        return ruling;
    }
    if (directory.inode->flags.has(InodeFlag::AppendOnly))
        return deny(context.trace, EPERM, ReasonId::DirectoryAppendOnly);
    if (const Ruling ruling = checkSticky(context, directory, victim); ruling.stops())
        return ruling;
    if (!(victim.inode->flags & InodeFlags{InodeFlag::Immutable, InodeFlag::AppendOnly}).empty())
        return deny(context.trace, EPERM, ReasonId::VictimFlagged);
    const bool isDirectory = victim.inode->type == FileType::Directory;
    if (expected == VictimKind::Directory && !isDirectory)
        return deny(context.trace, ENOTDIR, ReasonId::NotADirectory);
    if (expected == VictimKind::NotDirectory && isDirectory)
        return deny(context.trace, EISDIR, ReasonId::IsADirectory);
    return Ruling::pass();
}

Ruling
mayCreateInSticky(const RuleContext &context, const InodeView &directory, const InodeView &file)
{
    const Mode mode = directory.inode->mode;
    if (!mode.sticky())
        return Ruling::pass();
    const KernelFacts &kernel = context.facts.kernel();
    const bool regular = file.inode->type == FileType::Regular;
    const bool fifo = file.inode->type == FileType::Fifo;
    const bool switchedOff =
        (regular && kernel.protectedRegular == 0) || (fifo && kernel.protectedFifos == 0);
    if (switchedOff || sameOwner(file, directory) || isOwner(context.subject, file))
        return Ruling::pass();
    const bool alsoGroupWritable =
        (regular && kernel.protectedRegular >= 2) || (fifo && kernel.protectedFifos >= 2);
    if (mode.otherWrite() || (mode.groupWrite() && alsoGroupWritable)) {
        return deny(context.trace, EACCES, ReasonId::StickyCreate, file.vfsuid, directory.vfsuid);
    }
    return Ruling::pass();
}

Ruling mayFollowLink(const RuleContext &context, const InodeView &directory, const InodeView &link)
{
    const Mode mode = directory.inode->mode;
    const bool applies =
        context.facts.kernel().protectedSymlinks != 0 && mode.sticky() && mode.otherWrite();
    if (!applies || isOwner(context.subject, link) || sameOwner(directory, link))
        return Ruling::pass();
    return deny(context.trace, EACCES, ReasonId::SymlinkProtected, link.vfsuid, directory.vfsuid);
}

Ruling mayLinkat(const RuleContext &context, const InodeView &source)
{
    if (const Ruling ruling = idsMappedForChange(context, source, ReasonId::VictimUnmapped);
        ruling.stops()) {
        return ruling;
    }
    if (context.facts.kernel().protectedHardlinks == 0
        || inodeOwnerOrCapable(context.subject, source)) {
        return Ruling::pass();
    }
    const RuleContext quiet{context.subject, context.facts, nullptr, context.state};
    const Ruling safe = safeHardlinkSource(quiet, source);
    if (safe.kind() == VerdictKind::Undetermined)
        return unknown(context.trace, safe.reason());
    if (safe.passes())
        return Ruling::pass();
    return deny(context.trace, EPERM, ReasonId::HardlinkProtected, source.vfsuid);
}

} // namespace mountlens
