// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The engines by the names of their commands.
#pragma once

#include "model/container_spec.h"

#include <string_view>

namespace mountlens::ui {

/// "docker", "podman"...: the engine that would run it, whatever file describes it.
std::string_view engineName(Engine engine) noexcept;

} // namespace mountlens::ui
