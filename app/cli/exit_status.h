// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Verdicts as exit statuses.
#pragma once

#include "cli/command.h"
#include "model/verdict.h"

namespace mountlens::ui {

/// The exit status that tells a verdict.
Exit exitOf(VerdictKind kind);

} // namespace mountlens::ui
