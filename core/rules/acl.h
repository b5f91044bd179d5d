// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The access ACL (fs/posix_acl.c posix_acl_permission()).
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// What an ACL says to a subject who is not the owner. Entries are taken in stored order; group
/// entries do not add up, and a group that matches without granting bars the other entry.
Ruling posixAclPermission(const RuleContext &context,
                          const InodeView &view,
                          const PosixAcl &acl,
                          AccessMask want);

} // namespace mountlens
