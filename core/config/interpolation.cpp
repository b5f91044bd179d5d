// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/interpolation.h"

#include <algorithm>

namespace mountlens {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{1} << 20U;
constexpr int kMaxDepth = 40;

bool startsName(char c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool continuesName(char c)
{
    return startsName(c) || (c >= '0' && c <= '9');
}

/// The name that `text` begins with; empty: none.
std::string_view nameAt(std::string_view text)
{
    if (text.empty() || !startsName(text.front()))
        return {};
    std::size_t length = 1;
    while (length < text.size() && continuesName(text[length]))
        ++length;
    return text.substr(0, length);
}

/// Where the brace of "${..." closes; npos: nowhere. compose-go template/template.go
/// getFirstBraceClosingIndex(): every { counts, and the character after it is not looked at.
std::size_t closingBrace(std::string_view text)
{
    int open = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '}' && --open == 0)
            return i;
        if (text[i] == '{') {
            ++open;
            ++i;
        }
    }
    return std::string_view::npos;
}

/// What stands between ${ and }.
struct Braced
{
    std::string_view name;
    /// '-', '+', '?'; 0: none.
    char operation = 0;
    /// ":-" rather than "-": an empty value counts as none.
    bool emptyIsUnset = false;
    std::string_view word;
    /// Bytes of the whole, from $ to }.
    std::size_t length = 0;
};

bool isOperation(char c)
{
    return c == '-' || c == '+' || c == '?';
}

/// `text` begins with "${". nullopt: no valid variable. A variable with an operation ends on its
/// own line: compose-go's pattern says ".*".
std::optional<Braced> bracedAt(std::string_view text)
{
    Braced found;
    found.name = nameAt(text.substr(2));
    std::size_t at = 2 + found.name.size();
    if (found.name.empty() || at >= text.size())
        return std::nullopt;
    if (text[at] == '}') {
        found.length = at + 1;
        return found;
    }
    if (text[at] == ':') {
        found.emptyIsUnset = true;
        ++at;
    }
    if (at >= text.size() || !isOperation(text[at]))
        return std::nullopt;
    found.operation = text[at++];
    const std::string_view line = text.substr(0, text.find('\n'));
    std::size_t end = closingBrace(line);
    if (end == std::string_view::npos)
        end = line.rfind('}');
    if (end == std::string_view::npos || end < at)
        return std::nullopt;
    found.word = text.substr(at, end - at);
    found.length = end + 1;
    return found;
}

class Interpolation
{
public:
    Interpolation(const VariableLookup &lookup, UnsetVariable unset)
        : m_lookup(lookup)
        , m_unset(unset)
    {
    }

    Result<Done> append(std::string_view text, int depth)
    {
        if (depth > kMaxDepth)
            return Error(ErrorId::TooLarge, "interpolation");
        const std::string_view whole = text;
        while (!text.empty()) {
            const std::size_t dollar = std::min(text.find('$'), text.size());
            made.text += text.substr(0, dollar);
            text.remove_prefix(dollar);
            if (auto taken = takeVariable(text, whole, depth); !taken)
                return taken;
            if (made.text.size() > kMaxBytes)
                return Error(ErrorId::TooLarge, "interpolation");
        }
        return Done{};
    }

    Interpolated made;

private:
    /// Takes what begins with $ off `text`.
    Result<Done> takeVariable(std::string_view &text, std::string_view whole, int depth)
    {
        if (text.size() < 2) {
            made.text += text;
            text = {};
            return Done{};
        }
        if (text[1] == '{') {
            const auto braced = bracedAt(text);
            if (!braced) {
                made.refusals.push_back("Invalid template: \"" + std::string(whole) + '"');
                made.text += text;
                text = {};
                return Done{};
            }
            const std::string_view written = text.substr(0, braced->length);
            text.remove_prefix(braced->length);
            return appendBraced(*braced, written, depth);
        }
        const std::string_view name = nameAt(text.substr(1));
        if (name.empty()) {
            made.text += '$';
            text.remove_prefix(text[1] == '$' ? 2 : 1);
            return Done{};
        }
        appendValue(name);
        text.remove_prefix(1 + name.size());
        return Done{};
    }

    void appendValue(std::string_view name)
    {
        if (const auto value = m_lookup(name)) {
            made.text += *value;
            return;
        }
        made.unset.emplace_back(name);
        if (m_unset == UnsetVariable::Stays)
            made.text.append("${").append(name).append("}");
    }

    Result<Done> appendBraced(const Braced &variable, std::string_view written, int depth)
    {
        if (variable.operation == 0) {
            appendValue(variable.name);
            return Done{};
        }
        const auto value = m_lookup(variable.name);
        const bool present = value && !(variable.emptyIsUnset && value->empty());
        if (variable.operation == '+')
            return present ? append(variable.word, depth + 1) : Result<Done>(Done{});
        if (present) {
            made.text += *value;
            return Done{};
        }
        if (variable.operation == '-')
            return append(variable.word, depth + 1);
        made.text += written;
        return noteMissing(variable, depth);
    }

    Result<Done> noteMissing(const Braced &variable, int depth)
    {
        Interpolation reason(m_lookup, UnsetVariable::Empty);
        if (auto done = reason.append(variable.word, depth + 1); !done)
            return done;
        std::string words =
            "required variable " + std::string(variable.name) + " is missing a value";
        if (!reason.made.text.empty())
            words += ": " + reason.made.text;
        made.refusals.push_back(std::move(words));
        return Done{};
    }

    const VariableLookup &m_lookup;
    UnsetVariable m_unset;
};

} // namespace

Result<Interpolated> interpolate(std::string_view text, const VariableLookup &lookup)
{
    auto made = interpolateLeniently(text, lookup);
    if (made && !made->refusals.empty())
        return Error(ErrorId::EngineRefuses, "compose", made->refusals.front());
    return made;
}

Result<Interpolated>
interpolateLeniently(std::string_view text, const VariableLookup &lookup, UnsetVariable unset)
{
    Interpolation work(lookup, unset);
    if (auto done = work.append(text, 0); !done)
        return done.error();
    return std::move(work.made);
}

} // namespace mountlens
