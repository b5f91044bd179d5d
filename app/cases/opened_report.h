// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The answer to one question about an opened case.
#pragma once

#include "cases/check_case.h"
#include "cases/opened_case.h"

namespace mountlens::ui {

/// Which of the engine's tasks fails first; nullptr: it can do its part, as far as anybody knows.
const SetUpQuestion *failingSetUp(const OpenedCase &opened);

/// Looks for what a report on `request` names and no engine tells: users of the host whose
/// containers wrote the files. After readNames(); a snapshot brings it along.
void lookAround(OpenedCase &opened, FactSource &facts, const Request &request);

/// Of two moments the first that fails: the engine's, then that of the process. `facts` are those
/// of the case, perhaps recorded; `opened` must outlive the report.
CheckReport reportFor(const OpenedCase &opened, FactSource &facts, const Request &request);

/// The engine would not make the container (ContainerNotMade): denied before anybody could try.
CheckReport refusedReport(const Error &error, const Request &request);

/// Facts without which not even the subject is known: an answer, no failure.
bool leavesUndetermined(const Error &error);

} // namespace mountlens::ui
