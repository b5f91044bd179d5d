// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Who else works in the container of a live process.
#pragma once

#include "model/credentials.h"
#include "model/subject.h"

#include <optional>
#include <string>
#include <vector>

namespace mountlens::ui {

/// A user whom processes beside the subject run as.
struct UserInside
{
    /// Of his process with the lowest pid, in kernel ids.
    Credentials credentials;
    Pid pid{0};
    /// The name of that process, as bytes.
    std::string process;

    bool operator==(const UserInside &) const = default;
};

/// The others of a container.
struct UsersInside
{
    /// At most kMaxUsersInside, by uid and gid; the subject's own user left out.
    std::vector<UserInside> users;
    /// What a process would have that is started there as root; nullopt: not known.
    std::optional<CapabilitySet> rootCapabilities;

    bool operator==(const UsersInside &) const = default;
};

inline constexpr std::size_t kMaxUsersInside = 8;

/// Processes in the same container, mount namespace and user namespace as the live process
/// `subject`; nobody for a process of the host. What cannot be read is left out.
UsersInside usersInside(const Subject &subject);

/// The bounding set of a process; nullopt: it cannot be read.
std::optional<CapabilitySet> boundingSet(Pid pid);

} // namespace mountlens::ui
