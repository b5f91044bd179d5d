// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The bytes of extended attributes that the kernel parses: ACLs and file capabilities.
#pragma once

#include "model/posix_acl.h"

#include <string>
#include <vector>

namespace mountlens::judge {

/// The value of system.posix_acl_access or system.posix_acl_default.
std::string aclValue(const std::vector<RawAclEntry> &entries);

/// The three base entries with the rights of a mode.
std::vector<RawAclEntry> baseEntries(Mode mode);

/// A version-2 header without any capability.
std::string fileCapabilityValue();

} // namespace mountlens::judge
