// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/mount_ids.h"

namespace mountlens {

namespace {

/// from_kuid() in the superblock's namespace; the initial namespace maps every id to itself.
std::optional<Uid> inSuperblock(const UserNamespace *superblock, Kuid id) noexcept
{
    if (!superblock || superblock->initial)
        return Uid(id.value());
    return superblock->uids.mapUp(id);
}

std::optional<Gid> inSuperblock(const UserNamespace *superblock, Kgid id) noexcept
{
    if (!superblock || superblock->initial)
        return Gid(id.value());
    return superblock->gids.mapUp(id);
}

} // namespace

std::optional<Vfsuid>
makeVfsuid(const MountIdmap *idmap, const UserNamespace *superblock, Kuid owner) noexcept
{
    if (!idmap)
        return Vfsuid(owner.value());
    const auto inside = inSuperblock(superblock, owner);
    return inside ? idmap->uids.mapDown(*inside) : std::nullopt;
}

std::optional<Vfsgid>
makeVfsgid(const MountIdmap *idmap, const UserNamespace *superblock, Kgid group) noexcept
{
    if (!idmap)
        return Vfsgid(group.value());
    const auto inside = inSuperblock(superblock, group);
    return inside ? idmap->gids.mapDown(*inside) : std::nullopt;
}

std::optional<Kuid>
storedOwner(const MountIdmap *idmap, const UserNamespace &superblock, Vfsuid id) noexcept
{
    const auto inside = idmap ? idmap->uids.mapUp(id) : inSuperblock(&superblock, Kuid(id.value()));
    if (!inside)
        return std::nullopt;
    return superblock.initial ? Kuid(inside->value()) : superblock.uids.mapDown(*inside);
}

std::optional<Kgid>
storedGroup(const MountIdmap *idmap, const UserNamespace &superblock, Vfsgid id) noexcept
{
    const auto inside = idmap ? idmap->gids.mapUp(id) : inSuperblock(&superblock, Kgid(id.value()));
    if (!inside)
        return std::nullopt;
    return superblock.initial ? Kgid(inside->value()) : superblock.gids.mapDown(*inside);
}

} // namespace mountlens
