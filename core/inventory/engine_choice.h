// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Which engine of this machine a configuration would be given to, and what it takes from there.
#pragma once

#include "base/result.h"
#include "engines/engine_model.h"
#include "engines/find_containers.h"
#include "model/container_spec.h"
#include "model/surroundings.h"
#include "plan/engine_facts.h"

namespace mountlens {

/// The engine's files, and its own answers where it can be asked. Unsupported (subject: address):
/// the engine is on another machine or in a virtual machine, and so are the files. Other errors: a
/// file of the engine cannot be read.
Result<EngineFacts> engineFactsFor(const ContainerSpec &spec,
                                   const Surroundings &surroundings,
                                   const EngineQuery &query);

/// What an engine that answered says of itself. Errors as above.
Result<EngineFacts> engineFactsFrom(const EngineInfo &info, const Surroundings &surroundings);

/// A container of an engine as a configuration, to judge one that does not run.
ContainerSpec specOf(const LiveContainer &live);

/// The mounts that --volumes-from takes over, read-only where its `:ro` says so (`reference` is
/// NAME[:ro|rw]); empty: `live` has none. tmpfs are not taken over.
std::vector<MountSpec> mountsTakenFrom(const LiveContainer &live, std::string_view reference);

} // namespace mountlens
