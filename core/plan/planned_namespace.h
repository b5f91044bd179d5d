// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// User namespaces that do not exist yet, as the rules want them.
#pragma once

#include "model/user_namespace.h"
#include "plan/engine_facts.h"
#include "plan/user_namespace_plan.h"

namespace mountlens {

/// The namespace that the engine lives in: the initial one, or that of a rootless user.
UserNamespace engineNamespace(const EngineFacts &facts);

/// The namespace that the container would get. Only for plans without a gap.
UserNamespace containerNamespace(const UserNamespacePlan &plan, const EngineFacts &facts);

} // namespace mountlens
