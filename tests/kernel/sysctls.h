// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// fs.protected_*: changed from world to world, and put back whatever becomes of the run.
#pragma once

#include "base/unique_fd.h"
#include "random.h"

#include <sys/types.h>

namespace mountlens::judge {

/// Waits until no other run uses these sysctls, then remembers them. A process of its own puts them
/// back as soon as this one is gone, however it went.
class SysctlGuard
{
public:
    SysctlGuard();
    SysctlGuard(const SysctlGuard &) = delete;
    SysctlGuard &operator=(const SysctlGuard &) = delete;
    /// Waits until they are put back.
    ~SysctlGuard();

private:
    UniqueFd m_lock;
    UniqueFd m_lifeline;
    pid_t m_helper = 0;
};

void setRandomSysctls(Random &random);

} // namespace mountlens::judge
