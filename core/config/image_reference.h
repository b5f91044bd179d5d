// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What may stand for an image on a command line (distribution/reference).
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <string_view>

namespace mountlens {

/// EngineRefuses in the words of the engine's own command, which does not ask any daemon or
/// registry for that. What was kept as text passes, and so do podman's and nerdctl's transports
/// (oci-archive:/x).
Result<Done> checkImageReference(Engine engine, std::string_view text);

} // namespace mountlens
