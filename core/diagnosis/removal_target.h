// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The entry that unlink, rmdir and rename act on: as the directory holds it, beneath any mount.
#pragma once

#include "diagnosis/walk_path.h"

namespace mountlens {

/// Looks the walk's last name up. nullopt: no such entry.
Ruling lookUpVictim(const RuleContext &context, PathWalk &walk, std::optional<InodeView> &victim);

/// EBUSY where a mount of the subject's namespace sits on the entry (is_local_mountpoint()).
Ruling notAMountpoint(const RuleContext &context, PathWalk &walk);

} // namespace mountlens
