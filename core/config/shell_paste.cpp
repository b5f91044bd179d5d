// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/shell_paste.h"

#include "base/text_scan.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace mountlens {

namespace {

constexpr std::array<std::string_view, 7> kCommands{
    "docker", "podman", "nerdctl", "sudo", "docker-compose", "podman-compose", "/usr/bin/docker"};

bool startsCommand(std::string_view line)
{
    const std::string_view first = takeField(line);
    return std::find(kCommands.begin(), kCommands.end(), first) != kCommands.end();
}

enum class HashMeans : std::uint8_t {
    Comment,
    Prompt,
};

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
           || c == '_' || c == '.';
}

/// [user@host dir]$ and user@host:~#, with the blank after it; 0: no such prompt.
std::size_t hostPromptLength(std::string_view line)
{
    const std::size_t start = line.starts_with('[') ? 1 : 0;
    const auto at = line.find('@');
    if (at == std::string_view::npos || at <= start || at > 40)
        return 0;
    const std::string_view user = line.substr(start, at - start);
    if (!std::all_of(user.begin(), user.end(), isHostCharacter))
        return 0;
    const std::string_view rest = line.substr(0, 120);
    const auto end = rest.find_first_of("$#%'\"", at);
    const bool isQuote = end != std::string_view::npos && (rest[end] == '\'' || rest[end] == '"');
    const bool ends =
        end != std::string_view::npos && !isQuote && line.substr(end + 1).starts_with(' ');
    return ends ? end + 2 : 0;
}

/// bash-5.1$ and sh-4.4#, ~/src$ and host% and ~ %, with the blank after it; 0: no such prompt.
std::size_t wordPromptLength(std::string_view line)
{
    const auto end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    const std::string_view sign = line.substr(end, 3);
    if (word.starts_with('~') && (sign == " % " || sign == " $ "))
        return end + 3;
    if (word.size() < 2 || end == line.size())
        return 0;
    const std::string_view body = word.substr(0, word.size() - 1);
    const bool isPlace = std::all_of(body.begin(), body.end(), [](char c) {
        return isHostCharacter(c) || c == '~' || c == '/' || c == ':';
    });
    const bool isShell = body.starts_with("bash-") || body.starts_with("sh-");
    const bool isRoots =
        word.back() == '#' && (isShell || body.find('~') != std::string_view::npos);
    return isPlace && (word.back() == '$' || word.back() == '%' || isRoots) ? end + 1 : 0;
}

/// The arrows of themes: all before the heavy one (U+276F), the directory and branch behind the
/// other.
std::size_t arrowPromptLength(std::string_view line)
{
    constexpr std::string_view kBefore = "\xE2\x9D\xAF ";
    constexpr std::string_view kBehind = "\xE2\x9E\x9C ";
    if (const auto at = line.substr(0, 120).find(kBefore); at != std::string_view::npos)
        return at + kBefore.size();
    if (!line.starts_with(kBehind))
        return 0;
    std::string_view rest = line.substr(kBehind.size());
    (void)takeField(rest);
    std::string_view after = rest;
    for (std::string_view field = takeField(after);
         field.starts_with("git:(") || field == "\xE2\x9C\x97"; field = takeField(after))
        rest = after;
    return line.size() - rest.size();
}

/// (venv) in front of a prompt, with the blank after it.
std::size_t environmentLength(std::string_view line)
{
    const auto end = line.starts_with('(') ? line.find(") ") : std::string_view::npos;
    const bool isName =
        end != std::string_view::npos && end > 1
        && std::all_of(line.begin() + 1, line.begin() + static_cast<std::ptrdiff_t>(end),
                       isHostCharacter);
    return isName ? end + 2 : 0;
}

/// A prompt that says where it is; 0: none.
std::size_t placePromptLength(std::string_view line)
{
    const std::size_t environment = environmentLength(line);
    const std::string_view text = line.substr(environment);
    if (environment > 0 && (text.starts_with("$ ") || text.starts_with("% ")))
        return environment + 2;
    for (const std::size_t length :
         {hostPromptLength(text), wordPromptLength(text), arrowPromptLength(text)}) {
        if (length > 0)
            return environment + length;
    }
    return 0;
}

std::size_t promptLength(std::string_view line, bool continues, HashMeans hash)
{
    const auto indent = std::min(line.find_first_not_of(" \t"), line.size());
    const std::string_view text = line.substr(indent);
    if (text.starts_with("```"))
        return line.size();
    if (text.starts_with("$ ") || text.starts_with("% ") || (continues && text.starts_with("> ")))
        return indent + 2;
    if (text.starts_with("# ") && hash == HashMeans::Prompt && startsCommand(text.substr(2)))
        return indent + 2;
    if (text.starts_with("> ") && startsCommand(text.substr(2)))
        return indent + 2;
    if (text.starts_with("PS ")) {
        const auto end = text.find("> ");
        return end == std::string_view::npos ? 0 : indent + end + 2;
    }
    const std::size_t length = placePromptLength(text);
    return length == 0 ? 0 : indent + length;
}

/// A backtick or caret that ends its line after a blank is another shell's backslash; a second
/// backtick in the line makes it a command of this one.
bool endsAsElsewhere(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    const bool isPair = line.ends_with('`') && std::count(line.begin(), line.end(), '`') % 2 == 0;
    return line.size() > 1 && !isPair && (line.ends_with('`') || line.ends_with('^'))
           && (line[line.size() - 2] == ' ' || line[line.size() - 2] == '\t');
}

std::string cleaned(std::string_view text, HashMeans hash)
{
    std::string result(text);
    std::size_t start = 0;
    bool continues = false;
    while (start < text.size()) {
        const auto end = std::min(text.find('\n', start), text.size());
        const std::string_view line = text.substr(start, end - start);
        const std::size_t length = promptLength(line, continues, hash);
        std::fill_n(result.begin() + static_cast<std::ptrdiff_t>(start), length, ' ');
        const std::size_t last = line.ends_with('\r') ? end - 1 : end;
        const bool elsewhere = endsAsElsewhere(line);
        if (elsewhere)
            result[last - 1] = '\\';
        continues = elsewhere || (last > start && text[last - 1] == '\\');
        start = end + 1;
    }
    return result;
}

/// A line that is no comment and names an engine.
bool hasCommandLine(std::string_view text)
{
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        const auto start = line.find_first_not_of(" \t");
        if (start == std::string_view::npos || line[start] == '#')
            continue;
        for (const std::string_view engine : {"docker", "podman", "nerdctl"}) {
            if (line.find(engine) != std::string_view::npos)
                return true;
        }
    }
    return false;
}

} // namespace

std::string withoutPasteTraces(std::string_view text)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    std::string result = cleaned(text, HashMeans::Comment);
    if (!hasCommandLine(result))
        result = cleaned(text, HashMeans::Prompt);
    if (result.starts_with(kByteOrderMark))
        std::fill_n(result.begin(), kByteOrderMark.size(), ' ');
    return result;
}

} // namespace mountlens
