// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The identity of a task, in kernel ids.
#pragma once

#include "model/capability.h"
#include "model/ids.h"
#include "model/mode.h"

#include <vector>

namespace mountlens {

struct Credentials
{
    Kuid realUid{0};
    Kuid effectiveUid{0};
    Kuid savedUid{0};
    /// Used for every file check.
    Kuid fsUid{0};
    Kgid realGid{0};
    Kgid effectiveGid{0};
    Kgid savedGid{0};
    Kgid fsGid{0};
    /// Sorted and without doubles (see setGroups).
    std::vector<Kgid> supplementaryGroups;
    CapabilitySet effective;
    CapabilitySet permitted;
    Mode umask{022};

    void setUids(Kuid uid) { realUid = effectiveUid = savedUid = fsUid = uid; }
    void setGids(Kgid gid) { realGid = effectiveGid = savedGid = fsGid = gid; }
    void setGroups(std::vector<Kgid> groups);

    bool operator==(const Credentials &) const = default;
};

} // namespace mountlens
