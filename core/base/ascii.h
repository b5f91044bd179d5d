// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Letters and digits as grammars of engines and kernel mean them: ASCII, whatever the locale.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace mountlens {

constexpr bool isLower(char c) noexcept
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isUpper(char c) noexcept
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isLetter(char c) noexcept
{
    return isLower(c) || isUpper(c);
}

constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

constexpr bool isAlnum(char c) noexcept
{
    return isLetter(c) || isDigit(c);
}

inline std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

} // namespace mountlens
