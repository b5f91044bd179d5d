// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "messages/clean_line.h"

#include "base/ascii.h"
#include "base/text_scan.h"

namespace mountlens {

namespace {

constexpr char kEscape = 0x1b;
constexpr char kBell = 0x07;
constexpr char kDelete = 0x7f;
constexpr std::size_t kMaxServiceName = 128;

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == kDelete;
}

/// ECMA-48: where the escape sequence that begins at `at` ends.
std::size_t escapeEnd(std::string_view text, std::size_t at)
{
    const char kind = at + 1 < text.size() ? text[at + 1] : '\0';
    std::size_t end = at + 2;
    if (kind == '[') {
        while (end < text.size() && (text[end] < '@' || text[end] > '~') && text[end] != '\n')
            ++end;
        return end + 1;
    }
    if (kind == ']') {
        while (end < text.size() && text[end] != kBell && text[end] != kEscape && text[end] != '\n')
            ++end;
        return end + (end < text.size() && text[end] == kBell ? 1 : 0);
    }
    return kind == '\n' ? at + 1 : end;
}

void add(CleanLine &line, std::string_view bytes, std::size_t origin)
{
    for (const char c : bytes) {
        line.text += c;
        line.origin.push_back(static_cast<std::uint32_t>(origin));
    }
}

/// What a terminal would show of `raw`, which begins at `offset` of the original.
CleanLine withoutControls(std::string_view raw, std::size_t offset)
{
    CleanLine line;
    for (std::size_t at = 0; at < raw.size();) {
        if (raw[at] == kEscape) {
            at = escapeEnd(raw, at);
            continue;
        }
        if (raw[at] == '\t')
            add(line, " ", offset + at);
        else if (!isControl(raw[at]))
            add(line, raw.substr(at, 1), offset + at);
        ++at;
    }
    line.origin.push_back(static_cast<std::uint32_t>(offset + raw.size()));
    return line;
}

bool hasEscapes(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(' ');
    const bool object = begin != std::string_view::npos && text[begin] == '{';
    return object || text.find("\\\"") != std::string_view::npos;
}

std::string utf8Of(std::uint32_t code)
{
    if (code < 0x20 || code == kDelete)
        return " ";
    if (code < 0x80)
        return {static_cast<char>(code)};
    if (code < 0x800)
        return {static_cast<char>(0xc0U | code >> 6U), static_cast<char>(0x80U | (code & 0x3fU))};
    if (code >= 0xd800 && code < 0xe000)
        return "?";
    return {static_cast<char>(0xe0U | code >> 12U), static_cast<char>(0x80U | (code >> 6U & 0x3fU)),
            static_cast<char>(0x80U | (code & 0x3fU))};
}

struct Decoded
{
    std::string bytes;
    std::size_t length = 1;
};

/// The escape of a JSON string at `at`; a backslash that begins none stands for itself.
Decoded decodeEscape(std::string_view text, std::size_t at)
{
    const char kind = at + 1 < text.size() ? text[at + 1] : '\0';
    switch (kind) {
    case '"':
    case '\\':
    case '/':
        return {std::string(1, kind), 2};
    case 'n':
    case 'r':
        return {"\n", 2};
    case 't':
        return {" ", 2};
    case 'u':
        if (const auto code = parseNumber32(text.substr(at + 2, 4), 16);
            code && at + 6 <= text.size())
            return {utf8Of(*code), 6};
        break;
    default:
        break;
    }
    return {"\\", 1};
}

CleanLine withoutEscapes(const CleanLine &line)
{
    CleanLine decoded;
    for (std::size_t at = 0; at < line.text.size();) {
        const bool escape = line.text[at] == '\\';
        const Decoded next =
            escape ? decodeEscape(line.text, at) : Decoded{std::string(1, line.text[at]), 1};
        add(decoded, next.bytes, line.origin[at]);
        at += next.length;
    }
    decoded.origin.push_back(line.origin.back());
    return decoded;
}

CleanLine part(const CleanLine &line, std::size_t begin, std::size_t end)
{
    CleanLine cut;
    cut.text = line.text.substr(begin, end - begin);
    cut.origin.assign(line.origin.begin() + static_cast<std::ptrdiff_t>(begin),
                      line.origin.begin() + static_cast<std::ptrdiff_t>(end) + 1);
    cut.container = line.container;
    return cut;
}

bool isNameCharacter(char c)
{
    return isAlnum(c) || c == '-' || c == '_' || c == '.';
}

/// "web-1  | message": the name goes, and is kept.
CleanLine withoutServiceName(CleanLine line)
{
    std::size_t end = 0;
    while (end < line.text.size() && end < kMaxServiceName && isNameCharacter(line.text[end]))
        ++end;
    const std::size_t bar = line.text.find_first_not_of(' ', end);
    if (end == 0 || bar == end || bar == std::string::npos || line.text[bar] != '|')
        return line;
    CleanLine rest = part(line, bar + 1, line.text.size());
    rest.container = line.text.substr(0, end);
    return rest;
}

void addParts(const CleanLine &line, std::vector<CleanLine> &lines)
{
    std::size_t begin = 0;
    while (begin <= line.text.size()) {
        const std::size_t end = std::min(line.text.find('\n', begin), line.text.size());
        if (line.text.find_first_not_of(' ', begin) < end)
            lines.push_back(part(line, begin, end));
        begin = end + 1;
    }
}

} // namespace

std::vector<CleanLine> cleanLines(std::string_view text)
{
    std::vector<CleanLine> lines;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t offset = text.size() - rest.size();
        CleanLine line = withoutServiceName(withoutControls(takeLine(rest), offset));
        if (hasEscapes(line.text)) {
            const std::string container = line.container;
            line = withoutEscapes(line);
            line.container = container;
        }
        addParts(line, lines);
    }
    return lines;
}

} // namespace mountlens
