// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fact_printer.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <set>

namespace mountlens::judge {

namespace {

std::string octal(unsigned bits)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%05o", bits);
    return buffer.data();
}

template <class Id>
std::string idText(const std::optional<Id> &id)
{
    return id ? std::to_string(id->value()) : "none";
}

const char *typeText(FileType type)
{
    switch (type) {
    case FileType::Regular:
        return "file";
    case FileType::Directory:
        return "directory";
    case FileType::Symlink:
        return "symlink";
    case FileType::CharDevice:
        return "char";
    case FileType::BlockDevice:
        return "block";
    case FileType::Fifo:
        return "fifo";
    case FileType::Socket:
        return "socket";
    }
    return "?";
}

const char *errorName(ErrorId id)
{
    switch (id) {
    case ErrorId::OpenFailed:
        return "OpenFailed";
    case ErrorId::ReadFailed:
        return "ReadFailed";
    case ErrorId::WriteFailed:
        return "WriteFailed";
    case ErrorId::Malformed:
        return "Malformed";
    case ErrorId::TooLarge:
        return "TooLarge";
    case ErrorId::NoSuchProcess:
        return "NoSuchProcess";
    case ErrorId::ProcessChanged:
        return "ProcessChanged";
    case ErrorId::NoRightToRead:
        return "NoRightToRead";
    case ErrorId::OwnerAmbiguous:
        return "OwnerAmbiguous";
    case ErrorId::IdmapUnreadable:
        return "IdmapUnreadable";
    case ErrorId::NamespaceUnreadable:
        return "NamespaceUnreadable";
    case ErrorId::CoveredEntryHidden:
        return "CoveredEntryHidden";
    case ErrorId::NotRecorded:
        return "NotRecorded";
    case ErrorId::Unsupported:
        return "Unsupported";
    case ErrorId::Usage:
        return "Usage";
    case ErrorId::ServerDecides:
        return "ServerDecides";
    case ErrorId::PolicyDecides:
        return "PolicyDecides";
    case ErrorId::SuperblockNamespaceUnknown:
        return "SuperblockNamespaceUnknown";
    case ErrorId::CannotJoin:
        return "CannotJoin";
    case ErrorId::EngineRefuses:
        return "EngineRefuses";
    case ErrorId::EngineSocketMissing:
        return "EngineSocketMissing";
    case ErrorId::EngineSocketForbidden:
        return "EngineSocketForbidden";
    case ErrorId::EngineNotListening:
        return "EngineNotListening";
    case ErrorId::EngineSilent:
        return "EngineSilent";
    case ErrorId::EngineHungUp:
        return "EngineHungUp";
    case ErrorId::EngineUnintelligible:
        return "EngineUnintelligible";
    case ErrorId::EngineAnswer:
        return "EngineAnswer";
    case ErrorId::Cancelled:
        return "Cancelled";
    case ErrorId::EngineElsewhere:
        return "EngineElsewhere";
    case ErrorId::ImageNotHere:
        return "ImageNotHere";
    case ErrorId::NamespaceNotKnown:
        return "NamespaceNotKnown";
    case ErrorId::MountImpossible:
        return "MountImpossible";
    case ErrorId::ContainerNotMade:
        return "ContainerNotMade";
    case ErrorId::NoSuchContainer:
        return "NoSuchContainer";
    case ErrorId::SeveralContainers:
        return "SeveralContainers";
    case ErrorId::UserNamespacesForbidden:
        return "UserNamespacesForbidden";
    case ErrorId::KernelTooOld:
        return "KernelTooOld";
    case ErrorId::MountNeedsRight:
        return "MountNeedsRight";
    case ErrorId::MountKindsDiffer:
        return "MountKindsDiffer";
    case ErrorId::MountElsewhere:
        return "MountElsewhere";
    case ErrorId::MountNotCopyable:
        return "MountNotCopyable";
    case ErrorId::MountRefused:
        return "MountRefused";
    case ErrorId::IdmapUnsupported:
        return "IdmapUnsupported";
    case ErrorId::AlreadyIdmapped:
        return "AlreadyIdmapped";
    case ErrorId::CollectorMissing:
        return "CollectorMissing";
    case ErrorId::PkexecMissing:
        return "PkexecMissing";
    case ErrorId::RightsDismissed:
        return "RightsDismissed";
    case ErrorId::RightsRefused:
        return "RightsRefused";
    case ErrorId::NobodyAsksForRights:
        return "NobodyAsksForRights";
    case ErrorId::CollectFailed:
        return "CollectFailed";
    case ErrorId::NewerVersion:
        return "NewerVersion";
    }
    return "?";
}

std::string flagsText(InodeFlags flags)
{
    std::string text;
    if (flags.has(InodeFlag::Immutable))
        text += " immutable";
    if (flags.has(InodeFlag::AppendOnly))
        text += " append-only";
    return text;
}

std::string flagsText(MountFlags flags)
{
    std::string text = flags.has(MountFlag::ReadOnly) ? "ro" : "rw";
    if (flags.has(MountFlag::NoSuid))
        text += ",nosuid";
    if (flags.has(MountFlag::NoDev))
        text += ",nodev";
    if (flags.has(MountFlag::NoExec))
        text += ",noexec";
    if (flags.has(MountFlag::NoSymfollow))
        text += ",nosymfollow";
    return text;
}

std::string aclText(const PosixAcl &acl)
{
    std::string text;
    for (const AclEntry &entry : acl.entries()) {
        text += " " + std::to_string(static_cast<unsigned>(entry.tag));
        if (entry.tag == AclTag::User)
            text += ":" + idText(entry.user);
        if (entry.tag == AclTag::Group)
            text += ":" + idText(entry.group);
        text += "=" + std::to_string(entry.perms.bits());
    }
    return text;
}

std::string componentText(const PathComponent &component)
{
    std::string text =
        "    " + component.name + (component.secondPath ? " (second path)" : "") + ": ";
    if (!component.inode)
        return text + "missing\n";
    const InodeFacts &inode = *component.inode;
    text += std::string(typeText(inode.type)) + " " + octal(inode.mode.bits()) + " stored "
            + idText(inode.owner) + ":" + idText(inode.group) + " seen " + idText(component.vfsuid)
            + ":" + idText(component.vfsgid) + flagsText(inode.flags) + " mount "
            + std::to_string(inode.mount.value()) + " inode " + std::to_string(inode.number);
    if (component.acl)
        text += " acl" + aclText(*component.acl);
    if (component.linkTarget)
        text += " -> " + *component.linkTarget;
    return text + "\n";
}

std::string mountText(MountId id, FactSource &facts)
{
    std::string text = "    mount " + std::to_string(id.value()) + ": ";
    const Result<MountFacts> &mount = facts.mount(id);
    if (!mount)
        return text + toText(mount.error()) + "\n";
    text += mount->fileSystem + " " + flagsText(mount->flags)
            + (mount->superblockReadOnly ? " superblock ro" : "") + " at " + mount->mountPoint
            + " root " + mount->root;
    if (!mount->idmap)
        text += " idmap unreadable";
    else if (const auto &idmap = *mount->idmap)
        text += "\n      uids " + idmap->uids.plain().toText() + "      gids "
                + idmap->gids.plain().toText();
    const Result<UserNamespace> &space = facts.superblockNamespace(id);
    if (!space)
        text += " superblock namespace: " + toText(space.error());
    else if (!space->initial)
        text += "\n      superblock namespace uids " + space->uids.plain().toText();
    return text + "\n";
}

std::string argumentText(const ReasonArg &argument)
{
    return std::visit(
        [](const auto &value) -> std::string {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, NoId>)
                return "none";
            else if constexpr (std::is_same_v<Value, Mode>)
                return octal(value.bits());
            else if constexpr (std::is_same_v<Value, AccessMask>)
                return std::to_string(value.bits());
            else if constexpr (std::is_same_v<Value, Capability>)
                return "capability " + std::to_string(static_cast<unsigned>(value));
            else if constexpr (std::is_same_v<Value, FileType>)
                return typeText(value);
            else if constexpr (std::is_same_v<Value, PathBytes>)
                return value.bytes;
            else if constexpr (std::is_same_v<Value, std::uint64_t>)
                return std::to_string(value);
            else
                return std::to_string(value.value());
        },
        argument);
}

std::string stepText(const CheckStep &step, const Verdict &verdict)
{
    constexpr std::array<const char *, 5> results = {"pass", "DENY", "not reached",
                                                     "not applicable", "UNKNOWN"};
    std::string text = std::string("    ") + results[static_cast<std::size_t>(step.result)] + " "
                       + std::string(reasonName(step.reason.id));
    if (step.component < verdict.components.size())
        text += " [" + verdict.components[step.component].name + "]";
    for (const ReasonArg &argument : step.reason.args)
        text += " " + argumentText(argument);
    return text + "\n";
}

} // namespace

std::string toText(const Error &error)
{
    std::string text = std::string(errorName(error.id())) + " " + error.subject();
    if (!error.detail().empty())
        text += " (" + error.detail() + ")";
    if (error.code() != 0)
        text += std::string(" ") + ::strerrorname_np(error.code());
    if (error.cause())
        text += " because " + toText(*error.cause());
    return text;
}

std::string toText(const Request &request)
{
    std::string text = std::string(operationName(request.operation)) + " " + request.path;
    if (takesSecondPath(request.operation))
        text += " -> " + request.path2;
    if (request.operation == Operation::Chmod)
        text += " mode " + octal(request.mode.bits());
    if (request.operation == Operation::Chown)
        text += " to " + idText(request.uid) + ":" + idText(request.gid);
    if (!request.xattrName.empty())
        text += " " + request.xattrName;
    return text + (request.follow == Follow::No ? " (nofollow)" : "");
}

std::string toText(const Verdict &verdict, FactSource &facts)
{
    std::string text = "  components:\n";
    std::set<MountId> mounts;
    for (const PathComponent &component : verdict.components) {
        text += componentText(component);
        if (component.inode)
            mounts.insert(component.inode->mount);
    }
    text += "  mounts:\n";
    for (const MountId id : mounts)
        text += mountText(id, facts);
    const KernelFacts &kernel = facts.kernel();
    text += "  protected symlinks " + std::to_string(kernel.protectedSymlinks) + " hardlinks "
            + std::to_string(kernel.protectedHardlinks) + " fifos "
            + std::to_string(kernel.protectedFifos) + " regular "
            + std::to_string(kernel.protectedRegular) + "\n  steps:\n";
    for (const CheckStep &step : verdict.steps)
        text += stepText(step, verdict);
    return text;
}

} // namespace mountlens::judge
