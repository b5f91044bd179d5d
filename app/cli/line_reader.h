// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Lines in chunks: all that has arrived, without waiting for more.
#pragma once

#include "cli/streams.h"

#include <string>
#include <vector>

namespace mountlens::ui {

struct InputLine
{
    /// Without its newline; empty when it was too long.
    std::string text;
    bool tooLong = false;
};

class LineReader
{
public:
    LineReader(ByteInput &input, std::size_t maxLine)
        : m_input(input)
        , m_maxLine(maxLine)
    {
    }

    /// Waits for at least one line and takes all that are there, up to some hundred kilobytes.
    /// Blank lines are left out. Empty: the end. A last line without newline counts.
    std::vector<InputLine> nextChunk();

private:
    void takeLines(std::vector<InputLine> &lines);
    void add(std::vector<InputLine> &lines, std::string text);

    ByteInput &m_input;
    std::size_t m_maxLine;
    std::string m_buffer;
    bool m_atEnd = false;
    /// Inside a line that is too long already.
    bool m_skipping = false;
};

} // namespace mountlens::ui
