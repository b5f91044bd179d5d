// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/file_system.h"

#include "base/text_scan.h"
#include "model/mount_options.h"
#include "rules/capability_over_inode.h"
#include "rules/inode_permission.h"
#include "rules/overlay.h"
#include "rules/superblock.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <span>
#include <string_view>

namespace mountlens {

namespace {

using Names = std::span<const std::string_view>;

/// Common ones without a rule of their own: looked for first, since this is asked for every inode.
constexpr auto kPlain = std::to_array<std::string_view>({"ext4", "xfs", "tmpfs"});
constexpr auto kServers = std::to_array<std::string_view>(
    {"nfs", "nfs4", "cifs", "smb3", "9p", "ceph", "afs", "lustre", "orangefs", "vboxsf", "coda"});
/// The client checks the attributes it shows before the server is asked.
constexpr auto kCheckedLocallyFirst =
    std::to_array<std::string_view>({"cifs", "smb3", "9p", "ceph", "vboxsf"});
constexpr auto kWithoutAcls = std::to_array<std::string_view>(
    {"proc", "sysfs", "cgroup", "cgroup2", "devpts", "vfat", "msdos", "exfat", "mqueue", "ramfs",
     "squashfs", "iso9660", "tracefs", "securityfs", "hugetlbfs", "bpf", "pstore"});
/// Fixed owners, no symlinks, links or special files (fs/fat, fs/exfat).
constexpr auto kFat = std::to_array<std::string_view>({"vfat", "msdos", "exfat"});
/// Directories in which nobody creates files by hand: no ->create.
constexpr auto kSynthetic = std::to_array<std::string_view>(
    {"proc", "sysfs", "devpts", "securityfs", "tracefs", "debugfs", "binfmt_misc", "fusectl"});
constexpr auto kWithUserXattrs = std::to_array<std::string_view>(
    {"ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "tmpfs", "overlay", "jfs", "bcachefs", "ntfs3",
     "erofs", "squashfs", "ubifs", "nilfs2", "gfs2", "ocfs2"});
constexpr auto kWithSecurityXattrs = std::to_array<std::string_view>(
    {"ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "tmpfs", "devtmpfs", "overlay", "jfs",
     "bcachefs", "ntfs3", "ubifs", "nilfs2", "gfs2", "ocfs2"});

bool isOneOf(const std::string &name, Names names) noexcept
{
    // Asked for every inode: most names differ in length or first letter already.
    const auto isThat = [&](std::string_view each) {
        return each.size() == name.size() && each.front() == name.front() && each == name;
    };
    return std::any_of(names.begin(), names.end(), isThat);
}

bool isFuse(const MountFacts &mount) noexcept
{
    return mount.fileSystem.starts_with("fuse") && mount.fileSystem != "fusectl";
}

std::optional<std::uint32_t> numberOption(const MountFacts &mount, std::string_view key) noexcept
{
    const auto value = optionValue(mount.superOptions, key);
    return value ? parseNumber32(*value) : std::nullopt;
}

Ruling serverDecides(const RuleContext &context, const MountFacts &mount)
{
    if (context.state)
        context.state->missing.emplace_back(ErrorId::ServerDecides, mount.fileSystem);
    return unknown(context.trace, ReasonId::ServerDecides,
                   PathBytes{context.trace ? mount.fileSystem : std::string()});
}

Ruling procDecides(const RuleContext &context)
{
    if (context.state)
        context.state->missing.emplace_back(ErrorId::ServerDecides, "proc");
    return unknown(context.trace, ReasonId::ProcDecides);
}

bool isInNamespace(const UserNamespace &own, const UserNamespace &ancestor)
{
    const auto isThat = [&](const NamespaceAncestor &each) { return each.id == ancestor.id; };
    return own.id == ancestor.id || std::any_of(own.ancestors.begin(), own.ancestors.end(), isThat);
}

/// fs/fuse/dir.c fuse_permissible_uidgid(): all three uids and gids are the mount's.
bool isFuseOwner(const Credentials &task, Kuid uid, Kgid gid)
{
    return task.realUid == uid && task.effectiveUid == uid && task.savedUid == uid
           && task.realGid == gid && task.effectiveGid == gid && task.savedGid == gid;
}

/// fs/fuse/dir.c fuse_allow_current_process()
Ruling fuseAllowsProcess(const RuleContext &context, const InodeView &view)
{
    const Result<UserNamespace> &superblock = context.facts.superblockNamespace(view.inode->mount);
    if (!superblock)
        return missingFact(context, superblock.error());
    const bool virtiofs = view.mount->fileSystem == "virtiofs";
    if (virtiofs || hasOption(view.mount->superOptions, "allow_other")) {
        if (isInNamespace(context.subject.userNamespace, *superblock))
            return Ruling::pass();
        return deny(context.trace, EACCES, ReasonId::FuseForeignNamespace);
    }
    const auto user = numberOption(*view.mount, "user_id");
    const auto group = numberOption(*view.mount, "group_id");
    const auto kuid = user ? superblock->uids.mapDown(Uid(*user)) : std::nullopt;
    const auto kgid = group ? superblock->gids.mapDown(Gid(*group)) : std::nullopt;
    if (!kuid || !kgid)
        return missingFact(context,
                           Error(ErrorId::Malformed, "mount options", view.mount->superOptions));
    if (isFuseOwner(context.subject.credentials, *kuid, *kgid))
        return Ruling::pass();
    return deny(context.trace, EACCES, ReasonId::FuseOwnerOnly, *kuid, *kgid);
}

/// fs/fuse/dir.c fuse_permission()
Ruling fusePermission(const RuleContext &context, const InodeView &view, AccessMask want)
{
    if (const Ruling ruling = fuseAllowsProcess(context, view); ruling.stops())
        return ruling;
    const bool virtiofs = view.mount->fileSystem == "virtiofs";
    if (virtiofs || hasOption(view.mount->superOptions, "default_permissions"))
        return genericPermission(context, view, want);
    const bool runs = want.has(Access::Execute) && view.inode->type == FileType::Regular;
    if (runs && !view.inode->mode.anyExecute())
        return deny(context.trace, EACCES, ReasonId::FuseExecuteBits);
    return serverDecides(context, *view.mount);
}

/// fs/btrfs/inode.c btrfs_permission()
Ruling btrfsPermission(const RuleContext &context, const InodeView &view, AccessMask want)
{
    if (want.has(Access::Write) && holdsData(view.inode->type)) {
        const Result<bool> readOnly = context.facts.ask(view.node, NodeQuestion::ReadOnlySubvolume);
        if (!readOnly)
            return missingFact(context, readOnly.error());
        if (*readOnly)
            return deny(context.trace, EROFS, ReasonId::SubvolumeReadOnly);
    }
    return genericPermission(context, view, want);
}

/// fs/proc/proc_sysctl.c proc_sys_permission(), test_perm(): root and group root by kernel ids, no
/// capability counts. Sysctls of other namespaces have rules of their own.
Ruling sysctlPermission(const RuleContext &context, const InodeView &view, AccessMask want)
{
    const Credentials &task = context.subject.credentials;
    const Mode mode = view.inode->mode;
    const bool runs = want.has(Access::Execute) && view.inode->type == FileType::Regular;
    AccessMask granted = mode.otherClass();
    if (task.effectiveUid == Kuid(0))
        granted = mode.ownerClass();
    else if (task.effectiveGid == Kgid(0) || inGroup(context.subject, Vfsgid(0)))
        granted = mode.groupClass();
    if (granted.covers(want) && !runs)
        return Ruling::pass();
    if (!context.subject.userNamespace.initial)
        return procDecides(context);
    return deny(context.trace, EACCES, ReasonId::SysctlDenies, granted, want);
}

/// proc: below /proc/PID the mode is checked first, then the task behind it has its say.
Ruling procPermission(const RuleContext &context, const InodeView &view, AccessMask want)
{
    const Result<bool> sysctl = context.facts.ask(view.node, NodeQuestion::SysctlFile);
    if (sysctl && *sysctl)
        return sysctlPermission(context, view, want);
    const Result<bool> ownFd = context.facts.ask(view.node, NodeQuestion::InOwnProcFd);
    if (ownFd && *ownFd)
        return Ruling::pass(); // fs/proc/fd.c proc_fd_permission()
    if (const Ruling ruling = genericPermission(context, view, want); ruling.stops())
        return ruling;
    const Result<bool> taskFile = context.facts.ask(view.node, NodeQuestion::ProcTaskFile);
    const bool opensTaskFile = view.inode->type == FileType::Regular && (!taskFile || *taskFile);
    return opensTaskFile ? procDecides(context) : Ruling::pass();
}

} // namespace

bool supportsAcls(const MountFacts &mount) noexcept
{
    return !mount.noAcl
           && (isOneOf(mount.fileSystem, kPlain) || !isOneOf(mount.fileSystem, kWithoutAcls));
}

Ruling fileSystemPermission(const RuleContext &context, const InodeView &view, AccessMask want)
{
    const std::string &name = view.mount->fileSystem;
    if (isOneOf(name, kPlain))
        return genericPermission(context, view, want);
    if (isFuse(*view.mount) || name == "virtiofs")
        return fusePermission(context, view, want);
    if (name == "overlay")
        return overlayPermission(context, view, want);
    if (name == "btrfs")
        return btrfsPermission(context, view, want);
    if (name == "proc")
        return procPermission(context, view, want);
    if (!isOneOf(name, kServers))
        return genericPermission(context, view, want);
    if (isOneOf(name, kCheckedLocallyFirst) && !hasOption(view.mount->superOptions, "noperm")) {
        if (const Ruling ruling = genericPermission(context, view, want); ruling.stops())
            return ruling;
    }
    return serverDecides(context, *view.mount);
}

Ruling fileSystemRuns(const RuleContext &context, const InodeView &view)
{
    return view.mount->fileSystem == "overlay" ? overlayRuns(context, view) : Ruling::pass();
}

Ruling fileSystemCreates(const RuleContext &context, const MountFacts &mount, NodeKind kind)
{
    const bool plain = kind == NodeKind::Regular || kind == NodeKind::Directory;
    if (isFuse(mount) || isOneOf(mount.fileSystem, kServers))
        return serverDecides(context, mount);
    const auto lacks = [&](int code) {
        return deny(context.trace, code, ReasonId::FileSystemLacksOperation,
                    PathBytes{context.trace ? mount.fileSystem : std::string()});
    };
    if (isOneOf(mount.fileSystem, kFat) && !plain)
        return lacks(EPERM);
    // ipc/mqueue.c mqueue_dir_inode_operations: ->create and ->unlink, no more.
    if (mount.fileSystem == "mqueue" && kind != NodeKind::Regular)
        return lacks(EPERM);
    const bool cgroup = mount.fileSystem == "cgroup" || mount.fileSystem == "cgroup2";
    if (cgroup && kind == NodeKind::Directory)
        return Ruling::pass();
    if (cgroup || isOneOf(mount.fileSystem, kSynthetic))
        return lacks(kind == NodeKind::Regular ? EACCES : EPERM);
    return Ruling::pass();
}

Ruling fileSystemRemoves(const RuleContext &context, const InodeView &directory)
{
    if (isOneOf(directory.mount->fileSystem, kSynthetic)) {
        return deny(context.trace, EPERM, ReasonId::FileSystemLacksOperation,
                    PathBytes{context.trace ? directory.mount->fileSystem : std::string()});
    }
    return Ruling::pass();
}

Ruling fileSystemRenames(const RuleContext &context, const InodeView &directory)
{
    if (directory.mount->fileSystem == "mqueue") {
        return deny(context.trace, EPERM, ReasonId::FileSystemLacksOperation,
                    PathBytes{context.trace ? directory.mount->fileSystem : std::string()});
    }
    return fileSystemRemoves(context, directory);
}

Ruling serverHasLastWord(const RuleContext &context, const MountFacts &mount)
{
    const bool server = isFuse(mount) || isOneOf(mount.fileSystem, kServers);
    return server ? serverDecides(context, mount) : Ruling::pass();
}

Ruling fileSystemChanges(const RuleContext &context, const InodeView &view)
{
    if (const Ruling ruling = serverHasLastWord(context, *view.mount); ruling.stops())
        return ruling;
    if (view.mount->fileSystem == "btrfs") {
        const Result<bool> readOnly = context.facts.ask(view.node, NodeQuestion::ReadOnlySubvolume);
        if (!readOnly)
            return missingFact(context, readOnly.error());
        if (*readOnly)
            return deny(context.trace, EROFS, ReasonId::SubvolumeReadOnly);
    }
    return Ruling::pass();
}

Ruling fileSystemXattr(const RuleContext &context, const InodeView &view, std::string_view name)
{
    if (isFuse(*view.mount) || isOneOf(view.mount->fileSystem, kServers))
        return serverDecides(context, *view.mount);
    const std::string &fileSystem = view.mount->fileSystem;
    const bool tmpfsUser =
        fileSystem != "tmpfs" || context.facts.kernel().version >= KernelVersion{6, 6};
    bool supported = false;
    if (name.starts_with("user."))
        supported = isOneOf(fileSystem, kWithUserXattrs) && tmpfsUser;
    else if (name.starts_with("trusted.") || name.starts_with("security."))
        supported = isOneOf(fileSystem, kWithSecurityXattrs);
    if (supported)
        return Ruling::pass();
    return deny(context.trace, EOPNOTSUPP, ReasonId::XattrUnsupported,
                PathBytes{context.trace ? fileSystem : std::string()});
}

bool looksUpOnlyWhatExists(const MountFacts &mount) noexcept
{
    return mount.fileSystem == "proc";
}

bool rechecksFlagsInSetattr(const MountFacts &mount) noexcept
{
    return mount.fileSystem == "ext4" || mount.fileSystem == "ext3" || mount.fileSystem == "ext2";
}

int notEmptyErrno(const MountFacts &mount) noexcept
{
    return mount.fileSystem == "xfs" ? EEXIST : ENOTEMPTY;
}

} // namespace mountlens
