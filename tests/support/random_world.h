// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Worlds, subjects and questions by chance, the same for the same seed on every machine.
#pragma once

#include "model/request.h"

#include <cstdint>
#include <string>

namespace mountlens {

class RandomWorld
{
public:
    explicit RandomWorld(std::uint64_t seed)
        : m_state(seed * 2 + 1)
    {
    }

    /// The text of a small machine: some mounts, a user namespace, files of every kind.
    std::string world();
    /// An operation on something in such a world, now and then on something that is not there.
    Request question();
    /// "UID:GID:GROUPS +CAP..." for the user namespace `host` or `ct`.
    std::string who();
    std::string userNamespace() { return below(3) == 0 ? "host" : "ct"; }
    std::uint32_t below(std::uint32_t bound);

private:
    bool oneIn(std::uint32_t chances) { return below(chances) == 0; }
    std::string owner();
    std::string mode();
    std::string acl();
    std::string inode(const std::string &path);
    std::string path();

    std::uint64_t m_state;
};

} // namespace mountlens
