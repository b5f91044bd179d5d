// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/cause.h"

#include "rules/capability_over_inode.h"
#include "rules/inode_view.h"

#include <algorithm>
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

constexpr std::array<std::string_view, 45> kCodes = {
    "ML-D001", "ML-D002", "ML-D003", "ML-D004", "ML-D005", "ML-D006", "ML-D007", "ML-D008",
    "ML-D009", "ML-D010", "ML-D011", "ML-D012", "ML-D013", "ML-D014", "ML-D015", "ML-D016",
    "ML-D017", "ML-D018", "ML-D019", "ML-D020", "ML-D021", "ML-D022", "ML-D023", "ML-D024",
    "ML-D025", "ML-D026", "ML-D027", "ML-D028", "ML-D029", "ML-D030", "ML-D031", "ML-D032",
    "ML-D033", "ML-D034", "ML-D035", "ML-D036", "ML-D037", "ML-D038", "ML-D039", "ML-D040",
    "ML-D041", "ML-U001", "ML-U002", "ML-U003", "ML-U004",
};

constexpr std::string_view denied(std::size_t number)
{
    return kCodes[number - 1];
}

/// One subject in front of the deciding inode.
struct Scene
{
    const Subject &subject;
    const InodeView &view;
    Operation operation;
};

bool isContainerRoot(const Subject &subject)
{
    const auto inside = subject.userNamespace.uids.mapUp(subject.credentials.fsUid);
    return inside == Uid(0);
}

/// Root without the capability that root is expected to have, or with one that does not count here.
std::optional<Cause> capabilityCause(const Scene &scene, Capability wanted)
{
    const bool held = scene.subject.credentials.effective.has(wanted);
    const bool counts = privilegedWrtInodeUidgid(scene.subject, scene.view);
    if (held && !counts)
        return Cause::UnmappedOwnerNoOverride;
    if (!held && counts && isContainerRoot(scene.subject))
        return Cause::CapabilityDropped;
    return std::nullopt;
}

/// A group that the mode admits and that is there to be joined: sockets, devices, set-gid folders,
/// files of root shared through a group.
bool missesAdmittedGroup(const Scene &scene)
{
    const InodeFacts &inode = *scene.view.inode;
    const bool admits = inode.mode.groupClass().has(Access::Write)
                        || inode.mode.groupClass().bits() > inode.mode.otherClass().bits();
    if (!admits || inGroup(scene.subject, scene.view.vfsgid))
        return false;
    const bool node = inode.type == FileType::Socket || inode.type == FileType::CharDevice
                      || inode.type == FileType::BlockDevice;
    const bool sharedByRoot =
        scene.view.vfsuid == Vfsuid(0) && scene.view.vfsgid && scene.view.vfsgid != Vfsgid(0);
    return node || inode.mode.setGid() || sharedByRoot;
}

bool ownerIsMapped(const Scene &scene)
{
    const UserNamespace &ns = scene.subject.userNamespace;
    return scene.view.vfsuid && ns.uids.mapUp(asKuid(*scene.view.vfsuid)).has_value();
}

/// The bits deny: why is this subject in the wrong class?
Cause classCause(const Scene &scene, Role role)
{
    if (const auto cause = capabilityCause(scene, Capability::DacOverride))
        return *cause;
    if (role == Role::SearchedDirectory)
        return Cause::ParentNotSearchable;
    const UserNamespace &ns = scene.subject.userNamespace;
    if (!ns.initial && !ownerIsMapped(scene)) {
        const bool rootless = ns.owner && *ns.owner != Kuid(0);
        return rootless ? Cause::RootlessUidShift : Cause::UsernsShift;
    }
    return missesAdmittedGroup(scene) ? Cause::SupplementaryGroupMissing : Cause::OwnerModeMismatch;
}

Cause ownershipCause(const Scene &scene)
{
    const Capability wanted =
        scene.operation == Operation::Chown ? Capability::Chown : Capability::Fowner;
    return capabilityCause(scene, wanted).value_or(Cause::NotOwnerOperation);
}

Cause readOnlyCause(const Scene &scene)
{
    return scene.view.mount->mountPoint == "/" ? Cause::ReadOnlyRootfs : Cause::ReadOnlyMount;
}

/// Causes that depend on the scene; nullopt: the reason alone names the cause.
std::optional<Cause> causeFromScene(const Scene &scene, const Verdict &verdict)
{
    switch (verdict.reason) {
    case ReasonId::OwnerClassDenies:
    case ReasonId::GroupClassDenies:
    case ReasonId::OtherClassDenies:
    case ReasonId::AclUserDenies:
    case ReasonId::AclGroupsDeny:
    case ReasonId::AclOtherDenies:
        return classCause(scene, verdict.role);
    case ReasonId::NotOwner:
    case ReasonId::ChownForbidden:
    case ReasonId::ChgrpForbidden:
    case ReasonId::ChownClearsSetid:
        return ownershipCause(scene);
    case ReasonId::MountReadOnly:
    case ReasonId::SuperblockReadOnly:
        return readOnlyCause(scene);
    default:
        return std::nullopt;
    }
}

Cause causeFromReason(ReasonId reason)
{
    switch (reason) {
    case ReasonId::OwnerClassDenies:
    case ReasonId::GroupClassDenies:
    case ReasonId::OtherClassDenies:
    case ReasonId::AclUserDenies:
    case ReasonId::AclGroupsDeny:
    case ReasonId::AclOtherDenies:
    case ReasonId::SysctlDenies:
        return Cause::OwnerModeMismatch;
    case ReasonId::AclUserMasked:
    case ReasonId::AclGroupMasked:
        return Cause::AclMask;
    case ReasonId::MountReadOnly:
    case ReasonId::SuperblockReadOnly:
    case ReasonId::SubvolumeReadOnly:
        return Cause::ReadOnlyMount;
    case ReasonId::MountNoexec:
        return Cause::NoexecMount;
    case ReasonId::MountNodev:
    case ReasonId::SuperblockForeignDevices:
    case ReasonId::DeviceCgroupDenies:
    case ReasonId::DeviceNodeForbidden:
        return Cause::DeviceRefused;
    case ReasonId::WriteToUnmappedIds:
    case ReasonId::VictimUnmapped:
    case ReasonId::ChangeOfUnmapped:
    case ReasonId::XattrUnmapped:
    case ReasonId::OverlayMounterDenied:
    case ReasonId::CopyUpUnmapped:
        return Cause::UnmappedOwnerNoOverride;
    case ReasonId::CreatorIdsNotStorable:
    case ReasonId::NewIdNotStorable:
    case ReasonId::NewIdUnmapped:
    case ReasonId::XattrRootUnmapped:
        return Cause::SubidRange;
    case ReasonId::InodeImmutable:
    case ReasonId::AppendOnlyInode:
    case ReasonId::DirectoryAppendOnly:
    case ReasonId::VictimFlagged:
    case ReasonId::SourceFlagged:
    case ReasonId::FlagsForbidChange:
    case ReasonId::XattrFlagged:
        return Cause::ImmutableAttr;
    case ReasonId::StickyDirectory:
    case ReasonId::StickyCreate:
    case ReasonId::SymlinkProtected:
    case ReasonId::HardlinkProtected:
    case ReasonId::XattrStickyDirectory:
        return Cause::StickyOrProtected;
    case ReasonId::IsMountpoint:
    case ReasonId::DifferentMounts:
        return Cause::MountpointReplace;
    case ReasonId::NotOwner:
    case ReasonId::ChownForbidden:
    case ReasonId::ChgrpForbidden:
    case ReasonId::ChownClearsSetid:
    case ReasonId::MagicLinkForbidden:
        return Cause::NotOwnerOperation;
    case ReasonId::XattrNeedsCapability:
        return Cause::CapabilityDropped;
    case ReasonId::FuseOwnerOnly:
    case ReasonId::FuseForeignNamespace:
        return Cause::FuseAllowOther;
    case ReasonId::FixedOwnership:
    case ReasonId::FileSystemLacksOperation:
        return Cause::FsWithoutOwnership;
    case ReasonId::EntryMissing:
    case ReasonId::NotADirectory:
    case ReasonId::IsADirectory:
    case ReasonId::NotExecutableKind:
    case ReasonId::NotRegular:
    case ReasonId::NotASocket:
    case ReasonId::DirectoryRemoved:
    case ReasonId::DefaultAclOnFile:
    case ReasonId::XattrWrongKind:
        return Cause::SourceMissingOrWrongType;
    default:
        return Cause::NotAPermission;
    }
}

std::string_view classCode(Role role)
{
    switch (role) {
    case Role::SearchedDirectory:
        return denied(4);
    case Role::ChangedDirectory:
    case Role::NewParent:
        return denied(7);
    case Role::MovedDirectory:
        return denied(28);
    case Role::Interpreter:
        return denied(38);
    case Role::Target:
        break;
    }
    return denied(6);
}

/// Reasons with a code of their own, in the order of the codes; 0: by the role of the inode. All
/// other reasons share ML-D008.
struct CodeOf
{
    ReasonId reason;
    std::size_t number;
};

constexpr auto kCodeOf = std::to_array<CodeOf>({
    {ReasonId::EntryMissing, 1},
    {ReasonId::DirectoryRemoved, 1},
    {ReasonId::NotADirectory, 2},
    {ReasonId::IsADirectory, 2},
    {ReasonId::NotExecutableKind, 2},
    {ReasonId::NotRegular, 2},
    {ReasonId::NotASocket, 2},
    {ReasonId::SocketNotOpenable, 2},
    {ReasonId::LinkToDirectory, 2},
    {ReasonId::XattrWrongKind, 2},
    {ReasonId::DefaultAclOnFile, 2},
    {ReasonId::FuseExecuteBits, 2},
    {ReasonId::SymlinkLimit, 3},
    {ReasonId::SymlinkMountNosymfollow, 3},
    {ReasonId::SymlinkProtected, 5},
    {ReasonId::OwnerClassDenies, 0},
    {ReasonId::GroupClassDenies, 0},
    {ReasonId::OtherClassDenies, 0},
    {ReasonId::AclUserDenies, 0},
    {ReasonId::AclGroupsDeny, 0},
    {ReasonId::AclOtherDenies, 0},
    {ReasonId::OverlayMounterDenied, 0},
    {ReasonId::MountReadOnly, 9},
    {ReasonId::SuperblockReadOnly, 10},
    {ReasonId::SubvolumeReadOnly, 10},
    {ReasonId::CopyUpUnmapped, 13},
    {ReasonId::OverlayDirectoryRename, 25},
    {ReasonId::AclUserMasked, 11},
    {ReasonId::AclGroupMasked, 11},
    {ReasonId::InodeImmutable, 12},
    {ReasonId::AppendOnlyInode, 12},
    {ReasonId::DirectoryAppendOnly, 12},
    {ReasonId::VictimFlagged, 12},
    {ReasonId::SourceFlagged, 12},
    {ReasonId::FlagsForbidChange, 12},
    {ReasonId::XattrFlagged, 12},
    {ReasonId::WriteToUnmappedIds, 13},
    {ReasonId::VictimUnmapped, 13},
    {ReasonId::ChangeOfUnmapped, 13},
    {ReasonId::XattrUnmapped, 13},
    {ReasonId::CreatorIdsNotStorable, 14},
    {ReasonId::NewIdNotStorable, 14},
    {ReasonId::NotOwner, 15},
    {ReasonId::ChownForbidden, 16},
    {ReasonId::ChgrpForbidden, 16},
    {ReasonId::ChownClearsSetid, 16},
    {ReasonId::StickyDirectory, 17},
    {ReasonId::XattrStickyDirectory, 17},
    {ReasonId::StickyCreate, 18},
    {ReasonId::HardlinkProtected, 19},
    {ReasonId::MountNoexec, 20},
    {ReasonId::MountNodev, 21},
    {ReasonId::SuperblockForeignDevices, 21},
    {ReasonId::DeviceCgroupDenies, 22},
    {ReasonId::DeviceNodeForbidden, 23},
    {ReasonId::IsMountpoint, 24},
    {ReasonId::DifferentMounts, 25},
    {ReasonId::DifferentSuperblocks, 25},
    {ReasonId::AlreadyExists, 26},
    {ReasonId::NotEmpty, 27},
    {ReasonId::TargetIsAncestor, 27},
    {ReasonId::FuseOwnerOnly, 29},
    {ReasonId::FuseForeignNamespace, 29},
    {ReasonId::FileSystemLacksOperation, 30},
    {ReasonId::FixedOwnership, 30},
    {ReasonId::XattrNeedsCapability, 31},
    {ReasonId::XattrUnsupported, 32},
    {ReasonId::XattrNameInvalid, 32},
    {ReasonId::FileBeingExecuted, 33},
    {ReasonId::FileOpenForWriting, 33},
    {ReasonId::NobodyListening, 34},
    {ReasonId::PathEmpty, 35},
    {ReasonId::PathTooLong, 35},
    {ReasonId::NameTooLong, 35},
    {ReasonId::LookupFails, 35},
    {ReasonId::TrailingSlash, 35},
    {ReasonId::NameNotUsable, 35},
    {ReasonId::SocketPathTooLong, 35},
    {ReasonId::NewIdUnmapped, 36},
    {ReasonId::XattrRootUnmapped, 36},
    {ReasonId::MagicLinkForbidden, 37},
    {ReasonId::InterpreterNotUsable, 38},
    {ReasonId::InterpreterLoop, 38},
    {ReasonId::MoveIntoItself, 39},
    {ReasonId::SysctlDenies, 40},
    {ReasonId::WrongSocketType, 41},
});

constexpr std::size_t kOtherDenial = 8;

std::string_view deniedCode(ReasonId reason, Role role)
{
    const auto *found = std::find_if(kCodeOf.begin(), kCodeOf.end(),
                                     [&](const CodeOf &each) { return each.reason == reason; });
    if (found == kCodeOf.end())
        return denied(kOtherDenial);
    return found->number == 0 ? classCode(role) : denied(found->number);
}

std::string_view undeterminedCode(ReasonId reason)
{
    switch (reason) {
    case ReasonId::ServerDecides:
        return kCodes[41];
    case ReasonId::SecurityPolicyDecides:
        return kCodes[43];
    case ReasonId::ProcDecides:
        return kCodes[44];
    default:
        return kCodes[42];
    }
}

} // namespace

std::string_view causeName(Cause cause) noexcept
{
    return kNames[static_cast<std::size_t>(cause)];
}

std::optional<Cause>
rootCause(const Subject &subject, FactSource &facts, const Request &request, const Verdict &verdict)
{
    if (verdict.kind != VerdictKind::Denied)
        return std::nullopt;
    if (verdict.node) {
        const Result<InodeView> view = viewInode(facts, *verdict.node);
        if (view) {
            const Scene scene{subject, *view, request.operation};
            if (const auto cause = causeFromScene(scene, verdict))
                return cause;
        }
    }
    return causeFromReason(verdict.reason);
}

std::string_view resultCode(const Verdict &verdict) noexcept
{
    switch (verdict.kind) {
    case VerdictKind::Allowed:
        return {};
    case VerdictKind::Denied:
        return deniedCode(verdict.reason, verdict.role);
    case VerdictKind::Undetermined:
        return undeterminedCode(verdict.reason);
    }
    return {};
}

std::span<const std::string_view> allResultCodes() noexcept
{
    return kCodes;
}

} // namespace mountlens
