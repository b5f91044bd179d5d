// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The first of two moments: whether the engine can reach and make what it is to mount.
#pragma once

#include "model/container_spec.h"
#include "model/fact_source.h"
#include "model/request.h"
#include "model/subject.h"
#include "plan/engine_facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// The engine as the subject that sets mounts up: root of the host, or of the rootless engine's
/// user namespace with the caller's groups.
Subject engineSubject(const EngineFacts &facts);

/// The part of `path` that mkdir -p would make first; nullopt: all of it is there, or nobody can
/// tell.
std::optional<std::string> firstMissing(FactSource &facts, std::string_view path);

/// Something the engine has to do on the host before the container can start.
struct SetUpQuestion
{
    MountSpec mount;
    Request request;
};

/// A question for each bind mount: to reach its source, or to make the first directory that is
/// missing. `host` starts its walks at the host's root.
std::vector<SetUpQuestion> setUpQuestions(const ContainerSpec &spec, FactSource &host);

} // namespace mountlens
