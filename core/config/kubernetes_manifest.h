// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Kubernetes manifests: everything with a pod in it, as kubectl and `podman kube play` read it.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <string_view>

namespace mountlens {

/// The containers of all pods and pod templates, init containers first, ephemeral ones last. YAML
/// (any number of documents) or JSON.
///
/// A mount of a hostPath volume is a bind; the others keep the API's word as their type, with the
/// claim's, ConfigMap's or secret's name for a source, else the volume's. readOnly is what the file
/// says: that ConfigMaps, secrets, projected volumes and images are never writable is up to the
/// reader. A claim that the file binds to a directory of the node has that in volumeDevice.
///
/// Malformed: no YAML (a Helm template is none), or no Kubernetes object. EngineRefuses: what the
/// API server would answer, where no object of the file is left; beside others it is a notice.
Result<Configuration> parseKubernetes(std::string_view text);

} // namespace mountlens
