// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The answer to one question about an opened case.
#pragma once

#include "cli/check_case.h"
#include "cli/command.h"
#include "cli/opened_case.h"

namespace mountlens::ui {

/// Which of the engine's tasks fails first; nullptr: it can do its part, as far as anybody knows.
const SetUpQuestion *failingSetUp(const OpenedCase &opened);

/// Of two moments the first that fails: the engine's, then that of the process. `facts` are those
/// of the case, perhaps recorded; `opened` must outlive the report.
CheckReport reportFor(const OpenedCase &opened, FactSource &facts, const Request &request);

/// The engine would not make the container (ContainerNotMade): denied before anybody could try.
CheckReport refusedReport(const Error &error, const Request &request);

/// The exit status that tells a verdict.
Exit exitOf(VerdictKind kind);

/// Facts without which not even the subject is known: an answer, no failure.
bool leavesUndetermined(const Error &error);

} // namespace mountlens::ui
