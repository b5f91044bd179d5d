// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Facts read with the administrator's rights, by a program of its own: the window stays an
/// ordinary user's.
#pragma once

#include "base/result.h"
#include "cases/finding.h"
#include "snapshot/snapshot.h"

#include <stop_token>
#include <string>

namespace mountlens::ui {

/// Absolute paths: no PATH of the environment is searched.
struct RightsPrograms
{
    std::string pkexec = "/usr/bin/pkexec";
    /// Reads the facts.
    std::string mountlens;
};

/// `mountlens` as it was installed or built together with this program: beside it, else where
/// programs are installed, which need not be there.
RightsPrograms installedPrograms();

/// Runs `pkexec mountlens collect` for a question that has a request and is of no snapshot, and
/// waits as long as the password takes. PkexecMissing, CollectorMissing, RightsDismissed,
/// RightsRefused, NobodyAsksForRights; CollectFailed: the program did not do its work, or what it
/// wrote is no snapshot; Cancelled, within a moment of `stop`.
Result<Snapshot> collectWithRights(const Question &question,
                                   const RightsPrograms &programs,
                                   const std::stop_token &stop);

} // namespace mountlens::ui
