// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the kernel would look at behind a denial.
#pragma once

#include "cases/opened_case.h"
#include "text/check_report.h"

namespace mountlens::ui {

/// The whole walk: of a user whom nothing stops.
Verdict unstopped(const Subject &subject, FactSource &facts, const Request &request);

/// The report with the rest of the way behind the denial: path components that the walk does not
/// come to, and a NotReached step without arguments for each look that the kernel does not take.
/// The report as it is for what is allowed, for what the engine does before the start, and where
/// the facts behind the denial are not there.
CheckReport withTheRest(const OpenedCase &opened, FactSource &facts, const CheckReport &report);

} // namespace mountlens::ui
