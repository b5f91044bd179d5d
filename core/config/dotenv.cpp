// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/dotenv.h"

#include "base/ascii.h"
#include "base/text_scan.h"

#include <algorithm>

namespace mountlens {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{16} << 20U;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kExport = "export";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == '\r';
}

bool isSpace(char c)
{
    return isBlank(c) || c == '\n';
}

bool isNameCharacter(char c)
{
    return isAlnum(c) || static_cast<unsigned char>(c) >= 0x80
           || std::string_view("_.-[]").find(c) != std::string_view::npos;
}

void skipBlanks(std::string_view &text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
}

std::string_view withoutTrailingSpace(std::string_view text)
{
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The letters of Go's escape sequences and what they stand for.
char unescaped(char letter)
{
    constexpr std::string_view kLetters = "abfnrtv\"\\";
    constexpr std::string_view kMeanings = "\a\b\f\n\r\t\v\"\\";
    const std::size_t at = kLetters.find(letter);
    return at == std::string_view::npos ? '\0' : kMeanings[at];
}

/// Takes \0 and up to three octal digits off `text`: only three of them make a character, else the
/// 0 is lost (dotenv/parser.go expandEscapes()).
std::string takeOctal(std::string_view &text)
{
    std::size_t digits = 0;
    while (digits < 3 && 2 + digits < text.size() && text[2 + digits] >= '0'
           && text[2 + digits] <= '9')
        ++digits;
    const std::string_view number = text.substr(2, digits);
    text.remove_prefix(2 + digits);
    const auto value = digits == 3 ? parseNumber32(number, 8) : std::nullopt;
    if (!value || *value > 0x7F)
        return '\\' + std::string(number);
    return {static_cast<char>(*value)};
}

/// Undoes the escapes of a value in double quotes; \$ becomes $$ for the interpolation to come.
std::string expandEscapes(std::string_view text)
{
    std::string made;
    while (!text.empty()) {
        if (text.size() < 2 || text[0] != '\\') {
            made += text[0];
            text.remove_prefix(1);
            continue;
        }
        if (text[1] == '0') {
            made += takeOctal(text);
            continue;
        }
        if (text[1] == '$')
            made += "$$";
        else if (const char meaning = unescaped(text[1]); meaning != '\0')
            made += meaning;
        else
            made += text.substr(0, 2);
        text.remove_prefix(2);
    }
    return made;
}

class Reader
{
public:
    Reader(std::string_view text, Variables &variables, const VariableLookup &outer)
        : m_rest(text)
        , m_variables(variables)
        , m_outer(outer)
    {
    }

    Result<std::vector<std::string>> all()
    {
        while (skipToStatement()) {
            if (auto done = statement(); !done)
                return done.error();
        }
        return std::move(m_unset);
    }

private:
    Error malformed(std::string what) const
    {
        return Error(ErrorId::Malformed, "line " + std::to_string(m_line), std::move(what));
    }

    void drop(std::size_t count)
    {
        const std::string_view dropped = m_rest.substr(0, count);
        m_line += static_cast<std::uint32_t>(std::count(dropped.begin(), dropped.end(), '\n'));
        m_rest.remove_prefix(dropped.size());
    }

    /// False: the text has ended.
    bool skipToStatement()
    {
        while (!m_rest.empty()) {
            if (m_rest.front() == '#')
                drop(std::min(m_rest.find('\n'), m_rest.size()));
            else if (isSpace(m_rest.front()))
                drop(1);
            else
                return true;
        }
        return false;
    }

    Result<Done> statement()
    {
        skipExport();
        std::size_t end = 0;
        while (end < m_rest.size() && (isBlank(m_rest[end]) || isNameCharacter(m_rest[end])))
            ++end;
        if (end == m_rest.size()) {
            m_rest = {};
            return Done{};
        }
        const char separator = m_rest[end];
        if (separator != '=' && separator != ':' && separator != '\n')
            return malformed(std::string("unexpected character \"") + separator
                             + "\" in variable name");
        const std::string name(withoutTrailingSpace(m_rest.substr(0, end)));
        if (name.find(' ') != std::string::npos)
            return malformed("key cannot contain a space");
        drop(end + 1);
        skipBlanks(m_rest);
        return separator == '\n' ? inherit(name) : assign(name);
    }

    void skipExport()
    {
        if (m_rest.size() <= kExport.size() || !m_rest.starts_with(kExport)
            || !isSpace(m_rest[kExport.size()]))
            return;
        m_rest.remove_prefix(kExport.size());
        skipBlanks(m_rest);
    }

    Result<Done> inherit(const std::string &name)
    {
        if (const auto value = m_outer(name))
            m_variables[name] = *value;
        return Done{};
    }

    Result<Done> assign(const std::string &name)
    {
        auto value = m_rest.starts_with('"') || m_rest.starts_with('\'') ? quoted() : unquoted();
        if (!value)
            return value.error();
        m_bytes += value->size();
        if (m_bytes > kMaxBytes)
            return Error(ErrorId::TooLarge, ".env");
        m_variables[name] = std::move(*value);
        return Done{};
    }

    Result<std::string> unquoted()
    {
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        std::string_view value = m_rest.substr(0, end);
        value = withoutTrailingSpace(value.substr(0, value.find(" #")));
        drop(end + 1);
        return expanded(value);
    }

    Result<std::string> quoted()
    {
        const char quote = m_rest.front();
        std::string value;
        std::size_t at = 1;
        for (; at < m_rest.size() && m_rest[at] != quote; ++at) {
            if (m_rest[at] == '\\' && at + 1 < m_rest.size()) {
                ++at;
                if (m_rest[at] != quote)
                    value += '\\';
            }
            value += m_rest[at];
        }
        if (at >= m_rest.size())
            return malformed("unterminated quoted value");
        drop(at + 1);
        return quote == '"' ? expanded(expandEscapes(value)) : Result<std::string>(value);
    }

    Result<std::string> expanded(std::string_view text)
    {
        auto made = interpolate(text, [this](std::string_view name) { return lookup(name); });
        if (!made)
            return made.error();
        std::move(made->unset.begin(), made->unset.end(), std::back_inserter(m_unset));
        return std::move(made->text);
    }

    std::optional<std::string> lookup(std::string_view name) const
    {
        if (auto value = m_outer(name))
            return value;
        const auto found = m_variables.find(name);
        return found == m_variables.end() ? std::nullopt : std::optional(found->second);
    }

    std::string_view m_rest;
    Variables &m_variables;
    const VariableLookup &m_outer;
    std::vector<std::string> m_unset;
    std::uint32_t m_line = 1;
    std::size_t m_bytes = 0;
};

} // namespace

Result<std::vector<std::string>>
readDotenv(std::string_view text, Variables &variables, const VariableLookup &outer)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    return Reader(text, variables, outer).all();
}

} // namespace mountlens
