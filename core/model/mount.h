// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the decision needs to know of one mount and its superblock.
#pragma once

#include "base/flags.h"
#include "base/result.h"
#include "model/id_map.h"
#include "model/ids.h"
#include "model/inode.h"

#include <memory>
#include <string>

namespace mountlens {

enum class MountFlag : std::uint8_t {
    ReadOnly = 1,
    NoSuid = 2,
    NoDev = 4,
    NoExec = 8,
    NoSymfollow = 16,
};

using MountFlags = Flags<MountFlag>;

struct MountFacts
{
    MountId id{0};
    /// Flags of the mount (sixth field of mountinfo).
    MountFlags flags;
    /// The superblock is read-only (last field of mountinfo).
    bool superblockReadOnly = false;
    /// The superblock is mounted with POSIX ACLs switched off (`noacl`).
    bool noAcl = false;
    /// Group of new files is the directory's (`grpid`, `bsdgroups`).
    bool groupFromDirectory = false;
    std::string fileSystem;
    std::string source;
    /// The path inside the file system that is mounted here.
    std::string root;
    /// Where it is mounted, seen from the root of its mount namespace; empty where unknown.
    std::string mountPoint;
    std::string superOptions;
    /// The superblock's device.
    DeviceNumber device;
    /// nullptr: not idmapped. An error: idmapped, by a map that could not be read.
    Result<std::shared_ptr<const MountIdmap>> idmap{std::shared_ptr<const MountIdmap>()};

    bool operator==(const MountFacts &other) const;
};

inline bool MountFacts::operator==(const MountFacts &other) const
{
    const auto sameIdmap = [&] {
        if (!idmap || !other.idmap)
            return idmap == other.idmap;
        return *idmap && *other.idmap ? **idmap == **other.idmap : !*idmap && !*other.idmap;
    };
    return id == other.id && flags == other.flags && superblockReadOnly == other.superblockReadOnly
           && noAcl == other.noAcl && groupFromDirectory == other.groupFromDirectory
           && fileSystem == other.fileSystem && source == other.source && root == other.root
           && mountPoint == other.mountPoint && superOptions == other.superOptions
           && device == other.device && sameIdmap();
}

} // namespace mountlens
