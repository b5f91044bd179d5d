// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A process held by descriptors, so that a reused pid is never mistaken for it.
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "model/ids.h"
#include "system/proc_status.h"

#include <string>

namespace mountlens {

/// /proc/PID opened once: files below it fail with ESRCH after the process is gone, also when its
/// number belongs to another process by then.
class ProcessHandle
{
public:
    /// NoSuchProcess; OpenFailed with the errno.
    static Result<ProcessHandle> open(Pid pid);

    [[nodiscard]] Pid pid() const noexcept { return m_pid; }
    [[nodiscard]] int directory() const noexcept { return m_directory.get(); }
    /// A file below /proc/PID. NoSuchProcess once the process is gone, NoRightToRead with the right
    /// that would read it.
    [[nodiscard]] Result<std::string> read(const std::string &name) const;
    /// O_PATH on "root", "cwd", or opens "ns/user" and the like for ioctls (`flags`).
    [[nodiscard]] Result<UniqueFd> openLink(const std::string &name, int flags) const;
    [[nodiscard]] Result<ProcStatus> status() const;
    /// Inode number of a namespace link such as "ns/user".
    [[nodiscard]] Result<NamespaceId> namespaceId(const std::string &name) const;

private:
    ProcessHandle(Pid pid, UniqueFd directory)
        : m_pid(pid)
        , m_directory(std::move(directory))
    {
    }
    [[nodiscard]] Error failure(const std::string &name, int code) const;

    Pid m_pid;
    UniqueFd m_directory;
};

} // namespace mountlens
