// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/toml_text.h"

#include "base/text_scan.h"

#include <algorithm>
#include <cstdint>

namespace mountlens {

namespace {

constexpr std::size_t kMaxText = std::size_t{1} << 20U;
constexpr std::size_t kMaxValues = 10000;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

char escaped(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    default:
        return c;
    }
}

/// Reads the file from its front to its back, once.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    Result<TomlValues> all()
    {
        for (;;) {
            skipBlankLines();
            if (m_rest.empty())
                return std::move(m_values);
            if (m_values.size() >= kMaxValues)
                return Error(ErrorId::TooLarge, "TOML values");
            if (!(m_rest.front() == '[' ? tableLine() : keyLine()))
                return Error(ErrorId::Malformed, "line " + std::to_string(m_line), "TOML");
        }
    }

private:
    char take()
    {
        const char c = m_rest.front();
        m_line += c == '\n' ? 1U : 0U;
        m_rest.remove_prefix(1);
        return c;
    }
    void skipComment()
    {
        while (!m_rest.empty() && m_rest.front() != '\n')
            take();
    }
    void skipBlanks()
    {
        while (!m_rest.empty() && isBlank(m_rest.front()))
            take();
    }
    void skipBlankLines()
    {
        while (!m_rest.empty()) {
            if (m_rest.front() == '#')
                skipComment();
            else if (isBlank(m_rest.front()) || m_rest.front() == '\n')
                take();
            else
                return;
        }
    }
    /// The rest of a line holds nothing but a comment.
    bool lineEnds()
    {
        skipBlanks();
        if (!m_rest.empty() && m_rest.front() == '#')
            skipComment();
        return m_rest.empty() || m_rest.front() == '\n';
    }

    bool tableLine()
    {
        const std::size_t end = m_rest.find('\n');
        std::string_view line = m_rest.substr(0, end);
        const std::size_t close = line.find(']');
        if (close == std::string_view::npos)
            return false;
        line = line.substr(0, close);
        while (!line.empty() && line.front() == '[') // [[a list of tables]]: the last one stays
            line.remove_prefix(1);
        m_table = std::string(trimmed(line));
        skipComment();
        return true;
    }

    bool keyLine()
    {
        const std::size_t equals = m_rest.find_first_of("=\n");
        if (equals == std::string_view::npos || m_rest[equals] != '=')
            return false;
        std::string_view key = trimmed(m_rest.substr(0, equals));
        if (key.size() >= 2 && (key.front() == '"' || key.front() == '\'')) {
            key.remove_prefix(1);
            key.remove_suffix(1);
        }
        const std::string name =
            m_table.empty() ? std::string(key) : m_table + '.' + std::string(key);
        m_rest.remove_prefix(equals + 1);
        skipBlanks();
        TomlValue value;
        if (key.empty() || !readValue(value) || !lineEnds())
            return false;
        m_values[name] = std::move(value);
        return true;
    }

    bool readValue(TomlValue &value)
    {
        if (m_rest.empty())
            return false;
        if (m_rest.front() == '[')
            return readList(value);
        if (m_rest.front() == '{')
            return skipBraces(nullptr);
        std::string text;
        if (!readPlain(text))
            return false;
        value.texts.push_back(std::move(text));
        return true;
    }

    bool readList(TomlValue &value)
    {
        value.list = true;
        take();
        for (;;) {
            skipBlankLines();
            if (m_rest.empty())
                return false;
            const char c = m_rest.front();
            if (c == ']' || c == ',')
                take();
            if (c == ']')
                return true;
            if (c == ',')
                continue;
            if (c == '{') {
                if (!skipBraces(&value))
                    return false;
                continue;
            }
            std::string text;
            if (value.texts.size() >= kMaxValues || !readPlain(text))
                return false;
            value.texts.push_back(std::move(text));
        }
    }

    bool skipBraces(TomlValue *list)
    {
        const std::size_t close = m_rest.find('}');
        if (close == std::string_view::npos)
            return false;
        std::string inner(m_rest.substr(0, close));
        std::erase_if(inner, isBlank);
        if (list && inner == "{append=true")
            list->appends = true;
        while (m_rest.front() != '}')
            take();
        take();
        return true;
    }

    bool readPlain(std::string &text)
    {
        const char quote = m_rest.front();
        if (quote == '"' || quote == '\'')
            return readQuoted(quote, text);
        const std::size_t end = std::min(m_rest.find_first_of(",]}#\n"), m_rest.size());
        text = std::string(trimmed(m_rest.substr(0, end)));
        m_rest.remove_prefix(end);
        return !text.empty();
    }

    bool readQuoted(char quote, std::string &text)
    {
        const std::string fence(3, quote);
        const bool longText = m_rest.starts_with(fence);
        const std::string_view end =
            longText ? std::string_view(fence) : std::string_view(fence).substr(0, 1);
        m_rest.remove_prefix(end.size());
        while (!m_rest.empty() && !m_rest.starts_with(end)) {
            const char c = take();
            if (c == '\n' && !longText)
                return false;
            const bool escapes = c == '\\' && quote == '"' && !m_rest.empty();
            text += escapes ? escaped(take()) : c;
        }
        if (m_rest.empty())
            return false;
        m_rest.remove_prefix(end.size());
        return true;
    }

    std::string_view m_rest;
    std::string m_table;
    TomlValues m_values;
    std::uint32_t m_line = 1;
};

const TomlValue *valueOf(const TomlValues &values, std::string_view key)
{
    const auto found = values.find(key);
    return found == values.end() ? nullptr : &found->second;
}

} // namespace

Result<TomlValues> parseToml(std::string_view text)
{
    if (text.size() > kMaxText)
        return Error(ErrorId::TooLarge, "TOML text");
    return Reader(text).all();
}

void overlay(TomlValues &values, const TomlValues &later)
{
    for (const auto &[key, value] : later) {
        TomlValue &target = values[key];
        if (!value.appends)
            target = value;
        else
            target.texts.insert(target.texts.end(), value.texts.begin(), value.texts.end());
        target.list = value.list;
    }
}

std::optional<std::string> textOf(const TomlValues &values, std::string_view key)
{
    const TomlValue *value = valueOf(values, key);
    const bool plain = value && !value->list && !value->texts.empty();
    return plain ? std::optional(value->texts.front()) : std::nullopt;
}

std::optional<std::vector<std::string>> listOf(const TomlValues &values, std::string_view key)
{
    const TomlValue *value = valueOf(values, key);
    return value && value->list ? std::optional(value->texts) : std::nullopt;
}

} // namespace mountlens
