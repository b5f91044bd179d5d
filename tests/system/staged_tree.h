// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Files and mounts made for a test. Everything throws where it fails.
#pragma once

#include "base/unique_fd.h"
#include "kernel/mounting.h"
#include "kernel/user_namespaces.h"

#include <cstdint>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace mountlens {

/// The mode is exact, whatever the umask.
void makeFolder(const std::string &path, mode_t mode = 0755);
void makeFile(const std::string &path, std::string_view text = {}, mode_t mode = 0644);
/// In one write, into what is there: a control file of the kernel.
void writeControl(const std::string &path, std::string_view text);
void makeLink(const std::string &path, const std::string &target);
void makeFifo(const std::string &path);
void makeDevice(const std::string &path, mode_t type, unsigned major, unsigned minor);
void giveTo(const std::string &path, std::uint32_t uid, std::uint32_t gid);

/// A new tmpfs at `path`, which is made if it is missing. `attributes`: MOUNT_ATTR_*.
void mountTmpfs(const std::string &path,
                std::uint64_t attributes = 0,
                const judge::MountOptions &options = {});
/// A bind mount of `source` with these attributes, and an id map where `idmap` is given.
void bindMount(const std::string &source,
               const std::string &path,
               std::uint64_t attributes = 0,
               const judge::UserNamespaceHandle *idmap = nullptr);

/// An O_PATH descriptor, the last component not followed.
UniqueFd openPath(const std::string &path);

/// All of a stat: device, inode, mode, owner, size, links, times; one line.
std::string statLine(const std::string &path, bool withAccessTime = true);

} // namespace mountlens
