// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The fields of podman's --mount.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <string>
#include <vector>

namespace mountlens {

/// `fields` as CSV gives them: key or key=value. Without a type: a volume, as podman 5.5 and later
/// have it. EngineRefuses: what podman would refuse, in its words. For the type glob the source is
/// the pattern and the target a directory, which may be empty.
Result<MountSpec> parsePodmanMount(const std::vector<std::string> &fields,
                                   const std::string &baseDirectory);

} // namespace mountlens
