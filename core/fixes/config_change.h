// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The same change where a file describes the container: Compose, Quadlet, Kubernetes,
/// devcontainer.json.
#pragma once

#include "fixes/fix.h"
#include "model/container_spec.h"

#include <optional>
#include <string>

namespace mountlens {

/// The key of the format, with its value as the file would have it; nullopt: the fix changes
/// nothing in the file, or the format has no key for it.
std::optional<ConfigChange>
configChangeFor(const ContainerSpec &spec, const Fix &fix, const std::string &file);

} // namespace mountlens
