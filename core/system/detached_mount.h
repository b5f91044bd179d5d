// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Looking through mounts without them: detached copies of a mount, made where it lives.
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "model/ids.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mountlens {

/// Runs `work` in a thread that has joined a mount namespace, and waits for it. Joining nothing
/// (`namespaceFd` -1) runs it right here. CannotJoin without CAP_SYS_ADMIN over that namespace.
Result<Done> visitMountNamespace(int namespaceFd, const std::function<void()> &work);

enum class KeepIdmap : std::uint8_t {
    No,
    Yes,
};

/// What a copy of a mount has of the mounts below it.
enum class Submounts : std::uint8_t {
    LeftOut, ///< none, unless the kernel insists (locked mounts in user namespaces)
    Copied,  ///< all but unbindable ones
};

/// A detached copy of the mount at `objectFd` with that object as its root. `keepIdmap` No: without
/// the mount's id map, nor that of the mounts below (Linux 6.15). No side effect on the tree.
Result<UniqueFd>
detachedCopy(int namespaceFd, int objectFd, KeepIdmap keepIdmap, Submounts submounts);

/// Which of the candidate user namespaces the superblock behind `objectFd` was mounted in:
/// mount_setattr(MOUNT_ATTR_IDMAP) refuses exactly that one with EINVAL, while a fresh namespace is
/// accepted. The index into `candidates`, nullopt when it is none of them; Unsupported where the
/// file system takes no id maps.
Result<std::optional<std::size_t>>
superblockNamespaceAmong(int namespaceFd, int objectFd, const std::vector<UniqueFd> &candidates);

} // namespace mountlens
