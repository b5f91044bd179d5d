// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/identity_chart.h"

#include "gui/diagram/chart_class.h"
#include "gui/diagram/chart_lens.h"
#include "model/mount_ids.h"

#include <algorithm>
#include <array>

namespace mountlens::ui {

namespace {

using Number = std::optional<std::uint32_t>;

template <class Id>
Number plain(const std::optional<Id> &id)
{
    return id ? Number(id->value()) : std::nullopt;
}

/// Which component the chain is compared with: the deciding one, else the last that was seen.
std::optional<std::size_t> objectIndex(const Verdict &verdict)
{
    const auto &components = verdict.components;
    if (verdict.deciding && *verdict.deciding < verdict.steps.size()) {
        const std::size_t index = verdict.steps[*verdict.deciding].component;
        if (index < components.size() && components[index].inode)
            return index;
    }
    for (std::size_t i = components.size(); i-- > 0;) {
        if (components[i].inode)
            return i;
    }
    return std::nullopt;
}

/// What everything is read from, and the ids of one kind at every station.
class ChartMaker
{
public:
    ChartMaker(const CheckReport &report,
               FactSource &facts,
               const SubjectNames &names,
               const Circumstances &around)
        : m_report(report)
        , m_names(names)
        , m_around(around)
        , m_object(objectIndex(report.verdict))
    {
        if (m_object && reachesDisk())
            readMount(facts, report.verdict.components[*m_object].inode->mount);
        for (const IdentityStep &step : report.identity) {
            m_users.push_back(lens(step, RowKind::User));
            m_groups.push_back(lens(step, RowKind::Group));
        }
    }

    IdentityChart make()
    {
        IdentityChart chart;
        chart.verdict = m_report.verdict.kind;
        for (const IdentityStep &step : m_report.identity)
            chart.stations.push_back(step.where);
        if (chart.stations.empty())
            return chart;
        if (m_object)
            chart.object = object();
        addRows(chart);
        addCapabilities(chart);
        return chart;
    }

private:
    [[nodiscard]] const Credentials &ids() const { return m_report.subject.credentials; }
    [[nodiscard]] const UserNamespace &space() const { return m_report.subject.userNamespace; }
    [[nodiscard]] const PathComponent &component() const
    {
        return m_report.verdict.components[*m_object];
    }

    /// Only then is more than the kernel's own numbers needed of the mount.
    [[nodiscard]] bool reachesDisk() const
    {
        return !m_report.identity.empty()
               && (m_report.identity.back().where == IdentityPlace::Mount
                   || m_report.identity.back().where == IdentityPlace::Disk);
    }

    void readMount(FactSource &facts, MountId id)
    {
        const Result<MountFacts> &mount = facts.mount(id);
        if (mount && mount->idmap)
            m_idmap = *mount->idmap;
        const Result<UserNamespace> &superblock = facts.superblockNamespace(id);
        if (superblock && !superblock->initial)
            m_superblock = *superblock;
    }

    [[nodiscard]] ChartLens lens(const IdentityStep &step, RowKind kind) const
    {
        return {step.where, mapAt(step.where, kind), namesAt(step, kind), step.nameOrigin};
    }

    [[nodiscard]] IdMap mapAt(IdentityPlace where, RowKind kind) const
    {
        const bool users = kind == RowKind::User;
        switch (where) {
        case IdentityPlace::Container:
            return users ? space().uids.plain() : space().gids.plain();
        case IdentityPlace::Namespace:
            return users ? m_around.engineUids.plain() : m_around.engineGids.plain();
        case IdentityPlace::Host:
            return IdMap::identity();
        case IdentityPlace::Mount:
            if (!m_idmap)
                break;
            return users ? m_idmap->uids.plain() : m_idmap->gids.plain();
        case IdentityPlace::Disk:
            if (!m_superblock)
                break;
            return users ? m_superblock->uids.plain() : m_superblock->gids.plain();
        }
        return {};
    }

    [[nodiscard]] const IdNames *namesAt(const IdentityStep &step, RowKind kind) const
    {
        const bool container = step.where == IdentityPlace::Container;
        if (step.nameOrigin == NameOrigin::None
            || (!container && step.where != IdentityPlace::Host))
            return nullptr;
        const NameTable &names = container ? m_names.container : m_names.host;
        return kind == RowKind::User ? &names.users : &names.groups;
    }

    /// An owner's number as the file system holds it, where the chain goes that far; else the
    /// kernel's.
    [[nodiscard]] static Number asStored(const Number &kernelId, const IdMap *superblock)
    {
        return superblock && kernelId ? superblock->up(*kernelId) : kernelId;
    }

    ChartId named(const Number &number, const IdNames &names) const
    {
        const bool known = !m_superblock && m_names.host != NameTable();
        ChartLens lens;
        lens.names = known ? &names : nullptr;
        lens.origin = NameOrigin::HostFiles;
        return lens.show(number);
    }

    ChartObject object() const
    {
        const PathComponent &place = component();
        const IdMap *uids = m_superblock ? &m_superblock->uids.plain() : nullptr;
        const IdMap *gids = m_superblock ? &m_superblock->gids.plain() : nullptr;
        ChartObject object;
        object.name = place.name;
        object.type = place.inode->type;
        object.mode = place.inode->mode;
        object.owner = named(asStored(plain(place.inode->owner), uids), m_names.host.users);
        object.group = named(asStored(plain(place.inode->group), gids), m_names.host.groups);
        object.ownerInside =
            place.vfsuid ? plain(space().uids.mapUp(asKuid(*place.vfsuid))) : std::nullopt;
        object.groupInside =
            place.vfsgid ? plain(space().gids.mapUp(asKgid(*place.vfsgid))) : std::nullopt;
        if (const CheckStep *step = classStep(m_report.verdict, *m_object))
            addClass(object, *step);
        return object;
    }

    void addClass(ChartObject &object, const CheckStep &step) const
    {
        object.applies = classOf(step.reason.id);
        const auto masks = masksOf(step.reason);
        if (!masks.empty())
            object.wanted = masks.back();
        object.granted = step.reason.id == ReasonId::AclGroupsDeny
                             ? component().inode->mode.groupClass()
                             : AccessMask();
        if (masks.size() == 2)
            object.granted = masks.front();
        if (masks.size() == 3)
            object.granted = masks[0] & masks[1];
        addEntry(object, step.reason);
        const auto &deciding = m_report.verdict.deciding;
        object.decides = deciding ? &m_report.verdict.steps[*deciding] == &step
                                  : step.result == StepResult::Pass
                                        && m_report.verdict.kind == VerdictKind::Allowed;
    }

    void addEntry(ChartObject &object, const Reason &reason) const
    {
        const Number id = entryId(reason);
        if (object.applies == AccessClass::NamedUser)
            object.entry = named(id, m_names.host.users);
        if (object.applies != AccessClass::NamedGroup)
            return;
        if (id == plain(component().vfsgid))
            object.applies = AccessClass::Group;
        else
            object.entry = named(id, m_names.host.groups);
    }

    void addRows(IdentityChart &chart) const
    {
        const Number owner = m_object ? plain(component().vfsuid) : std::nullopt;
        const Number group = m_object ? plain(component().vfsgid) : std::nullopt;
        const auto add = [&](RowKind kind, std::uint32_t id) {
            const bool user = kind == RowKind::User;
            ChartRow row = chartRow(kind, user ? m_users : m_groups, id);
            row.matches = (user ? owner : group) == Number(id);
            chart.rows.push_back(std::move(row));
        };
        add(RowKind::User, ids().fsUid.value());
        add(RowKind::Group, ids().fsGid.value());
        const std::vector<Kgid> groups = groupsThatMatter();
        const std::size_t shown = std::min(groups.size(), kMaxChartGroups);
        for (std::size_t i = 0; i < shown; ++i)
            add(RowKind::Supplementary, groups[i].value());
        chart.moreGroups = groups.size() - shown;
        markEntry(chart);
    }

    static void markEntry(IdentityChart &chart)
    {
        if (!chart.object || !chart.object->entry)
            return;
        const bool user = chart.object->applies == AccessClass::NamedUser;
        for (ChartRow &row : chart.rows) {
            const bool sameKind = user == (row.kind == RowKind::User);
            row.matchesEntry = sameKind && row.ids.back().number == chart.object->entry->number
                               && row.ids.back().number.has_value();
        }
        std::stable_partition(chart.rows.begin() + 1, chart.rows.end(),
                              [](const ChartRow &row) { return !row.matchesEntry; });
    }

    /// Those that the object names come first.
    [[nodiscard]] std::vector<Kgid> groupsThatMatter() const
    {
        std::vector<Kgid> groups;
        for (const Kgid group : ids().supplementaryGroups) {
            if (group != ids().fsGid)
                groups.push_back(group);
        }
        std::stable_partition(groups.begin(), groups.end(),
                              [this](Kgid group) { return isNamed(group); });
        return groups;
    }

    [[nodiscard]] bool isNamed(Kgid group) const
    {
        if (!m_object)
            return false;
        if (component().vfsgid && asKgid(*component().vfsgid) == group)
            return true;
        const auto &acl = component().acl;
        return acl
               && std::any_of(acl->entries().begin(), acl->entries().end(),
                              [group](const AclEntry &entry) { return entry.group == group; });
    }

    void addCapabilities(IdentityChart &chart) const
    {
        constexpr std::array kShown = {Capability::DacOverride, Capability::DacReadSearch,
                                       Capability::Fowner, Capability::Chown};
        for (const Capability capability : kShown) {
            ChartCapability shown;
            shown.capability = capability;
            shown.present = ids().effective.has(capability);
            shown.reaches = reaches(chart, capability);
            shown.used = shown.present && uses(capability);
            chart.capabilities.push_back(shown);
        }
    }

    [[nodiscard]] static bool reaches(const IdentityChart &chart, Capability capability)
    {
        if (!chart.object)
            return true;
        return chart.object->ownerInside
               && (capability == Capability::Fowner || chart.object->groupInside);
    }

    [[nodiscard]] bool uses(Capability capability) const
    {
        const auto &steps = m_report.verdict.steps;
        return std::any_of(steps.begin(), steps.end(), [&](const CheckStep &step) {
            return m_object && step.component == *m_object
                   && step.reason.id == ReasonId::CapabilityGrants && !step.reason.args.empty()
                   && step.reason.args.front() == ReasonArg(capability);
        });
    }

    const CheckReport &m_report;
    const SubjectNames &m_names;
    const Circumstances &m_around;
    std::optional<std::size_t> m_object;
    std::shared_ptr<const MountIdmap> m_idmap;
    std::optional<UserNamespace> m_superblock;
    std::vector<ChartLens> m_users;
    std::vector<ChartLens> m_groups;
};

} // namespace

std::vector<AccessClass> classesOf(const ChartObject &object)
{
    std::vector<AccessClass> classes{AccessClass::Owner, AccessClass::Group, AccessClass::Others};
    if (object.entry) {
        const bool user = object.applies == AccessClass::NamedUser;
        classes.insert(classes.begin() + (user ? 1 : 2), object.applies);
    }
    return classes;
}

IdentityChart identityChart(const CheckReport &report,
                            FactSource &facts,
                            const SubjectNames &names,
                            const Circumstances &around)
{
    return ChartMaker(report, facts, names, around).make();
}

IdentityChart identityChart(const Finding &finding)
{
    const OpenedCase &opened = *finding.opened;
    const bool settingUp = !finding.report.setUpTarget.empty() && opened.setUp;
    if (!settingUp)
        return identityChart(finding.report, finding.facts(), opened.names, opened.around);
    return identityChart(finding.report, *opened.setUp->host, {{}, opened.names.host},
                         opened.around);
}

} // namespace mountlens::ui
