// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The three rights of the rwx check, as the kernel's MAY_READ, MAY_WRITE, MAY_EXEC.
#pragma once

#include "base/flags.h"

#include <cstdint>

namespace mountlens {

/// Values as in a mode triplet and in ACL entries.
enum class Access : std::uint8_t {
    Execute = 1, ///< on a directory: search permission
    Write = 2,
    Read = 4,
};

using AccessMask = Flags<Access>;

} // namespace mountlens
