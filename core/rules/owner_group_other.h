// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Which class of the mode a subject falls into (fs/namei.c acl_permission_check()).
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// The mode and ACL alone, without capabilities: owner class, ACL, group class or other class.
Ruling aclPermissionCheck(const RuleContext &context, const InodeView &view, AccessMask want);

} // namespace mountlens
