// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// ACLs of objects held by O_PATH descriptors.
#pragma once

#include "base/result.h"
#include "model/fact_source.h"
#include "model/mount_ids.h"

namespace mountlens {

/// Entries as the mount shows them to this reader; none where the object has no such ACL or the
/// file system knows none.
Result<std::vector<RawAclEntry>> readAclXattr(int pathFd, AclKind kind);

/// From ids as shown (4294967295: no mapping) to ids as stored, back through the mount's map.
Result<PosixAcl> storedAcl(const std::vector<RawAclEntry> &shown,
                           const MountIdmap *idmap,
                           const UserNamespace &superblock);

} // namespace mountlens
