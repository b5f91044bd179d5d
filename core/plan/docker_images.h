// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// dockerd's own image store (image/DRIVER below the data root).
#pragma once

#include "plan/image_store.h"

namespace mountlens {

/// As findImage().
Result<ImageFacts> findDockerImage(const EngineFacts &facts, std::string_view name);

} // namespace mountlens
