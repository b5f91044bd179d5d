// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Answers of podman's own API (libpod) and of `podman ps` and `podman inspect` as values.
#pragma once

#include "base/result.h"
#include "engines/engine_model.h"

#include <string_view>
#include <vector>

namespace mountlens {

/// GET /libpod/info. Malformed: no JSON object.
Result<EngineInfo> parseLibpodInfo(std::string_view text);
/// GET /libpod/containers/json, and `podman ps -a --format json`.
Result<std::vector<LiveContainer>> parseLibpodContainers(std::string_view text);
/// GET /libpod/containers/ID/json
Result<LiveContainer> parseLibpodContainer(std::string_view text);
/// `podman inspect`, `nerdctl inspect`: an array of containers. Those without an id are left out.
Result<std::vector<LiveContainer>> parseInspectOutput(std::string_view text, Engine engine);
/// GET /libpod/volumes/NAME/json
Result<ApiVolume> parseLibpodVolume(std::string_view text);

} // namespace mountlens
