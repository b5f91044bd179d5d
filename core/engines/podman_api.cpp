// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/podman_api.h"

#include "engines/docker_api.h"
#include "engines/json_fields.h"

#include <algorithm>

namespace mountlens {

namespace {

std::vector<IdMapExtent> extentsFrom(const QJsonObject &maps, const char *key)
{
    std::vector<IdMapExtent> extents;
    eachObject(arrayField(maps, key), [&](const QJsonObject &line) {
        const auto first = idField(line, "container_id");
        const auto lower = idField(line, "host_id");
        const auto count = idField(line, "size");
        if (first && lower && count)
            extents.push_back(IdMapExtent{*first, *lower, *count});
    });
    return extents;
}

std::vector<std::string> withoutPrefix(std::vector<std::string> names)
{
    for (std::string &name : names) {
        if (name.starts_with("CAP_"))
            name.erase(0, 4);
    }
    return names;
}

LiveContainer libpodContainer(const QJsonObject &object)
{
    LiveContainer container = dockerContainer(object);
    container.engine = Engine::Podman;
    container.ociConfigPath = textField(object, "OCIConfigPath");
    container.pod = textField(object, "Pod");
    container.infra = flagField(object, "IsInfra");
    container.rootfs = textField(object, "Rootfs");
    if (const std::string name = textField(object, "ImageName"); !name.empty())
        container.image = name;
    // HostConfig.Runtime is always "oci".
    container.ociRuntime = textField(object, "OCIRuntime");
    container.boundingCaps = withoutPrefix(textsField(object, "BoundingCaps"));
    if (object.contains(QLatin1String("EffectiveCaps")))
        container.effectiveCaps = withoutPrefix(textsField(object, "EffectiveCaps"));
    return container;
}

LiveContainer listedContainer(const QJsonObject &object)
{
    LiveContainer container;
    container.engine = Engine::Podman;
    container.id = textField(object, "Id");
    container.names = textsField(object, "Names");
    container.image = textField(object, "Image");
    container.imageId = textField(object, "ImageID");
    container.state = textField(object, "State");
    container.pid = pidField(object, "Pid");
    container.pod = textField(object, "Pod");
    container.infra = flagField(object, "IsInfra");
    container.labels = textMapField(object, "Labels");
    for (const std::string &target : textsField(object, "Mounts")) {
        LiveMount mount;
        mount.destination = target;
        container.mounts.push_back(std::move(mount));
    }
    return container;
}

void addStore(EngineInfo &info, const QJsonObject &store)
{
    info.rootDirectory = textField(store, "graphRoot");
    info.storageDriver = textField(store, "graphDriverName");
    info.volumePath = textField(store, "volumePath");
}

void addHost(EngineInfo &info, const QJsonObject &host)
{
    const QJsonObject system = objectField(host, "distribution");
    info.operatingSystem = textField(system, "distribution");
    if (const std::string version = textField(system, "version"); !version.empty())
        info.operatingSystem += ' ' + version;
    info.kernelVersion = textField(host, "kernel");
    info.runtime = textField(objectField(host, "ociRuntime"), "name");
    const QJsonObject maps = objectField(host, "idMappings");
    info.uidMap = extentsFrom(maps, "uidmap");
    info.gidMap = extentsFrom(maps, "gidmap");
    const QJsonObject security = objectField(host, "security");
    info.rootless = flagField(security, "rootless");
    info.selinux = flagField(security, "selinuxEnabled");
    info.apparmor = flagField(security, "apparmorEnabled");
}

} // namespace

Result<EngineInfo> parseLibpodInfo(std::string_view text)
{
    const auto object = parseJsonObject(text, "info", kMaxAnswerBytes);
    if (!object)
        return object.error();
    EngineInfo info;
    info.engine = Engine::Podman;
    const QJsonObject version = objectField(*object, "version");
    info.version = textField(version, "Version");
    info.libpodVersion = textField(version, "APIVersion");
    addHost(info, objectField(*object, "host"));
    addStore(info, objectField(*object, "store"));
    return info;
}

Result<std::vector<LiveContainer>> parseLibpodContainers(std::string_view text)
{
    return parseContainerList(text, listedContainer);
}

Result<LiveContainer> parseLibpodContainer(std::string_view text)
{
    const auto object = parseJsonObject(text, "container", kMaxAnswerBytes);
    if (!object)
        return object.error();
    LiveContainer container = libpodContainer(*object);
    if (container.id.empty())
        return Error(ErrorId::Malformed, "container");
    return container;
}

Result<std::vector<LiveContainer>> parseInspectOutput(std::string_view text, Engine engine)
{
    const auto array = parseJsonArray(text, "inspect", kMaxListBytes);
    if (!array)
        return array.error();
    std::vector<LiveContainer> containers;
    eachObject(*array, [&](const QJsonObject &object) {
        LiveContainer container =
            engine == Engine::Podman ? libpodContainer(object) : dockerContainer(object);
        container.engine = engine;
        if (!container.id.empty())
            containers.push_back(std::move(container));
    });
    return containers;
}

Result<ApiVolume> parseLibpodVolume(std::string_view text)
{
    auto volume = parseDockerVolume(text);
    const auto object = parseJsonObject(text, "volume", kMaxAnswerBytes);
    if (!volume || !object)
        return volume;
    volume->uid = idField(*object, "UID");
    volume->gid = idField(*object, "GID");
    volume->needsChown = flagField(*object, "NeedsChown");
    volume->needsCopyUp = flagField(*object, "NeedsCopyUp");
    volume->anonymous = flagField(*object, "Anonymous");
    return volume;
}

} // namespace mountlens
