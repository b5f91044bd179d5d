// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// All processes of /proc, as records for finding containers by their processes.
#pragma once

#include "base/result.h"
#include "model/process_record.h"

#include <vector>

namespace mountlens {

struct ProcessList
{
    std::vector<ProcessRecord> processes; ///< by pid
    /// Our own process's namespaces and cgroup: what differs from them may be a container.
    ProcessRecord self;
};

/// Processes that vanish meanwhile or that hidepid keeps from us are left out. OpenFailed: no
/// /proc.
Result<ProcessList> readProcessList();

/// One process. NoSuchProcess; OpenFailed and ReadFailed with the errno; Malformed.
Result<ProcessRecord> readProcessRecord(Pid pid);

} // namespace mountlens
