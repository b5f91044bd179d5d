// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A `docker run` or `podman run` with other flags.
#pragma once

#include "fixes/fix.h"

#include <string>
#include <vector>

namespace mountlens {

/// `words` (the engine first) with flags taken out, however they were written ("-u 5", "-itu5",
/// "--user=5", "-v", "--mount type=bind,..."), and others put in right behind `run` or `create`.
/// Values of flags, the image, and what stands behind it stay as they are. Empty: the words make no
/// container.
std::vector<std::string> withEngineArgs(const std::vector<std::string> &words,
                                        const EngineArgs &args);

} // namespace mountlens
