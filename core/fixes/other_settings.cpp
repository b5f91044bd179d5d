// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Settings for what is neither owner nor mount flag: devices, volumes of Kubernetes.
#include "fixes/setting_change.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

/// Volumes that Kubernetes gives a group to (pkg/volume: SupportsOwnership by
/// SetVolumeOwnership()); hostPath and NFS keep their own.
constexpr auto kGroupable =
    std::to_array<std::string_view>({"emptyDir", "persistentVolumeClaim", "configMap", "secret",
                                     "projected", "downwardAPI", "ephemeral", "csi"});

bool isDevice(const Denial &denial)
{
    const FileType type = denial.view.inode->type;
    return type == FileType::CharDevice || type == FileType::BlockDevice;
}

/// A device that was only bound into the container, or that the cgroup shuts: --device opens both.
void addDevice(const Denial &denial, SettingChanges &changes)
{
    const auto source = hostPathOf(denial.fixCase.around, denial.path);
    const MountSpec *bound = mountOf(denial);
    const std::string device = source ? *source : denial.path;
    if (!isDevice(denial) || denial.path.empty() || !denial.fixCase.spec)
        return;
    if (denial.fixCase.around.rootless)
        return changes.withhold(FixKind::Device, WithheldReason::NeedsRoot);
    SettingChange change = changeFrom(denial.fixCase, FixKind::Device);
    if (bound && bound->target == denial.path) {
        change.args.remove = wordsFor(*bound);
        std::erase_if(change.spec.mounts,
                      [&](const MountSpec &mount) { return mount.target == denial.path; });
    }
    DeviceSpec spec;
    spec.source = device;
    spec.target = denial.path;
    spec.permissions = "rw";
    change.spec.devices.push_back(spec);
    change.args.add = {"--device", device + ':' + denial.path + ":rw"};
    change.riskReason = RiskReason::RightsBeyondFiles;
    change.words = {device};
    changes.tries.push_back(std::move(change));
}

/// fsGroup makes the pod's volumes a group's, and the pod a member of it.
void addFsGroup(const Denial &denial, SettingChanges &changes)
{
    const ContainerSpec &spec = *denial.fixCase.spec;
    const MountSpec *mount = mountOf(denial);
    if (spec.engine != Engine::Kubernetes || !mount)
        return;
    const bool groupable =
        std::find(kGroupable.begin(), kGroupable.end(), mount->type) != kGroupable.end();
    const auto gid = denial.subject.userNamespace.gids.mapUp(denial.subject.credentials.fsGid);
    if (!groupable)
        return changes.withhold(FixKind::FsGroup, WithheldReason::FileSystemLacksIt, {mount->type});
    if (!gid)
        return;
    SettingChange change = changeFrom(denial.fixCase, FixKind::FsGroup);
    change.spec.fsGroup = gid->value();
    change.riskReason = RiskReason::AllFilesOfGroup;
    change.words = {std::to_string(gid->value())};
    changes.tries.push_back(std::move(change));
}

} // namespace

void addOtherChanges(const Denial &denial, SettingChanges &changes)
{
    switch (denial.verdict.reason) {
    case ReasonId::MountNodev:
    case ReasonId::DeviceCgroupDenies:
    case ReasonId::SuperblockForeignDevices:
        return addDevice(denial, changes);
    default:
        if (isClassDenial(denial.verdict.reason))
            addFsGroup(denial, changes);
    }
}

} // namespace mountlens
