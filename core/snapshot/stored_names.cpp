// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/stored_names.h"

namespace mountlens {

// NOLINTNEXTLINE(readability-function-size): a table, one entry for each error
std::string_view storedName(ErrorId value) noexcept
{
    switch (value) {
    case ErrorId::OpenFailed:
        return "open-failed";
    case ErrorId::ReadFailed:
        return "read-failed";
    case ErrorId::WriteFailed:
        return "write-failed";
    case ErrorId::Malformed:
        return "malformed";
    case ErrorId::TooLarge:
        return "too-large";
    case ErrorId::NoSuchProcess:
        return "no-such-process";
    case ErrorId::ProcessChanged:
        return "process-changed";
    case ErrorId::NoRightToRead:
        return "no-right-to-read";
    case ErrorId::OwnerAmbiguous:
        return "owner-ambiguous";
    case ErrorId::IdmapUnreadable:
        return "idmap-unreadable";
    case ErrorId::NamespaceUnreadable:
        return "namespace-unreadable";
    case ErrorId::CoveredEntryHidden:
        return "covered-entry-hidden";
    case ErrorId::NotRecorded:
        return "not-recorded";
    case ErrorId::Unsupported:
        return "unsupported";
    case ErrorId::Usage:
        return "usage";
    case ErrorId::ServerDecides:
        return "server-decides";
    case ErrorId::PolicyDecides:
        return "policy-decides";
    case ErrorId::SuperblockNamespaceUnknown:
        return "superblock-namespace-unknown";
    case ErrorId::CannotJoin:
        return "cannot-join";
    case ErrorId::EngineRefuses:
        return "engine-refuses";
    case ErrorId::EngineSocketMissing:
        return "engine-socket-missing";
    case ErrorId::EngineSocketForbidden:
        return "engine-socket-forbidden";
    case ErrorId::EngineNotListening:
        return "engine-not-listening";
    case ErrorId::EngineSilent:
        return "engine-silent";
    case ErrorId::EngineHungUp:
        return "engine-hung-up";
    case ErrorId::EngineUnintelligible:
        return "engine-unintelligible";
    case ErrorId::EngineAnswer:
        return "engine-answer";
    case ErrorId::Cancelled:
        return "cancelled";
    case ErrorId::EngineElsewhere:
        return "engine-elsewhere";
    case ErrorId::ImageNotHere:
        return "image-not-here";
    case ErrorId::NamespaceNotKnown:
        return "namespace-not-known";
    case ErrorId::MountImpossible:
        return "mount-impossible";
    case ErrorId::ContainerNotMade:
        return "container-not-made";
    case ErrorId::NoSuchContainer:
        return "no-such-container";
    case ErrorId::SeveralContainers:
        return "several-containers";
    case ErrorId::UserNamespacesForbidden:
        return "user-namespaces-forbidden";
    case ErrorId::KernelTooOld:
        return "kernel-too-old";
    case ErrorId::MountNeedsRight:
        return "mount-needs-right";
    case ErrorId::MountKindsDiffer:
        return "mount-kinds-differ";
    case ErrorId::MountElsewhere:
        return "mount-elsewhere";
    case ErrorId::MountNotCopyable:
        return "mount-not-copyable";
    case ErrorId::MountRefused:
        return "mount-refused";
    case ErrorId::IdmapUnsupported:
        return "idmap-unsupported";
    case ErrorId::AlreadyIdmapped:
        return "already-idmapped";
    case ErrorId::CollectorMissing:
        return "collector-missing";
    case ErrorId::PkexecMissing:
        return "pkexec-missing";
    case ErrorId::RightsDismissed:
        return "rights-dismissed";
    case ErrorId::RightsRefused:
        return "rights-refused";
    case ErrorId::NobodyAsksForRights:
        return "nobody-asks-for-rights";
    case ErrorId::CollectFailed:
        return "collect-failed";
    case ErrorId::NewerVersion:
        return "newer-version";
    }
    return {};
}

std::string_view storedName(FileType value) noexcept
{
    switch (value) {
    case FileType::Regular:
        return "file";
    case FileType::Directory:
        return "directory";
    case FileType::Symlink:
        return "symlink";
    case FileType::CharDevice:
        return "char-device";
    case FileType::BlockDevice:
        return "block-device";
    case FileType::Fifo:
        return "fifo";
    case FileType::Socket:
        return "socket";
    }
    return {};
}

std::string_view storedName(InodeFlag value) noexcept
{
    switch (value) {
    case InodeFlag::Immutable:
        return "immutable";
    case InodeFlag::AppendOnly:
        return "append-only";
    case InodeFlag::Verity:
        return "verity";
    }
    return {};
}

std::string_view storedName(MountFlag value) noexcept
{
    switch (value) {
    case MountFlag::ReadOnly:
        return "ro";
    case MountFlag::NoSuid:
        return "nosuid";
    case MountFlag::NoDev:
        return "nodev";
    case MountFlag::NoExec:
        return "noexec";
    case MountFlag::NoSymfollow:
        return "nosymfollow";
    }
    return {};
}

std::string_view storedName(AclTag value) noexcept
{
    switch (value) {
    case AclTag::UserObj:
        return "user-obj";
    case AclTag::User:
        return "user";
    case AclTag::GroupObj:
        return "group-obj";
    case AclTag::Group:
        return "group";
    case AclTag::Mask:
        return "mask";
    case AclTag::Other:
        return "other";
    }
    return {};
}

std::string_view storedName(NodeQuestion value) noexcept
{
    switch (value) {
    case NodeQuestion::EmptyDirectory:
        return "empty-directory";
    case NodeQuestion::BeingExecuted:
        return "being-executed";
    case NodeQuestion::OpenForWriting:
        return "open-for-writing";
    case NodeQuestion::StreamListener:
        return "stream-listener";
    case NodeQuestion::OtherSocketType:
        return "other-socket-type";
    case NodeQuestion::DriverMissing:
        return "driver-missing";
    case NodeQuestion::InOwnProcFd:
        return "in-own-proc-fd";
    case NodeQuestion::ProcTaskFile:
        return "proc-task-file";
    case NodeQuestion::SysctlFile:
        return "sysctl-file";
    case NodeQuestion::ReadOnlySubvolume:
        return "read-only-subvolume";
    case NodeQuestion::OnLowerLayer:
        return "on-lower-layer";
    case NodeQuestion::NotOnUpperLayer:
        return "not-on-upper-layer";
    case NodeQuestion::NameRemoved:
        return "name-removed";
    case NodeQuestion::UpperLayerReadOnly:
        return "upper-layer-read-only";
    }
    return {};
}

std::string_view storedName(DeviceAccess value) noexcept
{
    switch (value) {
    case DeviceAccess::Read:
        return "read";
    case DeviceAccess::Write:
        return "write";
    case DeviceAccess::Mknod:
        return "mknod";
    }
    return {};
}

std::string_view storedName(SeccompMode value) noexcept
{
    switch (value) {
    case SeccompMode::Off:
        return "off";
    case SeccompMode::Strict:
        return "strict";
    case SeccompMode::Filter:
        return "filter";
    }
    return {};
}

std::string_view storedName(ExecutableHead::Kind value) noexcept
{
    switch (value) {
    case ExecutableHead::Kind::Other:
        return "other";
    case ExecutableHead::Kind::Script:
        return "script";
    case ExecutableHead::Kind::Dynamic:
        return "dynamic";
    }
    return {};
}

std::string_view storedName(VerdictKind value) noexcept
{
    switch (value) {
    case VerdictKind::Allowed:
        return "allowed";
    case VerdictKind::Denied:
        return "denied";
    case VerdictKind::Undetermined:
        return "undetermined";
    }
    return {};
}

std::string_view storedName(StepResult value) noexcept
{
    switch (value) {
    case StepResult::Pass:
        return "pass";
    case StepResult::Deny:
        return "deny";
    case StepResult::NotReached:
        return "not-reached";
    case StepResult::NotApplicable:
        return "not-applicable";
    case StepResult::Unknown:
        return "unknown";
    }
    return {};
}

std::string_view storedName(Role value) noexcept
{
    switch (value) {
    case Role::Target:
        return "target";
    case Role::SearchedDirectory:
        return "searched-directory";
    case Role::ChangedDirectory:
        return "changed-directory";
    case Role::NewParent:
        return "new-parent";
    case Role::MovedDirectory:
        return "moved-directory";
    case Role::Interpreter:
        return "interpreter";
    }
    return {};
}

std::string_view storedName(Engine value) noexcept
{
    switch (value) {
    case Engine::Docker:
        return "docker";
    case Engine::Podman:
        return "podman";
    case Engine::Nerdctl:
        return "nerdctl";
    case Engine::Compose:
        return "compose";
    case Engine::Quadlet:
        return "quadlet";
    case Engine::Kubernetes:
        return "kubernetes";
    case Engine::Devcontainer:
        return "devcontainer";
    case Engine::Oci:
        return "oci";
    case Engine::Lxc:
        return "lxc";
    case Engine::Incus:
        return "incus";
    case Engine::Nspawn:
        return "nspawn";
    case Engine::Systemd:
        return "systemd";
    }
    return {};
}

std::string accessText(AccessMask mask)
{
    std::string text = "---";
    if (mask.has(Access::Read))
        text[0] = 'r';
    if (mask.has(Access::Write))
        text[1] = 'w';
    if (mask.has(Access::Execute))
        text[2] = 'x';
    return text;
}

std::optional<AccessMask> accessFromText(std::string_view text) noexcept
{
    for (std::uint8_t bits = 0; bits < 8; ++bits) {
        const AccessMask mask = AccessMask::fromBits(bits);
        if (accessText(mask) == text)
            return mask;
    }
    return std::nullopt;
}

std::string modeText(Mode mode)
{
    std::string text;
    for (const unsigned shift : {9U, 6U, 3U, 0U})
        text += static_cast<char>('0' + ((mode.bits() >> shift) & 7U));
    return text;
}

} // namespace mountlens
