// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What has to work while a world is built: a failure ends the run, as std::system_error.
#pragma once

#include "base/unique_fd.h"

#include <string>
#include <string_view>

#include <sys/types.h>

namespace mountlens::judge {

/// Throws std::system_error with the present errno when `result` is negative.
int checked(long result, const std::string &what);

/// checked() for a call that returns a descriptor.
UniqueFd checkedFd(long result, const std::string &what);

/// Writes `text` into an existing file below /proc in one call; `path` is relative to /proc.
void writeProcFile(const std::string &path, std::string_view text);
/// From now on writeProcFile() uses a mount of /proc that is attached nowhere.
void keepWritableProc();
/// All of a small file; empty where it cannot be read.
std::string readFile(const std::string &path);

/// SIGKILL, then wait.
void killAndReap(pid_t pid);

} // namespace mountlens::judge
