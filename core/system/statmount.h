// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// statmount(2), Linux 6.8: one mount's facts by its unique id, its id map included from 6.15.
#pragma once

#include "base/result.h"
#include "model/mount.h"
#include "system/mount_table.h"

namespace mountlens {

/// `mountNamespace` is the 64-bit id of NS_GET_MNTNS_ID, 0 for our own namespace. Unsupported
/// before 6.8; NoRightToRead without CAP_SYS_ADMIN over a foreign namespace; OpenFailed (ENOENT)
/// for mounts that belong to no namespace. Ids of the map are the reader's.
Result<MountEntry> readStatmount(MountId uniqueId, std::uint64_t mountNamespace);

/// listmount(2): the unique ids of all mounts of a namespace. Errors as for readStatmount().
Result<std::vector<MountId>> listMounts(std::uint64_t mountNamespace);

/// NS_GET_MNTNS_ID of a mount namespace descriptor; an error before 6.11.
Result<std::uint64_t> mountNamespaceId(int namespaceFd);

} // namespace mountlens
