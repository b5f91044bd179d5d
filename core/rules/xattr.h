// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Setting extended attributes (fs/xattr.c, security/commoncap.c, fs/posix_acl.c).
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

#include <string_view>

namespace mountlens {

/// setxattr behind the walk and mnt_want_write(). The value is one the name accepts: a version-2
/// header for security.capability, the three base entries for an ACL.
Ruling maySetxattr(const RuleContext &context, const InodeView &view, std::string_view name);

} // namespace mountlens
