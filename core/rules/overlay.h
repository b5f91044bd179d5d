// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What overlayfs adds to the checks of the VFS: the mounter's rights on the layers, copying up,
/// and renaming directories.
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// fs/overlayfs/inode.c ovl_permission(): the task on the overlay inode, then the mounter on the
/// real one. EACCES, EROFS.
Ruling overlayPermission(const RuleContext &context, const InodeView &view, AccessMask want);

/// fs/overlayfs/file.c ovl_open_realfile(): the real file of a program is opened by the mounter and
/// for reading. EACCES.
Ruling overlayRuns(const RuleContext &context, const InodeView &view);

/// fs/overlayfs/util.c ovl_want_write(): EROFS where the upper layer's file system was made
/// read-only after the overlay was mounted. Only noted where the layer cannot be looked at.
Ruling overlayUpperWritable(const RuleContext &context, const InodeView &view);

/// What every change ends in: ovl_want_write(), and fs/overlayfs/copy_up.c ovl_copy_up_one(), by
/// which the mounter copies the object and the directories above it to the upper layer. EOVERFLOW
/// when ids have no mapping in the mounter's user namespace, EPERM for device nodes there.
Ruling overlayCopyUp(const RuleContext &context, const InodeView &view);

/// fs/overlayfs/dir.c ovl_can_move(): EXDEV for a directory that a lower layer has part of, unless
/// the overlay is mounted with redirect_dir.
Ruling overlayRename(const RuleContext &context, const InodeView &source);

/// fs/overlayfs/inode.c ovl_hash_bylower(): whether two names that show the same inode number are
/// one inode. Not where both are hard links on a lower layer that copying up would part;
/// Unsupported where the kernel's default decides about that (`index`).
Result<bool> overlayHasOneInode(FactSource &facts, const InodeView &view);

} // namespace mountlens
