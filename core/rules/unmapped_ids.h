// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Owners without mapping in an idmapped mount (HAS_UNMAPPED_ID() and its users).
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// fs/namei.c inode_permission(): writing is EACCES, before mode and capabilities are looked at.
Ruling idsMappedForWriting(const RuleContext &context, const InodeView &view);

/// The same inode in unlink, rename, link, chmod, chown, utimes: EOVERFLOW, with the given reason.
Ruling idsMappedForChange(const RuleContext &context, const InodeView &view, ReasonId reason);

} // namespace mountlens
