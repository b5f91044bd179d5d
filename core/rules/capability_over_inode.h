// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// When a capability counts (kernel/capability.c, security/commoncap.c).
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// capable(): the bit, in the initial user namespace only.
bool capable(const Subject &subject, Capability capability) noexcept;

/// privileged_wrt_inode_uidgid(): both ids of the inode map into the subject's namespace.
bool privilegedWrtInodeUidgid(const Subject &subject, const InodeView &view) noexcept;

/// capable_wrt_inode_uidgid(): the bit in the subject's own namespace, and both ids map into it.
bool capableWrtInodeUidgid(const Subject &subject,
                           const InodeView &view,
                           Capability capability) noexcept;

/// inode_owner_or_capable(): owner by fsuid, or CAP_FOWNER with the owner (only the owner) mapped.
bool inodeOwnerOrCapable(const Subject &subject, const InodeView &view) noexcept;

/// in_group_p() for a mapped group; an unmapped one is nobody's.
bool inGroup(const Subject &subject, std::optional<Vfsgid> group) noexcept;

/// fsuid == vfsuid; an unmapped owner equals nobody.
bool isOwner(const Subject &subject, const InodeView &view) noexcept;

/// in_group_or_capable(): in the inode's group, or CAP_FSETID over it.
bool inGroupOrCapable(const Subject &subject, const InodeView &view) noexcept;

} // namespace mountlens
