// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Making a Compose tree independent of the place it was read from.
#pragma once

#include "config/yaml_tree.h"
#include "model/notice.h"
#include "model/surroundings.h"

namespace mountlens {

/// Short volumes in their long form, with notices of what people mean otherwise. A volume that
/// cannot be read, or has no target, is taken out and a notice has Compose's refusal.
void lengthenVolumes(YamlValue &file, Notices &notices);

/// Makes the paths of bind mounts, secrets, configs, env files, extended files and of local volumes
/// that are binds absolute: relative ones below `directory`, ~ the home of who asks.
void makePathsAbsolute(YamlValue &file,
                       const std::string &directory,
                       const Surroundings &surroundings);

/// One path of a Compose file, absolute. Windows paths stay, and so does a path that begins with a
/// variable nothing sets.
std::string composePath(const std::string &path,
                        const std::string &directory,
                        const Surroundings &surroundings);

} // namespace mountlens
