// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Quadlet: .container, .pod, .volume, .kube and other units of podman for systemd.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"
#include "model/surroundings.h"

#include <string>
#include <vector>

namespace mountlens {

/// Reads a unit as quadlet does, with drop-ins and the units it names (config/quadlet_places.h),
/// and what it hands to podman as podman reads it. Of an instance foo@x.container without a file
/// the template is read.
///
/// .container: one container of engine Quadlet; its pod's user namespace and volumes are in it.
/// .pod: the containers beside it that name it, else its infra container alone. .kube: none, and
/// KubernetesFile for each Yaml=. Others: none, with NoContainer.
///
/// EngineRefuses (subject: quadlet; detail: its words) for a unit that quadlet drops. What only a
/// newer or other machine's quadlet would refuse (unknown key, a unit that is not there), and what
/// podman refuses once the service starts, is a notice. Malformed:
/// no unit file. Else what Surroundings::read says.
Result<Configuration> parseQuadlet(const std::string &path, const Surroundings &surroundings);

/// A .kube unit: what its caller needs to read the Kubernetes files for it.
struct KubeUnit
{
    std::vector<std::string> files; ///< absolute
    std::string userns;             ///< as podman kube play's --userns; empty: not given
    Notices notices;

    bool operator==(const KubeUnit &) const = default;
};

/// Errors as parseQuadlet.
Result<KubeUnit> parseKubeUnit(const std::string &path, const Surroundings &surroundings);

} // namespace mountlens
