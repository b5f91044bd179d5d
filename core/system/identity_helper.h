// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A short-lived child process in the place and with the identity of another process.
#pragma once

#include "base/result.h"
#include "model/subject.h"

#include <chrono>
#include <functional>

namespace mountlens {

/// Forks a child that enters mount and user namespace, root, working directory, ids, effective
/// capabilities, umask and no_new_privs of the subject's process, calls `work` there, and ends.
/// Security module, seccomp filter and cgroup stay ours. The result is what `work` returned.
///
/// `work` runs between fork and exit: system calls only, no allocation. The child cannot be traced
/// from inside a container and is killed after `limit`. CannotJoin: `subject` is not a process, we
/// are not root in the initial user namespace, a step was refused (its name is the detail), or time
/// is up.
Result<int> runAsSubject(const Subject &subject,
                         const std::function<int()> &work,
                         std::chrono::milliseconds limit);

} // namespace mountlens
