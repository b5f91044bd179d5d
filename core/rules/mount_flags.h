// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Per-mount flags: read-only, noexec, nodev (fs/namespace.c, fs/namei.c may_open()).
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// mnt_want_write(): EROFS when the mount or its superblock is read-only.
Ruling mntWantWrite(const RuleContext &context, const MountFacts &mount);

/// path_noexec(): EACCES for executing on a noexec mount, or on a file system that never executes.
Ruling executableMount(const RuleContext &context, const MountFacts &mount);

/// may_open_dev(): EACCES on a nodev mount and on superblocks of another than the initial user
/// namespace (SB_I_NODEV).
Ruling mayOpenDevice(const RuleContext &context, const InodeView &view);

} // namespace mountlens
