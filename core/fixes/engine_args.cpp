// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/engine_args.h"

#include "base/text_scan.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mountlens {

namespace {

using Words = std::vector<std::string>;

/// A flag as the fixes name it, and the other ways to write it.
struct Spelling
{
    std::string_view canonical;
    std::string_view longName;
    char letter = '\0';
};

constexpr std::array<Spelling, 4> kSpellings = {{
    {"-v", "--volume", 'v'},
    {"--user", "--user", 'u'},
    {"--tmpfs", "--tmpfs"},
    {"--cap-drop", "--cap-drop"},
}};

Spelling spellingOf(std::string_view flag)
{
    const auto *found = std::find_if(kSpellings.begin(), kSpellings.end(),
                                     [&](const Spelling &each) { return each.canonical == flag; });
    return found == kSpellings.end() ? Spelling{flag, flag} : *found;
}

/// One flag with its value where it stands.
struct Place
{
    std::size_t at = 0;
    std::size_t count = 1;
    std::string value;
};

/// nullopt: the word is not this flag.
std::optional<Place> flagAt(const Words &words, std::size_t at, const Spelling &spelling)
{
    const std::string_view word = words[at];
    const bool shortForm =
        spelling.letter != '\0' && word.size() >= 2 && word[0] == '-' && word[1] == spelling.letter;
    const bool hasNext = at + 1 < words.size();
    if ((word == spelling.longName || (shortForm && word.size() == 2)) && hasNext)
        return Place{at, 2, words[at + 1]};
    if (shortForm && word.size() > 2)
        return Place{at, 1, std::string(word.substr(word[2] == '=' ? 3 : 2))};
    const std::string prefix = std::string(spelling.longName) + '=';
    if (word.starts_with(prefix))
        return Place{at, 1, std::string(word.substr(prefix.size()))};
    return std::nullopt;
}

/// SOURCE:TARGET:OPTIONS and TARGET:OPTIONS
std::string targetOf(std::string_view flag, std::string_view value)
{
    if (flag == "--tmpfs")
        return std::string(takeUntil(value, ':'));
    const std::string_view first = takeUntil(value, ':');
    return std::string(value.empty() ? first : takeUntil(value, ':'));
}

/// target=, destination= or dst= of --mount.
std::string mountTarget(std::string_view value)
{
    while (!value.empty()) {
        std::string_view option = takeUntil(value, ',');
        const std::string_view key = takeUntil(option, '=');
        if (key == "target" || key == "destination" || key == "dst")
            return std::string(option);
    }
    return {};
}

bool isMountFlag(std::string_view flag)
{
    return flag == "-v" || flag == "--tmpfs";
}

bool isMeant(std::string_view flag, const Place &place, const std::string &value)
{
    if (isMountFlag(flag))
        return targetOf(flag, place.value) == targetOf(flag, value);
    // There is one user and one mode of the user namespace, whatever they were.
    if (flag == "--user" || flag == "--userns")
        return true;
    return place.value == value || place.value == "CAP_" + value;
}

void take(Words &words, const Place &place)
{
    const auto first = words.begin() + static_cast<std::ptrdiff_t>(place.at);
    words.erase(first, first + static_cast<std::ptrdiff_t>(place.count));
}

void removeValueFlag(Words &words,
                     std::size_t from,
                     const std::string &flag,
                     const std::string &value)
{
    const Spelling spelling = spellingOf(flag);
    for (std::size_t i = from; i < words.size(); ++i) {
        const auto place = flagAt(words, i, spelling);
        if (place && isMeant(flag, *place, value))
            return take(words, *place);
        const auto mount =
            isMountFlag(flag) ? flagAt(words, i, {"--mount", "--mount"}) : std::nullopt;
        if (mount && mountTarget(mount->value) == targetOf(flag, value))
            return take(words, *mount);
    }
}

void removeSwitch(Words &words, std::size_t from, const std::string &flag)
{
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(from);
    const auto found = std::find_if(begin, words.end(), [&](const std::string &word) {
        return word == flag || word == flag + "=true";
    });
    if (found != words.end())
        words.erase(found);
}

} // namespace

Words withEngineArgs(const Words &words, const EngineArgs &args)
{
    Words changed = words;
    const auto verb = std::find_if(changed.begin(), changed.end(), [](const std::string &word) {
        return word == "run" || word == "create";
    });
    if (verb == changed.end())
        return {};
    const auto behind = static_cast<std::size_t>(verb - changed.begin()) + 1;
    for (std::size_t i = 0; i < args.remove.size(); ++i) {
        const bool hasValue = i + 1 < args.remove.size() && !args.remove[i + 1].starts_with("--");
        if (hasValue) {
            removeValueFlag(changed, behind, args.remove[i], args.remove[i + 1]);
            ++i;
        } else {
            removeSwitch(changed, behind, args.remove[i]);
        }
    }
    changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(behind), args.add.begin(),
                   args.add.end());
    return changed;
}

} // namespace mountlens
