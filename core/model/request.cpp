// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/request.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

/// In the order of the enumerators.
constexpr std::array<std::string_view, kOperationCount> kNames = {
    "traverse",    "list",        "read",     "write",   "append", "truncate", "execute",
    "create",      "open-create", "mkdir",    "symlink", "mkfifo", "mksock",   "mknod-char",
    "mknod-block", "unlink",      "rmdir",    "rename",  "link",   "chmod",    "chown",
    "utimes-now",  "utimes-set",  "setxattr", "connect", "stat",
};

} // namespace

std::string_view operationName(Operation operation) noexcept
{
    return kNames[static_cast<std::size_t>(operation)];
}

std::optional<Operation> operationFromName(std::string_view name) noexcept
{
    const auto *found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<Operation>(found - kNames.begin());
}

bool takesSecondPath(Operation operation) noexcept
{
    return operation == Operation::Rename || operation == Operation::Link;
}

} // namespace mountlens
