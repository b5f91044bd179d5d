// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The immutable and append-only flags. No capability ignores them.
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// fs/namei.c inode_permission(): writing to an immutable inode is EPERM.
Ruling notImmutable(const RuleContext &context, const InodeView &view);

/// fs/namei.c may_open(): an append-only inode is opened for appending only.
Ruling openRespectsAppendOnly(const RuleContext &context, const InodeView &view);

/// fs/attr.c may_setattr(): chmod, chown and explicit times (`includingAppendOnly`), times set to
/// now (immutable only).
enum class AppendOnlyCounts : std::uint8_t {
    No,
    Yes,
};
Ruling
flagsAllowChange(const RuleContext &context, const InodeView &view, AppendOnlyCounts appendOnly);

} // namespace mountlens
