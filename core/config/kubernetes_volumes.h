// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Volumes of a pod, and how its containers mount them.
#pragma once

#include "config/kubernetes_object.h"
#include "model/container_spec.h"

#include <map>
#include <string>
#include <vector>

namespace mountlens {

/// Directories of nodes that claims of the same file are bound to, by the claim's name.
using KubernetesClaimPaths = std::map<std::string, std::string, std::less<>>;

/// Volumes by name. Of a mount only type, source, readOnly, options, missingSource and volumeDevice
/// are set. Types are the words of the API but for hostPath, which is a bind.
using KubernetesVolumes = std::map<std::string, MountSpec, std::less<>>;

/// `podSpec` is a PodSpec; `claims` come from templates (StatefulSet), each of which is a volume
/// too.
KubernetesVolumes kubernetesVolumes(const KubernetesObject &podSpec,
                                    const std::vector<std::string> &claims,
                                    const KubernetesClaimPaths &claimPaths);

/// In the order of the container's volumeMounts.
std::vector<MountSpec> kubernetesMounts(const KubernetesObject &container,
                                        bool privileged,
                                        const KubernetesVolumes &volumes);

} // namespace mountlens
