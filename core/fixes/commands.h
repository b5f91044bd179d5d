// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The commands that change an inode, and those that change it back.
#pragma once

#include "fixes/fix.h"
#include "fixes/fix_case.h"

namespace mountlens {

/// For a file of the host: as its owner where that is enough, in `podman unshare` where the ids are
/// those of a rootless engine, else as root. A file of the container's own layer is changed through
/// its engine's `exec`.
FileStep stepFor(const InodeChange &change, const FixCase &fixCase);

/// The directories from `first` down to `path`, each to be made before the next.
std::vector<std::string> missingDirectories(const std::string &first, const std::string &path);

/// Sets the commands of `fix` for all its changed files, in order; undo in the reverse order.
void addFileSteps(Fix &fix, const FixCase &fixCase);

} // namespace mountlens
