// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// File systems made on the spot: an image file nobody can find any more, on a loop device that
/// frees itself with the last mount.
#pragma once

#include <string>

namespace mountlens::judge {

/// Makes a file system of this type in a sparse file in `folder` and mounts it at `mountPoint`.
/// Throws std::system_error.
void mountNewImage(const std::string &fileSystem,
                   const std::string &folder,
                   const std::string &mountPoint);

} // namespace mountlens::judge
