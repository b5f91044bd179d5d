// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/operations.h"
#include "diagnosis/walk_path.h"
#include "rules/capability_over_inode.h"
#include "rules/creation.h"
#include "rules/device_cgroup.h"
#include "rules/file_system.h"
#include "rules/mount_flags.h"
#include "rules/overlay.h"

#include <cerrno>

namespace mountlens {

namespace {

/// sun_path holds 108 bytes with its final zero.
constexpr std::size_t kMaxSocketPath = 107;

struct NewNode
{
    NodeKind kind = NodeKind::Regular;
    FileType type = FileType::Regular;
    Mode requested;
};

NewNode newNodeFor(Operation operation)
{
    switch (operation) {
    case Operation::Mkdir:
        return {NodeKind::Directory, FileType::Directory, Mode(0777)};
    case Operation::Symlink:
        return {NodeKind::Symlink, FileType::Symlink, Mode(0777)};
    case Operation::Mkfifo:
        return {NodeKind::FifoOrSocket, FileType::Fifo, Mode(0666)};
    case Operation::Mksock:
        return {NodeKind::FifoOrSocket, FileType::Socket, Mode(0777)};
    case Operation::MknodChar:
        return {NodeKind::Device, FileType::CharDevice, Mode(0666)};
    default:
        return {NodeKind::Device, FileType::BlockDevice, Mode(0666)};
    }
}

/// The devices that the two mknod operations make.
DeviceNumber deviceFor(FileType type)
{
    return type == FileType::CharDevice ? DeviceNumber{1, 3} : DeviceNumber{7, 99};
}

/// vfs_mknod(): CAP_MKNOD in the initial namespace, after the directory's permission.
Ruling mayMakeDevice(const RuleContext &context)
{
    if (!capable(context.subject, Capability::Mknod))
        return deny(context.trace, EPERM, ReasonId::DeviceNodeForbidden, Capability::Mknod);
    return Ruling::pass();
}

/// filename_create(): everything up to the parent's own permission.
Ruling
filenameCreate(const RuleContext &context, PathWalk &walk, const NewNode &node, int existsErrno)
{
    if (const Ruling ruling = walk.toLast(); ruling.stops())
        return ruling;
    if (walk.last().kind != LastComponent::Kind::Name) {
        walk.judgeDirectory(Role::Target);
        return deny(context.trace, existsErrno, ReasonId::NameNotUsable);
    }
    std::optional<NodeId> entry;
    if (const Ruling ruling = walk.lookUpLast(entry); ruling.stops())
        return ruling;
    if (entry)
        return deny(context.trace, existsErrno, ReasonId::AlreadyExists);
    if (walk.last().trailingSlash && node.type != FileType::Directory)
        return deny(context.trace, ENOENT, ReasonId::TrailingSlash);
    walk.judgeDirectory(Role::ChangedDirectory);
    return mntWantWrite(context, *walk.directory().mount);
}

} // namespace

Ruling decideCreate(const RuleContext &context, const Request &request)
{
    const NewNode node = newNodeFor(request.operation);
    const bool socket = request.operation == Operation::Mksock;
    // unix_validate_addr(), before any look-up
    if (socket && request.path.size() > kMaxSocketPath)
        return deny(context.trace, EINVAL, ReasonId::SocketPathTooLong);
    PathWalk walk(context, request.path);
    const int existsErrno = socket ? EADDRINUSE : EEXIST;
    if (const Ruling ruling = filenameCreate(context, walk, node, existsErrno); ruling.stops())
        return ruling;
    const InodeView &directory = walk.directory();
    if (const Ruling ruling = mayCreate(context, directory); ruling.stops())
        return ruling;
    if (node.kind == NodeKind::Device) {
        if (const Ruling ruling = mayMakeDevice(context); ruling.stops())
            return ruling;
    }
    if (const Ruling ruling = fileSystemCreates(context, *directory.mount, node.kind);
        ruling.stops()) {
        return ruling;
    }
    if (const Ruling ruling = overlayCopyUp(context, directory); ruling.stops())
        return ruling;
    if (context.trace) {
        const auto created = newInode(context, directory, node.type, node.requested);
        if (created)
            context.trace->setNewInode(*created);
    }
    if (node.kind == NodeKind::Device)
        return deviceCgroupMknod(context, node.type, deviceFor(node.type));
    return Ruling::pass();
}

} // namespace mountlens
