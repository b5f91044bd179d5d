// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The report on an opened case: of two moments the first that fails.
#pragma once

#include "cli/opened_case.h"
#include "text/check_report.h"

namespace mountlens::ui {

/// Which of the engine's tasks fails first; nullopt: it can do its part, as far as anybody knows.
const SetUpQuestion *failingSetUp(const OpenedCase &opened);

/// The engine's failing task, else `request` of the process. `facts` are those of the case, perhaps
/// recorded; the report refers to the subject in `opened`.
CheckReport reportFor(const OpenedCase &opened, FactSource &facts, const Request &request);

} // namespace mountlens::ui
