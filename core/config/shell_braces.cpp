// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/shell_braces.h"

#include "base/ascii.h"
#include "base/text_scan.h"
#include "config/shell_ansi.h"
#include "config/shell_substitution.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace mountlens {

namespace {

constexpr std::size_t kMaxWord = 4096;
constexpr std::size_t kMaxWords = 256;
constexpr unsigned kMaxBraces = 64;

using Words = std::vector<std::string>;

std::size_t opaqueLength(std::string_view text);

std::size_t doubleQuotedLength(std::string_view text)
{
    std::size_t at = 1;
    while (at < text.size() && text[at] != '"') {
        const bool isQuote = text[at] == '\'';
        const std::size_t length = isQuote ? 0 : opaqueLength(text.substr(at));
        at += std::max<std::size_t>(length, 1);
    }
    return std::min(at + 1, text.size());
}

/// $(...), ${...} and $'...'; 0: none of them.
std::size_t expansionLength(std::string_view text)
{
    if (text.size() < 2)
        return 0;
    if (text[1] == '\'')
        return readAnsiQuoted(text.substr(2)).length + 2;
    if (text[1] != '(' && text[1] != '{')
        return 0;
    const std::size_t length = closedLength(text.substr(1), text[1], text[1] == '(' ? ')' : '}');
    return length == 0 ? text.size() : length + 1;
}

/// The length of what braces, commas and blanks mean nothing in: an escaped character, quotes, an
/// expansion. 0: none starts here.
std::size_t opaqueLength(std::string_view text)
{
    const char c = text.front();
    if (c == '\\')
        return std::min<std::size_t>(2, text.size());
    if (c == '\'' || c == '`')
        return std::min(text.find(c, 1), text.size() - 1) + 1;
    if (c == '"')
        return doubleQuotedLength(text);
    return c == '$' ? expansionLength(text) : 0;
}

/// Behind the character or the opaque piece at `at`.
std::size_t next(std::string_view text, std::size_t at)
{
    return at + std::max<std::size_t>(opaqueLength(text.substr(at)), 1);
}

/// What stands between { and its }.
struct Braces
{
    std::size_t end = 0; ///< behind the }
    std::vector<std::string_view> parts;
};

/// nullopt: the { at `start` has no }.
std::optional<Braces> bracesAt(std::string_view text, std::size_t start)
{
    Braces braces;
    unsigned depth = 1;
    std::size_t part = start + 1;
    for (std::size_t at = part; at < text.size(); at = next(text, at)) {
        if (text[at] == '{')
            ++depth;
        else if (text[at] == '}')
            --depth;
        const bool ends = depth == 0 || (depth == 1 && text[at] == ',');
        if (!ends)
            continue;
        braces.parts.push_back(text.substr(part, at - part));
        part = at + 1;
        braces.end = part;
        if (depth == 0)
            return braces;
    }
    return std::nullopt;
}

std::optional<std::int64_t> rangeNumber(std::string_view text)
{
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    const auto number = parseNumber32(text);
    return number ? std::optional<std::int64_t>(negative ? -std::int64_t{*number} : *number)
                  : std::nullopt;
}

bool isOneLetter(std::string_view text)
{
    return text.size() == 1 && isLetter(text[0]);
}

bool isPadded(std::string_view number)
{
    number.remove_prefix(number.starts_with('-') ? 1 : 0);
    return number.size() > 1 && number.starts_with('0');
}

std::string padded(std::int64_t number, std::size_t width)
{
    std::string digits = std::to_string(number < 0 ? -number : number);
    const std::size_t sign = number < 0 ? 1 : 0;
    if (digits.size() + sign < width)
        digits.insert(0, width - sign - digits.size(), '0');
    return (number < 0 ? "-" : "") + digits;
}

/// 1..3, 01..10, c..a, 0..9..3; empty: no range, or too long a one.
Words rangeWords(std::string_view text)
{
    const auto dots = text.find("..");
    if (dots == std::string_view::npos)
        return {};
    const std::string_view first = text.substr(0, dots);
    std::string_view last = text.substr(dots + 2);
    std::int64_t step = 1;
    if (const auto more = last.find(".."); more != std::string_view::npos) {
        step = std::abs(rangeNumber(last.substr(more + 2)).value_or(0));
        last = last.substr(0, more);
    }
    const bool letters = isOneLetter(first) && isOneLetter(last);
    const auto from = letters ? std::optional<std::int64_t>(first[0]) : rangeNumber(first);
    const auto to = letters ? std::optional<std::int64_t>(last[0]) : rangeNumber(last);
    step = std::max<std::int64_t>(step, 1);
    if (!from || !to || std::abs(*to - *from) / step >= static_cast<std::int64_t>(kMaxWords))
        return {};
    const bool pads = !letters && (isPadded(first) || isPadded(last));
    const std::size_t width = pads ? std::max(first.size(), last.size()) : 0;
    Words words;
    for (std::int64_t i = 0; i <= std::abs(*to - *from) / step; ++i) {
        const std::int64_t value = *from + (*to < *from ? -i : i) * step;
        words.push_back(letters ? std::string(1, static_cast<char>(value)) : padded(value, width));
    }
    return words;
}

/// One call of braceExpanded().
class Expander
{
public:
    Words expand(std::string_view text);
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }
    [[nodiscard]] bool found() const { return m_found; }

private:
    Words inner(const Braces &braces);
    Words joined(std::string_view before, const Words &middle, const Words &after);

    unsigned m_braces = 0;
    bool m_found = false;
    bool m_gaveUp = false;
};

/// The alternatives of one pair of braces; empty: it means nothing.
Words Expander::inner(const Braces &braces)
{
    if (braces.parts.size() == 1)
        return rangeWords(braces.parts.front());
    Words words;
    for (const std::string_view part : braces.parts) {
        for (std::string &word : expand(part))
            words.push_back(std::move(word));
    }
    return words;
}

Words Expander::joined(std::string_view before, const Words &middle, const Words &after)
{
    m_gaveUp = m_gaveUp || middle.size() * after.size() > kMaxWords;
    Words words;
    for (const std::string &inside : middle) {
        for (const std::string &behind : after) {
            if (m_gaveUp)
                return {};
            words.push_back(std::string(before).append(inside).append(behind));
        }
    }
    return words;
}

Words Expander::expand(std::string_view text)
{
    for (std::size_t at = 0; at < text.size() && !m_gaveUp; at = next(text, at)) {
        if (text[at] != '{')
            continue;
        m_gaveUp = ++m_braces > kMaxBraces;
        const auto braces = m_gaveUp ? std::nullopt : bracesAt(text, at);
        const Words middle = braces ? inner(*braces) : Words();
        if (middle.empty())
            continue;
        m_found = true;
        return joined(text.substr(0, at), middle, expand(text.substr(braces->end)));
    }
    return {std::string(text)};
}

} // namespace

std::size_t writtenWordLength(std::string_view text)
{
    constexpr std::string_view kEnds = " \t\n\r;&|()<>";
    std::size_t at = 0;
    while (at < text.size() && kEnds.find(text[at]) == std::string_view::npos)
        at = next(text, at);
    return std::min(at, text.size());
}

Words braceExpanded(std::string_view word)
{
    if (word.find('{') == std::string_view::npos || word.size() > kMaxWord)
        return {};
    Expander expander;
    Words words = expander.expand(word);
    return expander.found() && !expander.gaveUp() ? words : Words();
}

} // namespace mountlens
