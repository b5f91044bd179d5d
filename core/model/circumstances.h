// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What is known around a subject beyond what the kernel looks at: its container, the engine that
/// made it, and where its mounts come from. Never part of a verdict: it names causes and fixes.
#pragma once

#include "model/capability.h"
#include "model/container_spec.h"
#include "model/engine_version.h"
#include "model/id_map.h"
#include "model/surroundings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mountlens {

/// A mount of the container, as its engine or its configuration tells of it.
struct MountOrigin
{
    /// The mount point, as the container sees it.
    std::string target;
    /// bind, volume, tmpfs, image...; empty: only the kernel's mount table tells of it.
    std::string type;
    /// Where its root lies in the host's file tree; empty: nowhere, or not known.
    std::string hostPath;
    /// The engine's name of a volume.
    std::string volume;
    /// The source was not there: the engine made it when it made the container, or is going to.
    bool madeByEngine = false;
    /// There is no source, and the engine refuses to make one.
    bool sourceMissing = false;
    /// The volume is still to be made.
    bool volumeMissing = false;
    /// The first directory on the way to the source that is missing; empty: none is.
    std::string firstMissing{};

    bool operator==(const MountOrigin &) const = default;
};

/// A user of the host, or an engine's pretended one, with ids for containers.
struct SubordinateHolder
{
    std::string name;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    /// What `first` is in a container.
    std::uint32_t insideFirst = 1;
    /// It is a person's, whose engines are rootless: 0 inside is that person, 1 is `first`. Else
    /// 0 inside is `first`.
    bool rootless = true;

    bool operator==(const SubordinateHolder &) const = default;
};

struct Circumstances
{
    /// Empty: no container.
    std::string container;
    /// Docker, Podman or Nerdctl, or the format where no engine stands between; nullopt: none
    /// known.
    std::optional<Engine> engine;
    /// nullopt: not known, and taken for the newest.
    std::optional<EngineVersion> version;
    bool rootless = false;
    /// dockerd with userns-remap.
    bool remapped = false;
    /// Whose engine it is; root for others than rootless ones.
    HostUser engineUser{"root", 0, 0, "/root"};
    /// Groups of who calls the engine, host ids.
    std::vector<std::uint32_t> callerGroups;
    /// The namespace that a rootless engine lives in (`podman unshare`), its ids to the host's.
    UidMap engineUids{IdMap::identity()};
    GidMap engineGids{IdMap::identity()};
    /// --privileged.
    bool privileged = false;
    /// Capabilities that a container gets that asks for none; nullopt: not known.
    std::optional<CapabilitySet> defaultCapabilities;
    std::vector<MountOrigin> mounts;
    /// Of a subject on the host: those whose ids the owners before it are.
    std::vector<SubordinateHolder> subordinateHolders;
    /// The container does not run: its settings are judged.
    bool planned = false;
    /// The subject's paths are those of the host.
    bool onHost = false;

    bool operator==(const Circumstances &) const = default;
};

/// Where nothing is known.
const Circumstances &nothingKnown();

/// The mount with the longest mount point that `path` (absolute, in the container) lies on;
/// nullptr: none.
const MountOrigin *originOf(const Circumstances &around, std::string_view path);

/// The same place in the host's file tree; nullopt: it is not known, or not there.
std::optional<std::string> hostPathOf(const Circumstances &around, std::string_view path);

} // namespace mountlens
