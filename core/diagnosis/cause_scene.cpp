// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/cause_scene.h"

#include "base/path_text.h"
#include "base/text_scan.h"
#include "diagnosis/resolve_unchecked.h"
#include "rules/capability_over_inode.h"

#include <algorithm>
#include <array>
#include <string>

namespace mountlens {

namespace {

constexpr auto kFixedOwners = std::to_array<std::string_view>(
    {"vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk", "hfs", "cifs", "smb3", "vboxsf"});

bool isDecidingInode(const CauseScene &scene, NodeId node)
{
    if (node == scene.view.node)
        return true;
    const Result<InodeFacts> &inode = scene.facts.inode(node);
    return inode && inode->mount == scene.view.inode->mount
           && inode->isSameInode(*scene.view.inode);
}

bool leadsHere(const CauseScene &scene, std::string_view path)
{
    const auto node = resolveUnchecked(scene.facts, path);
    return node && isDecidingInode(scene, *node);
}

AccessMask wantedOfTarget(Operation operation)
{
    switch (operation) {
    case Operation::Write:
    case Operation::Append:
    case Operation::Truncate:
    case Operation::OpenCreate:
    case Operation::Connect:
    case Operation::UtimesNow:
    case Operation::Setxattr:
        return Access::Write;
    case Operation::Traverse:
    case Operation::Execute:
        return Access::Execute;
    default:
        return Access::Read;
    }
}

/// Whether the way to `target`, its last name left out, comes through the deciding directory. Looks
/// at no file system but the container's own root.
bool leadsThroughHere(const CauseScene &scene, std::string_view target)
{
    const std::string way = directoryOf(target);
    std::string_view rest = way;
    std::string reached;
    while (!rest.empty()) {
        const std::string_view name = takeUntil(rest, '/');
        if (name.empty())
            continue;
        reached.append("/").append(name);
        const auto node = resolveUnchecked(scene.facts, reached);
        if (!node)
            return false;
        if (isDecidingInode(scene, *node))
            return true;
        const Result<InodeFacts> &inode = scene.facts.inode(*node);
        if (!inode || inode->mount != scene.view.inode->mount)
            return false;
    }
    return false;
}

} // namespace

bool isContainerRoot(const Subject &subject)
{
    return subject.userNamespace.uids.mapUp(subject.credentials.fsUid) == Uid(0);
}

bool rootLacks(const CauseScene &scene, Capability wanted)
{
    const auto &usual = scene.around.defaultCapabilities;
    return isContainerRoot(scene.subject) && !scene.subject.credentials.effective.has(wanted)
           && (!usual || usual->has(wanted)) && privilegedWrtInodeUidgid(scene.subject, scene.view);
}

bool heldWithoutEffect(const CauseScene &scene, Capability wanted)
{
    return scene.subject.credentials.effective.has(wanted)
           && !privilegedWrtInodeUidgid(scene.subject, scene.view);
}

bool fixesOwners(const MountFacts &mount)
{
    return std::find(kFixedOwners.begin(), kFixedOwners.end(), mount.fileSystem)
           != kFixedOwners.end();
}

AccessMask wantedRights(const CauseScene &scene)
{
    switch (scene.verdict.role) {
    case Role::SearchedDirectory:
    case Role::Interpreter:
        return Access::Execute;
    case Role::ChangedDirectory:
    case Role::NewParent:
        return {Access::Write, Access::Execute};
    case Role::MovedDirectory:
        return Access::Write;
    case Role::Target:
        break;
    }
    return wantedOfTarget(scene.request.operation);
}

std::optional<Uid> ownerInside(const CauseScene &scene)
{
    const UserNamespace &ns = scene.subject.userNamespace;
    return scene.view.vfsuid ? ns.uids.mapUp(asKuid(*scene.view.vfsuid)) : std::nullopt;
}

bool isMountRoot(const CauseScene &scene)
{
    const std::string &mountPoint = scene.view.mount->mountPoint;
    return !mountPoint.empty() && mountPoint != "/" && leadsHere(scene, mountPoint);
}

const MountOrigin *originAtRoot(const CauseScene &scene)
{
    if (!isMountRoot(scene))
        return nullptr;
    const std::string &mountPoint = scene.view.mount->mountPoint;
    for (const MountOrigin &origin : scene.around.mounts) {
        if (origin.target == mountPoint)
            return &origin;
    }
    // A target below a symbolic link is mounted under another name. Its last name stays, unless it
    // is a link itself; other mounts are left alone, since their servers may not answer.
    for (const MountOrigin &origin : scene.around.mounts) {
        if (lastName(origin.target) == lastName(mountPoint) && leadsHere(scene, origin.target))
            return &origin;
    }
    return nullptr;
}

bool isAboveMountPoint(const CauseScene &scene)
{
    if (scene.view.mount->mountPoint != "/" || scene.view.inode->type != FileType::Directory)
        return false;
    return std::any_of(
        scene.around.mounts.begin(), scene.around.mounts.end(),
        [&](const MountOrigin &origin) { return leadsThroughHere(scene, origin.target); });
}

bool comesFromOutside(const CauseScene &scene)
{
    const MountFacts &mount = *scene.view.mount;
    if (mount.mountPoint == "/" || mount.fileSystem == "overlay")
        return false;
    const MountOrigin *origin = originOf(scene.around, mount.mountPoint);
    return origin ? origin->type == "bind" : mount.fileSystem != "tmpfs";
}

std::optional<InodeView> directoryAround(const CauseScene &scene)
{
    const bool isDirectory = scene.view.inode->type == FileType::Directory;
    auto directory = isDirectory ? scene.facts.parent(scene.view.node)
                                 : resolveUnchecked(scene.facts, directoryOf(scene.request.path));
    if (!directory)
        return std::nullopt;
    if (!isDirectory) {
        const auto entry = scene.facts.child(*directory, lastName(scene.request.path));
        if (!entry || !entry->node || !isDecidingInode(scene, *entry->node))
            return std::nullopt;
    }
    const auto view = viewInode(scene.facts, *directory);
    if (!view || view->inode->mount != scene.view.inode->mount)
        return std::nullopt;
    return *view;
}

} // namespace mountlens
