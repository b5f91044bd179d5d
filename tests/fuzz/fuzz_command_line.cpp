// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/run_line.h"
#include "support/given_surroundings.h"

#include <cstdlib>

/// What is read names an image or a directory, and every mount of it has a target.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const mountlens::testing::GivenSurroundings around;
    const auto read =
        mountlens::readCommandText({reinterpret_cast<const char *>(data), size}, around);
    if (!read)
        return 0;
    if (read->configuration.containers.empty() && read->compose.empty())
        std::abort();
    for (const mountlens::ContainerSpec &spec : read->configuration.containers) {
        for (const mountlens::MountSpec &mount : spec.mounts) {
            if (mount.type.empty() || (mount.target.empty() && mount.type != "glob"))
                std::abort();
        }
    }
    return 0;
}
