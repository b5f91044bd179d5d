// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The rwx check: the order of the stages in fs/namei.c inode_permission().
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// Whether the subject may read, write or execute (search) this inode, capabilities, file system
/// rules and device cgroup included. Mount flags are not asked here; security modules come last of
/// all, see lsm.h.
Ruling inodePermission(const RuleContext &context, const InodeView &view, AccessMask want);

/// generic_permission(): mode and ACL, then the capabilities that override them.
Ruling genericPermission(const RuleContext &context, const InodeView &view, AccessMask want);

} // namespace mountlens
