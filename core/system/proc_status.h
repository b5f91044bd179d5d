// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// /proc/PID/status: credentials as the reader's user namespace shows them.
#pragma once

#include "base/result.h"
#include "model/capability.h"
#include "model/credentials.h"
#include "model/subject.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mountlens {

struct ProcStatus
{
    /// As bytes, the escapes of the file undone.
    std::string name;
    Pid pid{0};
    /// From the reader's pid namespace inwards; the last is the process's own view.
    std::vector<Pid> namespacePids;
    Credentials credentials;
    bool noNewPrivileges = false;
    SeccompMode seccomp = SeccompMode::Off;

    bool operator==(const ProcStatus &) const = default;
};

/// Malformed: a line that must be there is missing or no number.
Result<ProcStatus> parseProcStatus(std::string_view text);

/// CapBnd, what a process may have at the most; nullopt: no such line, or no number.
std::optional<CapabilitySet> parseBoundingSet(std::string_view text);

} // namespace mountlens
