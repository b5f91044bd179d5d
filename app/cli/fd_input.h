// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// ByteInput of a file descriptor.
#pragma once

#include "cli/streams.h"

namespace mountlens::ui {

class FdInput final : public ByteInput
{
public:
    /// `fd` stays the caller's.
    explicit FdInput(int fd) noexcept
        : m_fd(fd)
    {
    }

    std::size_t read(std::string &buffer, std::size_t limit) override;
    bool ready() override;

private:
    int m_fd;
};

} // namespace mountlens::ui
