// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// All flags of the engines' commands that make containers, so that their values can be skipped.
#pragma once

#include "config/flag_scan.h"

#include <span>

namespace mountlens {

/// Of `run` and `create`: docker 28 and 29, podman 4 and 5, nerdctl 2; other engines have Docker's.
std::span<const FlagKind> runFlags(Engine engine);

/// Of `run` and `create` elsewhere: what is given to the wrong engine still has its value.
std::span<const FlagKind> otherEnginesFlags(Engine engine);

/// Between the engine's name and the verb.
std::span<const FlagKind> globalFlags(Engine engine);

/// Between `compose` and its verb, of Compose 1 and 2 and podman-compose.
std::span<const FlagKind> composeGlobalFlags();
std::span<const FlagKind> composeRunFlags();
/// Of `compose up` and `compose create`.
std::span<const FlagKind> composeUpFlags();

} // namespace mountlens
