// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/fd_input.h"

#include <algorithm>
#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace mountlens::ui {

std::size_t FdInput::read(std::string &buffer, std::size_t limit)
{
    constexpr std::size_t kBlock = 65536;
    const std::size_t filled = buffer.size();
    const std::size_t wanted = std::min(limit, kBlock);
    buffer.resize(filled + wanted);
    ssize_t got = 0;
    do
        got = ::read(m_fd, buffer.data() + filled, wanted);
    while (got < 0 && errno == EINTR);
    const std::size_t count = got > 0 ? static_cast<std::size_t>(got) : 0;
    buffer.resize(filled + count);
    return count;
}

bool FdInput::ready()
{
    pollfd waiting{m_fd, POLLIN, 0};
    return poll(&waiting, 1, 0) > 0;
}

} // namespace mountlens::ui
