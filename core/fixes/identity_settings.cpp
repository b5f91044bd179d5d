// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Who the container runs as: --user, --group-add, --userns.
#include "base/text_scan.h"
#include "fixes/setting_change.h"
#include "rules/capability_over_inode.h"

#include <algorithm>

namespace mountlens {

namespace {

constexpr EngineVersion kKeepIdWithUid{4, 3, 0};

std::optional<Uid> ownerInside(const Denial &denial)
{
    const UserNamespace &ns = denial.subject.userNamespace;
    return denial.view.vfsuid ? ns.uids.mapUp(asKuid(*denial.view.vfsuid)) : std::nullopt;
}

std::optional<Gid> groupInside(const Denial &denial)
{
    const UserNamespace &ns = denial.subject.userNamespace;
    return denial.view.vfsgid ? ns.gids.mapUp(asKgid(*denial.view.vfsgid)) : std::nullopt;
}

/// Only the user that mounted a FUSE file system gets past it (fs/fuse/dir.c
/// fuse_allow_current_process()); others see no owner at all.
std::optional<std::uint32_t> fuseUser(const Denial &denial)
{
    if (denial.verdict.reason != ReasonId::FuseOwnerOnly)
        return std::nullopt;
    std::string_view rest = denial.view.mount->superOptions;
    while (!rest.empty()) {
        std::string_view option = takeUntil(rest, ',');
        if (takeUntil(option, '=') == "user_id")
            return parseNumber32(option);
    }
    return std::nullopt;
}

void useUser(SettingChange &change, Uid uid, Gid gid)
{
    if (!change.spec.user.empty())
        change.args.remove = {"--user", change.spec.user};
    change.spec.user = std::to_string(uid.value()) + ':' + std::to_string(gid.value());
    change.args.add = {"--user", change.spec.user};
    change.words = {std::to_string(uid.value()), std::to_string(gid.value())};
}

void addFuseUser(const Denial &denial, SettingChanges &changes)
{
    const auto user = fuseUser(denial);
    const UserNamespace &ns = denial.subject.userNamespace;
    const auto inside = user ? ns.uids.mapUp(Kuid(*user)) : std::nullopt;
    const auto group = user ? ns.gids.mapUp(Kgid(*user)) : std::nullopt;
    if (!inside || inside == Uid(0) || !group)
        return;
    SettingChange change = changeFrom(denial.fixCase, FixKind::User);
    useUser(change, *inside, *group);
    changes.tries.push_back(std::move(change));
}

/// An idmapped mount stores nothing for whom its map leaves out.
void addMappedUser(const Denial &denial, SettingChanges &changes)
{
    const bool leftOut = denial.verdict.reason == ReasonId::CreatorIdsNotStorable;
    if (!leftOut || !denial.view.idmap)
        return;
    const auto uids = denial.view.idmap->uids.plain().extents();
    const auto gids = denial.view.idmap->gids.plain().extents();
    const UserNamespace &ns = denial.subject.userNamespace;
    const auto uid = uids.empty() ? std::nullopt : ns.uids.mapUp(Kuid(uids.front().lowerFirst));
    const auto gid = gids.empty() ? std::nullopt : ns.gids.mapUp(Kgid(gids.front().lowerFirst));
    if (!uid || !gid || (*uid == Uid(0) && ns.initial))
        return;
    SettingChange change = changeFrom(denial.fixCase, FixKind::User);
    useUser(change, *uid, *gid);
    changes.tries.push_back(std::move(change));
}

void addUser(const Denial &denial, SettingChanges &changes)
{
    const UserNamespace &ns = denial.subject.userNamespace;
    const auto uid = ownerInside(denial);
    if (!uid)
        return changes.withhold(FixKind::User, WithheldReason::OwnerUnmapped);
    if (*uid == Uid(0) && ns.initial)
        return changes.withhold(FixKind::User, WithheldReason::OwnerIsRoot);
    const auto gid = groupInside(denial);
    const auto own = ns.gids.mapUp(denial.subject.credentials.fsGid);
    SettingChange change = changeFrom(denial.fixCase, FixKind::User);
    useUser(change, *uid, gid ? *gid : own.value_or(Gid(0)));
    changes.tries.push_back(std::move(change));
}

bool groupAdmits(const Denial &denial)
{
    const InodeState &state = denial.state;
    if (state.accessAcl.empty())
        return state.mode.groupClass().covers(denial.wanted);
    const AccessMask mask = state.accessAcl.mask().value_or(state.mode.groupClass());
    return std::any_of(state.accessAcl.entries().begin(), state.accessAcl.entries().end(),
                       [&](const AclEntry &entry) {
                           return entry.tag == AclTag::GroupObj
                                  && (entry.perms & mask).covers(denial.wanted);
                       });
}

void addGroup(const Denial &denial, const std::string &group, SettingChanges &changes)
{
    SettingChange change = changeFrom(denial.fixCase, FixKind::GroupAdd);
    change.spec.groupAdd.push_back(group);
    change.args.add = {"--group-add", group};
    change.riskReason = RiskReason::AllFilesOfGroup;
    change.words = {group};
    changes.tries.push_back(std::move(change));
}

/// A group that has no number inside: only the caller's own can be taken along, by podman.
void addCallersGroups(const Denial &denial, SettingChanges &changes)
{
    const Circumstances &around = denial.fixCase.around;
    const Kgid group = asKgid(*denial.view.vfsgid);
    const bool callerHasIt =
        std::find(around.callerGroups.begin(), around.callerGroups.end(), group.value())
        != around.callerGroups.end();
    if (isPodman(around) && around.rootless && callerHasIt)
        return addGroup(denial, "keep-groups", changes);
    const auto elsewhere = denial.subject.userNamespace.gids.mapDown(Gid(group.value()));
    changes.withhold(FixKind::GroupAdd, WithheldReason::GroupUnmapped,
                     {std::to_string(group.value()),
                      elsewhere ? std::to_string(elsewhere->value()) : std::string()});
}

void addGroups(const Denial &denial, SettingChanges &changes)
{
    if (denial.wanted.empty() || !denial.view.vfsgid || !groupAdmits(denial)
        || inGroup(denial.subject, denial.view.vfsgid))
        return;
    const auto gid = groupInside(denial);
    if (gid)
        addGroup(denial, std::to_string(gid->value()), changes);
    else
        addCallersGroups(denial, changes);
}

void takeOut(std::vector<std::string> &remove,
             const std::string &flag,
             const std::vector<IdMapFlag> &maps)
{
    for (const IdMapFlag &map : maps) {
        remove.push_back(flag);
        remove.push_back(map.flags + std::to_string(map.container) + ':' + (map.fromHost ? "@" : "")
                         + std::to_string(map.from) + ':' + std::to_string(map.count));
    }
}

SettingChange withUserns(const Denial &denial, const std::string &mode)
{
    SettingChange change = changeFrom(denial.fixCase, FixKind::Userns);
    // An engine tells "private" where there are maps, and nobody wrote it.
    if (!change.spec.userns.empty() && change.spec.userns != "private")
        change.args.remove = {"--userns", change.spec.userns};
    takeOut(change.args.remove, "--uidmap", change.spec.uidMapFlags);
    takeOut(change.args.remove, "--gidmap", change.spec.gidMapFlags);
    change.spec.userns = mode;
    change.spec.uidMapFlags.clear();
    change.spec.gidMapFlags.clear();
    change.args.add = {"--userns", mode};
    change.words = {mode};
    return change;
}

/// The container's user becomes the person who runs podman.
void addKeepId(const Denial &denial, SettingChanges &changes)
{
    const Circumstances &around = denial.fixCase.around;
    const UserNamespace &ns = denial.subject.userNamespace;
    const auto uid = ns.uids.mapUp(denial.subject.credentials.fsUid);
    const auto gid = ns.gids.mapUp(denial.subject.credentials.fsGid);
    if (!uid || !gid || !around.rootless)
        return;
    const bool plain = uid->value() == around.engineUser.uid;
    const bool knowsUid = !around.version || *around.version >= kKeepIdWithUid;
    if (!plain && !knowsUid)
        return changes.withhold(FixKind::Userns, WithheldReason::EngineTooOld, {"4.3"});
    const std::string mode = plain ? "keep-id"
                                   : "keep-id:uid=" + std::to_string(uid->value())
                                         + ",gid=" + std::to_string(gid->value());
    changes.tries.push_back(withUserns(denial, mode));
}

void addHostNamespace(const Denial &denial, SettingChanges &changes)
{
    SettingChange change = withUserns(denial, "host");
    change.risk = Risk::High;
    change.riskReason = RiskReason::LosesIsolation;
    changes.tries.push_back(std::move(change));
}

void addNamespace(const Denial &denial, SettingChanges &changes)
{
    const Circumstances &around = denial.fixCase.around;
    if (denial.subject.userNamespace.initial)
        return;
    if (isPodman(around) && around.rootless)
        return addKeepId(denial, changes);
    if (around.rootless)
        return changes.withhold(FixKind::Userns, WithheldReason::EngineLacksIt);
    addHostNamespace(denial, changes);
}

bool asksForOwner(const Denial &denial)
{
    switch (denial.verdict.reason) {
    case ReasonId::NotOwner:
    case ReasonId::StickyDirectory:
    case ReasonId::StickyCreate:
    case ReasonId::HardlinkProtected:
        return true;
    default:
        return isClassDenial(denial.verdict.reason);
    }
}

} // namespace

void addIdentityChanges(const Denial &denial, SettingChanges &changes)
{
    addFuseUser(denial, changes);
    addMappedUser(denial, changes);
    const bool unmapped = denial.verdict.reason == ReasonId::WriteToUnmappedIds
                          || denial.verdict.reason == ReasonId::VictimUnmapped
                          || denial.verdict.reason == ReasonId::ChangeOfUnmapped;
    if (!asksForOwner(denial) && !unmapped)
        return;
    if (asksForOwner(denial) && !isOwner(denial.subject, denial.view)) {
        addUser(denial, changes);
        addGroups(denial, changes);
    }
    addNamespace(denial, changes);
}

} // namespace mountlens
