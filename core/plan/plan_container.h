// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// From a configuration to a subject and its files, before anything runs: who the process would be
/// and what it would meet.
///
/// The files that take part, in the order of the work:
///   plan/engine_facts.h            the engine's defaults, storage and namespaces
///   plan/image_store.h, image_tree.h   the image, read in the engine's storage
///   plan/user_namespace_plan.h     the maps of the container's user namespace
///   plan/user_choice.h             --user, the image's USER, groups
///   plan/capability_plan.h         what the process may do beyond its ids
///   plan/mount_plan.h              each mount as the runtime would make it
///   plan/planned_source.h          all of it as a FactSource
///   plan/set_up.h                  whether the engine can do its part
#pragma once

#include "base/result.h"
#include "model/account_files.h"
#include "model/container_spec.h"
#include "model/subject.h"
#include "plan/engine_facts.h"
#include "plan/planned_source.h"
#include "plan/set_up.h"
#include "plan/user_choice.h"
#include "plan/user_namespace_plan.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mountlens {

struct PlanInputs
{
    EngineFacts engine;
    /// Starts its walks at the host's root.
    std::shared_ptr<FactSource> host;
    NamespaceSources namespaces;
    /// The texts of accountSources(); nullopt: the image's own file counts.
    ImageAccounts mountedAccounts{};
};

struct PlannedContainer
{
    Subject subject;
    std::unique_ptr<FactSource> facts;
    /// The image's own account files.
    AccountFiles accounts;
    ChosenUser user;
    /// What is mounted: by the configuration, taken over from other containers, and the image's
    /// volumes.
    std::vector<MountSpec> mounts;
    /// The engine, and what it has to do on the host before the container starts.
    Subject engine;
    std::vector<SetUpQuestion> setUp;
    Notices notices;
};

/// EngineRefuses: with the engine's own words. ImageNotHere (subject: the image): its account files
/// are needed to tell who the process is. NamespaceNotKnown (subject: which, detail: why): only the
/// running container can tell its ids. Other errors: the storage or the accounts cannot be read.
Result<PlannedContainer> planContainer(const ContainerSpec &spec, const PlanInputs &inputs);

} // namespace mountlens
