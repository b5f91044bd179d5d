// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The root file system that a container would start with, before anything is mounted on it.
#pragma once

#include "base/result.h"
#include "model/fact_source.h"
#include "model/ids.h"
#include "model/inode.h"

#include <optional>
#include <string>

namespace mountlens {

struct RootEntry
{
    FileType type = FileType::Directory;
    Mode mode{0755};
    /// As the container sees them.
    Uid uid{0};
    Gid gid{0};
    /// Of a symbolic link.
    std::string target;
    std::uint64_t size = 0;
    DeviceNumber device;

    bool operator==(const RootEntry &) const = default;
};

/// Paths are absolute and have neither ".", ".." nor links in them but for the last component.
class RootTree
{
public:
    RootTree() = default;
    RootTree(const RootTree &) = delete;
    RootTree &operator=(const RootTree &) = delete;
    virtual ~RootTree() = default;

    /// nullopt: there is no such entry. An error: nobody can tell.
    virtual Result<std::optional<RootEntry>> look(const std::string &path) = 0;
    /// Whether a directory has no entries.
    virtual Result<bool> isEmpty(const std::string &path) = 0;
    /// What execve would make of a regular file.
    virtual Result<ExecutableHead> executableHead(const std::string &path) = 0;
};

} // namespace mountlens
