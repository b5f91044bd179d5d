// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/operations.h"
#include "diagnosis/walk_path.h"
#include "rules/creation.h"
#include "rules/file_system.h"
#include "rules/mount_flags.h"
#include "rules/overlay.h"
#include "rules/removal.h"

#include <cerrno>

namespace mountlens {

namespace {

/// The new name: filename_create() for something that is no directory.
Ruling newNameFree(const RuleContext &context, PathWalk &walk)
{
    if (const Ruling ruling = walk.toLast(); ruling.stops())
        return ruling;
    if (walk.last().kind != LastComponent::Kind::Name) {
        walk.judgeDirectory(Role::Target);
        return deny(context.trace, EEXIST, ReasonId::NameNotUsable);
    }
    std::optional<NodeId> entry;
    if (const Ruling ruling = walk.lookUpLast(entry); ruling.stops())
        return ruling;
    if (entry)
        return deny(context.trace, EEXIST, ReasonId::AlreadyExists);
    if (walk.last().trailingSlash)
        return deny(context.trace, ENOENT, ReasonId::TrailingSlash);
    walk.judgeDirectory(Role::NewParent);
    return mntWantWrite(context, *walk.directory().mount);
}

/// vfs_link() behind may_create().
Ruling
sourceLinkable(const RuleContext &context, const InodeView &source, const InodeView &directory)
{
    if (source.mount->device != directory.mount->device)
        return deny(context.trace, EXDEV, ReasonId::DifferentSuperblocks);
    if (!(source.inode->flags & InodeFlags{InodeFlag::Immutable, InodeFlag::AppendOnly}).empty())
        return deny(context.trace, EPERM, ReasonId::SourceFlagged);
    if (source.inode->type == FileType::Directory)
        return deny(context.trace, EPERM, ReasonId::LinkToDirectory);
    if (source.inode->links == 0)
        return deny(context.trace, ENOENT, ReasonId::TooManyLinks);
    // btrfs_link(): subvolumes look like devices of their own and hold no common links. To
    // overlayfs it means nothing: files and directories of one merged tree show different devices.
    if (source.mount->fileSystem == "btrfs" && source.inode->device != directory.inode->device)
        return deny(context.trace, EXDEV, ReasonId::DifferentSuperblocks);
    if (const Ruling ruling = overlayCopyUp(context, source); ruling.stops())
        return ruling;
    if (const Ruling ruling = overlayCopyUp(context, directory); ruling.stops())
        return ruling;
    return fileSystemCreates(context, *directory.mount, NodeKind::HardLink);
}

} // namespace

Ruling decideLink(const RuleContext &context, const Request &request)
{
    PathWalk source(context, request.path);
    if (const Ruling ruling = source.toTarget(Follow::No); ruling.stops())
        return ruling;
    PathWalk target(context, request.path2, PathWalk::Which::Second);
    if (const Ruling ruling = newNameFree(context, target); ruling.stops())
        return ruling;
    if (source.here().inode->mount != target.directory().inode->mount)
        return deny(context.trace, EXDEV, ReasonId::DifferentMounts);
    source.judgeHere(Role::Target);
    if (const Ruling ruling = mayLinkat(context, source.here()); ruling.stops())
        return ruling;
    target.judgeDirectory(Role::NewParent);
    if (const Ruling ruling = mayCreate(context, target.directory()); ruling.stops())
        return ruling;
    source.judgeHere(Role::Target);
    return sourceLinkable(context, source.here(), target.directory());
}

} // namespace mountlens
