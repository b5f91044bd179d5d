// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/set_attributes.h"

#include "rules/capability_over_inode.h"
#include "rules/file_system.h"
#include "rules/inode_flags.h"
#include "rules/inode_permission.h"
#include "rules/unmapped_ids.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace mountlens {

namespace {

constexpr std::array<std::string_view, 3> kFixedOwners = {"vfat", "msdos", "exfat"};

bool hasFixedOwners(const MountFacts &mount)
{
    return std::find(kFixedOwners.begin(), kFixedOwners.end(), mount.fileSystem)
           != kFixedOwners.end();
}

Ruling mustBeOwner(const RuleContext &context, const InodeView &view, ReasonId reason)
{
    if (inodeOwnerOrCapable(context.subject, view))
        return pass(context.trace, ReasonId::IsOwner, view.vfsuid);
    return deny(context.trace, EPERM, reason, view.vfsuid, context.subject.credentials.fsUid);
}

/// Ids as the kernel holds them after make_kuid() of the arguments.
struct NewOwner
{
    std::optional<Kuid> uid;
    std::optional<Kgid> gid;
};

/// setattr_should_drop_suidgid() for chown: which set-id bits the call must clear.
bool clearsSetIdBits(const RuleContext &context, const InodeView &view)
{
    if (view.inode->type == FileType::Directory)
        return false;
    const Mode mode = view.inode->mode;
    return mode.setUid()
           || (mode.setGid() && (mode.groupExecute() || !inGroupOrCapable(context.subject, view)));
}

/// vfsuid_has_fsmapping(): the new ids can be stored; what stays must be valid.
Ruling newIdsStorable(const RuleContext &context, const InodeView &view, const NewOwner &wanted)
{
    const Result<UserNamespace> &superblock = context.facts.superblockNamespace(view.inode->mount);
    if (!superblock)
        return missingFact(context, superblock.error());
    if (wanted.uid && !storedOwner(view.idmap, *superblock, asVfsuid(*wanted.uid)))
        return deny(context.trace, EOVERFLOW, ReasonId::NewIdNotStorable, *wanted.uid);
    if (wanted.gid && !storedGroup(view.idmap, *superblock, asVfsgid(*wanted.gid)))
        return deny(context.trace, EOVERFLOW, ReasonId::NewIdNotStorable, *wanted.gid);
    if ((!wanted.uid && !view.vfsuid) || (!wanted.gid && !view.vfsgid)) {
        return deny(context.trace, EOVERFLOW, ReasonId::ChangeOfUnmapped, view.vfsuid, view.vfsgid);
    }
    return Ruling::pass();
}

/// An invalid owner may be replaced with CAP_CHOWN over the superblock's namespace.
bool mayReplaceInvalid(const RuleContext &context, const InodeView &view)
{
    const Result<UserNamespace> &superblock = context.facts.superblockNamespace(view.inode->mount);
    return superblock && nsCapable(context.subject, *superblock, Capability::Chown);
}

/// chown_ok()
bool chownOk(const RuleContext &context, const InodeView &view, Kuid wanted)
{
    if (isOwner(context.subject, view) && asKuid(*view.vfsuid) == wanted)
        return true;
    return capableWrtInodeUidgid(context.subject, view, Capability::Chown)
           || (!view.vfsuid && mayReplaceInvalid(context, view));
}

/// chgrp_ok()
bool chgrpOk(const RuleContext &context, const InodeView &view, Kgid wanted)
{
    const bool present = view.vfsgid && asKgid(*view.vfsgid) == wanted;
    if (isOwner(context.subject, view) && (present || inGroup(context.subject, asVfsgid(wanted)))) {
        return true;
    }
    return capableWrtInodeUidgid(context.subject, view, Capability::Chown)
           || (!view.vfsgid && mayReplaceInvalid(context, view));
}

/// fs/ext4/inode.c ext4_setattr() looks at the flags once more, also for chown(-1, -1).
Ruling ext4Flags(const RuleContext &context, const InodeView &view, bool clearsBits)
{
    if (!rechecksFlagsInSetattr(*view.mount))
        return Ruling::pass();
    return flagsAllowChange(context, view,
                            clearsBits ? AppendOnlyCounts::Yes : AppendOnlyCounts::No);
}

Ruling setattrPrepareOwner(const RuleContext &context,
                           const InodeView &view,
                           const NewOwner &wanted,
                           bool clearsBits)
{
    if (wanted.uid && !chownOk(context, view, *wanted.uid)) {
        return deny(context.trace, EPERM, ReasonId::ChownForbidden, view.vfsuid, *wanted.uid);
    }
    if (wanted.gid && !chgrpOk(context, view, *wanted.gid)) {
        return deny(context.trace, EPERM, ReasonId::ChgrpForbidden, view.vfsgid, *wanted.gid);
    }
    return clearsBits ? mustBeOwner(context, view, ReasonId::ChownClearsSetid) : Ruling::pass();
}

/// fs/fat/file.c fat_setattr(): owners come from mount options, any other is EPERM.
Ruling fixedOwnership(const RuleContext &context, const InodeView &view, const NewOwner &wanted)
{
    if (!hasFixedOwners(*view.mount))
        return Ruling::pass();
    const bool sameUid = !wanted.uid || view.vfsuid == asVfsuid(*wanted.uid);
    const bool sameGid = !wanted.gid || view.vfsgid == asVfsgid(*wanted.gid);
    if (sameUid && sameGid)
        return Ruling::pass();
    return deny(context.trace, EPERM, ReasonId::FixedOwnership, view.vfsuid, view.vfsgid);
}

} // namespace

Ruling mayChmod(const RuleContext &context, const InodeView &view)
{
    if (const Ruling ruling = flagsAllowChange(context, view, AppendOnlyCounts::Yes);
        ruling.stops()) {
        return ruling;
    }
    if (const Ruling ruling = idsMappedForChange(context, view, ReasonId::ChangeOfUnmapped);
        ruling.stops()) {
        return ruling;
    }
    if (const Ruling ruling = fileSystemChanges(context, view); ruling.stops())
        return ruling;
    return mustBeOwner(context, view, ReasonId::NotOwner);
}

Ruling mayChown(const RuleContext &context,
                const InodeView &view,
                std::optional<Uid> uid,
                std::optional<Gid> gid)
{
    NewOwner wanted;
    const UserNamespace &ns = context.subject.userNamespace;
    if (uid) {
        wanted.uid = ns.uids.mapDown(*uid);
        if (!wanted.uid)
            return deny(context.trace, EINVAL, ReasonId::NewIdUnmapped, *uid);
    }
    if (gid) {
        wanted.gid = ns.gids.mapDown(*gid);
        if (!wanted.gid)
            return deny(context.trace, EINVAL, ReasonId::NewIdUnmapped, *gid);
    }
    const bool clearsBits = clearsSetIdBits(context, view);
    if (wanted.uid || wanted.gid) {
        if (const Ruling ruling = flagsAllowChange(context, view, AppendOnlyCounts::Yes);
            ruling.stops()) {
            return ruling;
        }
    }
    if (const Ruling ruling = newIdsStorable(context, view, wanted); ruling.stops())
        return ruling;
    if (const Ruling ruling = fileSystemChanges(context, view); ruling.stops())
        return ruling;
    if (const Ruling ruling = ext4Flags(context, view, clearsBits); ruling.stops())
        return ruling;
    if (const Ruling ruling = setattrPrepareOwner(context, view, wanted, clearsBits);
        ruling.stops()) {
        return ruling;
    }
    return fixedOwnership(context, view, wanted);
}

Ruling mayChangeTimes(const RuleContext &context, const InodeView &view, Times times)
{
    const auto appendOnly = times == Times::Set ? AppendOnlyCounts::Yes : AppendOnlyCounts::No;
    if (const Ruling ruling = flagsAllowChange(context, view, appendOnly); ruling.stops())
        return ruling;
    if (times == Times::Now && !inodeOwnerOrCapable(context.subject, view)) {
        if (const Ruling ruling = inodePermission(context, view, Access::Write); ruling.stops())
            return ruling;
    }
    if (const Ruling ruling = idsMappedForChange(context, view, ReasonId::ChangeOfUnmapped);
        ruling.stops()) {
        return ruling;
    }
    if (const Ruling ruling = fileSystemChanges(context, view); ruling.stops())
        return ruling;
    return times == Times::Set ? mustBeOwner(context, view, ReasonId::NotOwner) : Ruling::pass();
}

} // namespace mountlens
