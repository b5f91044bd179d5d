// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/around_container.h"

#include "inventory/made_by_engine.h"
#include "plan/set_up.h"

namespace mountlens {

namespace {

void addEngine(Circumstances &around, const EngineFacts &engine)
{
    around.version = engine.version;
    around.rootless = engine.rootless;
    around.remapped = engine.remapped;
    around.engineUser = engine.user;
    around.callerGroups = engine.callerGroups;
    around.engineUids = UidMap(engine.engineMaps.uids);
    around.engineGids = GidMap(engine.engineMaps.gids);
    around.defaultCapabilities = engine.defaultCapabilities;
}

/// Where the local driver keeps a volume.
std::string volumePath(const MountSpec &mount, const EngineFacts &engine)
{
    const std::string &name = mount.volumeName.empty() ? mount.source : mount.volumeName;
    if (!mount.volumeDevice.empty())
        return mount.volumeDevice;
    if (name.empty() || engine.dataRoot.empty())
        return {};
    return engine.dataRoot + "/volumes/" + name + "/_data";
}

MountOrigin originOf(const MountSpec &mount, const EngineFacts &engine, FactSource &host)
{
    MountOrigin origin;
    origin.target = mount.target;
    origin.type = mount.type;
    if (mount.type == "bind")
        origin.hostPath = mount.source;
    if (mount.type == "volume") {
        origin.volume = mount.volumeName.empty() ? mount.source : mount.volumeName;
        origin.hostPath = volumePath(mount, engine);
        const bool driven = mount.volumeDevice.empty() && !origin.hostPath.empty();
        origin.volumeMissing = driven && firstMissing(host, origin.hostPath).has_value();
    }
    if (!origin.hostPath.empty() && !mount.subPath.empty())
        origin.hostPath += '/' + mount.subPath;
    const auto firstOne =
        mount.type == "bind" ? firstMissing(host, mount.source) : std::optional<std::string>();
    origin.firstMissing = firstOne.value_or(std::string());
    const bool missing = firstOne.has_value();
    origin.madeByEngine = missing && mount.missingSource == MissingSource::MakeDirectory;
    origin.sourceMissing = missing && mount.missingSource == MissingSource::Refused;
    return origin;
}

bool wasMadeByEngine(const LiveMount &mount, const ContainerTimes &times, std::uint32_t maker)
{
    if (mount.type != "bind")
        return false;
    const auto source = readFileBirth(mount.source);
    return source && isMadeByEngine(*source, times, maker);
}

MountOrigin originOf(const LiveMount &mount, const ContainerTimes &times, std::uint32_t maker)
{
    MountOrigin origin;
    origin.target = mount.destination;
    origin.type = mount.type;
    if (mount.type == "bind" || mount.type == "volume")
        origin.hostPath = mount.source;
    origin.volume = mount.name;
    origin.madeByEngine = wasMadeByEngine(mount, times, maker);
    return origin;
}

} // namespace

Circumstances aroundPlanned(const ContainerSpec &spec, const EngineFacts &engine, FactSource &host)
{
    Circumstances around;
    around.container = spec.name;
    around.engine = rulesFor(spec, engine);
    around.planned = true;
    around.privileged = spec.privileged;
    addEngine(around, engine);
    for (const MountSpec &mount : spec.mounts)
        around.mounts.push_back(originOf(mount, engine, host));
    return around;
}

Circumstances aroundRunning(const LiveContainer &live, const EngineFacts *engine)
{
    Circumstances around;
    around.container = live.names.empty() ? live.id : live.names.front();
    around.engine = live.engine;
    around.privileged = live.privileged;
    if (engine)
        addEngine(around, *engine);
    const ContainerTimes times = timesOf(live, engine);
    for (const LiveMount &mount : live.mounts)
        around.mounts.push_back(originOf(mount, times, makerOf(engine)));
    for (const auto &entry : live.tmpfs) {
        MountOrigin tmpfs;
        tmpfs.target = entry.first;
        tmpfs.type = "tmpfs";
        around.mounts.push_back(std::move(tmpfs));
    }
    return around;
}

} // namespace mountlens
