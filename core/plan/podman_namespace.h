// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// podman's --userns, --uidmap, --gidmap, --subuidname and --subgidname on a known machine.
#pragma once

#include "plan/user_namespace_plan.h"

namespace mountlens {

/// As planUserNamespace(), for podman.
Result<UserNamespacePlan> planPodmanNamespace(const ContainerSpec &given,
                                              const EngineFacts &facts,
                                              const NamespaceSources &sources);

} // namespace mountlens
