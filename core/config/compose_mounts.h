// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a Compose service mounts: volumes, tmpfs, secrets and configs.
#pragma once

#include "config/yaml_tree.h"
#include "model/container_spec.h"

namespace mountlens {

/// The mounts of `service`, named `name`, of `model`; inconsistencies become notices.
std::vector<MountSpec> composeMounts(const YamlValue &model,
                                     const std::string &name,
                                     const YamlValue &service,
                                     const std::string &project,
                                     Notices &notices);

} // namespace mountlens
