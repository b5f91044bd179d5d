// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Making a new inode: may it be made, and what will it look like.
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

#include <optional>

namespace mountlens {

/// fs/namei.c may_create(), may_o_create(): the directory still exists, fsuid and fsgid can be
/// stored (fsuidgid_has_mapping(), EOVERFLOW, also for root), and the directory may be changed.
Ruling mayCreate(const RuleContext &context, const InodeView &directory);

/// inode_init_owner(), mode_strip_sgid(), posix_acl_create(). nullopt: a fact is missing, or the
/// ids cannot be stored.
std::optional<NewInode>
newInode(const RuleContext &context, const InodeView &directory, FileType type, Mode requested);

} // namespace mountlens
