// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a file system decides by itself: its ->permission, what it can store, who has the last
/// word.
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// Whether inodes of this mount can have POSIX ACLs (IS_POSIXACL()).
bool supportsAcls(const MountFacts &mount) noexcept;

/// The inode's own ->permission: generic_permission() for most, own rules for FUSE, overlayfs,
/// btrfs and procfs; unknown where a server or a daemon decides.
Ruling fileSystemPermission(const RuleContext &context, const InodeView &view, AccessMask want);

enum class NodeKind : std::uint8_t {
    Regular,
    Directory,
    Symlink,
    HardLink,
    Device,
    FifoOrSocket,
};

/// What opening a program asks beyond its x bits: overlayRuns().
Ruling fileSystemRuns(const RuleContext &context, const InodeView &view);

/// Whether this file system can hold a new node of that kind: EPERM (EACCES for regular files on
/// file systems without ->create), unknown where a server decides.
Ruling fileSystemCreates(const RuleContext &context, const MountFacts &mount, NodeKind kind);

/// Changing attributes or removing entries where the file system has a say of its own: unknown for
/// servers, EROFS on a read-only btrfs subvolume, unknown for vfat's fixed ownership.
Ruling fileSystemChanges(const RuleContext &context, const InodeView &view);

/// Unknown where a server or a daemon decides, for changes that the file system does not check.
Ruling serverHasLastWord(const RuleContext &context, const MountFacts &mount);

/// Taking entries out of a directory: EPERM where there is no ->unlink or ->rmdir, else
/// as fileSystemChanges().
Ruling fileSystemRemoves(const RuleContext &context, const InodeView &directory);

/// Moving an entry elsewhere: EPERM where there is no ->rename, else as fileSystemRemoves().
Ruling fileSystemRenames(const RuleContext &context, const InodeView &directory);

/// Whether extended attributes of this name can be stored: EOPNOTSUPP, or unknown for a server.
Ruling fileSystemXattr(const RuleContext &context, const InodeView &view, std::string_view name);

/// procfs fails the look-up of a missing name with ENOENT, so creating never gets as far as rights.
bool looksUpOnlyWhatExists(const MountFacts &mount) noexcept;

/// ext4 asks about flags again in its own setattr.
bool rechecksFlagsInSetattr(const MountFacts &mount) noexcept;

/// errno of renaming onto a directory that is not empty: xfs says EEXIST.
int notEmptyErrno(const MountFacts &mount) noexcept;

} // namespace mountlens
