// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/check_case.h"

#include "diagnosis/diagnose.h"

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
        return step(IdentityPlace::Mount, plain(idmap.uids.mapUp(Vfsuid(ids.fsUid.value()))),
                    plain(idmap.gids.mapUp(Vfsgid(ids.fsGid.value()))));
    }
    if (subject.userNamespace.initial)
        return std::nullopt;
    const Result<UserNamespace> &ns = facts.superblockNamespace(inode.mount);
    if (!ns || ns->initial)
        return std::nullopt;
    return step(IdentityPlace::Disk, plain(ns->uids.mapUp(ids.fsUid)),
                plain(ns->gids.mapUp(ids.fsGid)));
}

std::vector<IdentityStep> identityChain(const Subject &subject,
                                        FactSource &facts,
                                        const Verdict &verdict,
                                        const SubjectNames &names)
{
    const UserNamespace &ns = subject.userNamespace;
    const Credentials &ids = subject.credentials;
    std::vector<IdentityStep> chain;
    if (!ns.initial || names.container != NameTable()) {
        const IdentityStep inside = step(IdentityPlace::Container, plain(ns.uids.mapUp(ids.fsUid)),
                                         plain(ns.gids.mapUp(ids.fsGid)));
        chain.push_back(withNames(inside, names.container, NameOrigin::ContainerFiles));
    }
    const IdentityStep outside = step(IdentityPlace::Host, ids.fsUid.value(), ids.fsGid.value());
    chain.push_back(withNames(outside, names.host, NameOrigin::HostFiles));
    if (const InodeFacts *inode = decidingInode(verdict)) {
        if (const auto onDisk = stepOnDisk(subject, facts, *inode))
            chain.push_back(*onDisk);
    }
    return chain;
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
    report.identity = identityChain(subject, facts, report.verdict, names);
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
                       .mounts = {},
                       .confirmation = {},
                       .container = {},
                       .engine = {},
                       .processTitle = {},
                       .planned = false,
                       .setUpTarget = {},
                       .refused = false,
                       .notices = {}};
}

} // namespace mountlens::ui
