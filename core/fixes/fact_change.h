// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a fix changes about the facts: inodes and mounts, as they would be afterwards.
#pragma once

#include "model/inode.h"
#include "model/mount.h"
#include "model/posix_acl.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mountlens {

/// An inode's owner, mode, ACLs and flags. Stored ids: what the file system holds.
struct InodeState
{
    std::optional<Kuid> owner;
    std::optional<Kgid> group;
    Mode mode;
    PosixAcl accessAcl;
    PosixAcl defaultAcl;
    InodeFlags flags;

    bool operator==(const InodeState &) const = default;
};

/// What a chown by who may leave set-group-ID alone makes of a mode: of what is no directory,
/// set-user-ID goes, and set-group-ID where the group may execute (fs/attr.c
/// setattr_should_drop_suidgid()).
Mode modeAfterChown(FileType type, Mode mode) noexcept;

/// One inode before and after, however many paths lead to it.
struct InodeChange
{
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    FileType type = FileType::Regular;
    /// One place of it in the FactSource that the change was found on.
    NodeId node{0};
    /// Where it lies on the host.
    std::string path;
    /// It is the root of this volume, which has to be made; empty: of none.
    std::string volume;
    /// The host's path leads through an idmapped mount too: commands see these numbers there.
    std::shared_ptr<const MountIdmap> shownThrough;
    /// Not on the host's own tree but in the container's layer: the path is the container's, and
    /// its engine runs the commands in it.
    bool inContainer = false;
    /// The engine would make it when it makes the container: it has to be made beforehand.
    bool toBeMade = false;
    /// Where it has to be made: the first directory on the way that is missing.
    std::string firstMissing;
    InodeState before;
    InodeState after;

    [[nodiscard]] bool isOf(const InodeFacts &inode) const noexcept
    {
        return device == inode.device && number == inode.number;
    }
    bool operator==(const InodeChange &) const = default;
};

/// One mount, as it would be mounted anew.
struct MountChange
{
    MountId mount{0};
    std::optional<MountFlags> flags;
    bool superblockWritable = false;
    std::shared_ptr<const MountIdmap> idmap;
    /// Of file systems without owners of their own (vfat): whose all files become.
    std::optional<Kuid> allOwnedBy;
    std::optional<Kgid> allOfGroup;
};

struct FactChanges
{
    std::vector<InodeChange> inodes;
    std::vector<MountChange> mounts;

    [[nodiscard]] bool empty() const noexcept { return inodes.empty() && mounts.empty(); }
    /// Adds a change, or replaces the one of the same inode, whose `before` stays.
    void put(InodeChange change);
};

} // namespace mountlens
