// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Reading what takes an open object to be told, without leaving a trace on it. All take an O_PATH
/// descriptor. NoRightToRead where this reader may not open the object, or not without changing its
/// access time.
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"

namespace mountlens {

/// For reading. Only for regular files and directories: to open others may block, or do something.
/// `what` names the fact in errors.
Result<UniqueFd> openQuietly(int pathFd, const char *what);

/// Whether a directory has no entries.
Result<bool> directoryIsEmpty(int pathFd);

/// The ro property of the btrfs subvolume that a regular file or a directory lies in
/// (BTRFS_IOC_GET_SUBVOL_INFO).
Result<bool> subvolumeIsReadOnly(int pathFd);

} // namespace mountlens
