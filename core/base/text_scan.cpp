// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/text_scan.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace mountlens {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

} // namespace

std::string_view takeUntil(std::string_view &rest, char separator)
{
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view taken = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return taken;
}

std::string_view takeLine(std::string_view &rest)
{
    return takeUntil(rest, '\n');
}

std::string_view takeField(std::string_view &rest)
{
    while (!rest.empty() && isBlank(rest.front()))
        rest.remove_prefix(1);
    std::size_t end = 0;
    while (end < rest.size() && !isBlank(rest[end]))
        ++end;
    const std::string_view field = rest.substr(0, end);
    rest.remove_prefix(end);
    return field;
}

std::optional<std::uint64_t> parseNumber(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, value, base);
    if (failure != std::errc() || stop != end || text.empty())
        return std::nullopt;
    return value;
}

std::optional<std::uint32_t> parseNumber32(std::string_view text, int base)
{
    const auto value = parseNumber(text, base);
    if (!value || *value > std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    return static_cast<std::uint32_t>(*value);
}

std::string decodeOctalEscapes(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escaped = text[i] == '\\' && i + 3 < text.size() && isOctal(text[i + 1])
                             && isOctal(text[i + 2]) && isOctal(text[i + 3]);
        if (!escaped) {
            plain += text[i];
            continue;
        }
        const int code = (text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0');
        plain += static_cast<char>(code);
        i += 3;
    }
    return plain;
}

} // namespace mountlens
