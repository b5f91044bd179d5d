// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Whether a task may look into another (kernel/ptrace.c), as magic links of procfs ask.
#pragma once

#include "model/subject.h"

namespace mountlens {

/// __ptrace_may_access() with PTRACE_MODE_READ_FSCREDS on a task that can be dumped.
bool ptraceMayRead(const Subject &subject,
                   const Credentials &target,
                   const UserNamespace &targetNamespace);

} // namespace mountlens
