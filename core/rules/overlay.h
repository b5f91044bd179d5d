// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What overlayfs adds behind the checks of the VFS: copying up, and renaming directories.
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// fs/overlayfs/copy_up.c ovl_copy_up_one(): the object and the directories above it are copied to
/// the upper layer by the mounter. EOVERFLOW when ids have no mapping in the mounter's user
/// namespace, EPERM for device nodes there.
Ruling overlayCopyUp(const RuleContext &context, const InodeView &view);

/// fs/overlayfs/dir.c ovl_can_move(): EXDEV for a directory that a lower layer has part of, unless
/// the overlay is mounted with redirect_dir.
Ruling overlayRename(const RuleContext &context, const InodeView &source);

} // namespace mountlens
