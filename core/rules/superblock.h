// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The superblock's own read-only flag (fs/namei.c sb_permission()).
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// What a read-only superblock protects: regular files, directories and symlinks.
bool holdsData(FileType type) noexcept;

/// EROFS when writing to a regular file, directory or symlink of a read-only superblock. Devices,
/// fifos and sockets may be written to all the same.
Ruling superblockWritable(const RuleContext &context, const InodeView &view);

} // namespace mountlens
