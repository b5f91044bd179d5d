// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/check_case.h"

#include "diagnosis/diagnose.h"
#include "diagnosis/remarks.h"
#include "model/mount_ids.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

/// The inode that decided; without one, the last that was looked at.
const InodeFacts *decidingInode(const Verdict &verdict)
{
    if (verdict.deciding) {
        const std::size_t component = verdict.steps[*verdict.deciding].component;
        if (component < verdict.components.size() && verdict.components[component].inode)
            return &*verdict.components[component].inode;
    }
    const auto last =
        std::find_if(verdict.components.rbegin(), verdict.components.rend(),
                     [](const PathComponent &component) { return component.inode.has_value(); });
    return last == verdict.components.rend() ? nullptr : &*last->inode;
}

std::string nameOf(const std::map<std::uint32_t, std::string> &names,
                   const std::optional<std::uint32_t> &id)
{
    const auto found = id ? names.find(*id) : names.end();
    return found == names.end() ? std::string() : found->second;
}

template <class Id>
std::optional<std::uint32_t> plain(const std::optional<Id> &id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

IdentityStep
step(IdentityPlace where, std::optional<std::uint32_t> uid, std::optional<std::uint32_t> gid)
{
    IdentityStep step;
    step.where = where;
    step.uid = uid;
    step.gid = gid;
    return step;
}

IdentityStep withNames(IdentityStep step, const NameTable &names, NameOrigin origin)
{
    if (names == NameTable())
        return step;
    step.uidName = nameOf(names.users, step.uid);
    step.gidName = nameOf(names.groups, step.gid);
    step.nameOrigin = origin;
    return step;
}

/// What the file system of `inode` knows the subject as, where that is another number.
std::optional<IdentityStep>
stepOnDisk(const Subject &subject, FactSource &facts, const InodeFacts &inode)
{
    const Credentials &ids = subject.credentials;
    const Result<MountFacts> &mount = facts.mount(inode.mount);
    if (mount && mount->idmap && *mount->idmap) {
        const MountIdmap &idmap = **mount->idmap;
        IdentityStep mounted =
            step(IdentityPlace::Mount, plain(idmap.uids.mapUp(Vfsuid(ids.fsUid.value()))),
                 plain(idmap.gids.mapUp(Vfsgid(ids.fsGid.value()))));
        mounted.uidSum = sumUp(idmap.uids.plain(), ids.fsUid.value());
        mounted.gidSum = sumUp(idmap.gids.plain(), ids.fsGid.value());
        return mounted;
    }
    if (subject.userNamespace.initial)
        return std::nullopt;
    const Result<UserNamespace> &ns = facts.superblockNamespace(inode.mount);
    if (!ns || ns->initial)
        return std::nullopt;
    IdentityStep stored = step(IdentityPlace::Disk, plain(ns->uids.mapUp(ids.fsUid)),
                               plain(ns->gids.mapUp(ids.fsGid)));
    stored.uidSum = sumUp(ns->uids.plain(), ids.fsUid.value());
    stored.gidSum = sumUp(ns->gids.plain(), ids.fsGid.value());
    return stored;
}

/// Ids of a rootless engine's own namespace stand between, where the container has one below it.
std::optional<IdentityStep>
stepInEngine(const UserNamespace &ns, const Credentials &ids, const Circumstances &around)
{
    const bool nested = around.rootless && !around.onHost && !ns.initial
                        && around.engineUids != UidMap(IdMap::identity())
                        && (around.engineUids != ns.uids || around.engineGids != ns.gids);
    if (!nested)
        return std::nullopt;
    return step(IdentityPlace::Namespace, plain(around.engineUids.mapUp(ids.fsUid)),
                plain(around.engineGids.mapUp(ids.fsGid)));
}

/// From the container straight to a namespace around it: the difference between the two numbers is
/// all that is left of the map's line.
std::optional<IdSum>
sumBetween(const IdMap &inner, const IdMap &outer, const std::optional<std::uint32_t> &id)
{
    const auto sum = id ? sumDown(inner, *id) : std::nullopt;
    const auto first = sum ? outer.up(sum->base) : std::nullopt;
    const auto result = sum ? outer.up(sum->result) : std::nullopt;
    if (!first || !result || *result - *first != sum->result - sum->base)
        return std::nullopt;
    return IdSum{*first, sum->add, sum->subtract, *result};
}

template <class Map>
std::optional<IdSum> sumFrom(const std::optional<std::uint32_t> &id, const Map &map)
{
    return id ? sumDown(map.plain(), *id) : std::nullopt;
}

std::vector<IdentityStep> identityChain(const Subject &subject,
                                        FactSource &facts,
                                        const Verdict &verdict,
                                        const SubjectNames &names,
                                        const Circumstances &around)
{
    const UserNamespace &ns = subject.userNamespace;
    const Credentials &ids = subject.credentials;
    std::vector<IdentityStep> chain;
    IdentityStep outside = step(IdentityPlace::Host, ids.fsUid.value(), ids.fsGid.value());
    if (!ns.initial || names.container != NameTable()) {
        const IdentityStep inside = step(IdentityPlace::Container, plain(ns.uids.mapUp(ids.fsUid)),
                                         plain(ns.gids.mapUp(ids.fsGid)));
        outside.uidSum = sumFrom(inside.uid, ns.uids);
        outside.gidSum = sumFrom(inside.gid, ns.gids);
        chain.push_back(withNames(inside, names.container, NameOrigin::ContainerFiles));
        if (auto between = stepInEngine(ns, ids, around)) {
            between->uidSum = sumBetween(ns.uids.plain(), around.engineUids.plain(), inside.uid);
            between->gidSum = sumBetween(ns.gids.plain(), around.engineGids.plain(), inside.gid);
            outside.uidSum = sumFrom(between->uid, around.engineUids);
            outside.gidSum = sumFrom(between->gid, around.engineGids);
            chain.push_back(*between);
        }
    }
    chain.push_back(withNames(outside, names.host, NameOrigin::HostFiles));
    if (const InodeFacts *inode = decidingInode(verdict)) {
        if (const auto onDisk = stepOnDisk(subject, facts, *inode))
            chain.push_back(*onDisk);
    }
    return chain;
}

/// What the deciding inode's owner and group are inside.
void addOwnerSums(CheckReport &report)
{
    const Verdict &verdict = report.verdict;
    const UserNamespace &ns = report.subject.userNamespace;
    if (ns.initial || !verdict.deciding)
        return;
    const std::size_t index = verdict.steps[*verdict.deciding].component;
    if (index >= verdict.components.size())
        return;
    const PathComponent &component = verdict.components[index];
    if (component.vfsuid)
        report.ownerSum = sumFrom(plain(ns.uids.mapUp(asKuid(*component.vfsuid))), ns.uids);
    if (component.vfsgid)
        report.groupSum = sumFrom(plain(ns.gids.mapUp(asKgid(*component.vfsgid))), ns.gids);
}

const std::string *nameIn(const std::map<std::uint32_t, std::string> &names, std::uint32_t id)
{
    const auto found = names.find(id);
    return found == names.end() ? nullptr : &found->second;
}

/// The same number may be another group on either side.
void addGroupNames(CheckReport &report, const SubjectNames &names)
{
    const InodeFacts *inode = decidingInode(report.verdict);
    if (!inode || !inode->group || !report.verdict.deciding)
        return;
    const auto inside = report.subject.userNamespace.gids.mapUp(*inode->group);
    const std::string *name = inside ? nameIn(names.container.groups, inside->value()) : nullptr;
    report.groupNameInside = name ? *name : std::string();
    name = nameIn(names.host.groups, inode->group->value());
    report.groupNameOnHost = name ? *name : std::string();
}

std::optional<Kgid> dockerGroup(const NameTable &host)
{
    const auto found = std::find_if(host.groups.begin(), host.groups.end(),
                                    [](const auto &group) { return group.second == "docker"; });
    return found == host.groups.end() ? std::nullopt : std::optional(Kgid(found->first));
}

/// The range that the owner of the deciding inode was lent from.
void addLentOwner(CheckReport &report, const Circumstances &around)
{
    const InodeFacts *inode = decidingInode(report.verdict);
    if (!inode || !inode->owner || !report.verdict.deciding)
        return;
    const std::uint32_t owner = inode->owner->value();
    for (const SubordinateHolder &holder : around.subordinateHolders) {
        if (owner - holder.first >= holder.count)
            continue;
        const std::uint32_t inside = holder.insideFirst + (owner - holder.first);
        report.lentOwner = LentOwner{holder.name,
                                     holder.rootless,
                                     inside,
                                     {holder.first, inside, holder.insideFirst, owner}};
        return;
    }
}

PathMount pathMount(FactSource &facts, const PathComponent &component)
{
    PathMount shown;
    if (!component.inode)
        return shown;
    const Result<MountFacts> &mount = facts.mount(component.inode->mount);
    if (!mount)
        return shown;
    shown.mountPoint = mount->mountPoint;
    shown.source = mount->source;
    shown.root = mount->root;
    shown.fileSystem = mount->fileSystem;
    shown.readOnly = mount->flags.has(MountFlag::ReadOnly) || mount->superblockReadOnly;
    shown.idmapped = !mount->idmap || *mount->idmap;
    return shown;
}

} // namespace

CheckReport makeReport(const Subject &subject,
                       FactSource &facts,
                       const Request &request,
                       const SubjectNames &names,
                       const Circumstances &around)
{
    CheckReport report = reportOf(subject, request, diagnose(subject, facts, request, Record::Yes));
    for (const PathComponent &component : report.verdict.components)
        report.mounts.push_back(pathMount(facts, component));
    report.cause = rootCause(subject, facts, request, report.verdict, around);
    report.alsoDenied = furtherDenials(subject, facts, request, report.verdict, around);
    report.identity = identityChain(subject, facts, report.verdict, names, around);
    addOwnerSums(report);
    addLentOwner(report, around);
    addGroupNames(report, names);
    report.remarks = remarksOn(subject, around, request, dockerGroup(names.host));
    report.ownChecks = ownChecksOf(subject.command);
    return report;
}

CheckReport reportOf(const Subject &subject, const Request &request, Verdict verdict)
{
    std::string code(resultCode(verdict));
    return CheckReport{.subject = subject,
                       .request = request,
                       .verdict = std::move(verdict),
                       .cause = {},
                       .code = std::move(code),
                       .identity = {},
                       .ownerSum = {},
                       .groupSum = {},
                       .lentOwner = {},
                       .alsoDenied = {},
                       .mounts = {},
                       .confirmation = {},
                       .container = {},
                       .engine = {},
                       .processTitle = {},
                       .planned = false,
                       .setUpTarget = {},
                       .refused = false,
                       .notices = {},
                       .remarks = {},
                       .ownChecks = {},
                       .groupNameInside = {},
                       .groupNameOnHost = {}};
}

} // namespace mountlens::ui
