// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The proof of the fixes on one real engine: a row for each situation of its table.
#pragma once

#include "real/engine_stage.h"

namespace mountlens::mend {

/// For main(): runs it in a world of its own, with the program under test in it. Beside the first
/// fix of each situation three more of every kind are tried; all of them where MOUNTLENS_MEND_ALL
/// is set in the environment.
int runMendTest(real::EngineKind kind, int argc, char **argv);

} // namespace mountlens::mend
