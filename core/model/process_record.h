// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One process of the list in /proc, as far as the reader may see it.
#pragma once

#include "model/ids.h"

#include <optional>
#include <string>

namespace mountlens {

/// What could not be read is nullopt or empty.
struct ProcessRecord
{
    Pid pid{0};
    Pid parent{0};
    std::string name; ///< comm, as bytes
    Kuid effectiveUid{0};
    Kgid effectiveGid{0};
    Kuid fsUid{0};
    Kgid fsGid{0};
    std::string cgroup; ///< /proc/PID/cgroup
    /// False: a kernel thread, or one that ended and was not yet waited for.
    bool hasMemory = true;
    std::optional<NamespaceId> mountNamespace;
    std::optional<NamespaceId> userNamespace;
    std::optional<NamespaceId> pidNamespace;
    /// Whether its root directory is another than the reader's.
    std::optional<bool> rootDiffers;

    bool operator==(const ProcessRecord &) const = default;
};

} // namespace mountlens
