// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Planning a container with what this machine knows: other containers, subordinate ids, files.
#pragma once

#include "model/surroundings.h"
#include "plan/plan_container.h"

namespace mountlens {

/// The files as the engine sees them that is to mount them: of this machine, from its root; a
/// rootless engine keeps a mount namespace of its own, in which mounts may be missing or writable
/// that are not here. Errors of openSelf() and openProcess().
Result<std::shared_ptr<FactSource>> openHost(const EngineFacts &engine,
                                             const Surroundings &surroundings);

/// planContainer() with the mounts of --volumes-from taken over and the namespaces of other
/// containers joined, as far as the engines tell of them. Errors as there.
Result<PlannedContainer> planHere(ContainerSpec spec,
                                  EngineFacts engine,
                                  const Surroundings &surroundings,
                                  const std::shared_ptr<FactSource> &host);

} // namespace mountlens
