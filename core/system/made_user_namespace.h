// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// User namespaces made for their maps: no process lives in them.
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "model/id_map.h"

namespace mountlens {

/// A user namespace below this process's own, with these maps; its maker is gone on return.
/// UserNamespacesForbidden (subject: the limit that refused, or empty), TooLarge: a map that is
/// longer than the kernel takes (a page), WriteFailed: a map it refused, OpenFailed.
Result<UniqueFd> makeUserNamespace(const IdMap &uids, const IdMap &gids);

} // namespace mountlens
