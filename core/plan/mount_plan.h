// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// From the mounts that a configuration asks for to those that the engine would make of them.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"
#include "model/fact_source.h"
#include "model/user_namespace.h"
#include "plan/planned_source.h"
#include "plan/root_tree.h"

#include <string>
#include <vector>

namespace mountlens {

/// What an engine does about mounts, as far as it differs.
struct MountHabits
{
    Engine engine = Engine::Docker;
    /// Where the local driver keeps NAME/_data; empty: not known from here.
    std::string volumeDirectory;
    /// A tmpfs over a directory of the image takes that directory's mode (runc; crun since 1.21).
    bool tmpfsTakesImageMode = true;
    /// What lies below an idmapped volume is stored with the ids that the container shall see
    /// (podman since 5.3).
    bool plainIdsBelowIdmap = false;
    /// Read-only bind mounts cover the mounts below them too (Docker since 25).
    bool readOnlyIsRecursive = false;
    /// The container's own user namespace: who tmpfs belong to.
    UserNamespace container = UserNamespace::makeInitial();
    /// PlannedRoot::storedUids and storedGids.
    UidMap storedUids;
    GidMap storedGids;
    /// The namespace of a rootless engine; the initial one for others.
    UserNamespace engineNamespace = UserNamespace::makeInitial();
    bool rootless = false;
    /// Where the engine keeps what it makes for one container (hosts, hostname...).
    std::string stateDirectory;
    /// Who owns the directories that the engine makes on the host.
    Kuid makerUid{0};
    Kgid makerGid{0};
    /// The first process, in kernel ids: who podman gives fresh volumes and `:U` mounts to.
    Kuid processUid{0};
    Kgid processGid{0};
};

/// Whether the engine is one of those that mount the same few things unasked, with a profile and a
/// device list of their own (Docker, Podman, nerdctl, Kubernetes).
bool hasEngineDefaults(Engine engine);

/// One mount of the container, or why it cannot be there.
struct MountOutcome
{
    MountSpec spec;
    /// EngineRefuses: the engine's own words; the container is not made then.
    Result<PlannedMount> planned;
};

/// All mounts in the order in which the runtime mounts them: those the engine always makes first,
/// then by depth. `host` starts its walks at the host's root, `root` is the image.
std::vector<MountOutcome>
planMounts(const ContainerSpec &spec, const MountHabits &habits, FactSource &host, RootTree &root);

} // namespace mountlens
