// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a command reads from and writes to: the process's own streams, or strings in tests.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>

namespace mountlens::ui {

/// Bytes from a pipe, a file or a string.
class ByteInput
{
public:
    ByteInput() = default;
    ByteInput(const ByteInput &) = delete;
    ByteInput &operator=(const ByteInput &) = delete;
    virtual ~ByteInput() = default;

    /// Appends at most `limit` bytes to `buffer`, waiting until there are any. 0: the end, or an
    /// error.
    virtual std::size_t read(std::string &buffer, std::size_t limit) = 0;
    /// Whether read() would answer at once.
    virtual bool ready() = 0;
};

struct Streams
{
    ByteInput &in;
    std::ostream &out;
    std::ostream &err;
    /// `out` is a terminal that shows colours.
    bool colour = false;
    /// Its terminal cells in a line; 0: not a terminal.
    int width = 0;
};

} // namespace mountlens::ui
