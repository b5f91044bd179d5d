// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/overlay.h"

#include "model/mount_options.h"
#include "rules/inode_permission.h"
#include "rules/superblock.h"

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

/// The mounter of an overlay as the second check sees it: root of the superblock's namespace.
Subject overlayMounter(const UserNamespace &superblock)
{
    Subject mounter;
    mounter.userNamespace = superblock;
    mounter.credentials.setUids(superblock.uids.mapDown(Uid(0)).value_or(Kuid(kNoId)));
    mounter.credentials.setGids(superblock.gids.mapDown(Gid(0)).value_or(Kgid(kNoId)));
    mounter.credentials.effective = CapabilitySet(~std::uint64_t{0});
    return mounter;
}

/// sb_permission() on the real inode: an object that is still on a lower layer is not written yet.
Ruling realInodeWritable(const RuleContext &context, const InodeView &view)
{
    if (!holdsData(view.inode->type))
        return Ruling::pass();
    const RuleContext onTheSide{context.subject, context.facts};
    if (overlayUpperWritable(onTheSide, view).passes())
        return Ruling::pass();
    const Result<bool> onLower = context.facts.ask(view.node, NodeQuestion::NotOnUpperLayer);
    if (!onLower)
        return missingFact(context, onLower.error());
    return *onLower ? Ruling::pass() : overlayUpperWritable(context, view);
}

Ruling mounterAnswer(const RuleContext &context, const Ruling &ruling)
{
    if (ruling.kind() == VerdictKind::Denied)
        return deny(context.trace, EACCES, ReasonId::OverlayMounterDenied);
    return ruling.passes() ? Ruling::pass()
                           : missingFact(context, Error(ErrorId::Unsupported, "overlay layer"));
}

/// The mounter on the real inode, where writing to what is still on a lower layer counts as reading
/// (it is copied up), but for special files.
Ruling mounterPermission(const RuleContext &context,
                         const InodeView &view,
                         AccessMask want,
                         const UserNamespace &superblock)
{
    const Subject mounter = overlayMounter(superblock);
    const RuleContext asMounter{mounter, context.facts};
    const Ruling onUpper = genericPermission(asMounter, view, want);
    if (!want.has(Access::Write) || !holdsData(view.inode->type))
        return mounterAnswer(context, onUpper);
    const AccessMask copied = (want - Access::Write) | AccessMask(Access::Read);
    const Ruling onLower = genericPermission(asMounter, view, copied);
    if (onLower.kind() == onUpper.kind())
        return mounterAnswer(context, onUpper);
    const Result<bool> isOnLower = context.facts.ask(view.node, NodeQuestion::NotOnUpperLayer);
    if (!isOnLower)
        return missingFact(context, isOnLower.error());
    return mounterAnswer(context, *isOnLower ? onLower : onUpper);
}

} // namespace

Ruling overlayPermission(const RuleContext &context, const InodeView &view, AccessMask want)
{
    if (const Ruling ruling = genericPermission(context, view, want); ruling.stops())
        return ruling;
    if (want.has(Access::Write)) {
        if (const Ruling ruling = realInodeWritable(context, view); ruling.stops())
            return ruling;
    }
    const Result<UserNamespace> &superblock = context.facts.superblockNamespace(view.inode->mount);
    if (!superblock)
        return missingFact(context, superblock.error());
    return superblock->initial ? Ruling::pass()
                               : mounterPermission(context, view, want, *superblock);
}

Ruling overlayRuns(const RuleContext &context, const InodeView &view)
{
    const Result<UserNamespace> &superblock = context.facts.superblockNamespace(view.inode->mount);
    if (!superblock)
        return missingFact(context, superblock.error());
    return superblock->initial ? Ruling::pass()
                               : mounterPermission(context, view, Access::Read, *superblock);
}

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
    const bool parted = isOverlay(view) && view.inode->type != FileType::Directory
                        && view.inode->links > 1 && optionValue(options, "upperdir")
                        && !hasOption(options, "index=on");
    if (!parted)
        return true;
    const Result<bool> onLower = facts.ask(view.node, NodeQuestion::NotOnUpperLayer);
    if (!onLower || !*onLower)
        return onLower ? Result<bool>(true) : onLower;
    if (hasOption(options, "index=off"))
        return false;
    return Error(ErrorId::Unsupported, "overlay index");
}

Ruling overlayRename(const RuleContext &context, const InodeView &source)
{
    const bool redirects = hasOption(source.mount->superOptions, "redirect_dir=on");
    if (!isOverlay(source) || source.inode->type != FileType::Directory || redirects)
        return Ruling::pass();
    const Result<bool> lower = context.facts.ask(source.node, NodeQuestion::OnLowerLayer);
    if (!lower)
        return missingFact(context, lower.error());
    return *lower ? deny(context.trace, EXDEV, ReasonId::OverlayDirectoryRename) : Ruling::pass();
}

} // namespace mountlens
