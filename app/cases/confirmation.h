// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The kernel's answer to the harmless test beside the verdict.
#pragma once

#include "system/confirm.h"
#include "text/check_report.h"

namespace mountlens::ui {

/// Enters what the kernel said, and whether that is what the verdict foretold.
void compareWith(const KernelAnswer &answer, CheckReport &report);

} // namespace mountlens::ui
