// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/cause.h"

#include "diagnosis/cause_code.h"
#include "diagnosis/cause_scene.h"
#include "diagnosis/class_cause.h"

#include <array>

namespace mountlens {

namespace {

/// In the order of the enumerators.
constexpr std::array<std::string_view, kCauseCount> kNames = {
    "owner-mode-mismatch",
    "engine-created-root-path",
    "rootless-uid-shift",
    "userns-shift",
    "unmapped-owner-no-override",
    "supplementary-group-lost",
    "supplementary-group-missing",
    "parent-not-searchable",
    "acl-mask",
    "umask-or-inheritance",
    "read-only-mount",
    "read-only-rootfs",
    "noexec-mount",
    "not-owner-operation",
    "capability-dropped",
    "subid-range",
    "idmap-unsupported",
    "sticky-or-protected",
    "immutable-attr",
    "mountpoint-replace",
    "volume-initial-ownership",
    "tmpfs-owner-mode",
    "tool-uid-sync-skipped",
    "app-level-check",
    "k8s-fsgroup-ignored",
    "fs-without-ownership",
    "fuse-allow-other",
    "nfs-squash",
    "selinux-label",
    "apparmor-profile",
    "engine-confinement",
    "service-sandbox",
    "vm-file-sharing",
    "quota-or-space",
    "source-missing-or-wrong-type",
    "device-refused",
    "not-a-permission",
};

/// A privileged operation that the container's root would be let do with what its engine gives by
/// default. Where the default is not known nothing is said: another rule has shut everybody out.
bool defaultWouldHaveHelped(const CauseScene &scene, Capability wanted)
{
    return scene.around.defaultCapabilities && rootLacks(scene, wanted);
}

Cause ownershipCause(const CauseScene &scene)
{
    const bool chown = scene.request.operation == Operation::Chown;
    if (chown && fixesOwners(*scene.view.mount))
        return Cause::FsWithoutOwnership;
    const Capability wanted = chown ? Capability::Chown : Capability::Fowner;
    if (rootLacks(scene, wanted))
        return Cause::CapabilityDropped;
    return heldWithoutEffect(scene, wanted) ? Cause::UnmappedOwnerNoOverride
                                            : Cause::NotOwnerOperation;
}

Cause readOnlyCause(const CauseScene &scene)
{
    return scene.view.mount->mountPoint == "/" ? Cause::ReadOnlyRootfs : Cause::ReadOnlyMount;
}

/// Causes that depend on the scene; nullopt: the reason alone names the cause.
std::optional<Cause> causeFromScene(const CauseScene &scene)
{
    switch (scene.verdict.reason) {
    case ReasonId::OwnerClassDenies:
    case ReasonId::GroupClassDenies:
    case ReasonId::OtherClassDenies:
    case ReasonId::AclUserDenies:
    case ReasonId::AclGroupsDeny:
    case ReasonId::AclOtherDenies:
        return classCause(scene);
    case ReasonId::NotOwner:
    case ReasonId::ChownForbidden:
    case ReasonId::ChgrpForbidden:
    case ReasonId::ChownClearsSetid:
        return ownershipCause(scene);
    case ReasonId::MountReadOnly:
    case ReasonId::SuperblockReadOnly:
        return readOnlyCause(scene);
    case ReasonId::StickyDirectory:
    case ReasonId::HardlinkProtected:
        if (defaultWouldHaveHelped(scene, Capability::Fowner))
            return Cause::CapabilityDropped;
        return std::nullopt;
    case ReasonId::DeviceNodeForbidden:
        // vfs_mknod() asks capable(): the initial namespace alone counts.
        if (scene.subject.userNamespace.initial && defaultWouldHaveHelped(scene, Capability::Mknod))
            return Cause::CapabilityDropped;
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

std::string_view causeName(Cause cause) noexcept
{
    return kNames[static_cast<std::size_t>(cause)];
}

std::optional<Cause> rootCause(const Subject &subject,
                               FactSource &facts,
                               const Request &request,
                               const Verdict &verdict,
                               const Circumstances &around)
{
    if (verdict.kind != VerdictKind::Denied)
        return std::nullopt;
    if (verdict.node) {
        if (const Result<InodeView> view = viewInode(facts, *verdict.node)) {
            const CauseScene scene{subject, facts, request, verdict, *view, around};
            if (const auto cause = causeFromScene(scene))
                return cause;
        }
    }
    return causeOfReason(verdict.reason);
}

} // namespace mountlens
