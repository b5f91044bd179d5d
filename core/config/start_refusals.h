// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What docker and podman refuse only when they make or start the container.
#pragma once

#include "base/error.h"
#include "model/container_spec.h"
#include "model/surroundings.h"

#include <optional>
#include <string>
#include <vector>

namespace mountlens {

// EngineRefuses for each: what the container would mount and who would run in it can be told
// nevertheless. Engines whose words are not known refuse nothing.

/// About a --name.
std::optional<Error> nameRefusal(Engine engine, const std::string &name);

/// About a --security-opt with a key the engine does not have.
std::optional<Error> securityRefusal(Engine engine, const std::string &option);

/// About user namespaces and id-mapped mounts of podman. `caller` is who runs it; one at another
/// address may be anybody's.
std::vector<Error> podmanRefusals(const ContainerSpec &spec, const HostUser &caller);

} // namespace mountlens
