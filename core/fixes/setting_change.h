// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Other settings for the container: candidates that are still to be tried on paper.
#pragma once

#include "fixes/denial.h"
#include "fixes/fix.h"

#include <string>
#include <vector>

namespace mountlens {

struct SettingChange
{
    FixKind kind = FixKind::User;
    ContainerSpec spec;
    EngineArgs args;
    /// On the host, before the container is made anew.
    std::vector<FixCommand> run;
    std::vector<FixCommand> undo;
    /// What `run` changes about the mounts that the container already has; for what cannot be seen
    /// by planning alone.
    FactChanges changes;
    Risk risk = Risk::Medium;
    RiskReason riskReason = RiskReason::AllFilesOfUser;
    bool survives = true;
    /// NeedsValue: what it changes cannot be taken back as it was.
    FixStatus status = FixStatus::Ready;
    std::vector<std::string> words;
};

/// What was found, and what was left out.
struct SettingChanges
{
    std::vector<SettingChange> tries;
    std::vector<Withheld> withheld;

    void withhold(FixKind kind, WithheldReason reason, std::vector<std::string> args = {})
    {
        withheld.push_back({kind, reason, std::move(args)});
    }
};

/// --user, --group-add, --userns.
void addIdentityChanges(const Denial &denial, SettingChanges &changes);
/// :ro, :U, :idmap, an idmapped mount, volumes, tmpfs, a directory in place of a file, remounts.
void addMountChanges(const Denial &denial, SettingChanges &changes);
/// --cap-add.
void addCapabilityChanges(const Denial &denial, SettingChanges &changes);
/// --device, fsGroup.
void addOtherChanges(const Denial &denial, SettingChanges &changes);

/// The mount of the settings that the denial happened on; nullptr: the container's own root file
/// system, or a mount that nobody asked for.
const MountSpec *mountOf(const Denial &denial);

/// A change that starts from the settings as they are. Only where there are settings.
SettingChange changeFrom(const FixCase &fixCase, FixKind kind);

/// "-v SOURCE:TARGET:ro", "--tmpfs TARGET:mode=700": the words that ask for a mount.
std::vector<std::string> wordsFor(const MountSpec &mount);

/// Puts `now` in the place of the mount with this target.
void replaceMount(SettingChange &change, const std::string &target, const MountSpec &now);

bool isPodman(const Circumstances &around);

} // namespace mountlens
