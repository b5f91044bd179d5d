// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Making a Compose tree independent of the place it was read from.
#pragma once

#include "config/yaml_tree.h"
#include "model/surroundings.h"

namespace mountlens {

/// Short volumes in their long form. Errors of parseComposeVolume().
Result<Done> lengthenVolumes(YamlValue &file);

/// Makes the paths of bind mounts, secrets, configs, env files, extended files and of local volumes
/// that are binds absolute: relative ones below `directory`, ~ the home of who asks.
void makePathsAbsolute(YamlValue &file,
                       const std::string &directory,
                       const Surroundings &surroundings);

/// One path of a Compose file, absolute. Windows paths stay.
std::string composePath(const std::string &path,
                        const std::string &directory,
                        const Surroundings &surroundings);

} // namespace mountlens
