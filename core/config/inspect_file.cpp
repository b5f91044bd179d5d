// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/inspect_file.h"

#include "base/text_scan.h"
#include "config/jsonc.h"
#include "config/tree_fields.h"

#include <algorithm>
#include <map>

namespace mountlens {

namespace {

constexpr std::string_view kUsernsAnnotation = "io.podman.annotations.userns";
constexpr std::string_view kKeepGroupsAnnotation = "run.oci.keep_original_groups";
/// What both engines set where nobody asked for a propagation.
constexpr std::string_view kUsualPropagation = "rprivate";

bool isContainer(const YamlValue &answer)
{
    return at(answer, "HostConfig").isMapping() && at(answer, "Config").isMapping();
}

Engine engineOf(const YamlValue &answer)
{
    if (answer.find("OCIRuntime") || answer.find("ConmonPidFile") || answer.find("ImageName"))
        return Engine::Podman;
    const YamlValue &labels = at(at(answer, "Config"), "Labels");
    const bool nerdctl = std::any_of(
        labels.members.begin(), labels.members.end(),
        [](const YamlValue::Member &label) { return label.first.starts_with("nerdctl/"); });
    return nerdctl ? Engine::Nerdctl : Engine::Docker;
}

/// podman keeps them in both places, one of them by version.
std::string annotation(const YamlValue &answer, std::string_view key)
{
    const std::string text = textAt(at(at(answer, "HostConfig"), "Annotations"), key);
    return text.empty() ? textAt(at(at(answer, "Config"), "Annotations"), key) : text;
}

void addOption(MountSpec &mount, std::string_view word)
{
    constexpr std::size_t kMaxOptions = 100;
    if (word.empty() || word == "ro" || word == "rw" || mount.options.size() == kMaxOptions)
        return;
    if (std::find(mount.options.begin(), mount.options.end(), word) == mount.options.end())
        mount.options.emplace_back(word);
}

void addOptions(MountSpec &mount, std::string_view commaList)
{
    while (!commaList.empty())
        addOption(mount, takeUntil(commaList, ','));
}

/// What was asked for, by target.
struct Asked
{
    /// The words of SOURCE:TARGET[:WORDS].
    std::map<std::string, std::string, std::less<>> binds;
    /// HostConfig.Mounts, what came from --mount.
    std::map<std::string, const YamlValue *, std::less<>> mounts;
};

Asked askedOf(const YamlValue &host)
{
    Asked asked;
    for (const std::string &bind : textsAt(host, "Binds")) {
        std::string_view rest = bind;
        takeUntil(rest, ':');
        const std::string_view target = takeUntil(rest, ':');
        asked.binds.emplace(target, rest);
    }
    for (const YamlValue &entry : at(host, "Mounts").items)
        asked.mounts.emplace(textAt(entry, "Target"), &entry);
    return asked;
}

void readAskedMount(const YamlValue &asked, MountSpec &mount)
{
    addOption(mount, textAt(at(asked, "BindOptions"), "Propagation"));
    if (isTrueAt(at(asked, "BindOptions"), "CreateMountpoint"))
        mount.missingSource = MissingSource::MakeDirectory;
    const YamlValue &volume = at(asked, "VolumeOptions");
    if (isTrueAt(volume, "NoCopy"))
        addOption(mount, "nocopy");
    mount.subPath = textAt(volume, "Subpath");
    const YamlValue &tmpfs = at(asked, "TmpfsOptions");
    if (const std::string size = textAt(tmpfs, "SizeBytes"); !size.empty())
        addOption(mount, "size=" + size);
    if (const auto mode = numberAt(tmpfs, "Mode"))
        addOption(mount, "mode=" + octalText(*mode));
}

/// Docker shows Mode "z" for every volume, whoever asked for it, so the request is looked at first.
void readDockerOptions(const Asked &asked, const YamlValue &shown, MountSpec &mount)
{
    if (const auto bind = asked.binds.find(mount.target); bind != asked.binds.end()) {
        addOptions(mount, bind->second);
        if (mount.type == "bind")
            mount.missingSource = MissingSource::MakeDirectory;
        return;
    }
    if (const auto entry = asked.mounts.find(mount.target); entry != asked.mounts.end()) {
        readAskedMount(*entry->second, mount);
        return;
    }
    const std::string mode = textAt(shown, "Mode");
    if (mount.type != "volume" || mode != "z")
        addOptions(mount, mode);
}

MountSpec mountOf(const Asked &asked, const YamlValue &shown, Engine engine)
{
    MountSpec mount;
    mount.type = textAt(shown, "Type");
    mount.source = textAt(shown, mount.type == "volume" ? "Name" : "Source");
    mount.target = textAt(shown, "Destination");
    mount.readOnly = shown.find("RW") && !isTrueAt(shown, "RW");
    for (const std::string &word : textsAt(shown, "Options"))
        addOption(mount, word);
    if (engine == Engine::Podman)
        addOptions(mount, textAt(shown, "Mode"));
    else
        readDockerOptions(asked, shown, mount);
    if (const std::string propagation = textAt(shown, "Propagation");
        propagation != kUsualPropagation)
        addOption(mount, propagation);
    return mount;
}

/// --tmpfs shows nowhere else.
MountSpec tmpfsOf(const YamlValue::Member &member)
{
    MountSpec mount;
    mount.type = "tmpfs";
    mount.target = member.first;
    std::string_view words = member.second.text;
    while (!words.empty()) {
        const std::string_view word = takeUntil(words, ',');
        if (word == "ro" || word == "rw")
            mount.readOnly = word == "ro";
        else
            addOption(mount, word);
    }
    return mount;
}

void readMounts(const YamlValue &answer, ContainerSpec &container)
{
    const Asked asked = askedOf(at(answer, "HostConfig"));
    for (const YamlValue &shown : at(answer, "Mounts").items)
        container.mounts.push_back(mountOf(asked, shown, container.engine));
    for (const YamlValue::Member &member : at(at(answer, "HostConfig"), "Tmpfs").members)
        container.mounts.push_back(tmpfsOf(member));
}

std::vector<std::string> capabilitiesAt(const YamlValue &owner, std::string_view key)
{
    std::vector<std::string> names = textsAt(owner, key);
    std::transform(names.begin(), names.end(), names.begin(),
                   [](const std::string &word) { return bareCapability(word); });
    return names;
}

void readCapabilities(const YamlValue &answer, ContainerSpec &container)
{
    const YamlValue &host = at(answer, "HostConfig");
    container.capAdd = capabilitiesAt(host, "CapAdd");
    container.capDrop = capabilitiesAt(host, "CapDrop");
    container.privileged = isTrueAt(host, "Privileged");
    if (at(answer, "BoundingCaps").isSequence()) {
        container.exactCapabilities = ExactCapabilities{
            capabilitiesAt(answer, "EffectiveCaps"), capabilitiesAt(answer, "BoundingCaps"), {}};
    }
    container.securityOptions = textsAt(host, "SecurityOpt");
    container.noNewPrivileges =
        std::any_of(container.securityOptions.begin(), container.securityOptions.end(),
                    [](std::string_view option) {
                        return option == "no-new-privileges" || option == "no-new-privileges:true"
                               || option == "no-new-privileges=true";
                    });
}

void readIdentity(const YamlValue &answer, ContainerSpec &container)
{
    const YamlValue &host = at(answer, "HostConfig");
    const YamlValue &config = at(answer, "Config");
    container.user = textAt(config, "User");
    container.umask = textAt(config, "Umask");
    container.groupAdd = textsAt(host, "GroupAdd");
    if (annotation(answer, kKeepGroupsAnnotation) == "1" && container.groupAdd.empty())
        container.groupAdd = {"keep-groups"};
    container.userns = annotation(answer, kUsernsAnnotation);
    if (container.userns.empty())
        container.userns = textAt(host, "UsernsMode");
    container.uidMap = textsAt(at(host, "IDMappings"), "UidMap");
    container.gidMap = textsAt(at(host, "IDMappings"), "GidMap");
}

ContainerSpec containerOf(const YamlValue &answer)
{
    ContainerSpec container;
    container.engine = engineOf(answer);
    container.name = textAt(answer, "Name");
    if (container.name.starts_with('/'))
        container.name.erase(0, 1);
    container.image = textAt(at(answer, "Config"), "Image");
    if (container.image.empty())
        container.image = textAt(answer, "ImageName");
    if (container.image.empty())
        container.rootfs = textAt(answer, "Rootfs");
    container.pod = textAt(answer, "Pod");
    container.readOnlyRoot = isTrueAt(at(answer, "HostConfig"), "ReadonlyRootfs");
    readIdentity(answer, container);
    readCapabilities(answer, container);
    readMounts(answer, container);
    return container;
}

} // namespace

Result<Configuration> parseInspect(std::string_view json)
{
    const auto answer = parseJson(json, JsonDialect::Strict);
    if (!answer)
        return answer.error();
    Configuration configuration;
    if (isContainer(*answer))
        configuration.containers.push_back(containerOf(*answer));
    for (const YamlValue &item : answer->items) {
        if (isContainer(item))
            configuration.containers.push_back(containerOf(item));
    }
    if (configuration.containers.empty())
        return Error(ErrorId::Malformed, "inspect", "HostConfig");
    return configuration;
}

} // namespace mountlens
