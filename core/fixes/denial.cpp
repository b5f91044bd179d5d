// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/denial.h"

#include "base/path_text.h"
#include "diagnosis/resolve_unchecked.h"
#include "diagnosis/walked_path.h"
#include "rules/file_system.h"
#include "rules/owner_group_other.h"

#include <array>
#include <cerrno>

namespace mountlens {

namespace {

const CheckStep *decidingStep(const Verdict &verdict)
{
    const bool known = verdict.deciding && *verdict.deciding < verdict.steps.size();
    return known ? &verdict.steps[*verdict.deciding] : nullptr;
}

/// The last argument of every class denial.
AccessMask wantedBy(const CheckStep &step)
{
    if (!isClassDenial(step.reason.id) || step.reason.args.empty())
        return {};
    const auto *mask = std::get_if<AccessMask>(&step.reason.args.back());
    return mask ? *mask : AccessMask();
}

std::optional<InodeState> stateOf(FactSource &facts, const InodeView &view)
{
    InodeState state{view.inode->owner, view.inode->group, view.inode->mode, {}, {},
                     view.inode->flags};
    if (!supportsAcls(*view.mount))
        return state;
    const Result<PosixAcl> &access = facts.acl(view.node, AclKind::Access);
    if (!access)
        return std::nullopt;
    state.accessAcl = *access;
    if (view.inode->type == FileType::Directory) {
        const Result<PosixAcl> &byDefault = facts.acl(view.node, AclKind::Default);
        if (!byDefault)
            return std::nullopt;
        state.defaultAcl = *byDefault;
    }
    return state;
}

/// The root file system of a container belongs to its engine: nothing is changed there from
/// outside.
bool isContainersOwn(const Denial &denial)
{
    return !denial.fixCase.around.onHost && !originOf(denial.fixCase.around, denial.path);
}

/// Rules about the entry of a directory are asked of the directory (rules/removal.h mayDelete()):
/// what could be changed is the entry.
bool isAboutTheEntry(const Verdict &verdict)
{
    switch (verdict.reason) {
    case ReasonId::StickyDirectory:
    case ReasonId::VictimFlagged:
    case ReasonId::VictimUnmapped:
        return verdict.role == Role::ChangedDirectory || verdict.role == Role::NewParent;
    default:
        return false;
    }
}

/// Moves the denial from the directory to its entry; false: the entry cannot be looked at.
bool stepToEntry(Denial &denial)
{
    const Request &request = denial.fixCase.request;
    const bool second = denial.verdict.role == Role::NewParent;
    const std::string_view name = lastName(second ? request.path2 : request.path);
    const Result<Entry> entry = denial.facts.child(denial.view.node, name);
    if (!entry || !entry->node)
        return false;
    const Result<InodeView> view = viewInode(denial.facts, *entry->node);
    const auto state = view ? stateOf(denial.facts, *view) : std::nullopt;
    if (!state)
        return false;
    denial.view = *view;
    denial.state = *state;
    if (!denial.path.empty())
        denial.path.append(denial.path == "/" ? "" : "/").append(name);
    return true;
}

/// Docker gives an empty volume the owner of the image's directory, where there is one (moby
/// daemon/create_unix.go populateVolumes()).
bool keepsOwner(const Denial &denial, const MountOrigin &origin)
{
    const FixCase &fixCase = denial.fixCase;
    if (!fixCase.spec || !fixCase.recreator || origin.volume.empty()
        || fixCase.around.engine == Engine::Podman || fixCase.around.engine == Engine::Quadlet)
        return false;
    ContainerSpec without = *fixCase.spec;
    std::erase_if(without.mounts,
                  [&](const MountSpec &mount) { return mount.target == origin.target; });
    const auto made = fixCase.recreator->with(without);
    const auto node =
        made ? resolveUnchecked(*made->facts, origin.target) : Result<NodeId>(made.error());
    return !node && node.error().code() == ENOENT;
}

/// Whether the host sees the file through the same map as the container does.
bool showsMappedIds(const Denial &denial, const std::string &path)
{
    const auto &ownerAt = denial.fixCase.ownerAt;
    if (!denial.view.idmap || !ownerAt || !denial.view.vfsuid || !denial.state.owner)
        return false;
    const auto shown = ownerAt(path);
    return shown && shown->first == denial.view.vfsuid->value()
           && shown->first != denial.state.owner->value();
}

} // namespace

bool isClassDenial(ReasonId reason) noexcept
{
    switch (reason) {
    case ReasonId::OwnerClassDenies:
    case ReasonId::GroupClassDenies:
    case ReasonId::OtherClassDenies:
    case ReasonId::AclUserDenies:
    case ReasonId::AclUserMasked:
    case ReasonId::AclGroupsDeny:
    case ReasonId::AclGroupMasked:
    case ReasonId::AclOtherDenies:
        return true;
    default:
        return false;
    }
}

std::optional<Denial>
denialOf(const FixCase &fixCase, const Subject &subject, FactSource &facts, const Verdict &verdict)
{
    const CheckStep *step = decidingStep(verdict);
    if (verdict.kind != VerdictKind::Denied || !step || !verdict.node)
        return std::nullopt;
    const Result<InodeView> view = viewInode(facts, *verdict.node);
    if (!view)
        return std::nullopt;
    const auto state = stateOf(facts, *view);
    if (!state)
        return std::nullopt;
    Denial denial{fixCase,         subject,
                  facts,           verdict,
                  *view,           walkedPath(verdict, step->component).value_or(std::string()),
                  wantedBy(*step), *state};
    if (isAboutTheEntry(verdict) && !stepToEntry(denial))
        return std::nullopt;
    return denial;
}

std::optional<InodeChange> changeOf(const Denial &denial)
{
    const Circumstances &around = denial.fixCase.around;
    const InodeFacts &inode = *denial.view.inode;
    if (denial.path.empty() || !denial.state.owner || !denial.state.group)
        return std::nullopt;
    InodeChange change;
    change.device = inode.device;
    change.number = inode.number;
    change.type = inode.type;
    change.node = denial.view.node;
    change.before = denial.state;
    change.after = denial.state;
    if (isContainersOwn(denial)) {
        change.path = denial.path;
        change.inContainer = true;
        return around.planned ? std::nullopt : std::optional(change);
    }
    const MountOrigin *origin = originOf(around, denial.path);
    change.toBeMade = origin && origin->madeByEngine && around.planned;
    if (change.toBeMade)
        change.firstMissing = origin->firstMissing;
    if (origin && origin->volumeMissing && around.planned) {
        if (!keepsOwner(denial, *origin))
            return std::nullopt;
        change.toBeMade = true;
        change.volume = origin->volume;
    }
    const auto path = hostPathOf(around, denial.path);
    const auto &isAt = denial.fixCase.isAt;
    if (!path || (!change.toBeMade && isAt && !isAt(*path, inode)))
        return std::nullopt;
    change.path = *path;
    if (showsMappedIds(denial, *path))
        change.shownThrough = *denial.view.mount->idmap;
    return change;
}

std::optional<Kuid> storedUser(const Denial &denial)
{
    const Result<UserNamespace> &superblock =
        denial.facts.superblockNamespace(denial.view.inode->mount);
    if (!superblock)
        return std::nullopt;
    return storedOwner(denial.view.idmap, *superblock, asVfsuid(denial.subject.credentials.fsUid));
}

std::optional<Kgid> storedGroup(const Denial &denial)
{
    const Result<UserNamespace> &superblock =
        denial.facts.superblockNamespace(denial.view.inode->mount);
    if (!superblock)
        return std::nullopt;
    return storedGroup(denial.view.idmap, *superblock, asVfsgid(denial.subject.credentials.fsGid));
}

AccessMask rightsOf(const Subject &subject, FactSource &facts, const InodeView &view)
{
    constexpr std::array<Access, 3> kAll = {Access::Read, Access::Write, Access::Execute};
    const RuleContext context{subject, facts, nullptr, nullptr};
    AccessMask rights;
    for (const Access each : kAll) {
        if (aclPermissionCheck(context, view, each).passes())
            rights |= each;
    }
    return rights;
}

} // namespace mountlens
