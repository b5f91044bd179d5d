// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/jsonc.h"

#include "base/text_scan.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace mountlens {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{4} << 20U;
constexpr std::size_t kMaxValues = 200'000;
constexpr int kMaxDepth = 200;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::uint32_t kReplacementCharacter = 0xFFFD;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool endsWord(char c)
{
    return isBlank(c) || std::string_view(",:[]{}\"/").find(c) != std::string_view::npos;
}

void appendUtf8(std::string &text, std::uint32_t code)
{
    const auto push = [&](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        push(code);
        return;
    }
    if (code < 0x800) {
        push(0xC0U | (code >> 6U));
    } else {
        if (code < 0x10000) {
            push(0xE0U | (code >> 12U));
        } else {
            push(0xF0U | (code >> 18U));
            push(0x80U | ((code >> 12U) & 0x3FU));
        }
        push(0x80U | ((code >> 6U) & 0x3FU));
    }
    push(0x80U | (code & 0x3FU));
}

bool isHighSurrogate(std::uint32_t code)
{
    return code >= 0xD800 && code < 0xDC00;
}

bool isLowSurrogate(std::uint32_t code)
{
    return code >= 0xDC00 && code < 0xE000;
}

/// RFC 8259 section 6.
bool isNumber(std::string_view text)
{
    const auto digits = [&] {
        const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
        text.remove_prefix(count);
        return count > 0;
    };
    if (text.starts_with('-'))
        text.remove_prefix(1);
    if (text.starts_with('0'))
        text.remove_prefix(1);
    else if (!digits())
        return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (!digits())
            return false;
    }
    if (!text.starts_with('e') && !text.starts_with('E'))
        return text.empty();
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    return digits() && text.empty();
}

class JsonReader
{
public:
    JsonReader(std::string_view text, JsonDialect dialect)
        : m_rest(text)
        , m_lenient(dialect == JsonDialect::WithComments)
    {
    }

    Result<YamlValue> document()
    {
        auto made = value(0);
        if (!made)
            return made;
        if (auto done = skipBlanks(); !done)
            return done.error();
        if (!m_rest.empty())
            return malformed();
        return made;
    }

private:
    [[nodiscard]] Error malformed() const
    {
        constexpr std::size_t kShown = 40;
        std::string_view rest = m_rest.substr(0, kShown);
        return Error(ErrorId::Malformed, "line " + std::to_string(m_line),
                     std::string(takeLine(rest)));
    }

    void skip(std::size_t count)
    {
        const std::string_view gone = m_rest.substr(0, count);
        m_line += static_cast<std::uint32_t>(std::count(gone.begin(), gone.end(), '\n'));
        m_rest.remove_prefix(gone.size());
    }

    bool take(char wanted)
    {
        if (!m_rest.starts_with(wanted))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    Result<Done> skipBlanks()
    {
        for (;;) {
            while (!m_rest.empty() && isBlank(m_rest.front()))
                skip(1);
            if (!m_lenient || !m_rest.starts_with('/'))
                return Done{};
            if (auto done = skipComment(); !done)
                return done;
        }
    }

    Result<Done> skipComment()
    {
        if (m_rest.starts_with("//")) {
            skip(std::min(m_rest.find('\n'), m_rest.size()));
            return Done{};
        }
        const std::size_t end =
            m_rest.starts_with("/*") ? m_rest.find("*/", 2) : std::string_view::npos;
        if (end == std::string_view::npos)
            return malformed();
        skip(end + 2);
        return Done{};
    }

    Result<YamlValue> value(int depth)
    {
        if (auto done = skipBlanks(); !done)
            return done.error();
        if (depth > kMaxDepth || ++m_values > kMaxValues)
            return Error(ErrorId::TooLarge, "json");
        if (take('{'))
            return object(depth);
        if (take('['))
            return array(depth);
        YamlValue made;
        made.line = m_line;
        if (m_rest.starts_with('"')) {
            auto text = string();
            if (!text)
                return text.error();
            made.kind = YamlValue::Kind::Scalar;
            made.text = std::move(*text);
            return made;
        }
        return word(std::move(made));
    }

    Result<YamlValue> word(YamlValue made)
    {
        const auto end = std::find_if(m_rest.begin(), m_rest.end(), endsWord);
        const std::string_view text =
            m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
        if (text != "null") {
            if (text != "true" && text != "false" && !isNumber(text))
                return malformed();
            made.kind = YamlValue::Kind::Scalar;
            made.text = text;
            made.plain = true;
        }
        m_rest.remove_prefix(text.size());
        return made;
    }

    /// Between two members, or before the closing bracket. True: there is another member.
    Result<bool> another(char closing, bool first)
    {
        if (auto done = skipBlanks(); !done)
            return done.error();
        if (take(closing))
            return false;
        if (first)
            return true;
        const bool comma = take(',');
        if (!comma && !m_lenient)
            return malformed();
        if (auto done = skipBlanks(); !done)
            return done.error();
        if (m_lenient && take(closing))
            return false;
        return true;
    }

    Result<YamlValue> array(int depth)
    {
        YamlValue made;
        made.kind = YamlValue::Kind::Sequence;
        made.line = m_line;
        for (;;) {
            const auto more = another(']', made.items.empty());
            if (!more)
                return more.error();
            if (!*more)
                return made;
            auto item = value(depth + 1);
            if (!item)
                return item.error();
            made.items.push_back(std::move(*item));
        }
    }

    Result<YamlValue> object(int depth)
    {
        YamlValue made;
        made.kind = YamlValue::Kind::Mapping;
        made.line = m_line;
        std::unordered_map<std::string, std::size_t> places;
        for (;;) {
            const auto more = another('}', made.members.empty());
            if (!more)
                return more.error();
            if (!*more)
                return made;
            auto member = this->member(depth);
            if (!member)
                return member.error();
            const auto [place, isNew] = places.emplace(member->first, made.members.size());
            if (isNew)
                made.members.push_back(std::move(*member));
            else
                made.members[place->second] = std::move(*member);
        }
    }

    Result<YamlValue::Member> member(int depth)
    {
        auto key = string();
        if (!key)
            return key.error();
        if (auto done = skipBlanks(); !done)
            return done.error();
        if (!take(':'))
            return malformed();
        auto content = value(depth + 1);
        if (!content)
            return content.error();
        return YamlValue::Member(std::move(*key), std::move(*content));
    }

    Result<std::string> string()
    {
        const Error fault = malformed();
        if (!take('"'))
            return fault;
        std::string text;
        while (!take('"')) {
            if (m_rest.empty() || m_rest.front() == '\n')
                return fault;
            if (take('\\')) {
                if (!appendEscape(text))
                    return fault;
                continue;
            }
            text.push_back(m_rest.front());
            m_rest.remove_prefix(1);
        }
        return text;
    }

    bool appendEscape(std::string &text)
    {
        constexpr std::string_view kLetters = "\"\\/bfnrt";
        constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
        if (m_rest.empty())
            return false;
        const char letter = m_rest.front();
        m_rest.remove_prefix(1);
        if (letter == 'u')
            return appendUnicode(text);
        const std::size_t place = kLetters.find(letter);
        if (place == std::string_view::npos)
            return false;
        text.push_back(kMeant[place]);
        return true;
    }

    std::optional<std::uint32_t> takeHex()
    {
        constexpr std::size_t kDigits = 4;
        const std::string_view digits = m_rest.substr(0, kDigits);
        const auto code = digits.size() == kDigits ? parseNumber32(digits, 16) : std::nullopt;
        if (code)
            m_rest.remove_prefix(kDigits);
        return code;
    }

    /// A surrogate that has no partner becomes U+FFFD, as in encoding/json and in editors.
    bool appendUnicode(std::string &text)
    {
        const auto code = takeHex();
        if (!code)
            return false;
        if (!isHighSurrogate(*code) || !m_rest.starts_with("\\u")) {
            const bool alone = isHighSurrogate(*code) || isLowSurrogate(*code);
            appendUtf8(text, alone ? kReplacementCharacter : *code);
            return true;
        }
        m_rest.remove_prefix(2);
        const auto low = takeHex();
        if (!low)
            return false;
        const bool pair = isLowSurrogate(*low);
        appendUtf8(text, pair ? 0x10000 + ((*code - 0xD800) << 10U) + (*low - 0xDC00)
                              : kReplacementCharacter);
        return true;
    }

    std::string_view m_rest;
    bool m_lenient;
    std::uint32_t m_line = 1;
    std::size_t m_values = 0;
};

} // namespace

Result<YamlValue> parseJson(std::string_view text, JsonDialect dialect)
{
    if (text.size() > kMaxBytes)
        return Error(ErrorId::TooLarge, "json");
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    return JsonReader(text, dialect).document();
}

} // namespace mountlens
