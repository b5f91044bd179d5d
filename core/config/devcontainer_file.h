// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// devcontainer.json: the container an editor makes for a project.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"
#include "model/surroundings.h"

#include <string>

namespace mountlens {

/// The one container, with remoteUser and updateRemoteUserUid set. `path` is the file or the
/// project's directory; of several configurations there the first by name is taken. The folder that
/// is mounted is the git repository around the project, where there is one. In a Compose project
/// the container is the service's.
///
/// `user` is containerUser, else the --user of runArgs. Words only podman knows (--userns=keep-id)
/// are read as podman's. Features beside the file are read, the others are a FeaturesMayAdd.
/// Malformed: no JSON object. EngineRefuses: what the engine would. OpenFailed...: as read().
Result<Configuration> parseDevcontainer(const std::string &path, const Surroundings &around);

} // namespace mountlens
