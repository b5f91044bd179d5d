// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a container takes from the engine that makes it, and from nobody else: namespaces, ids,
/// defaults, storage. Read from this machine's files, without asking the engine.
#pragma once

#include "base/result.h"
#include "model/capability_names.h"
#include "model/container_spec.h"
#include "model/engine_version.h"
#include "model/surroundings.h"
#include "plan/id_maps.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// "20.10.24+dfsg1", "4.3.1", "5.5.0-dev", "v1.7"; nullopt: no number stands at the front.
std::optional<EngineVersion> parseEngineVersion(std::string_view text);

struct EngineFacts
{
    /// Docker, Podman or Nerdctl; for what needs no daemon, the format itself.
    Engine kind = Engine::Docker;
    /// nullopt: not known, and judged as the newest.
    std::optional<EngineVersion> version;
    bool rootless = false;
    /// Whose engine it is (rootless), or whose subordinate ids containers get (dockerd
    /// userns-remap); else root.
    HostUser user{"root", 0, 0, "/root"};
    /// The groups of who calls the engine, host ids: podman's keep-groups.
    std::vector<std::uint32_t> callerGroups;

    /// dockerd userns-remap.
    bool remapped = false;
    /// The user namespace of a container that asks for none: container id -> host id. Identity: the
    /// host's.
    IdMaps containerMaps = IdMaps::identity();
    /// The namespace that the engine itself lives in, engine's id -> host id.
    IdMaps engineMaps = IdMaps::identity();
    /// In the engine's own order. podman as root: those of the user `containers`
    /// (root-auto-userns-user), which --userns=auto slices.
    SubordinateIds subordinate;

    /// Of the engine; with userns-remap already the directory below it.
    std::string dataRoot;
    /// Empty: not known.
    std::string storageDriver;
    /// containers/storage: read-only stores that are looked through after dataRoot.
    std::vector<std::string> additionalStores;
    /// Where names without a registry are looked for (registries.conf).
    std::vector<std::string> searchRegistries;

    /// What a container gets that asks for none; at first Docker's and containerd's.
    CapabilitySet defaultCapabilities{0xa80425fbU};
    /// The bounding set of the engine's process.
    CapabilitySet bounding = kEveryCapability;

    /// PODMAN_USERNS, else containers.conf `userns`; empty: host.
    std::string userns;
    /// Octal text of containers.conf `umask`; empty: 0022.
    std::string umask;
    /// containers.conf `read_only`.
    bool readOnly = false;
    /// containers.conf `volumes`, as -v has them.
    std::vector<std::string> volumes;

    bool operator==(const EngineFacts &) const = default;
};

/// How far the engine came: true where the version is not known.
bool atLeast(const EngineFacts &facts, EngineVersion version);

/// Whose rules a container follows: those of its format where no engine stands between (OCI, LXC,
/// Incus, nspawn, systemd, and Kubernetes unless podman plays it), else of the engine: Docker,
/// Podman or Nerdctl.
Engine rulesFor(const ContainerSpec &spec, const EngineFacts &facts);

/// What a dockerd was told beside its configuration file; empty: not told.
struct DockerdOptions
{
    std::string configFile = "/etc/docker/daemon.json";
    std::string usernsRemap;
    std::string dataRoot;
    std::string storageDriver;
};

/// A dockerd that runs as root. OpenFailed, ReadFailed, Malformed: a file that it needs;
/// EngineRefuses ("docker"): it would not start.
Result<EngineFacts> rootfulDockerFacts(const Surroundings &surroundings,
                                       const DockerdOptions &options = {});

/// Makes `facts` those of a dockerd with `userns-remap`: user, user:group, uid, uid:gid or
/// `default`. A root that is to be remapped stays as it is. Errors as above.
Result<EngineFacts>
withUsernsRemap(EngineFacts facts, const Surroundings &surroundings, std::string_view usernsRemap);

/// A user's dockerd below rootlesskit; `subordinate` as getsubids lists it.
Result<EngineFacts> rootlessDockerFacts(const Surroundings &surroundings,
                                        const HostUser &user,
                                        const SubordinateIds &subordinate);

/// Podman as root; `containersIds`: those of root-auto-userns-user, by default `containers`. The
/// defaults of podman depend on its version.
Result<EngineFacts> rootfulPodmanFacts(const Surroundings &surroundings,
                                       const SubordinateIds &containersIds,
                                       std::optional<EngineVersion> version = {});

/// Podman as `user`.
Result<EngineFacts> rootlessPodmanFacts(const Surroundings &surroundings,
                                        const HostUser &user,
                                        const SubordinateIds &subordinate,
                                        std::optional<EngineVersion> version = {});

} // namespace mountlens
