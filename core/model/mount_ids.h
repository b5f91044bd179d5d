// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Owners through mounts: kuid <-> vfsuid (include/linux/mnt_idmapping.h).
#pragma once

#include "model/mount.h"
#include "model/user_namespace.h"

#include <optional>

namespace mountlens {

/// make_vfsuid(): the owner as the mount shows it; nullopt: no mapping. `idmap` may be nullptr.
std::optional<Vfsuid>
makeVfsuid(const MountIdmap *idmap, const UserNamespace *superblock, Kuid owner) noexcept;
std::optional<Vfsgid>
makeVfsgid(const MountIdmap *idmap, const UserNamespace *superblock, Kgid group) noexcept;

/// from_vfsuid() and make_kuid() in the superblock's namespace: what the file system would store
/// for this id; nullopt: it cannot be stored.
std::optional<Kuid>
storedOwner(const MountIdmap *idmap, const UserNamespace &superblock, Vfsuid id) noexcept;
std::optional<Kgid>
storedGroup(const MountIdmap *idmap, const UserNamespace &superblock, Vfsgid id) noexcept;

/// The identity a vfsid has when compared with a task's ids: vfsuid_into_kuid().
constexpr Kuid asKuid(Vfsuid id) noexcept
{
    return Kuid(id.value());
}
constexpr Kgid asKgid(Vfsgid id) noexcept
{
    return Kgid(id.value());
}
/// VFSUIDT_INIT(): an id of a task as an id of the mount.
constexpr Vfsuid asVfsuid(Kuid id) noexcept
{
    return Vfsuid(id.value());
}
constexpr Vfsgid asVfsgid(Kgid id) noexcept
{
    return Vfsgid(id.value());
}

} // namespace mountlens
