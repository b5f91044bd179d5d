// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Who asks: credentials, the user namespace they live in, and what else confines the task.
#pragma once

#include "base/result.h"
#include "model/credentials.h"
#include "model/user_namespace.h"

#include <optional>
#include <string>

namespace mountlens {

enum class SeccompMode : std::uint8_t {
    Off = 0,
    Strict = 1,
    Filter = 2,
};

struct Subject
{
    Credentials credentials;
    UserNamespace userNamespace;
    /// The process; nullopt for credentials given by number.
    std::optional<Pid> pid;
    /// Its pid in its own pid namespace.
    std::optional<Pid> innerPid;
    /// /proc/PID/comm, as bytes.
    std::string command;
    bool noNewPrivileges = false;
    SeccompMode seccomp = SeccompMode::Off;
    /// /proc/PID/attr/current: SELinux context or AppArmor profile; empty where no module labels.
    Result<std::string> securityLabel{std::string()};

    bool operator==(const Subject &) const = default;
};

/// ns_capable() by cap_capable(): the bit in `target` or an ancestor of it, or ownership of
/// `target` (or of an ancestor of it) from its parent.
bool nsCapable(const Subject &subject, const UserNamespace &target, Capability capability) noexcept;

} // namespace mountlens
