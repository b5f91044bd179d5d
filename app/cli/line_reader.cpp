// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/line_reader.h"

#include "base/text_scan.h"

#include <utility>

namespace mountlens::ui {

namespace {

constexpr std::size_t kBlock = 65536;
constexpr std::size_t kMaxChunk = std::size_t{256} << 10U;

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\r") == std::string::npos;
}

} // namespace

std::vector<InputLine> LineReader::nextChunk()
{
    std::vector<InputLine> lines;
    std::size_t taken = 0;
    while (!m_atEnd && (lines.empty() || (taken < kMaxChunk && m_input.ready()))) {
        const std::size_t got = m_input.read(m_buffer, kBlock);
        taken += got;
        m_atEnd = got == 0;
        takeLines(lines);
    }
    return lines;
}

void LineReader::takeLines(std::vector<InputLine> &lines)
{
    std::size_t start = 0;
    for (std::size_t end = m_buffer.find('\n'); end != std::string::npos;
         end = m_buffer.find('\n', start)) {
        add(lines, m_buffer.substr(start, end - start));
        start = end + 1;
    }
    m_buffer.erase(0, start);
    if (m_atEnd && (!m_buffer.empty() || m_skipping))
        add(lines, std::exchange(m_buffer, {}));
    if (m_buffer.size() > m_maxLine) {
        m_skipping = true;
        m_buffer.clear();
    }
}

void LineReader::add(std::vector<InputLine> &lines, std::string text)
{
    if (m_skipping || text.size() > m_maxLine) {
        lines.push_back({std::string(), true});
        m_skipping = false;
        return;
    }
    if (!isBlank(text))
        lines.push_back({std::move(text), false});
}

} // namespace mountlens::ui
