// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What is asked: one operation on one path. Each operation is one system call (KERNEL section 16).
#pragma once

#include "model/ids.h"
#include "model/mode.h"

#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

enum class Operation : std::uint8_t {
    Traverse,
    List,
    Read,
    Write,
    Append,
    Truncate,
    Execute,
    Create,
    OpenCreate,
    Mkdir,
    Symlink,
    Mkfifo,
    Mksock,
    MknodChar,
    MknodBlock,
    Unlink,
    Rmdir,
    Rename,
    Link,
    Chmod,
    Chown,
    UtimesNow,
    UtimesSet,
    Setxattr,
    Connect,
    Stat,
};

inline constexpr std::size_t kOperationCount = static_cast<std::size_t>(Operation::Stat) + 1;

/// The name in commands and JSON ("open-create").
std::string_view operationName(Operation operation) noexcept;
/// nullopt: no operation has this name.
std::optional<Operation> operationFromName(std::string_view name) noexcept;
/// rename and link take a second path.
bool takesSecondPath(Operation operation) noexcept;

enum class Follow : std::uint8_t {
    No,
    Yes,
};

struct Request
{
    Operation operation = Operation::Read;
    /// As the process would write it, as bytes; relative to its working directory.
    std::string path;
    /// New name of rename and link.
    std::string path2;
    /// Of chmod: the new mode.
    Mode mode{0644};
    /// Of chown, ids of the subject's user namespace; nullopt leaves unchanged.
    std::optional<Uid> uid;
    std::optional<Gid> gid;
    /// Of setxattr, with its namespace prefix.
    std::string xattrName;
    /// Of chown and stat: No for lchown and lstat.
    Follow follow = Follow::Yes;

    bool operator==(const Request &) const = default;
};

} // namespace mountlens
