// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/planned_namespace.h"

namespace mountlens {

namespace {

/// Inode numbers that no namespace has: nsfs counts from 0xF0000000 (PROC_DYNAMIC_FIRST).
constexpr NamespaceId kEngineId{1};
constexpr NamespaceId kContainerId{2};

} // namespace

UserNamespace engineNamespace(const EngineFacts &facts)
{
    if (!facts.rootless)
        return UserNamespace::makeInitial();
    UserNamespace ns;
    ns.id = kEngineId;
    ns.owner = Kuid(facts.user.uid);
    ns.uids = UidMap(facts.engineMaps.uids);
    ns.gids = GidMap(facts.engineMaps.gids);
    const UserNamespace initial = UserNamespace::makeInitial();
    ns.ancestors = {{initial.id, initial.owner}};
    return ns;
}

UserNamespace containerNamespace(const UserNamespacePlan &plan, const EngineFacts &facts)
{
    UserNamespace parent = engineNamespace(facts);
    if (!plan.own)
        return parent;
    UserNamespace ns;
    ns.id = kContainerId;
    ns.owner = Kuid(facts.rootless ? facts.user.uid : 0);
    ns.uids = UidMap(plan.maps.uids);
    ns.gids = GidMap(plan.maps.gids);
    ns.ancestors = parent.ancestors;
    ns.ancestors.insert(ns.ancestors.begin(), {parent.id, parent.owner});
    return ns;
}

} // namespace mountlens
