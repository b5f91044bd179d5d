// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Where an object lies: paths in a mount namespace, in a mount and in a file system.
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "model/mount.h"
#include "system/mount_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// The path of the object behind a descriptor, from the root of the object's mount namespace;
/// through a detached copy of a mount, from the copy's root. " (deleted)" follows where its name is
/// gone. ReadFailed: it has no path (pipes, sockets).
Result<std::string> canonicalPath(int fd);

/// The names of a path; no "" between two slashes.
std::vector<std::string> splitPath(std::string_view path);

/// "directory/name" with exactly one slash between.
std::string joinPath(const std::string &directory, std::string_view name);

/// Whether `path` is `above` or lies below it.
bool isBelow(const std::string &above, const std::string &path);

/// "/srv/data" inside "/srv": "/data"; the path itself where it is no part of `above`.
std::string pathBelow(const std::string &above, const std::string &path);

/// Where inside its file system a path of the mount's namespace lies.
std::string insideFileSystem(const MountFacts &mount, const std::string &path);

/// Opens (O_PATH) a path below a mount point of ours, through no link and no other mount. `mounted`
/// comes from our mountinfo. Invalid: it is not there, or another mount sits on top.
UniqueFd openBelow(const MountEntry &mounted, const std::string &path);

/// Whether two descriptors lead to the same mount.
bool onSameMount(int a, int b);

} // namespace mountlens
