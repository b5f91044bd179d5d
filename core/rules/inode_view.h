// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// An inode as one mount shows it: the facts with the mapped owner beside them.
#pragma once

#include "model/fact_source.h"
#include "model/inode.h"
#include "model/mount_ids.h"

#include <optional>

namespace mountlens {

/// Refers to its FactSource, so it must not outlive it.
struct InodeView
{
    NodeId node;
    const InodeFacts *inode = nullptr;
    const MountFacts *mount = nullptr;
    /// nullptr: the mount is not idmapped.
    const MountIdmap *idmap = nullptr;
    /// Of the superblock; set only where the mount is idmapped.
    const UserNamespace *superblock = nullptr;
    std::optional<Vfsuid> vfsuid;
    std::optional<Vfsgid> vfsgid;

    /// HAS_UNMAPPED_ID()
    [[nodiscard]] bool hasUnmappedId() const noexcept { return !vfsuid || !vfsgid; }
};

/// The error is the fact that could not be read.
Result<InodeView> viewInode(FactSource &facts, NodeId node);

} // namespace mountlens
