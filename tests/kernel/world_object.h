// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One name in a generated world, as the requests choose among them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace mountlens::judge {

enum class ObjectKind : std::uint8_t {
    Directory,
    File,
    Program, ///< something execve has an opinion on: ELF, script, empty file
    Fifo,
    Socket,
    Device,
    Symlink,
};

struct WorldObject
{
    /// Absolute, in the mount namespace of the generator.
    std::string path;
    ObjectKind kind = ObjectKind::File;
};

using WorldObjects = std::vector<WorldObject>;

/// `path` moved from below `from` to below `to`; empty where it is not below `from`.
inline std::string
movedBelow(const std::string &path, const std::string &from, const std::string &to)
{
    const bool below =
        path.starts_with(from) && (path.size() == from.size() || path[from.size()] == '/');
    return below ? to + path.substr(from.size()) : std::string();
}

} // namespace mountlens::judge
