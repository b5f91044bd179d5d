// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/name_tables.h"

#include <optional>
#include <set>
#include <utility>

namespace mountlens {

namespace {

struct UsedIds
{
    std::set<Kuid> users;
    std::set<Kgid> groups;
};

void addSubject(UsedIds &used, const Credentials &credentials)
{
    used.users.insert(
        {credentials.realUid, credentials.effectiveUid, credentials.savedUid, credentials.fsUid});
    used.groups.insert(
        {credentials.realGid, credentials.effectiveGid, credentials.savedGid, credentials.fsGid});
    used.groups.insert(credentials.supplementaryGroups.begin(),
                       credentials.supplementaryGroups.end());
}

void addAcl(UsedIds &used, const std::optional<Result<PosixAcl>> &acl)
{
    if (!acl || !*acl)
        return;
    for (const AclEntry &entry : (*acl)->entries()) {
        if (entry.user)
            used.users.insert(*entry.user);
        if (entry.group)
            used.groups.insert(*entry.group);
    }
}

void addNode(UsedIds &used, const RecordedNode &node)
{
    if (node.inode && *node.inode) {
        const InodeFacts &inode = **node.inode;
        if (inode.owner)
            used.users.insert(*inode.owner);
        if (inode.group)
            used.groups.insert(*inode.group);
    }
    addAcl(used, node.accessAcl);
    addAcl(used, node.defaultAcl);
}

void keep(std::map<std::uint32_t, std::string> &kept,
          const std::map<std::uint32_t, std::string> &all,
          std::optional<std::uint32_t> id)
{
    if (!id)
        return;
    if (const auto found = all.find(*id); found != all.end())
        kept.insert(*found);
}

template <class Id>
std::optional<std::uint32_t> plain(const std::optional<Id> &id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

} // namespace

SubjectNames namesInUse(const SubjectNames &all, const Subject &subject, const RecordedFacts &facts)
{
    UsedIds used;
    addSubject(used, subject.credentials);
    for (const auto &[id, node] : facts.nodes)
        addNode(used, node);
    SubjectNames kept;
    for (const Kuid user : used.users) {
        keep(kept.host.users, all.host.users, user.value());
        keep(kept.container.users, all.container.users,
             plain(subject.userNamespace.uids.mapUp(user)));
    }
    for (const Kgid group : used.groups) {
        keep(kept.host.groups, all.host.groups, group.value());
        keep(kept.container.groups, all.container.groups,
             plain(subject.userNamespace.gids.mapUp(group)));
    }
    return kept;
}

} // namespace mountlens
