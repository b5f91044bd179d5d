// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Unix sockets bound to paths, by inode, from NETLINK_SOCK_DIAG.
#pragma once

#include "base/result.h"
#include "model/inode.h"

#include <cstdint>
#include <vector>

namespace mountlens {

struct BoundSocket
{
    DeviceNumber device;
    /// The low 32 bits of the inode number, which is what the kernel tells.
    std::uint32_t inode = 0;
    bool stream = false;
    bool listening = false;
};

/// The bound sockets of every network namespace that a process of ours or of /proc lives in, as far
/// as it can be joined (our own always). Connecting does not care for network namespaces.
Result<std::vector<BoundSocket>> readBoundSockets();

} // namespace mountlens
