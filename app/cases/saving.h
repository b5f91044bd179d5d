// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// From a case and the facts that were read for it to a .mlsnap file.
#pragma once

#include "cases/opened_case.h"
#include "snapshot/snapshot.h"

#include <string>
#include <vector>

namespace mountlens::ui {

/// The facts as a snapshot: of now and of this machine, or of then and there when the case itself
/// came from one.
Snapshot
takeSnapshot(const OpenedCase &opened, std::vector<Request> requests, const RecordedFacts &facts);

/// Asks also for what reports and fixes look at, and for what the kernel would look at were it not
/// for the denial, so that changes can be tried on the snapshot: once more, for a user whom nothing
/// stops.
void recordBeyond(const OpenedCase &opened, FactSource &facts, const Request &request);

/// The errors of writeFileAtomically().
Result<Done> saveSnapshot(const Snapshot &snapshot, const std::string &path);

} // namespace mountlens::ui
