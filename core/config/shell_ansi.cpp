// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/shell_ansi.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace mountlens {

namespace {

std::optional<unsigned> digitValue(char c, unsigned base)
{
    unsigned value = base;
    if (c >= '0' && c <= '9')
        value = static_cast<unsigned>(c - '0');
    else if (c >= 'a' && c <= 'f')
        value = static_cast<unsigned>(c - 'a') + 10;
    else if (c >= 'A' && c <= 'F')
        value = static_cast<unsigned>(c - 'A') + 10;
    return value < base ? std::optional(value) : std::nullopt;
}

/// Takes up to `most` digits off the front; nullopt: there is none.
std::optional<std::uint32_t> takeDigits(std::string_view &text, unsigned base, std::size_t most)
{
    std::optional<std::uint32_t> number;
    for (std::size_t taken = 0; taken < most && !text.empty(); ++taken) {
        const auto digit = digitValue(text.front(), base);
        if (!digit)
            break;
        number = number.value_or(0) * base + *digit;
        text.remove_prefix(1);
    }
    return number;
}

char byteOf(std::uint32_t value)
{
    return static_cast<char>(static_cast<unsigned char>(value & 0xFF));
}

std::string utf8(std::uint32_t code)
{
    if (code < 0x80)
        return {byteOf(code)};
    const auto tail = [code](unsigned shift) { return byteOf(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x800)
        return {byteOf(0xC0 | (code >> 6)), tail(0)};
    if (code < 0x10000)
        return {byteOf(0xE0 | (code >> 12)), tail(6), tail(0)};
    return {byteOf(0xF0 | (code >> 18)), tail(12), tail(6), tail(0)};
}

/// A letter that stands for one character; '\0': none.
char plainEscape(char letter)
{
    constexpr std::string_view kLetters = "abeEfnrtv\\'\"?";
    constexpr std::string_view kMeanings = "\a\b\x1b\x1b\f\n\r\t\v\\'\"?";
    const auto at = kLetters.find(letter);
    return at == std::string_view::npos ? '\0' : kMeanings[at];
}

/// \xHH, \uHHHH, \UHHHHHHHH: without digits they stay as they are.
std::string takeHex(std::string_view &text, char letter)
{
    const std::size_t most = letter == 'x' ? 2 : letter == 'u' ? 4 : 8;
    const auto code = takeDigits(text, 16, most);
    if (!code)
        return {'\\', letter};
    return letter == 'x' ? std::string{byteOf(*code)} : utf8(*code);
}

/// `text` starts behind the backslash and is not empty.
std::string takeEscape(std::string_view &text)
{
    if (const auto octal = takeDigits(text, 8, 3))
        return {byteOf(*octal)};
    const char letter = text.front();
    text.remove_prefix(1);
    if (letter == 'x' || letter == 'u' || letter == 'U')
        return takeHex(text, letter);
    if (letter == 'c' && !text.empty()) {
        const char control = text.front();
        text.remove_prefix(1);
        return {control == '?' ? '\x7f' : byteOf(static_cast<unsigned char>(control) & 0x1F)};
    }
    const char plain = plainEscape(letter);
    return plain != '\0' ? std::string{plain} : std::string{'\\', letter};
}

} // namespace

AnsiQuoted readAnsiQuoted(std::string_view text)
{
    const std::size_t whole = text.size();
    AnsiQuoted result;
    while (!text.empty() && text.front() != '\'') {
        const bool escapes = text.front() == '\\' && text.size() > 1;
        if (!escapes)
            result.text += text.front();
        text.remove_prefix(1);
        if (escapes)
            result.text += takeEscape(text);
    }
    text.remove_prefix(std::min<std::size_t>(1, text.size()));
    result.length = whole - text.size();
    result.text.resize(std::min(result.text.find('\0'), result.text.size()));
    return result;
}

} // namespace mountlens
