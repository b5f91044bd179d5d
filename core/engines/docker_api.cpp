// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/docker_api.h"

#include "base/text_scan.h"
#include "engines/json_fields.h"

#include <algorithm>
#include <cctype>

namespace mountlens {

namespace {

constexpr std::string_view kComposeProject = "com.docker.compose.project";
constexpr std::string_view kComposeService = "com.docker.compose.service";
constexpr std::size_t kMaxMessage = 4096;

std::string withoutSlash(const std::string &name)
{
    return name.starts_with('/') ? name.substr(1) : name;
}

std::string valueOr(const std::map<std::string, std::string> &map, std::string_view key)
{
    const auto found = map.find(std::string(key));
    return found == map.end() ? std::string() : found->second;
}

/// "cap_chown" and "CHOWN" are the same to every engine.
std::vector<std::string> capabilityNames(std::vector<std::string> names)
{
    for (std::string &name : names) {
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        if (name.starts_with("CAP_"))
            name.erase(0, 4);
    }
    return names;
}

std::vector<std::string> splitAtCommas(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        if (const std::string_view part = takeUntil(text, ','); !part.empty())
            parts.emplace_back(part);
    }
    return parts;
}

LiveMount mountFrom(const QJsonObject &object)
{
    LiveMount mount;
    mount.type = textField(object, "Type");
    mount.name = textField(object, "Name");
    mount.source = textField(object, "Source");
    mount.destination = textField(object, "Destination");
    mount.options = splitAtCommas(textField(object, "Mode"));
    for (const std::string &option : textsField(object, "Options"))
        mount.options.push_back(option);
    // Missing is true: the engines write it always, nerdctl's older versions left it out.
    mount.readWrite = object.value(QLatin1String("RW")).toBool(true);
    mount.propagation = textField(object, "Propagation");
    mount.driver = textField(object, "Driver");
    return mount;
}

std::vector<LiveMount> mountsFrom(const QJsonObject &object)
{
    std::vector<LiveMount> mounts;
    eachObject(arrayField(object, "Mounts"),
               [&](const QJsonObject &mount) { mounts.push_back(mountFrom(mount)); });
    return mounts;
}

/// "0:100000:65536"; others are left out.
std::vector<IdMapExtent> extentsFrom(const QJsonObject &object, const char *key)
{
    std::vector<IdMapExtent> extents;
    for (const std::string &line : textsField(object, key)) {
        std::string_view rest = line;
        const auto first = parseNumber32(takeUntil(rest, ':'));
        const auto lower = parseNumber32(takeUntil(rest, ':'));
        const auto count = parseNumber32(rest);
        if (first && lower && count)
            extents.push_back(IdMapExtent{*first, *lower, *count});
    }
    return extents;
}

/// "no-new-privileges", with :true or =true after it, as daemon/container_operations.go takes it.
bool asksForNoNewPrivileges(const std::vector<std::string> &options)
{
    return std::any_of(options.begin(), options.end(), [](const std::string &option) {
        return option == "no-new-privileges" || option == "no-new-privileges:true"
               || option == "no-new-privileges=true";
    });
}

void addLabels(LiveContainer &container, std::map<std::string, std::string> labels)
{
    container.labels = std::move(labels);
    container.composeProject = valueOr(container.labels, kComposeProject);
    container.composeService = valueOr(container.labels, kComposeService);
    if (container.composeProject.empty())
        container.composeProject = valueOr(container.labels, "io.podman.compose.project");
    if (container.composeService.empty())
        container.composeService = valueOr(container.labels, "io.podman.compose.service");
    container.systemdUnit = valueOr(container.labels, "PODMAN_SYSTEMD_UNIT");
}

void addState(LiveContainer &container, const QJsonObject &state)
{
    container.state = textField(state, "Status");
    container.pid = pidField(state, "Pid");
    container.stateError = textField(state, "Error");
    if (state.contains(QLatin1String("ExitCode")) && container.state != "created")
        container.exitCode = pidField(state, "ExitCode");
}

/// What --mount type=tmpfs said stands with the request, not with the mount.
void addTmpfsOptions(LiveContainer &container, const QJsonArray &requested)
{
    eachObject(requested, [&](const QJsonObject &request) {
        const auto mode = static_cast<unsigned>(
            objectField(request, "TmpfsOptions").value(QLatin1String("Mode")).toInt());
        const std::string target = textField(request, "Target");
        for (LiveMount &mount : container.mounts) {
            if (mode == 0 || mount.type != "tmpfs" || mount.destination != target)
                continue;
            mount.options.push_back("mode=" + QString::number(mode, 8).toStdString());
        }
    });
}

void addHostConfig(LiveContainer &container, const QJsonObject &host)
{
    container.groupAdd = textsField(host, "GroupAdd");
    container.capAdd = capabilityNames(textsField(host, "CapAdd"));
    container.capDrop = capabilityNames(textsField(host, "CapDrop"));
    container.privileged = flagField(host, "Privileged");
    container.securityOptions = textsField(host, "SecurityOpt");
    container.noNewPrivileges = asksForNoNewPrivileges(container.securityOptions);
    container.usernsMode = textField(host, "UsernsMode");
    container.userns = container.usernsMode;
    const QJsonObject maps = objectField(host, "IDMappings");
    container.uidMap = extentsFrom(maps, "UidMap");
    container.gidMap = extentsFrom(maps, "GidMap");
    container.tmpfs = textMapField(host, "Tmpfs");
    addTmpfsOptions(container, arrayField(host, "Mounts"));
    container.volumesFrom = textsField(host, "VolumesFrom");
    container.readOnlyRoot = flagField(host, "ReadonlyRootfs");
    container.annotations = textMapField(host, "Annotations");
    container.ociRuntime = textField(host, "Runtime");
}

/// podman keeps what its flags said in annotations, see pkg/annotations in its sources.
void addAnnotations(LiveContainer &container, const QJsonObject &config)
{
    container.annotations.merge(textMapField(config, "Annotations"));
    container.keepGroups = valueOr(container.annotations, "run.oci.keep_original_groups") == "1";
    const std::string asked = valueOr(container.annotations, "io.podman.annotations.userns");
    if (!asked.empty())
        container.userns = asked;
}

void addConfig(LiveContainer &container, const QJsonObject &config)
{
    container.user = textField(config, "User");
    container.image = textField(config, "Image");
    container.umask = textField(config, "Umask");
    container.createCommand = textsField(config, "CreateCommand");
    addLabels(container, textMapField(config, "Labels"));
    addAnnotations(container, config);
}

/// The last part of DockerRootDir under userns-remap: daemon/daemon_unix.go setupDaemonRoot().
std::optional<RemapRoot> remapRootOf(std::string_view directory)
{
    const std::size_t slash = directory.rfind('/');
    std::string_view name = directory.substr(slash == std::string_view::npos ? 0 : slash + 1);
    const auto uid = parseNumber32(takeUntil(name, '.'));
    const auto gid = parseNumber32(name);
    return uid && gid ? std::optional(RemapRoot{*uid, *gid}) : std::nullopt;
}

/// "name=userns" or "name=seccomp,profile=default".
bool hasSecurityOption(const EngineInfo &info, std::string_view name)
{
    return std::any_of(info.securityOptions.begin(), info.securityOptions.end(),
                       [&](const std::string &option) {
                           std::string_view rest = option;
                           const std::string_view head = takeUntil(rest, ',');
                           return head == name || head == "name=" + std::string(name);
                       });
}

bool isDesktop(const std::string &operatingSystem)
{
    return operatingSystem.find("Docker Desktop") != std::string::npos
           || operatingSystem.find("OrbStack") != std::string::npos
           || operatingSystem.find("Rancher Desktop") != std::string::npos;
}

LiveContainer listedContainer(const QJsonObject &object)
{
    LiveContainer container;
    container.id = textField(object, "Id");
    for (const std::string &name : textsField(object, "Names"))
        container.names.push_back(withoutSlash(name));
    container.image = textField(object, "Image");
    container.imageId = textField(object, "ImageID");
    container.state = textField(object, "State");
    container.mounts = mountsFrom(object);
    addLabels(container, textMapField(object, "Labels"));
    return container;
}

} // namespace

Result<EngineInfo> parseDockerInfo(std::string_view text)
{
    const auto object = parseJsonObject(text, "info", kMaxAnswerBytes);
    if (!object)
        return object.error();
    EngineInfo info;
    info.version = textField(*object, "ServerVersion");
    info.rootDirectory = textField(*object, "DockerRootDir");
    info.storageDriver = textField(*object, "Driver");
    info.operatingSystem = textField(*object, "OperatingSystem");
    info.kernelVersion = textField(*object, "KernelVersion");
    info.runtime = textField(*object, "DefaultRuntime");
    info.securityOptions = textsField(*object, "SecurityOptions");
    info.rootless = hasSecurityOption(info, "rootless") || flagField(*object, "Rootless");
    info.userNamespaceRemap = hasSecurityOption(info, "userns");
    info.selinux = hasSecurityOption(info, "selinux");
    info.apparmor = hasSecurityOption(info, "apparmor");
    if (info.userNamespaceRemap)
        info.remapRoot = remapRootOf(info.rootDirectory);
    info.virtualMachine = isDesktop(info.operatingSystem);
    return info;
}

void addDockerVersion(EngineInfo &info, std::string_view text)
{
    const auto object = parseJsonObject(text, "version", kMaxAnswerBytes);
    if (!object)
        return;
    if (info.version.empty())
        info.version = textField(*object, "Version");
    info.apiVersion = textField(*object, "ApiVersion");
    if (info.kernelVersion.empty())
        info.kernelVersion = textField(*object, "KernelVersion");
    const std::string platform = textField(objectField(*object, "Platform"), "Name");
    info.virtualMachine = info.virtualMachine || isDesktop(platform);
}

Result<std::vector<LiveContainer>>
parseContainerList(std::string_view text, LiveContainer (*read)(const QJsonObject &object))
{
    const auto array = parseJsonArray(text, "containers", kMaxListBytes);
    if (!array)
        return array.error();
    std::vector<LiveContainer> containers;
    eachObject(*array, [&](const QJsonObject &object) {
        LiveContainer container = read(object);
        if (!container.id.empty())
            containers.push_back(std::move(container));
    });
    return containers;
}

Result<std::vector<LiveContainer>> parseDockerContainers(std::string_view text)
{
    return parseContainerList(text, listedContainer);
}

LiveContainer dockerContainer(const QJsonObject &object)
{
    LiveContainer container;
    container.id = textField(object, "Id");
    if (const std::string name = withoutSlash(textField(object, "Name")); !name.empty())
        container.names.push_back(name);
    container.imageId = textField(object, "Image");
    container.processLabel = textField(object, "ProcessLabel");
    container.mountLabel = textField(object, "MountLabel");
    container.appArmorProfile = textField(object, "AppArmorProfile");
    container.mounts = mountsFrom(object);
    container.graphData = textMapField(objectField(object, "GraphDriver"), "Data");
    addState(container, objectField(object, "State"));
    addHostConfig(container, objectField(object, "HostConfig"));
    addConfig(container, objectField(object, "Config"));
    container.inspected = true;
    return container;
}

Result<LiveContainer> parseDockerContainer(std::string_view text)
{
    const auto object = parseJsonObject(text, "container", kMaxAnswerBytes);
    if (!object)
        return object.error();
    LiveContainer container = dockerContainer(*object);
    if (container.id.empty())
        return Error(ErrorId::Malformed, "container");
    return container;
}

Result<ApiImage> parseDockerImage(std::string_view text)
{
    const auto object = parseJsonObject(text, "image", kMaxAnswerBytes);
    if (!object)
        return object.error();
    ApiImage image;
    image.id = textField(*object, "Id");
    const QJsonObject config = objectField(*object, "Config");
    // podman's own answer has the user at the top as well.
    image.user = textField(config, "User");
    if (image.user.empty())
        image.user = textField(*object, "User");
    const QJsonObject volumes = objectField(config, "Volumes");
    for (auto volume = volumes.begin(); volume != volumes.end(); ++volume)
        image.volumes.push_back(volume.key().toStdString());
    const QJsonObject graph = objectField(*object, "GraphDriver");
    image.storageDriver = textField(graph, "Name");
    image.graphData = textMapField(graph, "Data");
    image.layers = textsField(objectField(*object, "RootFS"), "Layers");
    return image;
}

Result<ApiVolume> parseDockerVolume(std::string_view text)
{
    const auto object = parseJsonObject(text, "volume", kMaxAnswerBytes);
    if (!object)
        return object.error();
    ApiVolume volume;
    volume.name = textField(*object, "Name");
    volume.driver = textField(*object, "Driver");
    volume.mountpoint = textField(*object, "Mountpoint");
    volume.options = textMapField(*object, "Options");
    volume.anonymous = textMapField(*object, "Labels").contains("com.docker.volume.anonymous");
    return volume;
}

std::string engineMessage(std::string_view text)
{
    const auto object = parseJsonObject(text, "message", kMaxAnswerBytes);
    if (!object)
        return {};
    return textField(*object, "message").substr(0, kMaxMessage);
}

} // namespace mountlens
