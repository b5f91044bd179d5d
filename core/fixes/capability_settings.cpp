// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// What the container's root may do beyond its number: --cap-add.
#include "fixes/setting_change.h"
#include "model/capability_names.h"
#include "rules/capability_over_inode.h"

#include <algorithm>

namespace mountlens {

namespace {

/// The one capability that lifts a rule; nullopt: none does, or it would be more than files.
std::optional<Capability> capabilityFor(const Denial &denial)
{
    switch (denial.verdict.reason) {
    case ReasonId::NotOwner:
    case ReasonId::StickyDirectory:
    case ReasonId::HardlinkProtected:
        return Capability::Fowner;
    case ReasonId::ChownForbidden:
    case ReasonId::ChgrpForbidden:
        return Capability::Chown;
    case ReasonId::DeviceNodeForbidden:
        return Capability::Mknod;
    default:
        break;
    }
    if (!isClassDenial(denial.verdict.reason))
        return std::nullopt;
    const bool reads = !denial.wanted.has(Access::Write);
    const bool directory = denial.view.inode->type == FileType::Directory;
    const bool searchOnly = reads && (directory || denial.wanted == AccessMask(Access::Read));
    return searchOnly ? Capability::DacReadSearch : Capability::DacOverride;
}

SettingChange withCapability(const Denial &denial, Capability capability)
{
    SettingChange change = changeFrom(denial.fixCase, FixKind::Capability);
    const std::string name(capabilityNameOf(static_cast<std::uint8_t>(capability)));
    auto &dropped = change.spec.capDrop;
    if (std::erase(dropped, name) > 0)
        change.args.remove = {"--cap-drop", name};
    const auto &defaults = denial.fixCase.around.defaultCapabilities;
    const bool all = std::find(dropped.begin(), dropped.end(), "ALL") != dropped.end();
    // podman tells "ALL" as the names of all, so that one name taken out may not be there.
    const bool given =
        defaults && defaults->has(capability) && !all && !isPodman(denial.fixCase.around);
    if (!given) {
        change.spec.capAdd.push_back(name);
        change.args.add = {"--cap-add", name};
    }
    change.riskReason = RiskReason::RightsBeyondFiles;
    change.risk = defaults && defaults->has(capability) ? Risk::Medium : Risk::High;
    change.words = {name};
    return change;
}

} // namespace

void addCapabilityChanges(const Denial &denial, SettingChanges &changes)
{
    const auto capability = capabilityFor(denial);
    const UserNamespace &ns = denial.subject.userNamespace;
    const bool root = ns.uids.mapUp(denial.subject.credentials.fsUid) == Uid(0);
    // A user other than root keeps none of what the engine adds.
    if (!capability || !root || denial.subject.credentials.effective.has(*capability))
        return;
    if (!privilegedWrtInodeUidgid(denial.subject, denial.view))
        return changes.withhold(FixKind::Capability, WithheldReason::OwnerUnmapped);
    changes.tries.push_back(withCapability(denial, *capability));
    // Reading has a capability of its own, which no engine gives by default.
    if (*capability == Capability::DacReadSearch)
        changes.tries.push_back(withCapability(denial, Capability::DacOverride));
}

} // namespace mountlens
