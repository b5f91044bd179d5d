// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/flag_scan.h"

#include "config/mount_rules.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

class Scanner
{
public:
    Scanner(Engine engine,
            std::span<const FlagKind> known,
            std::span<const FlagKind> others,
            std::span<const std::string> words)
        : m_engine(engine)
        , m_known(known)
        , m_others(others)
        , m_words(words)
    {
    }

    Result<ScannedFlags> run(Interspersed interspersed);

private:
    [[nodiscard]] const FlagKind *named(std::string_view name) const;
    [[nodiscard]] const FlagKind *lettered(char letter) const;
    [[nodiscard]] const FlagKind *foreign(std::string_view name) const;
    Result<Done> takeLong(std::string_view word);
    Result<Done> takeLetters(std::string_view word);
    Result<Done> takeNext(const FlagKind &kind, const std::string &asked);
    void add(std::string_view name, std::string_view value, bool isKnown);

    Engine m_engine;
    std::span<const FlagKind> m_known;
    std::span<const FlagKind> m_others;
    std::span<const std::string> m_words;
    std::size_t m_at = 0;
    ScannedFlags m_result;
};

const FlagKind *Scanner::named(std::string_view name) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(),
                                    [name](const FlagKind &kind) { return kind.name == name; });
    return found == m_known.end() ? nullptr : &*found;
}

const FlagKind *Scanner::lettered(char letter) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [letter](const FlagKind &kind) {
        return kind.letter == letter && letter != '\0';
    });
    return found == m_known.end() ? nullptr : &*found;
}

const FlagKind *Scanner::foreign(std::string_view name) const
{
    const auto found = std::find_if(m_others.begin(), m_others.end(),
                                    [name](const FlagKind &kind) { return kind.name == name; });
    return found == m_others.end() ? nullptr : &*found;
}

void Scanner::add(std::string_view name, std::string_view value, bool isKnown)
{
    GivenFlag flag;
    flag.name = name;
    flag.value = value;
    flag.isKnown = isKnown;
    m_result.flags.push_back(std::move(flag));
}

Result<Done> Scanner::takeNext(const FlagKind &kind, const std::string &asked)
{
    if (m_at >= m_words.size())
        return refusal(m_engine, "flag needs an argument: " + asked);
    add(kind.name, m_words[m_at], true);
    ++m_at;
    return Done{};
}

Result<Done> Scanner::takeLong(std::string_view word)
{
    const auto equals = word.find('=');
    const std::string_view name =
        word.substr(2, equals == std::string_view::npos ? std::string_view::npos : equals - 2);
    const FlagKind *const kind = named(name);
    if (kind != nullptr && equals != std::string_view::npos) {
        add(kind->name, word.substr(equals + 1), true);
        return Done{};
    }
    if (kind != nullptr && kind->takesValue)
        return takeNext(*kind, std::string(word));
    add(kind != nullptr ? kind->name : word.substr(0, equals), "true", kind != nullptr);
    const FlagKind *const other = kind == nullptr ? foreign(name) : nullptr;
    if (other != nullptr && other->takesValue && equals == std::string_view::npos
        && m_at < m_words.size())
        ++m_at;
    return Done{};
}

/// pflag parseSingleShortArg(): letters in a row, the last of which may have its value joined on.
Result<Done> Scanner::takeLetters(std::string_view word)
{
    for (std::string_view letters = word.substr(1); !letters.empty(); letters.remove_prefix(1)) {
        const FlagKind *const kind = lettered(letters.front());
        if (kind == nullptr) {
            add(std::string("-") + letters.front(), "true", false);
            return Done{};
        }
        if (letters.size() > 2 && letters[1] == '=') {
            add(kind->name, letters.substr(2), true);
            return Done{};
        }
        if (!kind->takesValue) {
            add(kind->name, "true", true);
            continue;
        }
        if (letters.size() == 1)
            return takeNext(*kind,
                            std::string("'") + letters.front() + "' in " + std::string(word));
        add(kind->name, letters.substr(1), true);
        return Done{};
    }
    return Done{};
}

Result<ScannedFlags> Scanner::run(Interspersed interspersed)
{
    while (m_at < m_words.size()) {
        const std::string &word = m_words[m_at];
        const bool isFlag = word.size() > 1 && word.front() == '-';
        if (!isFlag && interspersed == Interspersed::No)
            break;
        ++m_at;
        if (word == "--")
            break;
        if (!isFlag) {
            m_result.rest.push_back(word);
            continue;
        }
        Result<Done> taken = word.starts_with("--") ? takeLong(word) : takeLetters(word);
        if (!taken)
            return taken.error();
    }
    m_result.rest.insert(m_result.rest.end(), m_words.begin() + static_cast<std::ptrdiff_t>(m_at),
                         m_words.end());
    return std::move(m_result);
}

} // namespace

Result<ScannedFlags> scanFlags(Engine engine,
                               std::span<const FlagKind> known,
                               std::span<const std::string> words,
                               Interspersed interspersed,
                               std::span<const FlagKind> others)
{
    return Scanner(engine, known, others, words).run(interspersed);
}

std::optional<bool> parseGoBool(std::string_view text)
{
    static constexpr std::array kTrue{"1", "t", "T", "TRUE", "true", "True"};
    static constexpr std::array kFalse{"0", "f", "F", "FALSE", "false", "False"};
    if (std::find(kTrue.begin(), kTrue.end(), text) != kTrue.end())
        return true;
    if (std::find(kFalse.begin(), kFalse.end(), text) != kFalse.end())
        return false;
    return std::nullopt;
}

} // namespace mountlens
