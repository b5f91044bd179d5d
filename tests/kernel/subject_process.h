// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The process that asks the kernel: any credentials, any place, obeying requests.
#pragma once

#include "base/unique_fd.h"
#include "model/request.h"
#include "mounting.h"
#include "operation_call.h"
#include "user_namespaces.h"

#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>

namespace mountlens::judge {

/// A file system that the subject makes; no file system: none.
struct PrivateMount
{
    std::string target;
    std::string fileSystem;
    MountOptions options;
};

/// Everything that makes up a subject. Paths are those of the generator's mount namespace.
struct SubjectPlan
{
    Identity identity;
    /// nullptr: the initial user namespace.
    const UserNamespaceHandle *space = nullptr;
    bool ownMountNamespace = false;
    /// Mounted by the subject itself, so only in its own mount namespace and with its user
    /// namespace.
    PrivateMount privateMount;
    /// "/" or where it is chrooted to.
    std::string root = "/";
    std::string workingDirectory = "/";
    std::uint64_t capabilities = 0;
    /// Keep everything permitted, with only `capabilities` effective.
    bool keepPermitted = false;
    unsigned umask = 022;
    bool dumpable = true;
    /// Opened as descriptors from kFirstDescriptor on, O_PATH.
    std::vector<std::string> descriptors;
};

inline constexpr int kFirstDescriptor = 700;

class SubjectProcess
{
public:
    /// Throws std::system_error when the process could not become what the plan says.
    explicit SubjectProcess(SubjectPlan plan);
    SubjectProcess(const SubjectProcess &) = delete;
    SubjectProcess &operator=(const SubjectProcess &) = delete;
    ~SubjectProcess();

    /// The plan's private mount; empty where it did not come about. Paths through /proc/self/fd/N
    /// reach into it.
    [[nodiscard]] const UniqueFd &privateMount() const noexcept { return m_privateMount; }
    void closePrivateMount() { m_privateMount.reset(); }
    [[nodiscard]] pid_t pid() const noexcept { return m_pid; }
    [[nodiscard]] const SubjectPlan &plan() const noexcept { return m_plan; }
    /// Where it works at present, as seen from the generator's root.
    [[nodiscard]] std::string workingDirectory() const;
    /// Whether its path leads to it: it was neither removed nor covered by a mount.
    [[nodiscard]] bool standsWhereItsPathLeads() const;
    /// Asks without changing anything.
    [[nodiscard]] bool probe(const std::string &path, Probe what) const;
    /// Makes the call; 0: allowed, else errno.
    [[nodiscard]] int perform(const Request &request);
    /// The lines of /proc/PID/status about credentials, and the maps.
    [[nodiscard]] std::string describe() const;

private:
    SubjectPlan m_plan;
    UniqueFd m_socket;
    UniqueFd m_privateMount;
    pid_t m_pid = 0;
};

} // namespace mountlens::judge
