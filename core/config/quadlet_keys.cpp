// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/quadlet_keys.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace mountlens {

namespace {

// podman 5.8: groupsInfo in pkg/systemd/quadlet/quadlet.go. Sorted.
constexpr std::array<std::string_view, 94> kContainerKeys{"AddCapability",
                                                          "AddDevice",
                                                          "AddHost",
                                                          "Annotation",
                                                          "AppArmor",
                                                          "AutoUpdate",
                                                          "CgroupsMode",
                                                          "ContainerName",
                                                          "ContainersConfModule",
                                                          "DNS",
                                                          "DNSOption",
                                                          "DNSSearch",
                                                          "DropCapability",
                                                          "Entrypoint",
                                                          "Environment",
                                                          "EnvironmentFile",
                                                          "EnvironmentHost",
                                                          "Exec",
                                                          "ExposeHostPort",
                                                          "GIDMap",
                                                          "GlobalArgs",
                                                          "Group",
                                                          "GroupAdd",
                                                          "HealthCmd",
                                                          "HealthInterval",
                                                          "HealthLogDestination",
                                                          "HealthMaxLogCount",
                                                          "HealthMaxLogSize",
                                                          "HealthOnFailure",
                                                          "HealthRetries",
                                                          "HealthStartPeriod",
                                                          "HealthStartupCmd",
                                                          "HealthStartupInterval",
                                                          "HealthStartupRetries",
                                                          "HealthStartupSuccess",
                                                          "HealthStartupTimeout",
                                                          "HealthTimeout",
                                                          "HostName",
                                                          "HttpProxy",
                                                          "IP",
                                                          "IP6",
                                                          "Image",
                                                          "Label",
                                                          "LogDriver",
                                                          "LogOpt",
                                                          "Mask",
                                                          "Memory",
                                                          "Mount",
                                                          "Network",
                                                          "NetworkAlias",
                                                          "NoNewPrivileges",
                                                          "Notify",
                                                          "PidsLimit",
                                                          "Pod",
                                                          "PodmanArgs",
                                                          "PublishPort",
                                                          "Pull",
                                                          "ReadOnly",
                                                          "ReadOnlyTmpfs",
                                                          "ReloadCmd",
                                                          "ReloadSignal",
                                                          "RemapGid",
                                                          "RemapUid",
                                                          "RemapUidSize",
                                                          "RemapUsers",
                                                          "Retry",
                                                          "RetryDelay",
                                                          "Rootfs",
                                                          "RunInit",
                                                          "SeccompProfile",
                                                          "Secret",
                                                          "SecurityLabelDisable",
                                                          "SecurityLabelFileType",
                                                          "SecurityLabelLevel",
                                                          "SecurityLabelNested",
                                                          "SecurityLabelType",
                                                          "ServiceName",
                                                          "ShmSize",
                                                          "StartWithPod",
                                                          "StopSignal",
                                                          "StopTimeout",
                                                          "SubGIDMap",
                                                          "SubUIDMap",
                                                          "Sysctl",
                                                          "Timezone",
                                                          "Tmpfs",
                                                          "UIDMap",
                                                          "Ulimit",
                                                          "Unmask",
                                                          "User",
                                                          "UserNS",
                                                          "VolatileTmp",
                                                          "Volume",
                                                          "WorkingDir"};
constexpr std::array<std::string_view, 16> kVolumeKeys{"ContainersConfModule",
                                                       "Copy",
                                                       "Device",
                                                       "Driver",
                                                       "GID",
                                                       "GlobalArgs",
                                                       "Group",
                                                       "Image",
                                                       "Label",
                                                       "Options",
                                                       "PodmanArgs",
                                                       "ServiceName",
                                                       "Type",
                                                       "UID",
                                                       "User",
                                                       "VolumeName"};
constexpr std::array<std::string_view, 19> kKubeKeys{"AutoUpdate",
                                                     "ConfigMap",
                                                     "ContainersConfModule",
                                                     "ExitCodePropagation",
                                                     "GlobalArgs",
                                                     "KubeDownForce",
                                                     "LogDriver",
                                                     "LogOpt",
                                                     "Network",
                                                     "PodmanArgs",
                                                     "PublishPort",
                                                     "RemapGid",
                                                     "RemapUid",
                                                     "RemapUidSize",
                                                     "RemapUsers",
                                                     "ServiceName",
                                                     "SetWorkingDirectory",
                                                     "UserNS",
                                                     "Yaml"};
constexpr std::array<std::string_view, 18> kImageKeys{
    "AllTags",     "Arch",          "AuthFile",   "CertDir", "ContainersConfModule",
    "Creds",       "DecryptionKey", "GlobalArgs", "Image",   "ImageTag",
    "OS",          "PodmanArgs",    "Policy",     "Retry",   "RetryDelay",
    "ServiceName", "TLSVerify",     "Variant"};
constexpr std::array<std::string_view, 28> kBuildKeys{"Annotation",
                                                      "Arch",
                                                      "AuthFile",
                                                      "BuildArg",
                                                      "ContainersConfModule",
                                                      "DNS",
                                                      "DNSOption",
                                                      "DNSSearch",
                                                      "Environment",
                                                      "File",
                                                      "ForceRM",
                                                      "GlobalArgs",
                                                      "GroupAdd",
                                                      "IgnoreFile",
                                                      "ImageTag",
                                                      "Label",
                                                      "Network",
                                                      "PodmanArgs",
                                                      "Pull",
                                                      "Retry",
                                                      "RetryDelay",
                                                      "Secret",
                                                      "ServiceName",
                                                      "SetWorkingDirectory",
                                                      "TLSVerify",
                                                      "Target",
                                                      "Variant",
                                                      "Volume"};
constexpr std::array<std::string_view, 13> kArtifactKeys{
    "Artifact", "AuthFile",      "CertDir",    "ContainersConfModule",
    "Creds",    "DecryptionKey", "GlobalArgs", "PodmanArgs",
    "Quiet",    "Retry",         "RetryDelay", "ServiceName",
    "TLSVerify"};
constexpr std::array<std::string_view, 29> kPodKeys{"AddHost",     "ContainersConfModule",
                                                    "DNS",         "DNSOption",
                                                    "DNSSearch",   "ExitPolicy",
                                                    "GIDMap",      "GlobalArgs",
                                                    "HostName",    "IP",
                                                    "IP6",         "Label",
                                                    "Network",     "NetworkAlias",
                                                    "PodName",     "PodmanArgs",
                                                    "PublishPort", "RemapGid",
                                                    "RemapUid",    "RemapUidSize",
                                                    "RemapUsers",  "ServiceName",
                                                    "ShmSize",     "StopTimeout",
                                                    "SubGIDMap",   "SubUIDMap",
                                                    "UIDMap",      "UserNS",
                                                    "Volume"};
constexpr std::array<std::string_view, 18> kNetworkKeys{"ContainersConfModule",
                                                        "DNS",
                                                        "DisableDNS",
                                                        "Driver",
                                                        "Gateway",
                                                        "GlobalArgs",
                                                        "IPAMDriver",
                                                        "IPRange",
                                                        "IPv6",
                                                        "InterfaceName",
                                                        "Internal",
                                                        "Label",
                                                        "NetworkDeleteOnStop",
                                                        "NetworkName",
                                                        "Options",
                                                        "PodmanArgs",
                                                        "ServiceName",
                                                        "Subnet"};
constexpr std::array<std::string_view, 1> kQuadletKeys{"DefaultDependencies"};

struct Kind
{
    QuadletKind kind;
    std::string_view section;
    std::string_view suffix;
    std::span<const std::string_view> keys;
};

const std::array<Kind, 8> kKinds{
    Kind{QuadletKind::Container, "Container", ".container", kContainerKeys},
    Kind{QuadletKind::Volume, "Volume", ".volume", kVolumeKeys},
    Kind{QuadletKind::Kube, "Kube", ".kube", kKubeKeys},
    Kind{QuadletKind::Image, "Image", ".image", kImageKeys},
    Kind{QuadletKind::Build, "Build", ".build", kBuildKeys},
    Kind{QuadletKind::Artifact, "Artifact", ".artifact", kArtifactKeys},
    Kind{QuadletKind::Pod, "Pod", ".pod", kPodKeys},
    Kind{QuadletKind::Network, "Network", ".network", kNetworkKeys}};

const Kind &known(QuadletKind kind)
{
    return *std::find_if(kKinds.begin(), kKinds.end(),
                         [&](const Kind &one) { return one.kind == kind; });
}

void refuseUnknown(const UnitFile &unit,
                   std::string_view section,
                   std::span<const std::string_view> keys,
                   const std::string &path,
                   Notices &notices)
{
    const UnitSection *const place = unit.section(section);
    if (place == nullptr)
        return;
    std::set<std::string, std::less<>> told;
    for (const UnitEntry &entry : place->entries) {
        if (std::binary_search(keys.begin(), keys.end(), entry.key)
            || !told.insert(entry.key).second)
            continue;
        const std::string words = "unsupported key '" + entry.key + "' in group '"
                                  + std::string(section) + "' in " + path;
        notices.push_back(Notice{NoticeId::EngineRefuses, {"quadlet", words}, entry.line});
    }
}

} // namespace

std::optional<QuadletKind> quadletKind(std::string_view path)
{
    const auto *const found = std::find_if(
        kKinds.begin(), kKinds.end(), [&](const Kind &one) { return path.ends_with(one.suffix); });
    return found == kKinds.end() ? std::nullopt : std::optional(found->kind);
}

std::string_view quadletSection(QuadletKind kind)
{
    return known(kind).section;
}

void noteUnknownKeys(const UnitFile &unit,
                     QuadletKind kind,
                     const std::string &path,
                     Notices &notices)
{
    refuseUnknown(unit, known(kind).section, known(kind).keys, path, notices);
    refuseUnknown(unit, "Quadlet", kQuadletKeys, path, notices);
}

} // namespace mountlens
