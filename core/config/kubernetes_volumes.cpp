// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/kubernetes_volumes.h"

#include "base/text_scan.h"
#include "config/tree_fields.h"

#include <algorithm>
#include <array>
#include <set>

namespace mountlens {

namespace {

struct VolumeKind
{
    std::string_view type;
    /// The member that says what is mounted; empty: the volume's own name is the best there is.
    std::string_view sourceKey;
};

/// types.go VolumeSource. hostPath, emptyDir and nfs have more to read.
constexpr std::array kKinds = {
    VolumeKind{"hostPath", "path"},
    VolumeKind{"emptyDir", {}},
    VolumeKind{"persistentVolumeClaim", "claimName"},
    VolumeKind{"configMap", "name"},
    VolumeKind{"secret", "secretName"},
    VolumeKind{"projected", {}},
    VolumeKind{"downwardAPI", {}},
    VolumeKind{"nfs", "path"},
    VolumeKind{"csi", "driver"},
    VolumeKind{"ephemeral", {}},
    VolumeKind{"image", "reference"},
    VolumeKind{"local", "path"},
    VolumeKind{"iscsi", "iqn"},
    VolumeKind{"cephfs", "path"},
    VolumeKind{"rbd", "image"},
    VolumeKind{"glusterfs", "path"},
    VolumeKind{"azureFile", "shareName"},
    VolumeKind{"azureDisk", "diskName"},
    VolumeKind{"awsElasticBlockStore", "volumeID"},
    VolumeKind{"gcePersistentDisk", "pdName"},
    VolumeKind{"cinder", "volumeID"},
    VolumeKind{"fc", {}},
    VolumeKind{"flexVolume", "driver"},
    VolumeKind{"flocker", "datasetName"},
    VolumeKind{"gitRepo", "repository"},
    VolumeKind{"photonPersistentDisk", "pdID"},
    VolumeKind{"portworxVolume", "volumeID"},
    VolumeKind{"quobyte", "volume"},
    VolumeKind{"scaleIO", "volumeName"},
    VolumeKind{"storageos", "volumeName"},
    VolumeKind{"vsphereVolume", "volumePath"},
};

/// The container runtimes make what nobody checks: pkg/kubelet leaves type "" alone, and CRI's
/// implementations call MkdirAll on a missing source.
MissingSource missingSource(std::string_view hostPathType)
{
    if (hostPathType.empty() || hostPathType == "DirectoryOrCreate")
        return MissingSource::MakeDirectory;
    return hostPathType == "FileOrCreate" ? MissingSource::MakeFile : MissingSource::Refused;
}

bool climbs(std::string_view path)
{
    while (!path.empty()) {
        if (takeUntil(path, '/') == "..")
            return true;
    }
    return false;
}

void readHostPath(const KubernetesObject &source, MountSpec &volume)
{
    constexpr std::array<std::string_view, 8> kTypes = {
        "",       "DirectoryOrCreate", "Directory",  "FileOrCreate", "File",
        "Socket", "CharDevice",        "BlockDevice"};
    volume.type = "bind";
    if (volume.source.empty())
        source.refuse("path", "Required value");
    if (climbs(volume.source))
        source.refuse("path", "Invalid value: \"" + volume.source + "\": must not contain '..'");
    const std::string type = source.text("type");
    if (std::find(kTypes.begin(), kTypes.end(), type) == kTypes.end())
        source.refuse("type", "Unsupported value: \"" + type + '"');
    volume.missingSource = missingSource(type);
}

void readEmptyDir(const KubernetesObject &source, MountSpec &volume)
{
    if (const std::string medium = source.text("medium"); !medium.empty())
        volume.options.push_back("medium=" + medium);
    if (const std::string size = source.text("sizeLimit"); !size.empty())
        volume.options.push_back("size=" + size);
}

/// Secrets and the like say it for their files, a new emptyDir for its directory.
void readMode(const KubernetesObject &source, MountSpec &volume)
{
    constexpr std::int64_t kLargestMode = 0777;
    constexpr std::int64_t kLargestDirectoryMode = 07777;
    const bool directory = volume.type == "emptyDir";
    const char *key = directory ? "mode" : "defaultMode";
    const auto mode = source.number(key);
    if (!mode)
        return;
    if (*mode < 0 || *mode > (directory ? kLargestDirectoryMode : kLargestMode)) {
        source.refuse(key, "Invalid value: " + std::to_string(*mode)
                               + ": must be a number between 0 and 0777 (octal), both inclusive");
        return;
    }
    volume.options.push_back("mode=" + octalText(static_cast<std::uint32_t>(*mode)));
}

/// Files made of what the API holds.
bool isFromApi(std::string_view type)
{
    return type == "configMap" || type == "secret" || type == "projected" || type == "downwardAPI";
}

MountSpec volumeOf(const VolumeKind &kind, const KubernetesObject &source, const std::string &name)
{
    MountSpec volume;
    volume.type = kind.type;
    if (!kind.sourceKey.empty())
        volume.source = source.text(kind.sourceKey);
    if (kind.type == "hostPath") {
        readHostPath(source, volume);
        return volume;
    }
    if (volume.source.empty())
        volume.source = name;
    if (kind.type == "emptyDir")
        readEmptyDir(source, volume);
    if (kind.type == "nfs")
        volume.source = source.text("server") + ':' + volume.source;
    if (isFromApi(kind.type) || kind.type == "emptyDir")
        readMode(source, volume);
    // pkg/kubelet/kubelet_pods.go makeMounts(): mustMountRO, whatever the mount says.
    volume.readOnly = source.isTrue("readOnly") || isFromApi(kind.type);
    return volume;
}

void bindClaim(const KubernetesClaimPaths &claimPaths, MountSpec &volume)
{
    const auto path = claimPaths.find(volume.source);
    if (path != claimPaths.end())
        volume.volumeDevice = path->second;
}

/// A volume without a source is an emptyDir (pkg/apis/core/v1/defaults.go SetDefaults_Volume), and
/// so is one whose source is null.
MountSpec readVolume(const KubernetesObject &entry, const std::string &name)
{
    std::vector<const VolumeKind *> given;
    for (const VolumeKind &kind : kKinds) {
        if (entry.has(kind.type))
            given.push_back(&kind);
    }
    if (given.size() > 1)
        entry.refuse(given[1]->type, "Forbidden: may not specify more than 1 volume type");
    for (const YamlValue::Member &member : entry.value().members) {
        const bool known =
            member.first == "name"
            || std::any_of(kKinds.begin(), kKinds.end(),
                           [&](const VolumeKind &kind) { return kind.type == member.first; });
        if (!known)
            entry.note(NoticeId::UnknownKey, {member.first, entry.path()});
    }
    const VolumeKind &kind = given.empty() ? kKinds[1] : *given.front();
    return volumeOf(kind, entry.at(kind.type), name);
}

void readPropagation(const KubernetesObject &entry, bool privileged, MountSpec &mount)
{
    const std::string propagation = entry.text("mountPropagation");
    if (propagation.empty() || propagation == "None")
        return;
    if (propagation == "HostToContainer") {
        mount.options.emplace_back("rslave");
        return;
    }
    if (propagation != "Bidirectional") {
        entry.refuse("mountPropagation", "Unsupported value: \"" + propagation + '"');
        return;
    }
    if (!privileged)
        entry.refuse("mountPropagation",
                     "Forbidden: Bidirectional mount propagation is available only to privileged "
                     "containers");
    mount.options.emplace_back("rshared");
}

void readRecursiveReadOnly(const KubernetesObject &entry, MountSpec &mount)
{
    const std::string recursive = entry.text("recursiveReadOnly");
    if (recursive.empty() || recursive == "Disabled")
        return;
    if (recursive != "Enabled" && recursive != "IfPossible") {
        entry.refuse("recursiveReadOnly", "Unsupported value: \"" + recursive + '"');
        return;
    }
    if (!entry.isTrue("readOnly"))
        entry.refuse("recursiveReadOnly", "Forbidden: may only be specified when readOnly is true");
    mount.options.emplace_back(recursive == "Enabled" ? "rro" : "recursiveReadOnly=IfPossible");
}

void checkSubPath(const KubernetesObject &entry, std::string_view key, const std::string &path)
{
    if (path.starts_with('/'))
        entry.refuse(key, "Invalid value: \"" + path + "\": must be a relative path");
    if (climbs(path))
        entry.refuse(key, "Invalid value: \"" + path + "\": must not contain '..'");
}

void readSubPath(const KubernetesObject &entry, MountSpec &mount)
{
    const std::string expression = entry.text("subPathExpr");
    mount.subPath = entry.text("subPath");
    checkSubPath(entry, "subPath", mount.subPath);
    checkSubPath(entry, "subPathExpr", expression);
    if (expression.empty())
        return;
    if (!mount.subPath.empty())
        entry.refuse("subPathExpr", "Invalid value: \"" + expression
                                        + "\": subPathExpr and subPath are mutually exclusive");
    mount.subPath = expression;
    if (expression.find("$(") != std::string::npos)
        entry.note(NoticeId::VariableKept, {expression});
}

/// podman takes options behind a colon; the API server wants none.
void readTarget(const KubernetesObject &entry, MountSpec &mount)
{
    std::string_view path =
        entry.value().find("mountPath") ? at(entry.value(), "mountPath").text : std::string_view();
    if (path.empty())
        entry.refuse("mountPath", "Required value");
    const std::string_view target = takeUntil(path, ':');
    // pkg/kubelet/kubelet_pods.go makeMounts(): a relative one is seen from the root.
    mount.target = pathFrom("/", target);
    if (path.empty())
        return;
    entry.note(NoticeId::EngineRefuses,
               {"kubernetes", entry.path() + ".mountPath: Invalid value: must not contain ':'"});
    while (!path.empty()) {
        const std::string_view word = takeUntil(path, ',');
        if (word == "ro" || word == "rw")
            mount.readOnly = word == "ro";
        else
            mount.options.emplace_back(word);
    }
}

MountSpec readMount(const KubernetesObject &entry, bool privileged, const MountSpec &volume)
{
    MountSpec mount = volume;
    mount.readOnly = entry.isTrue("readOnly") || volume.readOnly;
    readTarget(entry, mount);
    readSubPath(entry, mount);
    readPropagation(entry, privileged, mount);
    readRecursiveReadOnly(entry, mount);
    for (const std::string &word : entry.texts("bindMountOptions"))
        mount.options.push_back(word);
    entry.expectOnly({"name", "mountPath", "readOnly", "subPath", "subPathExpr", "mountPropagation",
                      "recursiveReadOnly", "bindMountOptions"});
    return mount;
}

} // namespace

KubernetesVolumes kubernetesVolumes(const KubernetesObject &podSpec,
                                    const std::vector<std::string> &claims,
                                    const KubernetesClaimPaths &claimPaths)
{
    KubernetesVolumes volumes;
    for (const KubernetesObject &entry : podSpec.list("volumes")) {
        const std::string name = entry.text("name");
        if (name.empty())
            entry.refuse("name", "Required value");
        const bool isNew = volumes.emplace(name, readVolume(entry, name)).second;
        if (!isNew)
            entry.refuse("name", "Duplicate value: \"" + name + '"');
    }
    // pkg/controller/statefulset updateStorage(): a template wins over a volume of its name.
    for (const std::string &claim : claims) {
        MountSpec volume;
        volume.type = "persistentVolumeClaim";
        volume.source = claim;
        volumes[claim] = volume;
    }
    for (auto &volume : volumes) {
        if (volume.second.type == "persistentVolumeClaim")
            bindClaim(claimPaths, volume.second);
    }
    return volumes;
}

std::vector<MountSpec> kubernetesMounts(const KubernetesObject &container,
                                        bool privileged,
                                        const KubernetesVolumes &volumes)
{
    std::vector<MountSpec> mounts;
    std::set<std::string, std::less<>> targets;
    for (const KubernetesObject &entry : container.list("volumeMounts")) {
        const std::string name = entry.text("name");
        const auto volume = volumes.find(name);
        if (name.empty())
            entry.refuse("name", "Required value");
        else if (volume == volumes.end())
            entry.refuse("name", "Not found: \"" + name + '"');
        mounts.push_back(
            readMount(entry, privileged, volume == volumes.end() ? MountSpec{} : volume->second));
        const std::string path = entry.text("mountPath");
        if (!targets.insert(path).second)
            entry.refuse("mountPath", "Invalid value: \"" + path + "\": must be unique");
    }
    return mounts;
}

} // namespace mountlens
