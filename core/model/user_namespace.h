// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A user namespace: its maps and its place in the tree of namespaces.
#pragma once

#include "model/id_map.h"
#include "model/ids.h"

#include <optional>
#include <vector>

namespace mountlens {

/// An ancestor as the capability rules need it.
struct NamespaceAncestor
{
    NamespaceId id{0};
    /// The creator's effective uid: has all capabilities over the namespace from its parent.
    std::optional<Kuid> owner;

    bool operator==(const NamespaceAncestor &) const = default;
};

struct UserNamespace
{
    NamespaceId id{0};
    bool initial = false;
    std::optional<Kuid> owner;
    UidMap uids;
    GidMap gids;
    /// Parent first, the initial namespace last; empty for the initial one.
    std::vector<NamespaceAncestor> ancestors;

    bool operator==(const UserNamespace &) const = default;

    /// The initial user namespace; PROC_USER_INIT_INO is its inode number on every kernel.
    static UserNamespace makeInitial()
    {
        UserNamespace ns;
        ns.id = NamespaceId(0xEFFFFFFDU);
        ns.initial = true;
        ns.owner = Kuid(0);
        ns.uids = UidMap(IdMap::identity());
        ns.gids = GidMap(IdMap::identity());
        return ns;
    }
};

} // namespace mountlens
