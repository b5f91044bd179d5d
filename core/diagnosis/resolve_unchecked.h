// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Finding a place without asking anybody's permission.
#pragma once

#include "model/fact_source.h"

#include <string_view>

namespace mountlens {

/// Follows `path` from the subject's root (a relative one from its working directory) to an inode,
/// symbolic links included, without checking rights. OpenFailed with the errno of the lookup
/// (ENOENT, ENOTDIR, ELOOP), or the error of the fact that is missing.
Result<NodeId> resolveUnchecked(FactSource &facts, std::string_view path);

} // namespace mountlens
