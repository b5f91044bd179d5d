// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// containers/storage (podman, buildah, CRI-O): DRIVER-images and DRIVER-layers below the graph
/// root.
#pragma once

#include "plan/image_store.h"

namespace mountlens {

/// As findImage().
Result<ImageFacts> findStorageImage(const EngineFacts &facts, std::string_view name);

} // namespace mountlens
