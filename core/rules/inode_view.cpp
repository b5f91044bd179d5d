// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/inode_view.h"

namespace mountlens {

Result<InodeView> viewInode(FactSource &facts, NodeId node)
{
    const Result<InodeFacts> &inode = facts.inode(node);
    if (!inode)
        return inode.error();
    const Result<MountFacts> &mount = facts.mount(inode->mount);
    if (!mount)
        return mount.error();
    if (!mount->idmap)
        return mount->idmap.error();
    InodeView view{node, &*inode, &*mount, mount->idmap->get(), nullptr, {}, {}};
    if (view.idmap) {
        const Result<UserNamespace> &superblock = facts.superblockNamespace(inode->mount);
        if (!superblock)
            return superblock.error();
        view.superblock = &*superblock;
    }
    if (inode->owner)
        view.vfsuid = makeVfsuid(view.idmap, view.superblock, *inode->owner);
    if (inode->group)
        view.vfsgid = makeVfsgid(view.idmap, view.superblock, *inode->group);
    return view;
}

} // namespace mountlens
