// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The capabilities of a container's first process, once its program runs.
#pragma once

#include "base/result.h"
#include "model/capability.h"
#include "model/container_spec.h"
#include "plan/engine_facts.h"
#include "plan/user_choice.h"

#include <string>
#include <vector>

namespace mountlens {

struct CapabilityPlan
{
    CapabilitySet effective;
    CapabilitySet permitted;
    CapabilitySet inheritable;
    CapabilitySet bounding;
    CapabilitySet ambient;

    bool operator==(const CapabilityPlan &) const = default;
};

/// `user` is who the process is, `space` its user namespace: one of its own holds every capability,
/// however few the engine has. `imageWants`: the image's label io.containers.capabilities, split at
/// its commas; podman then gives no more than those. EngineRefuses: an unknown capability, or one
/// that the engine cannot give.
Result<CapabilityPlan> planCapabilities(const ContainerSpec &spec,
                                        const EngineFacts &facts,
                                        const ChosenUser &user,
                                        const UserNamespacePlan &space,
                                        const std::vector<std::string> &imageWants = {});

/// What execve makes of the sets that a runtime gave the process, for a program without file
/// capabilities (security/commoncap.c cap_bprm_creds_from_file()).
CapabilityPlan afterExec(const CapabilityPlan &given, std::uint32_t uid, bool noNewPrivileges);

} // namespace mountlens
