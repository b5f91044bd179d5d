// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Both ends of a pipe, closed on exec.
#pragma once

#include "base/unique_fd.h"

#include <array>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace mountlens {

struct Pipe
{
    /// Throws std::system_error.
    Pipe()
    {
        std::array<int, 2> ends = {-1, -1};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            throw std::system_error(errno, std::generic_category(), "pipe");
        reading.reset(ends[0]);
        writing.reset(ends[1]);
    }

    UniqueFd reading;
    UniqueFd writing;
};

} // namespace mountlens
