// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/cause_code.h"

#include "diagnosis/cause.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

constexpr std::array<std::string_view, 46> kCodes = {
    "ML-D001", "ML-D002", "ML-D003", "ML-D004", "ML-D005", "ML-D006", "ML-D007", "ML-D008",
    "ML-D009", "ML-D010", "ML-D011", "ML-D012", "ML-D013", "ML-D014", "ML-D015", "ML-D016",
    "ML-D017", "ML-D018", "ML-D019", "ML-D020", "ML-D021", "ML-D022", "ML-D023", "ML-D024",
    "ML-D025", "ML-D026", "ML-D027", "ML-D028", "ML-D029", "ML-D030", "ML-D031", "ML-D032",
    "ML-D033", "ML-D034", "ML-D035", "ML-D036", "ML-D037", "ML-D038", "ML-D039", "ML-D040",
    "ML-D041", "ML-D042", "ML-U001", "ML-U002", "ML-U003", "ML-U004",
};

constexpr std::string_view denied(std::size_t number)
{
    return kCodes[number - 1];
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

/// What a reason means for people: the number of its code, 0 where the role of the inode decides
/// that, and its cause where the scene tells no more. In the order of the codes; all other reasons
/// share ML-D008 and are no matter of permissions.
struct Meaning
{
    ReasonId reason;
    std::size_t number;
    Cause cause = Cause::NotAPermission;
};

constexpr auto kMeanings = std::to_array<Meaning>({
    {ReasonId::EntryMissing, 1, Cause::SourceMissingOrWrongType},
    {ReasonId::DirectoryRemoved, 1, Cause::SourceMissingOrWrongType},
    {ReasonId::NotADirectory, 2, Cause::SourceMissingOrWrongType},
    {ReasonId::IsADirectory, 2, Cause::SourceMissingOrWrongType},
    {ReasonId::NotExecutableKind, 2, Cause::SourceMissingOrWrongType},
    {ReasonId::NotRegular, 2, Cause::SourceMissingOrWrongType},
    {ReasonId::NotASocket, 2, Cause::SourceMissingOrWrongType},
    {ReasonId::SocketNotOpenable, 2},
    {ReasonId::LinkToDirectory, 2},
    {ReasonId::XattrWrongKind, 2, Cause::SourceMissingOrWrongType},
    {ReasonId::DefaultAclOnFile, 2, Cause::SourceMissingOrWrongType},
    {ReasonId::FuseExecuteBits, 2, Cause::OwnerModeMismatch},
    {ReasonId::SymlinkLimit, 3},
    {ReasonId::SymlinkMountNosymfollow, 3},
    {ReasonId::SymlinkProtected, 5, Cause::StickyOrProtected},
    {ReasonId::OwnerClassDenies, 0, Cause::OwnerModeMismatch},
    {ReasonId::GroupClassDenies, 0, Cause::OwnerModeMismatch},
    {ReasonId::OtherClassDenies, 0, Cause::OwnerModeMismatch},
    {ReasonId::AclUserDenies, 0, Cause::OwnerModeMismatch},
    {ReasonId::AclGroupsDeny, 0, Cause::OwnerModeMismatch},
    {ReasonId::AclOtherDenies, 0, Cause::OwnerModeMismatch},
    {ReasonId::OverlayMounterDenied, 0, Cause::UnmappedOwnerNoOverride},
    {ReasonId::MountReadOnly, 9, Cause::ReadOnlyMount},
    {ReasonId::SuperblockReadOnly, 10, Cause::ReadOnlyMount},
    {ReasonId::SubvolumeReadOnly, 10, Cause::ReadOnlyMount},
    {ReasonId::OverlayUpperReadOnly, 10, Cause::ReadOnlyMount},
    {ReasonId::CopyUpUnmapped, 13, Cause::UnmappedOwnerNoOverride},
    {ReasonId::OverlayDirectoryRename, 25},
    {ReasonId::AclUserMasked, 11, Cause::AclMask},
    {ReasonId::AclGroupMasked, 11, Cause::AclMask},
    {ReasonId::InodeImmutable, 12, Cause::ImmutableAttr},
    {ReasonId::AppendOnlyInode, 12, Cause::ImmutableAttr},
    {ReasonId::DirectoryAppendOnly, 12, Cause::ImmutableAttr},
    {ReasonId::VictimFlagged, 12, Cause::ImmutableAttr},
    {ReasonId::SourceFlagged, 12, Cause::ImmutableAttr},
    {ReasonId::FlagsForbidChange, 12, Cause::ImmutableAttr},
    {ReasonId::XattrFlagged, 12, Cause::ImmutableAttr},
    {ReasonId::WriteToUnmappedIds, 13, Cause::UnmappedOwnerNoOverride},
    {ReasonId::VictimUnmapped, 13, Cause::UnmappedOwnerNoOverride},
    {ReasonId::ChangeOfUnmapped, 13, Cause::UnmappedOwnerNoOverride},
    {ReasonId::XattrUnmapped, 13, Cause::UnmappedOwnerNoOverride},
    {ReasonId::CreatorIdsNotStorable, 14, Cause::SubidRange},
    {ReasonId::NewIdNotStorable, 14, Cause::SubidRange},
    {ReasonId::NotOwner, 15, Cause::NotOwnerOperation},
    {ReasonId::ChownForbidden, 16, Cause::NotOwnerOperation},
    {ReasonId::ChgrpForbidden, 16, Cause::NotOwnerOperation},
    {ReasonId::ChownClearsSetid, 16, Cause::NotOwnerOperation},
    {ReasonId::StickyDirectory, 17, Cause::StickyOrProtected},
    {ReasonId::XattrStickyDirectory, 17, Cause::StickyOrProtected},
    {ReasonId::StickyCreate, 18, Cause::StickyOrProtected},
    {ReasonId::HardlinkProtected, 19, Cause::StickyOrProtected},
    {ReasonId::MountNoexec, 20, Cause::NoexecMount},
    {ReasonId::MountNodev, 21, Cause::DeviceRefused},
    {ReasonId::SuperblockForeignDevices, 21, Cause::DeviceRefused},
    {ReasonId::DeviceCgroupDenies, 22, Cause::DeviceRefused},
    {ReasonId::DeviceNodeForbidden, 23, Cause::DeviceRefused},
    {ReasonId::IsMountpoint, 24, Cause::MountpointReplace},
    {ReasonId::DifferentMounts, 25, Cause::MountpointReplace},
    {ReasonId::DifferentSuperblocks, 25},
    {ReasonId::AlreadyExists, 26},
    {ReasonId::NotEmpty, 27},
    {ReasonId::TargetIsAncestor, 27},
    {ReasonId::FuseOwnerOnly, 29, Cause::FuseAllowOther},
    {ReasonId::FuseForeignNamespace, 29, Cause::FuseAllowOther},
    {ReasonId::FileSystemLacksOperation, 30, Cause::FsWithoutOwnership},
    {ReasonId::FixedOwnership, 30, Cause::FsWithoutOwnership},
    {ReasonId::XattrNeedsCapability, 31, Cause::CapabilityDropped},
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
    {ReasonId::NewIdUnmapped, 36, Cause::SubidRange},
    {ReasonId::XattrRootUnmapped, 36, Cause::SubidRange},
    {ReasonId::MagicLinkForbidden, 37, Cause::NotOwnerOperation},
    {ReasonId::InterpreterNotUsable, 38},
    {ReasonId::InterpreterLoop, 38},
    {ReasonId::MoveIntoItself, 39},
    {ReasonId::SysctlDenies, 40, Cause::OwnerModeMismatch},
    {ReasonId::WrongSocketType, 41},
    {ReasonId::EngineRefusal, 42},
});

constexpr std::size_t kOtherDenial = 8;

Meaning meaningOf(ReasonId reason)
{
    const auto *found = std::find_if(kMeanings.begin(), kMeanings.end(),
                                     [&](const Meaning &each) { return each.reason == reason; });
    return found == kMeanings.end() ? Meaning{reason, kOtherDenial} : *found;
}

std::string_view deniedCode(ReasonId reason, Role role)
{
    const Meaning meaning = meaningOf(reason);
    return meaning.number == 0 ? classCode(role) : denied(meaning.number);
}

std::string_view undeterminedCode(ReasonId reason)
{
    switch (reason) {
    case ReasonId::ServerDecides:
        return kCodes[42];
    case ReasonId::SecurityPolicyDecides:
        return kCodes[44];
    case ReasonId::ProcDecides:
        return kCodes[45];
    default:
        return kCodes[43];
    }
}

} // namespace

Cause causeOfReason(ReasonId reason) noexcept
{
    return meaningOf(reason).cause;
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
