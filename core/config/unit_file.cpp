// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/unit_file.h"

#include "base/text_scan.h"

#include <algorithm>
#include <array>
#include <map>

namespace mountlens {

namespace {

constexpr std::size_t kMaxText = std::size_t{4} << 20U;
constexpr std::size_t kMaxDropIns = 1000;
constexpr std::string_view kBlanks = " \t\n\r\v\f";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool isComment(std::string_view line)
{
    return !line.empty() && (line.front() == '#' || line.front() == ';');
}

/// systemd: config_parse() in src/shared/conf-parser.c counts the backslashes, "\\" at the end
/// joins nothing; podman: unitfile.go Parse() looks at the last one only.
bool isJoined(std::string_view line, UnitSyntax syntax)
{
    if (line.empty() || line.back() != '\\')
        return false;
    const std::size_t other = line.find_last_not_of('\\');
    const std::size_t count = line.size() - (other == std::string_view::npos ? 0 : other + 1);
    return syntax == UnitSyntax::Quadlet || count % 2 == 1;
}

class UnitReader
{
public:
    explicit UnitReader(UnitSyntax syntax)
        : m_syntax(syntax)
    {
    }

    Result<UnitFile> read(std::string_view text)
    {
        if (text.starts_with(kByteOrderMark))
            text.remove_prefix(kByteOrderMark.size());
        while (!text.empty()) {
            ++m_line;
            const auto done = physicalLine(trimmed(takeLine(text)));
            if (!done)
                return done.error();
        }
        const auto done = endJoin();
        if (!done)
            return done.error();
        return std::move(m_file);
    }

private:
    Result<Done> physicalLine(std::string_view line)
    {
        if (isComment(line) || (line.empty() && !endsJoin()))
            return Done{};
        if (!m_joining)
            m_start = m_line;
        m_joining = isJoined(line, m_syntax);
        if (m_joining)
            line.remove_suffix(1);
        m_pending += line;
        if (!m_joining)
            return endJoin();
        if (m_syntax == UnitSyntax::Systemd)
            m_pending += ' ';
        return Done{};
    }

    /// An empty line ends a joined one for systemd; podman takes it for a comment.
    [[nodiscard]] bool endsJoin() const { return m_joining && m_syntax == UnitSyntax::Systemd; }

    Result<Done> endJoin()
    {
        m_joining = false;
        const std::string line = std::move(m_pending);
        m_pending.clear();
        const std::string_view whole = trimmed(line);
        return whole.empty() ? Done{} : logicalLine(whole);
    }

    Result<Done> logicalLine(std::string_view line)
    {
        if (line.front() == '[')
            return sectionLine(line);
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || equals == 0 || m_section == kNoSection)
            return strayLine(line);
        const std::string_view key = trimmed(line.substr(0, equals));
        const std::string_view value = trimmed(line.substr(equals + 1));
        m_file.sections[m_section].entries.push_back(
            UnitEntry{std::string(key), std::string(value), m_start});
        return Done{};
    }

    Result<Done> sectionLine(std::string_view line)
    {
        if (line.back() != ']' || line.size() < 3)
            return malformed(line);
        m_section = sectionIndex(line.substr(1, line.size() - 2));
        return Done{};
    }

    std::size_t sectionIndex(std::string_view name)
    {
        const auto found = m_byName.find(name);
        if (found != m_byName.end())
            return found->second;
        m_file.sections.push_back(UnitSection{std::string(name), {}});
        m_byName.emplace(std::string(name), m_file.sections.size() - 1);
        return m_file.sections.size() - 1;
    }

    Result<Done> strayLine(std::string_view line)
    {
        if (m_syntax == UnitSyntax::Quadlet)
            return malformed(line);
        m_file.strays.push_back(UnitEntry{{}, std::string(line), m_start});
        return Done{};
    }

    [[nodiscard]] Error malformed(std::string_view line) const
    {
        return Error(ErrorId::Malformed, "line " + std::to_string(m_start), std::string(line));
    }

    static constexpr std::size_t kNoSection = ~std::size_t{0};

    UnitSyntax m_syntax;
    UnitFile m_file;
    std::map<std::string, std::size_t, std::less<>> m_byName;
    std::size_t m_section = kNoSection;
    std::uint32_t m_line = 0;
    std::uint32_t m_start = 0;
    bool m_joining = false;
    std::string m_pending;
};

/// File name and path of every drop-in, the most specific directory's first of each name.
std::map<std::string, std::string> dropInFiles(std::string_view unitName,
                                               const std::vector<std::string> &directories,
                                               const Surroundings &surroundings)
{
    std::map<std::string, std::string> files;
    for (const std::string &dropIns : dropInDirectories(unitName)) {
        for (const std::string &directory : directories) {
            std::string place = directory;
            place.append("/").append(dropIns).append("/");
            for (const std::string &name : surroundings.list(place.substr(0, place.size() - 1))) {
                if (name.ends_with(".conf") && files.size() < kMaxDropIns)
                    files.emplace(name, std::string(place).append(name));
            }
        }
    }
    return files;
}

Result<UnitFile>
readUnit(const std::string &path, UnitSyntax syntax, const Surroundings &surroundings)
{
    const auto text = surroundings.read(path);
    if (!text)
        return text.error();
    return parseUnitFile(*text, syntax);
}

/// Takes words off a text, as extract_first_word() of systemd's src/basic/extract-word.c and its
/// translation in podman's pkg/systemd/parser/split.go do.
class WordReader
{
public:
    WordReader(std::string_view text, UnitEscapes escapes, std::string_view separators, bool quoted)
        : m_rest(text)
        , m_escapes(escapes)
        , m_separators(separators)
        , m_quoted(quoted)
    {
    }

    void skipSeparators()
    {
        while (!m_rest.empty() && isSeparator(m_rest.front()))
            m_rest.remove_prefix(1);
    }

    /// Up to the next separator, which is taken as well; false: no such word.
    bool word(std::string &word)
    {
        char quote = '\0';
        m_ended = true;
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c == '\\' && m_escapes != UnitEscapes::Kept) {
                if (!escape(word))
                    return false;
            } else if (quote != '\0') {
                closeOrAdd(word, quote, c);
            } else if (m_quoted && (c == '"' || c == '\'')) {
                quote = c;
            } else if (isSeparator(c)) {
                m_ended = false;
                return true;
            } else {
                word += c;
            }
        }
        return quote == '\0' || m_escapes == UnitEscapes::C;
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    /// The last word ended with the text, not at a separator.
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    [[nodiscard]] bool isSeparator(char c) const
    {
        return m_separators.find(c) != std::string_view::npos;
    }

    static void closeOrAdd(std::string &word, char &quote, char c)
    {
        if (c == quote)
            quote = '\0';
        else
            word += c;
    }

    bool escape(std::string &word)
    {
        if (m_rest.empty())
            return m_escapes == UnitEscapes::C;
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        if (m_escapes == UnitEscapes::Literal) {
            word += c;
            return true;
        }
        return numbered(word, c) || named(word, c);
    }

    static bool named(std::string &word, char c)
    {
        constexpr std::string_view kLetters = "abfnrtv\\\"'s";
        constexpr std::string_view kMeanings = "\a\b\f\n\r\t\v\\\"' ";
        const std::size_t at = kLetters.find(c);
        if (at == std::string_view::npos)
            return false;
        word += kMeanings[at];
        return true;
    }

    /// \x20, \040, \u00e9 and \U0001f600.
    bool numbered(std::string &word, char c)
    {
        if (c == 'x')
            return byte(word, 2, 16);
        if (c == 'u')
            return codePoint(word, 4);
        if (c == 'U')
            return codePoint(word, 8);
        if (c < '0' || c > '7')
            return false;
        m_rest = std::string_view(m_rest.data() - 1, m_rest.size() + 1);
        return byte(word, 3, 8);
    }

    std::optional<std::uint32_t> digits(std::size_t count, int base)
    {
        if (m_rest.size() < count)
            return std::nullopt;
        const auto value = parseNumber32(m_rest.substr(0, count), base);
        if (value && *value != 0)
            m_rest.remove_prefix(count);
        return value == 0U ? std::nullopt : value;
    }

    bool byte(std::string &word, std::size_t count, int base)
    {
        const auto value = digits(count, base);
        if (!value || *value > 0xFF)
            return false;
        word += static_cast<char>(*value);
        return true;
    }

    bool codePoint(std::string &word, std::size_t count)
    {
        const auto value = digits(count, 16);
        if (!value || *value > 0x10FFFF)
            return false;
        appendUtf8(word, *value);
        return true;
    }

    static void appendUtf8(std::string &word, std::uint32_t code)
    {
        const auto tail = [&](unsigned shift) {
            word += static_cast<char>(0x80U | ((code >> shift) & 0x3FU));
        };
        if (code < 0x80) {
            word += static_cast<char>(code);
            return;
        }
        if (code < 0x800) {
            word += static_cast<char>(0xC0U | (code >> 6U));
        } else {
            if (code < 0x10000) {
                word += static_cast<char>(0xE0U | (code >> 12U));
            } else {
                word += static_cast<char>(0xF0U | (code >> 18U));
                tail(12);
            }
            tail(6);
        }
        tail(0);
    }

    std::string_view m_rest;
    UnitEscapes m_escapes;
    std::string_view m_separators;
    bool m_quoted;
    bool m_ended = false;
};

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return (x >= 'A' && x <= 'Z' ? static_cast<char>(x - 'A' + 'a') : x) == y;
    });
}

bool isOneOf(std::string_view text, const std::array<std::string_view, 6> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return equalsIgnoringCase(text, word); });
}

} // namespace

const UnitSection *UnitFile::section(std::string_view name) const
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&](const UnitSection &one) { return one.name == name; });
    return found == sections.end() ? nullptr : &*found;
}

const UnitEntry *UnitFile::last(std::string_view section, std::string_view key) const
{
    const UnitSection *const place = this->section(section);
    if (place == nullptr)
        return nullptr;
    const auto found = std::find_if(place->entries.rbegin(), place->entries.rend(),
                                    [&](const UnitEntry &one) { return one.key == key; });
    return found == place->entries.rend() ? nullptr : &*found;
}

std::optional<std::string> UnitFile::lookup(std::string_view section, std::string_view key) const
{
    const UnitEntry *const entry = last(section, key);
    if (entry == nullptr)
        return std::nullopt;
    const std::string &value = entry->value;
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        return value.substr(1, value.size() - 2);
    return value;
}

std::string UnitFile::text(std::string_view section, std::string_view key) const
{
    return lookup(section, key).value_or(std::string());
}

std::vector<UnitEntry> UnitFile::all(std::string_view section, std::string_view key) const
{
    std::vector<UnitEntry> found;
    const UnitSection *const place = this->section(section);
    if (place == nullptr)
        return found;
    for (const UnitEntry &entry : place->entries) {
        if (entry.key != key)
            continue;
        if (entry.value.empty())
            found.clear();
        else
            found.push_back(entry);
    }
    return found;
}

Result<UnitFile> parseUnitFile(std::string_view text, UnitSyntax syntax)
{
    if (text.size() > kMaxText)
        return Error(ErrorId::TooLarge, "unit");
    return UnitReader(syntax).read(text);
}

void mergeUnitFile(UnitFile &unit, const UnitFile &dropIn)
{
    for (const UnitSection &added : dropIn.sections) {
        auto place = std::find_if(unit.sections.begin(), unit.sections.end(),
                                  [&](const UnitSection &one) { return one.name == added.name; });
        if (place == unit.sections.end())
            place = unit.sections.insert(place, UnitSection{added.name, {}});
        for (const UnitEntry &entry : added.entries)
            place->entries.push_back(UnitEntry{entry.key, entry.value, 0});
    }
}

// podman: GetUnitDropinPaths() in pkg/systemd/parser/unitfile.go; systemd: unit_file_find_dirs() in
// src/shared/dropin.c.
std::vector<std::string> dropInDirectories(std::string_view fileName)
{
    const std::size_t dot = std::min(fileName.rfind('.'), fileName.size());
    const std::string suffix = std::string(fileName.substr(dot)) + ".d";
    const std::string_view base = fileName.substr(0, dot);
    const std::size_t at = base.find('@');
    const std::string_view name = base.substr(0, at);
    std::vector<std::string> found{std::string(base) + suffix};
    if (at != std::string_view::npos && at + 1 < base.size())
        found.push_back(std::string(name) + '@' + suffix);
    for (std::size_t dash = name.rfind('-'); dash != std::string_view::npos && dash > 0;
         dash = name.rfind('-', dash - 1)) {
        const std::string prefix(name.substr(0, dash + 1));
        if (at != std::string_view::npos)
            found.push_back(std::string(prefix).append("@").append(suffix));
        found.push_back(prefix + suffix);
    }
    if (suffix.size() > 3)
        found.push_back(suffix.substr(1));
    return found;
}

Result<UnitFile> loadUnitFile(const std::string &path,
                              std::string_view unitName,
                              const std::vector<std::string> &directories,
                              UnitSyntax syntax,
                              const Surroundings &surroundings,
                              Notices &notices)
{
    auto unit = readUnit(path, syntax, surroundings);
    if (!unit)
        return unit;
    for (const auto &[name, file] : dropInFiles(unitName, directories, surroundings)) {
        const auto dropIn = readUnit(file, syntax, surroundings);
        if (dropIn)
            mergeUnitFile(*unit, *dropIn);
        else
            notices.push_back(Notice{NoticeId::FileUnreadable, {file}});
    }
    return unit;
}

std::optional<std::vector<std::string>> splitUnitWords(std::string_view text, UnitEscapes escapes)
{
    std::vector<std::string> words;
    WordReader reader(text, escapes, kBlanks, true);
    for (reader.skipSeparators(); !reader.atEnd(); reader.skipSeparators()) {
        if (!reader.word(words.emplace_back()))
            return std::nullopt;
    }
    return words;
}

std::optional<std::vector<std::string>> splitUnitFields(std::string_view text, char separator)
{
    std::vector<std::string> words;
    WordReader reader(text, UnitEscapes::Literal, std::string_view(&separator, 1), false);
    do {
        if (!reader.word(words.emplace_back()))
            return std::nullopt;
    } while (!reader.ended());
    return words;
}

std::vector<std::string> unitWords(const std::vector<UnitEntry> &entries, UnitEscapes escapes)
{
    std::vector<std::string> all;
    for (const UnitEntry &entry : entries) {
        const auto words = splitUnitWords(entry.value, escapes);
        if (words)
            all.insert(all.end(), words->begin(), words->end());
    }
    return all;
}

std::optional<bool> unitBoolean(std::string_view text)
{
    constexpr std::array<std::string_view, 6> kYes{"1", "yes", "y", "true", "t", "on"};
    constexpr std::array<std::string_view, 6> kNo{"0", "no", "n", "false", "f", "off"};
    if (isOneOf(text, kYes))
        return true;
    return isOneOf(text, kNo) ? std::optional(false) : std::nullopt;
}

} // namespace mountlens
