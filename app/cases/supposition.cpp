// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/supposition.h"

#include "cases/opened_report.h"
#include "cases/supposed_source.h"
#include "diagnosis/remarks.h"
#include "model/capability_names.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

Error noSense(const char *part)
{
    return Error(ErrorId::Usage, "supposition", part);
}

bool isRange(const SupposedNamespace &space)
{
    // The last id is no id.
    return space.count > 0 && space.count <= kNoId - space.first;
}

/// Who the engine belongs to stays itself inside, as podman's keep-id has it: whoever comes before
/// and after is of the range.
Result<IdMap> keepIdMap(std::uint32_t self, const SupposedNamespace &space)
{
    std::vector<IdMapExtent> extents;
    const std::uint32_t before = std::min(self, space.count);
    if (before > 0)
        extents.push_back({0, space.first, before});
    extents.push_back({self, self, 1});
    const std::uint32_t rest = space.count - before;
    if (rest > 0 && rest < kNoId - self)
        extents.push_back({self + 1, space.first + before, rest});
    return IdMap::fromExtents(std::move(extents));
}

UserNamespace belowHost(Kuid owner, IdMap uids, IdMap gids)
{
    // No namespace has this number, so it is never taken for one of those that are there.
    constexpr std::uint64_t kNowhere = 1;
    UserNamespace ns;
    ns.id = NamespaceId(kNowhere);
    ns.owner = owner;
    ns.uids = UidMap(std::move(uids));
    ns.gids = GidMap(std::move(gids));
    const UserNamespace host = UserNamespace::makeInitial();
    ns.ancestors.push_back({host.id, host.owner});
    return ns;
}

Result<UserNamespace> supposedSpace(const Finding &finding, const SupposedNamespace &space)
{
    const HostUser &user = finding.opened->around.engineUser;
    switch (space.kind) {
    case SupposedSpace::AsNow:
        return finding.opened->subject.userNamespace;
    case SupposedSpace::Host:
        return UserNamespace::makeInitial();
    case SupposedSpace::Remapped: {
        auto map = IdMap::fromExtents({{0, space.first, space.count}});
        if (!isRange(space) || !map)
            return noSense("range");
        return belowHost(Kuid(0), *map, *map);
    }
    case SupposedSpace::KeepId:
        break;
    }
    if (!isRange(space))
        return noSense("range");
    const auto uids = keepIdMap(user.uid, space);
    const auto gids = keepIdMap(user.gid, space);
    if (!uids || !gids)
        return noSense("range");
    return belowHost(Kuid(user.uid), *uids, *gids);
}

bool changesIds(const Supposition &supposition)
{
    return supposition.userNamespace.kind != SupposedSpace::AsNow || supposition.uid
           || supposition.gid || supposition.groups;
}

/// Enters the numbers inside as the kernel's numbers of `ids`.
class IdChange
{
public:
    IdChange(const Finding &finding, const Supposition &supposition, const UserNamespace &space)
        : m_finding(finding)
        , m_supposition(supposition)
        , m_space(space)
        , m_newSpace(supposition.userNamespace.kind != SupposedSpace::AsNow)
    {
    }

    Result<Done> applyTo(Credentials &ids)
    {
        if (m_supposition.uid || m_newSpace) {
            const auto inside = m_supposition.uid ? m_supposition.uid : uidInside(m_finding);
            const auto kernelId = inside ? m_space.uids.mapDown(*inside) : std::nullopt;
            if (!kernelId)
                return noSense("uid");
            ids.setUids(*kernelId);
        }
        if (m_supposition.gid || m_newSpace) {
            const auto inside = m_supposition.gid ? m_supposition.gid : gidInside(m_finding);
            const auto kernelId = inside ? m_space.gids.mapDown(*inside) : std::nullopt;
            if (!kernelId)
                return noSense("gid");
            ids.setGids(*kernelId);
        }
        if (m_supposition.groups || m_newSpace)
            return setGroups(ids);
        return Done();
    }

private:
    Result<Done> setGroups(Credentials &ids)
    {
        const std::vector<Gid> inside =
            m_supposition.groups ? *m_supposition.groups : groupsInside(m_finding);
        std::vector<Kgid> groups;
        for (const Gid group : inside) {
            const auto kernelId = m_space.gids.mapDown(group);
            if (!kernelId)
                return noSense("groups");
            groups.push_back(*kernelId);
        }
        ids.setGroups(std::move(groups));
        return Done();
    }

    const Finding &m_finding;
    const Supposition &m_supposition;
    const UserNamespace &m_space;
    bool m_newSpace;
};

Result<Subject> supposedSubject(const Finding &finding, const Supposition &supposition)
{
    Subject subject = finding.opened->subject;
    auto space = supposedSpace(finding, supposition.userNamespace);
    if (!space)
        return space.error();
    if (changesIds(supposition)) {
        IdChange change(finding, supposition, *space);
        if (const auto done = change.applyTo(subject.credentials); !done)
            return done.error();
    }
    subject.userNamespace = std::move(*space);
    subject.credentials.effective = supposedCapabilities(finding, supposition);
    return subject;
}

/// A case of the same container; its path and surroundings stay as they are.
std::unique_ptr<OpenedCase> sameCase(const Finding &finding, Subject subject)
{
    const OpenedCase &was = *finding.opened;
    auto opened = std::make_unique<OpenedCase>();
    opened->subject = std::move(subject);
    opened->names = was.names;
    // Of a live case more would be read while its report is made.
    opened->origin = was.origin ? was.origin : SnapshotOrigin();
    opened->container = was.container;
    opened->engine = was.engine;
    opened->around = was.around;
    opened->settings = was.settings;
    opened->planned = was.planned;
    opened->notices = was.notices;
    return opened;
}

std::optional<InodeFacts> inodeOf(const Finding &finding, std::size_t component)
{
    const auto &components = finding.report.verdict.components;
    return component < components.size() ? components[component].inode : std::nullopt;
}

bool isIn(const Notice &notice, const Notices &notices)
{
    return std::find(notices.begin(), notices.end(), notice) != notices.end();
}

/// The socket's engine does as root whatever it is told.
bool reachesEngine(const CheckReport &report, const Circumstances &around)
{
    return report.verdict.kind == VerdictKind::Allowed
           && report.request.operation == Operation::Connect && isEngineSocket(report.request.path)
           && !around.rootless;
}

bool rulesHost(const Subject &subject)
{
    const CapabilitySet caps = subject.credentials.effective;
    return subject.userNamespace.initial
           && (caps.has(Capability::SysAdmin) || caps.has(Capability::SysPtrace)
               || (subject.credentials.fsUid == Kuid(0) && caps.has(Capability::DacOverride)));
}

void addWarnings(const Finding &finding, Supposed &answer)
{
    const Circumstances &around = answer.opened->around;
    for (const Notice &remark : answer.report.remarks) {
        if (!isIn(remark, finding.report.remarks))
            answer.warnings.push_back(remark);
    }
    const bool opens =
        reachesEngine(answer.report, around) && !reachesEngine(finding.report, around);
    for (const Notice &remark : answer.report.remarks) {
        if (opens && remark.id == NoticeId::EngineSocketInReach && !isIn(remark, answer.warnings))
            answer.warnings.push_back(remark);
    }
    const bool becomesRoot =
        rulesHost(answer.opened->subject) && !rulesHost(finding.opened->subject);
    const bool joins =
        std::any_of(answer.warnings.begin(), answer.warnings.end(),
                    [](const Notice &remark) { return remark.id == NoticeId::EngineGroup; });
    answer.equalsRoot = opens || becomesRoot || joins;
}

} // namespace

bool canSuppose(const Finding &finding)
{
    return !finding.report.refused && finding.report.setUpTarget.empty()
           && &finding.report.subject == &finding.opened->subject;
}

Result<Supposed> suppose(const Finding &finding, const Supposition &supposition)
{
    auto subject = supposedSubject(finding, supposition);
    if (!subject)
        return subject.error();
    auto opened = sameCase(finding, std::move(*subject));
    auto facts = std::make_unique<SupposedSource>(finding.facts(), supposition,
                                                  inodeOf(finding, supposition.object.component));
    CheckReport report = reportFor(*opened, *facts, finding.request());
    Supposed answer{std::move(opened), std::move(facts), std::move(report), {}, false};
    addWarnings(finding, answer);
    return answer;
}

CapabilitySet supposedCapabilities(const Finding &finding, const Supposition &supposition)
{
    const Credentials &ids = finding.opened->subject.credentials;
    if (supposition.capabilities)
        return *supposition.capabilities;
    const bool wasRoot = uidInside(finding) == Uid(0);
    const bool isRoot = supposition.uid ? supposition.uid == Uid(0) : wasRoot;
    if (isRoot == wasRoot)
        return ids.effective;
    // security/commoncap.c: who is not root starts a program without any.
    if (!isRoot)
        return {};
    const Circumstances &around = finding.opened->around;
    if (around.onHost || around.privileged)
        return kEveryCapability;
    return around.defaultCapabilities.value_or(ids.permitted);
}

std::optional<Uid> uidInside(const Finding &finding)
{
    const Subject &subject = finding.opened->subject;
    return subject.userNamespace.uids.mapUp(subject.credentials.fsUid);
}

std::optional<Gid> gidInside(const Finding &finding)
{
    const Subject &subject = finding.opened->subject;
    return subject.userNamespace.gids.mapUp(subject.credentials.fsGid);
}

std::vector<Gid> groupsInside(const Finding &finding)
{
    const Subject &subject = finding.opened->subject;
    std::vector<Gid> groups;
    for (const Kgid group : subject.credentials.supplementaryGroups) {
        if (const auto inside = subject.userNamespace.gids.mapUp(group))
            groups.push_back(*inside);
    }
    return groups;
}

std::vector<std::size_t> supposableObjects(const Finding &finding)
{
    std::vector<std::size_t> objects;
    const auto &components = finding.report.verdict.components;
    for (std::size_t i = 0; i < components.size(); ++i) {
        if (components[i].inode)
            objects.push_back(i);
    }
    return objects;
}

std::optional<std::size_t> decidingObject(const Finding &finding)
{
    const Verdict &verdict = finding.report.verdict;
    const std::vector<std::size_t> objects = supposableObjects(finding);
    if (verdict.deciding && *verdict.deciding < verdict.steps.size()) {
        const std::size_t deciding = verdict.steps[*verdict.deciding].component;
        if (std::find(objects.begin(), objects.end(), deciding) != objects.end())
            return deciding;
    }
    return objects.empty() ? std::nullopt : std::optional(objects.back());
}

} // namespace mountlens::ui
