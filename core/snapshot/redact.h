// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Takes names out of a snapshot without changing what the kernel would answer.
#pragma once

#include "snapshot/snapshot.h"

#include <functional>
#include <map>
#include <string>

namespace mountlens {

/// Host name, names of users and groups, and the command are dropped or replaced; path components
/// become name1, name2... everywhere alike (requests, entries, symbolic links, mounts, errors),
/// filled up with '_' to their former length, since lengths decide ENAMETOOLONG. Kept: ".", "..",
/// numbers, and well-known system directories. Ids, modes and ACLs stay.
Snapshot redacted(Snapshot snapshot);

/// A name and what stands for it.
using Replacements = std::map<std::string, std::string, std::less<>>;

/// The same, with all that was replaced; what was dropped is not in it.
struct Redacted
{
    Snapshot snapshot;
    Replacements names;
};
Redacted redactedWithNames(Snapshot snapshot);

} // namespace mountlens
