// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Takes names out of a snapshot without changing what the kernel would answer.
#pragma once

#include "snapshot/snapshot.h"

namespace mountlens {

/// Host name, names of users and groups, and the command are dropped or replaced; path components
/// become name1, name2... everywhere alike (requests, entries, symbolic links, mounts, errors),
/// filled up with '_' to their former length, since lengths decide ENAMETOOLONG. Kept: ".", "..",
/// numbers, and well-known system directories. Ids, modes and ACLs stay.
Snapshot redacted(Snapshot snapshot);

} // namespace mountlens
