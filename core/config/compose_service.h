// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The services of a loaded Compose tree as containers.
#pragma once

#include "config/yaml_tree.h"
#include "model/container_spec.h"
#include "model/surroundings.h"

#include <set>

namespace mountlens {

/// Every service of `model`, which comes from loadComposeModel(), in the order of the file.
/// `project` is in front of the names of volumes. What Compose finds inconsistent (an undefined
/// volume, a service without image and build) becomes a notice; missing env files as well.
std::vector<ContainerSpec> composeContainers(const YamlValue &model,
                                             const std::string &project,
                                             const Surroundings &surroundings,
                                             Notices &notices);

} // namespace mountlens
