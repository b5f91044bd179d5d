// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Mounts as descriptors: made detached, given their attributes, then attached.
#pragma once

#include "base/unique_fd.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace mountlens::judge {

using MountOptions = std::vector<std::pair<std::string, std::string>>;

/// A new superblock, mounted nowhere yet. Empty, with errno, when the kernel refuses. An option
/// with an empty value is a flag.
UniqueFd makeMount(const std::string &fileSystem, const MountOptions &options);

/// A detached bind mount of `path`, alone or with AT_RECURSIVE. Throws.
UniqueFd cloneMount(const std::string &path, unsigned flags = 0);

/// Sets MOUNT_ATTR_* bits, and the map of a user namespace where `idmapFd` is one (-1: none).
/// False, with errno, when the kernel refuses.
bool setMountAttributes(const UniqueFd &mount, std::uint64_t attributes, int idmapFd = -1);

/// False, with errno, when the kernel refuses.
bool attachMount(const UniqueFd &mount, const std::string &target);

/// Makes the superblock behind `mount` read-only or writable; mounts keep their own flags.
bool setSuperblockReadOnly(const UniqueFd &mount, bool readOnly);

} // namespace mountlens::judge
