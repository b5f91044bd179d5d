// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What this computer's mount(8) can do.
#pragma once

#include "base/result.h"

#include <string>

namespace mountlens {

struct MountProgram
{
    /// "2.38.1"
    std::string version;
    /// It knows X-mount.idmap (util-linux 2.39).
    bool idmaps = false;

    bool operator==(const MountProgram &) const = default;
};

/// As libmount says of itself: mount(8) does there what it does. Unsupported without libmount.
Result<MountProgram> readMountProgram();

} // namespace mountlens
