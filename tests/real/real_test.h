// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The test of one real engine: a row for each container of its table.
#pragma once

#include "engine_stage.h"

namespace mountlens::real {

/// For main(): runs it in a world of its own.
int runRealTest(EngineKind kind, int argc, char **argv);

} // namespace mountlens::real
