// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Processes that stand still in a state that a test has prepared.
#pragma once

#include "base/unique_fd.h"
#include "kernel/user_namespaces.h"
#include "model/ids.h"

#include <functional>
#include <string>

namespace mountlens {

/// A child that runs `prepare` and then waits until it is destroyed. What goes wrong in the child
/// is thrown here, as std::runtime_error.
class StagedProcess
{
public:
    using Work = std::function<void()>;

    /// `namespaces`: CLONE_NEW* flags for its birth. `later` runs at proceed().
    explicit StagedProcess(const Work &prepare,
                           const Work &later = {},
                           unsigned long namespaces = 0);
    StagedProcess(StagedProcess &&other) noexcept;
    ~StagedProcess();

    [[nodiscard]] Pid pid() const noexcept { return Pid(m_pid); }
    /// Has the child run `later`, and waits for the end of that.
    void proceed();
    /// Kills the child, waits for its end, and frees its number.
    void end();

private:
    [[noreturn]] void live(const Work &prepare, const Work &later) const;
    void awaitReport();

    int m_pid = -1;
    UniqueFd m_socket;
};

/// For `prepare`: takes kernel ids and no capability, can be looked at by others of the same user.
void becomeOrdinary(std::uint32_t uid, std::uint32_t gid);
/// For `prepare`: the namespace's user `uid` with all capabilities there.
void enterUserNamespace(const judge::UserNamespaceHandle &space,
                        std::uint32_t uid = 0,
                        std::uint32_t gid = 0);
/// For `prepare`: a mount namespace of its own that hands nothing on.
void leaveMountNamespace();
/// For `prepare`, after leaveMountNamespace(): `root` becomes the root, the rest is gone.
void pivotTo(const std::string &root);

/// A namespace below the initial one that maps the ids 0..count-1 to kernel ids from `first` on.
judge::UserNamespaceHandle namespaceFrom(std::uint32_t first, std::uint32_t count);

} // namespace mountlens
