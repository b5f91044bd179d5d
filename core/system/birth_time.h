// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// When a file came into being, and when a process started: what tells a directory that an engine
/// made from one that people made.
#pragma once

#include "base/result.h"
#include "model/ids.h"
#include "model/inode.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

/// Since 1970-01-01T00:00:00Z.
using Moment = std::chrono::nanoseconds;

struct FileBirth
{
    FileType type = FileType::Regular;
    /// As this reader is shown them.
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    /// nullopt: the file system does not keep it.
    std::optional<Moment> born;

    bool operator==(const FileBirth &) const = default;
};

/// The last name is not followed where it is a link. Asks no server for news. OpenFailed with the
/// errno.
Result<FileBirth> readFileBirth(const std::string &path);

/// To the hundredth of a second at best: the kernel counts clock ticks from its own start, whose
/// moment it tells in whole seconds. NoSuchProcess; OpenFailed, ReadFailed, Malformed.
Result<Moment> readProcessStart(Pid pid);

/// Field 22 of /proc/PID/stat, in clock ticks since the machine's start. Malformed.
Result<std::uint64_t> parseStartTicks(std::string_view stat);

/// The line `btime` of /proc/stat, in seconds since 1970. Malformed.
Result<std::uint64_t> parseBootTime(std::string_view stat);

} // namespace mountlens
