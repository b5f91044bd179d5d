// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What engines and configurations tell around a subject, for naming causes and fixes.
#pragma once

#include "engines/engine_model.h"
#include "model/circumstances.h"
#include "model/container_spec.h"
#include "model/fact_source.h"
#include "plan/engine_facts.h"

namespace mountlens {

/// Of a container that is still to be made. `host` starts its walks at the host's root.
Circumstances aroundPlanned(const ContainerSpec &spec, const EngineFacts &engine, FactSource &host);

/// Of a container that runs. `engine` nullptr: only what its inspection tells is known.
Circumstances aroundRunning(const LiveContainer &live, const EngineFacts *engine);

} // namespace mountlens
