// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/class_cause.h"

#include "rules/capability_over_inode.h"
#include "rules/owner_group_other.h"

#include <algorithm>

namespace mountlens {

namespace {

/// Not even the capabilities of root run a file that nobody may run (fs/namei.c
/// generic_permission()).
bool nobodyMayRun(const CauseScene &scene)
{
    const InodeFacts &inode = *scene.view.inode;
    return wantedRights(scene) == Access::Execute && inode.type == FileType::Regular
           && !inode.mode.anyExecute();
}

bool admitsWithGroup(const CauseScene &scene, Kgid group)
{
    Subject member = scene.subject;
    std::vector<Kgid> groups = member.credentials.supplementaryGroups;
    groups.push_back(group);
    member.credentials.setGroups(std::move(groups));
    const RuleContext context{member, scene.facts, nullptr, nullptr};
    return aclPermissionCheck(context, scene.view, wantedRights(scene)).passes();
}

/// A group of who started the rootless engine, left behind on the way into the container.
bool lostAdmittedGroup(const CauseScene &scene)
{
    const auto &groups = scene.around.callerGroups;
    return scene.around.rootless && !scene.around.onHost
           && std::any_of(groups.begin(), groups.end(),
                          [&](std::uint32_t group) { return admitsWithGroup(scene, Kgid(group)); });
}

/// A group that the mode admits and that is there to be joined: sockets, devices, set-gid folders,
/// files of root shared through a group.
bool missesAdmittedGroup(const CauseScene &scene)
{
    const InodeFacts &inode = *scene.view.inode;
    const auto group = scene.view.vfsgid;
    const AccessMask bits = inode.mode.groupClass();
    const bool admits =
        bits.covers(wantedRights(scene))
        && (bits.has(Access::Write) || bits.bits() > inode.mode.otherClass().bits());
    if (!admits || !group || inGroup(scene.subject, group))
        return false;
    const bool node = inode.type == FileType::Socket || inode.type == FileType::CharDevice
                      || inode.type == FileType::BlockDevice;
    const bool sharedByRoot = scene.view.vfsuid == Vfsuid(0) && group != Vfsgid(0);
    return node || inode.mode.setGid() || sharedByRoot;
}

bool isRootless(const CauseScene &scene)
{
    const auto &owner = scene.subject.userNamespace.owner;
    return scene.around.rootless || (owner && *owner != Kuid(0));
}

/// The file belongs to a number that the container's map leads past: to one without an id inside,
/// to the very number that the process has inside, or to the person whose rootless engine it is.
bool isShifted(const CauseScene &scene)
{
    const UserNamespace &ns = scene.subject.userNamespace;
    if (ns.initial)
        return false;
    const auto owner = ownerInside(scene);
    if (!owner)
        return true;
    if (!comesFromOutside(scene))
        return false;
    // The person whose rootless engine it is, by whatever number inside (keep-id).
    if (ns.owner && *ns.owner != Kuid(0) && asKuid(*scene.view.vfsuid) == *ns.owner)
        return true;
    const auto inside = ns.uids.mapUp(scene.subject.credentials.fsUid);
    const bool sameNumber = inside && inside->value() == scene.view.vfsuid->value();
    return sameNumber || (owner == Uid(0) && isRootless(scene));
}

Cause shiftCause(const CauseScene &scene)
{
    return isRootless(scene) ? Cause::RootlessUidShift : Cause::UsernsShift;
}

/// A user of the host before what a container of somebody's rootless engine has written.
std::optional<Cause> reverseShiftCause(const CauseScene &scene)
{
    if (!scene.subject.userNamespace.initial || !scene.view.vfsuid)
        return std::nullopt;
    const Kuid owner = asKuid(*scene.view.vfsuid);
    const auto inside = scene.around.engineUids.mapUp(owner);
    if (scene.around.rootless && inside && inside != Uid(0))
        return Cause::RootlessUidShift;
    for (const SubordinateHolder &holder : scene.around.subordinateHolders) {
        if (owner.value() - holder.first < holder.count)
            return holder.rootless ? Cause::RootlessUidShift : Cause::UsernsShift;
    }
    return std::nullopt;
}

/// A directory that nobody ever made on purpose: on the way to a mount point, as the container's
/// root, on top of the image.
bool isMadeOnTheWay(const CauseScene &scene)
{
    if (ownerInside(scene) != Uid(0) || scene.view.mount->fileSystem != "overlay")
        return false;
    if (!isAboveMountPoint(scene))
        return false;
    const auto fromImage = scene.facts.ask(scene.view.node, NodeQuestion::OnLowerLayer);
    return fromImage && !*fromImage;
}

/// What the engine put there is not what the process needs.
std::optional<Cause> originCause(const CauseScene &scene)
{
    if (isMadeOnTheWay(scene))
        return Cause::EngineCreatedRootPath;
    const MountOrigin *origin = originAtRoot(scene);
    if (!origin || isOwner(scene.subject, scene.view))
        return std::nullopt;
    if (origin->madeByEngine)
        return Cause::EngineCreatedRootPath;
    if (origin->type == "volume")
        return Cause::VolumeInitialOwnership;
    const bool tmpfs = origin->type == "tmpfs" && scene.view.mount->fileSystem == "tmpfs";
    return tmpfs ? std::optional(Cause::TmpfsOwnerMode) : std::nullopt;
}

bool namesSubject(const CauseScene &scene, const InodeView &directory, const AclEntry &entry)
{
    if (entry.tag == AclTag::User && entry.user) {
        const auto id = makeVfsuid(directory.idmap, directory.superblock, *entry.user);
        return id && asKuid(*id) == scene.subject.credentials.fsUid;
    }
    if (entry.tag == AclTag::Group && entry.group)
        return inGroup(scene.subject,
                       makeVfsgid(directory.idmap, directory.superblock, *entry.group));
    return false;
}

/// New entries of this directory are to be open to the subject by its default ACL.
bool handsDownAccess(const CauseScene &scene, const InodeView &directory, AccessMask want)
{
    const Result<PosixAcl> &acl = scene.facts.acl(directory.node, AclKind::Default);
    if (!acl)
        return false;
    return std::any_of(acl->entries().begin(), acl->entries().end(), [&](const AclEntry &entry) {
        return entry.perms.covers(want) && namesSubject(scene, directory, entry);
    });
}

/// A folder that is shared by a group, or by its default ACL, holds what its maker did not share.
bool isCreatedTooNarrow(const CauseScene &scene)
{
    const auto directory = directoryAround(scene);
    if (!directory || isOwner(scene.subject, scene.view))
        return false;
    const AccessMask want = wantedRights(scene);
    const Mode mode = directory->inode->mode;
    const bool sharedByGroup = mode.groupClass().has(Access::Write)
                               && !mode.otherClass().has(Access::Write)
                               && mode.groupClass().covers(want);
    if (sharedByGroup && inGroup(scene.subject, directory->vfsgid))
        return true;
    return handsDownAccess(scene, *directory, want);
}

/// A right that is there in principle and does not reach this inode.
std::optional<Cause> brokenPrivilege(const CauseScene &scene)
{
    if (rootLacks(scene, Capability::DacOverride))
        return Cause::CapabilityDropped;
    if (fixesOwners(*scene.view.mount))
        return Cause::FsWithoutOwnership;
    if (lostAdmittedGroup(scene))
        return Cause::SupplementaryGroupLost;
    if (!heldWithoutEffect(scene, Capability::DacOverride))
        return std::nullopt;
    // An engine that sets a mount up is no process of a container.
    const bool engineWalks = scene.around.onHost && scene.verdict.role == Role::SearchedDirectory;
    return engineWalks ? Cause::ParentNotSearchable : Cause::UnmappedOwnerNoOverride;
}

} // namespace

Cause classCause(const CauseScene &scene)
{
    if (nobodyMayRun(scene))
        return Cause::OwnerModeMismatch;
    if (const auto cause = brokenPrivilege(scene))
        return *cause;
    if (scene.verdict.reason == ReasonId::OwnerClassDenies)
        return Cause::OwnerModeMismatch;
    if (const auto cause = originCause(scene))
        return *cause;
    const bool searched = scene.verdict.role == Role::SearchedDirectory;
    // The root of a mount is what was given to the container, no parent of it.
    if (isShifted(scene) && (!searched || isMountRoot(scene)))
        return shiftCause(scene);
    if (const auto cause = reverseShiftCause(scene))
        return *cause;
    // A folder that its group shares is there to be joined, and no parent of anything yet.
    if (scene.view.inode->mode.setGid() && missesAdmittedGroup(scene))
        return Cause::SupplementaryGroupMissing;
    if (searched)
        return Cause::ParentNotSearchable;
    if (isCreatedTooNarrow(scene))
        return Cause::UmaskOrInheritance;
    return missesAdmittedGroup(scene) ? Cause::SupplementaryGroupMissing : Cause::OwnerModeMismatch;
}

} // namespace mountlens
