// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What `docker inspect`, `podman inspect` or the engines' APIs answered about containers, saved in
/// a file.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <string_view>

namespace mountlens {

/// Every container of the answer; images, volumes and networks among them are passed over. Mounts
/// taken over from other containers are among the container's own already, so volumesFrom stays
/// empty. The maps are ids of the engine's namespace (rootless podman: not the host's). idmap of a
/// bind mount, :U and :O do not show in an answer. Malformed: no JSON, or no container in it.
Result<Configuration> parseInspect(std::string_view json);

} // namespace mountlens
