// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// User namespaces made to order, kept alive by their descriptor.
#pragma once

#include "base/unique_fd.h"
#include "model/id_map.h"

#include <cstdint>
#include <vector>

namespace mountlens::judge {

/// Who a process is to be, in kernel ids.
struct Identity
{
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::vector<std::uint32_t> groups;
    /// Of file access; usually the same as `uid` and `gid`.
    std::uint32_t fsUid = 0;
    std::uint32_t fsGid = 0;
};

struct UserNamespaceHandle
{
    UniqueFd fd;
    /// Inside ids above, kernel ids below.
    IdMap uids;
    IdMap gids;
    /// Index of the parent in the world's list; -1: the initial namespace.
    int parent = -1;
};

/// What the child of a new namespace looks like.
struct NamespacePlan
{
    /// The lower side in ids of the parent.
    IdMap uids;
    IdMap gids;
    /// Who makes it, in kernel ids: mapped in the parent.
    std::uint32_t ownerUid = 0;
    std::uint32_t ownerGid = 0;
};

/// Takes an identity in the initial user namespace and keeps all capabilities.
void becomeByKernelId(const Identity &identity);

/// `parent`: nullptr for the initial namespace.
UserNamespaceHandle makeUserNamespace(const NamespacePlan &plan, const UserNamespaceHandle *parent);

} // namespace mountlens::judge
