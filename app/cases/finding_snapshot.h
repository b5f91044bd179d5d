// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A finding as what would be saved of it.
#pragma once

#include "cases/finding.h"
#include "snapshot/snapshot.h"

namespace mountlens::ui {

/// All that was read.
const RecordedFacts &recordedFacts(const Finding &finding);

/// What it was asked, then the other questions that its facts answer.
std::vector<Request> questionsOf(const Finding &finding);

/// With its own question first; of the moment when the facts were read. Reads nothing of the
/// system.
Snapshot snapshotOf(const Finding &finding);

} // namespace mountlens::ui
