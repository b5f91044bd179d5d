// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Idmapped bind mounts with nothing but the kernel (Linux 5.12): open_tree(2), mount_setattr(2),
/// move_mount(2).
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "model/persistent_mount.h"

#include <cstdint>
#include <string>

namespace mountlens {

/// Both ends of a bind mount, resolved once: whatever happens to the paths later, these are
/// mounted.
struct MountEnds
{
    UniqueFd source; ///< O_PATH
    UniqueFd target; ///< O_PATH
    /// Where they lie, seen from the root of this process; symbolic links followed.
    std::string sourcePath;
    std::string targetPath;
};

/// OpenFailed: one does not exist or cannot be reached. MountKindsDiffer. MountElsewhere.
Result<MountEnds> openMountEnds(const std::string &source, const std::string &target);

enum class Attach : std::uint8_t {
    No, ///< all but the last step, which proves that kernel and file system take the map
    Yes,
};

/// Mounts a copy of the source with the map (and flags) of `mount` on the target; the paths in
/// `mount` are only for errors. KernelTooOld, MountNeedsRight, MountNotCopyable, IdmapUnsupported,
/// AlreadyIdmapped (with their mount point, which below a recursive mount may be another one),
/// MountRefused, and the errors of makeUserNamespace(). Nothing stays behind an error.
Result<Done> mountIdmapped(const MountEnds &ends, const IdmappedBind &mount, Attach attach);

} // namespace mountlens
