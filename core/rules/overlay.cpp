// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/overlay.h"

#include <cerrno>
#include <vector>

namespace mountlens {

namespace {

bool isOverlay(const InodeView &view)
{
    return view.mount->fileSystem == "overlay";
}

bool idsMapped(const InodeFacts &inode, const UserNamespace &superblock)
{
    return inode.owner && superblock.uids.mapUp(*inode.owner) && inode.group
           && superblock.gids.mapUp(*inode.group);
}

bool isDevice(FileType type)
{
    return type == FileType::CharDevice || type == FileType::BlockDevice;
}

/// Bounds the climb to the root of the overlay.
constexpr std::size_t kMaxDepth = 4096;

/// The object and the directories above it that are not on the upper layer, innermost first.
Result<std::vector<const InodeFacts *>> toBeCopied(FactSource &facts, const InodeView &view)
{
    std::vector<const InodeFacts *> objects;
    NodeId at = view.node;
    while (objects.size() < kMaxDepth) {
        const Result<InodeFacts> &inode = facts.inode(at);
        if (!inode)
            return inode.error();
        if (inode->mount != view.inode->mount)
            break;
        const Result<bool> missing = facts.ask(at, NodeQuestion::NotOnUpperLayer);
        if (!missing)
            return missing.error();
        if (!*missing)
            break;
        objects.push_back(&*inode);
        const Result<NodeId> above = facts.parent(at);
        if (!above)
            return above.error();
        if (*above == at)
            break;
        at = *above;
    }
    return objects;
}

/// The copies are made by a mounter who is root of a user namespace only.
Ruling copyUpInNamespace(const RuleContext &context,
                         const InodeView &view,
                         const UserNamespace &superblock)
{
    const auto objects = toBeCopied(context.facts, view);
    if (!objects)
        return missingFact(context, objects.error());
    // ovl_copy_up_flags() starts at the topmost directory.
    // NOLINTNEXTLINE(modernize-loop-convert): views::reverse is beyond clang 14
    for (auto object = objects->rbegin(); object != objects->rend(); ++object) {
        if (!idsMapped(**object, superblock))
            return deny(context.trace, EOVERFLOW, ReasonId::CopyUpUnmapped);
        if (const Ruling ruling = overlayUpperWritable(context, view); ruling.stops())
            return ruling;
        // The copy is made by vfs_mknod(), which wants CAP_MKNOD in the initial namespace.
        if (isDevice((*object)->type)) {
            return deny(context.trace, EPERM, ReasonId::DeviceNodeForbidden, Capability::Mknod);
        }
    }
    return Ruling::pass();
}

} // namespace

Ruling overlayUpperWritable(const RuleContext &context, const InodeView &view)
{
    const Result<bool> readOnly = context.facts.ask(view.node, NodeQuestion::UpperLayerReadOnly);
    if (!readOnly) {
        note(context.trace, StepResult::Unknown, ReasonId::OverlayUpperUnseen);
        return Ruling::pass();
    }
    return *readOnly ? deny(context.trace, EROFS, ReasonId::OverlayUpperReadOnly) : Ruling::pass();
}

Ruling overlayCopyUp(const RuleContext &context, const InodeView &view)
{
    if (!isOverlay(view))
        return Ruling::pass();
    // Copying up what has no name any more fails in ways of its own.
    const Result<bool> removed = context.facts.ask(view.node, NodeQuestion::NameRemoved);
    if (!removed)
        return missingFact(context, removed.error());
    if (*removed)
        return missingFact(context, Error(ErrorId::Unsupported, "removed file on overlayfs"));
    const Result<UserNamespace> &superblock = context.facts.superblockNamespace(view.inode->mount);
    if (!superblock)
        return missingFact(context, superblock.error());
    if (superblock->initial)
        return overlayUpperWritable(context, view);
    if (const Ruling ruling = copyUpInNamespace(context, view, *superblock); ruling.stops())
        return ruling;
    return overlayUpperWritable(context, view);
}

Result<bool> overlayHasOneInode(FactSource &facts, const InodeView &view)
{
    const std::string &options = view.mount->superOptions;
    const auto has = [&](const char *option) { return options.find(option) != std::string::npos; };
    const bool parted = isOverlay(view) && view.inode->type != FileType::Directory
                        && view.inode->links > 1 && has("upperdir=") && !has("index=on");
    if (!parted)
        return true;
    const Result<bool> onLower = facts.ask(view.node, NodeQuestion::NotOnUpperLayer);
    if (!onLower || !*onLower)
        return onLower ? Result<bool>(true) : onLower;
    return has("index=off") ? Result<bool>(false)
                            : Result<bool>(Error(ErrorId::Unsupported, "overlay index"));
}

Ruling overlayRename(const RuleContext &context, const InodeView &source)
{
    const bool redirects = source.mount->superOptions.find("redirect_dir=on") != std::string::npos;
    if (!isOverlay(source) || source.inode->type != FileType::Directory || redirects)
        return Ruling::pass();
    const Result<bool> lower = context.facts.ask(source.node, NodeQuestion::OnLowerLayer);
    if (!lower)
        return missingFact(context, lower.error());
    return *lower ? deny(context.trace, EXDEV, ReasonId::OverlayDirectoryRename) : Ruling::pass();
}

} // namespace mountlens
