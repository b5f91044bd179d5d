// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "messages/path_tokens.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mountlens {

namespace {

constexpr std::size_t kMaxName = 4096;
constexpr auto kNone = std::string_view::npos;

struct QuotePair
{
    std::string_view open;
    std::string_view close;
};

/// What coreutils, bash, PostgreSQL and others use in the five languages, and in C.
constexpr std::array kQuotes = std::to_array<QuotePair>({
    {"'", "'"},
    {"\"", "\""},
    {"`", "'"},
    {"`", "`"},
    {"\u2018", "\u2019"},
    {"\u201c", "\u201d"},
    {"\u201e", "\u201d"},
    {"\u201e", "\u201c"},
    {"\u00ab", "\u00bb"},
    {"\u00bb", "\u00ab"},
    {"\u2039", "\u203a"},
});

/// Of a word in any language; the no-break blanks that French puts before a colon are of none.
bool isWordByte(std::string_view line, std::size_t at)
{
    if (at >= line.size())
        return false;
    const std::string_view rest = line.substr(at);
    if (rest.starts_with("\u00a0") || rest.starts_with("\u202f"))
        return false;
    return isAlnum(line[at]) || static_cast<unsigned char>(line[at]) >= 0x80;
}

/// Where a mark stands next; remembers, so that a whole line costs one pass for each mark.
class NextMark
{
public:
    NextMark(std::string_view line, std::string_view mark)
        : m_line(line)
        , m_mark(mark)
    {
    }

    /// `from` never goes back.
    std::size_t from(std::size_t from)
    {
        if (m_next == kNone || m_next >= from)
            return m_next;
        m_next = m_line.find(m_mark, from);
        // An apostrophe inside a word closes nothing.
        while (m_mark == "'" && m_next != kNone && isWordByte(m_line, m_next + 1))
            m_next = m_line.find(m_mark, m_next + 1);
        return m_next;
    }

private:
    std::string_view m_line;
    std::string_view m_mark;
    std::size_t m_next = 0;
};

class TokenScan
{
public:
    TokenScan(std::string_view line, const Places &claimed)
        : m_line(line)
        , m_claimed(claimed)
    {
        for (const QuotePair &pair : kQuotes)
            m_marks.emplace_back(line, pair.close);
    }

    std::vector<PathToken> run()
    {
        for (std::size_t at = 0; at < m_line.size();) {
            const std::size_t end = takeAt(at);
            at = end > at ? end : at + 1;
        }
        return std::move(m_tokens);
    }

private:
    /// Where the token that begins at `at` ends; `at`: none begins.
    std::size_t takeAt(std::size_t at)
    {
        const char c = m_line[at];
        if (isAlnum(c) || c == ' ')
            return at;
        if (auto token = c == '/' ? bareAt(at) : quotedAt(at)) {
            m_tokens.push_back(std::move(*token));
            return m_tokens.back().end;
        }
        return at;
    }

    [[nodiscard]] bool isClaimed(std::size_t begin, std::size_t end) const
    {
        const auto next = std::lower_bound(
            m_claimed.begin(), m_claimed.end(), begin,
            [](const auto &place, std::size_t value) { return place.second <= value; });
        return next != m_claimed.end() && next->first < end;
    }

    std::optional<PathToken> quotedAt(std::size_t at)
    {
        for (std::size_t i = 0; i < kQuotes.size(); ++i) {
            if (!m_line.substr(at).starts_with(kQuotes[i].open))
                continue;
            if (auto token = inQuotes(at, kQuotes[i], m_marks[i]))
                return token;
        }
        return std::nullopt;
    }

    std::optional<PathToken> inQuotes(std::size_t at, const QuotePair &pair, NextMark &mark) const
    {
        const std::size_t begin = at + pair.open.size();
        if (pair.open == "'" && at > 0 && isAlnum(m_line[at - 1]))
            return std::nullopt;
        const std::size_t close = mark.from(begin);
        if (close == kNone || close == begin || close - begin > kMaxName)
            return std::nullopt;
        PathToken token{at, close + pair.close.size(), trimmed(m_line.substr(begin, close - begin)),
                        true};
        if (pair.open == "'")
            continueShellWord(token);
        const bool sentence = !token.isAbsolute() && token.value.find(" /") != std::string::npos;
        if (token.value.empty() || sentence || isClaimed(token.begin, token.end))
            return std::nullopt;
        return token;
    }

    /// French puts blanks, broken or not, inside its marks.
    static std::string trimmed(std::string_view text)
    {
        constexpr std::array<std::string_view, 3> kBlanks{" ", "\u00a0", "\u202f"};
        for (const std::string_view blank : kBlanks) {
            while (text.starts_with(blank))
                text.remove_prefix(blank.size());
            while (text.ends_with(blank))
                text.remove_suffix(blank.size());
        }
        return std::string(text);
    }

    /// coreutils writes an apostrophe as '\'' and control characters as ''$'\n''.
    void continueShellWord(PathToken &token) const
    {
        while (token.end - token.begin < kMaxName) {
            const std::string_view rest = m_line.substr(token.end);
            const bool apostrophe = rest.starts_with("\\''");
            const bool control = rest.starts_with("$'\\n''") || rest.starts_with("$'\\t''");
            if (!apostrophe && !control)
                return;
            const std::size_t begin = token.end + (apostrophe ? 3 : 6);
            const std::size_t close = m_line.find('\'', begin);
            if (close == kNone)
                return;
            token.value += apostrophe ? '\'' : (rest[3] == 'n' ? '\n' : '\t');
            token.value += m_line.substr(begin, close - begin);
            token.end = close + 1;
        }
    }

    std::optional<PathToken> bareAt(std::size_t at) const
    {
        if (!mayBegin(at))
            return std::nullopt;
        std::size_t end = at;
        while (end < m_line.size() && end - at < kMaxName && !endsAt(end))
            ++end;
        while (end > at + 1 && m_line[end - 1] == '.')
            --end;
        const bool lone = end == at + 1 && !m_line.substr(end).starts_with(':');
        if (lone || isClaimed(at, end))
            return std::nullopt;
        return PathToken{at, end, std::string(m_line.substr(at, end - at)), false};
    }

    /// unix:///run/x begins at its third slash, http://x/y nowhere.
    [[nodiscard]] bool mayBegin(std::size_t at) const
    {
        if (at == 0)
            return true;
        const std::string_view before = m_line.substr(0, at);
        if (before.ends_with("unix://") || before.ends_with("file://"))
            return true;
        if (m_line.substr(at).starts_with("//") || before.ends_with(":/"))
            return false;
        return std::string_view(" ([{=,<>:|\"'`@").find(before.back()) != kNone
               || before.ends_with("\u00a0") || before.ends_with("\u202f");
    }

    [[nodiscard]] bool endsAt(std::size_t at) const
    {
        const char c = m_line[at];
        if (std::string_view(" \"'`)]}>;|").find(c) != kNone)
            return true;
        const char next = at + 1 < m_line.size() ? m_line[at + 1] : ' ';
        if (c == ':')
            return next == ' ' || next == '/' || next == '"';
        return (c == ',' && next == ' ') || m_line.substr(at).starts_with("\u00a0")
               || m_line.substr(at).starts_with("\u202f");
    }

    std::string_view m_line;
    const Places &m_claimed;
    std::vector<NextMark> m_marks;
    std::vector<PathToken> m_tokens;
};

} // namespace

std::vector<PathToken> pathTokens(std::string_view line, const Places &claimed)
{
    return TokenScan(line, claimed).run();
}

} // namespace mountlens
