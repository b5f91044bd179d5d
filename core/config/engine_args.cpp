// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/engine_args.h"

#include "base/text_scan.h"
#include "config/run_flag_table.h"

#include <algorithm>
#include <optional>
#include <span>

namespace mountlens {

namespace {

using Words = std::vector<std::string>;
using Kinds = std::span<const FlagKind>;

Engine engineOf(std::string_view program)
{
    const std::size_t slash = program.rfind('/');
    const std::string_view name =
        slash == std::string_view::npos ? program : program.substr(slash + 1);
    if (name.starts_with("podman"))
        return Engine::Podman;
    return name.starts_with("nerdctl") ? Engine::Nerdctl : Engine::Docker;
}

/// One flag where it stands.
struct Place
{
    std::size_t at = 0;
    /// Words that it takes: one, or two with its value behind it.
    std::size_t count = 1;
    /// The long name; empty: in no table.
    std::string_view name;
    std::string value;
    /// What is left of the word without the flag: the letters before it ("-it" of "-itu").
    std::string kept;
    /// What stands before the value in its word ("--user=", "-u"); of a value by itself nothing.
    std::string lead;
};

const FlagKind *named(Kinds kinds, std::string_view name)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const FlagKind &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

const FlagKind *lettered(Kinds kinds, char letter)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const FlagKind &kind) {
        return kind.letter != '\0' && kind.letter == letter;
    });
    return found == kinds.end() ? nullptr : &*found;
}

/// Reads flags as pflag does (parseLongArg(), parseShortArg()), and remembers where they stand.
class FlagPlaces
{
public:
    FlagPlaces(const Words &words, std::size_t from, Kinds kinds, Kinds others)
        : m_words(words)
        , m_at(from)
        , m_kinds(kinds)
        , m_others(others)
    {
    }

    /// Up to the first word that is no flag.
    std::vector<Place> read()
    {
        while (m_at < m_words.size()) {
            const std::string_view word = m_words[m_at];
            if (word.size() < 2 || word[0] != '-')
                break;
            if (word == "--") {
                ++m_at;
                break;
            }
            const Place place = word[1] == '-' ? longFlag(word) : letters(word);
            m_at += place.count;
            m_places.push_back(place);
        }
        return std::move(m_places);
    }

    /// The word behind the flags.
    [[nodiscard]] std::size_t end() const noexcept { return m_at; }

private:
    /// A value in the next word, if there is one.
    Place withNext(std::string_view name) const
    {
        Place place{m_at, 1, name, {}, {}, {}};
        if (m_at + 1 < m_words.size()) {
            place.count = 2;
            place.value = m_words[m_at + 1];
        }
        return place;
    }

    [[nodiscard]] Place longFlag(std::string_view word) const
    {
        std::string_view rest = word.substr(2);
        const bool joined = rest.find('=') != std::string_view::npos;
        const std::string_view name = takeUntil(rest, '=');
        const FlagKind *own = named(m_kinds, name);
        const FlagKind *kind = own ? own : named(m_others, name);
        const std::string_view known = own ? own->name : std::string_view();
        if (joined)
            return {m_at, 1, known, std::string(rest), {}, std::string("--").append(name) + '='};
        if (kind && kind->takesValue)
            return withNext(known);
        return {m_at, 1, known, "true", {}, {}};
    }

    /// The last letter that takes a value has it joined on or behind it.
    [[nodiscard]] Place letters(std::string_view word) const
    {
        for (std::size_t i = 1; i < word.size(); ++i) {
            const FlagKind *kind = lettered(m_kinds, word[i]);
            if (!kind)
                break;
            if (!kind->takesValue)
                continue;
            const std::string before(i > 1 ? word.substr(0, i) : std::string_view());
            const bool equals = i + 2 < word.size() && word[i + 1] == '=';
            const std::size_t value = i + (equals ? 2 : 1);
            Place place = value < word.size()
                              ? Place{m_at, 1, kind->name, std::string(word.substr(value)), {}, {}}
                              : withNext(kind->name);
            place.lead = place.count == 1 ? word.substr(0, value) : std::string_view();
            place.kept = before;
            return place;
        }
        return {m_at, 1, {}, {}, {}, {}};
    }

    const Words &m_words;
    std::size_t m_at;
    Kinds m_kinds;
    Kinds m_others;
    std::vector<Place> m_places;
};

/// Behind the engine's own flags, `container` and the verb; nullopt: it makes no container.
std::optional<std::size_t> behindVerb(const Words &words, Engine engine)
{
    FlagPlaces globals(words, 1, globalFlags(engine), {});
    globals.read();
    std::size_t at = globals.end();
    if (at < words.size() && words[at] == "container")
        ++at;
    const bool makes = at < words.size() && (words[at] == "run" || words[at] == "create");
    return makes ? std::optional(at + 1) : std::nullopt;
}

std::string_view withoutSlash(std::string_view path)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

/// SOURCE:TARGET:OPTIONS, TARGET alone, and of --tmpfs TARGET:OPTIONS.
std::string_view targetOf(std::string_view flag, std::string_view value)
{
    const std::string_view first = takeUntil(value, ':');
    const bool isFirst = flag == "tmpfs" || value.empty();
    return withoutSlash(isFirst ? first : takeUntil(value, ':'));
}

/// target=, destination= or dst= of --mount.
std::string_view mountTarget(std::string_view value)
{
    while (!value.empty()) {
        std::string_view option = takeUntil(value, ',');
        const std::string_view key = takeUntil(option, '=');
        if (key == "target" || key == "destination" || key == "dst")
            return withoutSlash(option);
    }
    return {};
}

/// As the engines compare them: in any case, with or without CAP_.
std::string capabilityIn(std::string_view text)
{
    std::string name;
    for (const char c : text)
        name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return name.starts_with("CAP_") ? name.substr(4) : name;
}

/// A flag that is to go, by its long name.
struct Unwanted
{
    std::string_view name;
    std::string_view value;
};

bool isCapability(std::string_view flag)
{
    return flag == "cap-drop" || flag == "cap-add";
}

/// Podman's lists hold several, parted by commas: the value without the unwanted one.
std::string othersOf(std::string_view list, std::string_view unwanted)
{
    std::string others;
    while (!list.empty()) {
        const std::string_view each = takeUntil(list, ',');
        if (capabilityIn(each) != capabilityIn(unwanted))
            others.append(others.empty() ? "" : ",").append(each);
    }
    return others;
}

bool isMeant(const Place &place, const Unwanted &unwanted)
{
    const bool isMount = unwanted.name == "volume" || unwanted.name == "tmpfs";
    if (isMount && place.name == "mount")
        return mountTarget(place.value) == targetOf(unwanted.name, unwanted.value);
    if (place.name != unwanted.name)
        return false;
    if (isMount)
        return targetOf(place.name, place.value) == targetOf(unwanted.name, unwanted.value);
    if (isCapability(place.name))
        return othersOf(place.value, unwanted.value).size() != place.value.size();
    // There is one user, one mode of the user namespace, one answer to a switch.
    const bool single = place.name == "user" || place.name == "userns" || unwanted.value.empty();
    return single || place.value == unwanted.value;
}

/// Takes the flag out, or the one value out of its list.
void take(Words &words, const Place &place, const Unwanted &unwanted)
{
    const auto at = words.begin() + static_cast<std::ptrdiff_t>(place.at);
    const std::string left =
        isCapability(place.name) ? othersOf(place.value, unwanted.value) : std::string();
    if (!left.empty()) {
        *(at + static_cast<std::ptrdiff_t>(place.count) - 1) = place.lead + left;
        return;
    }
    const std::ptrdiff_t kept = place.kept.empty() ? 0 : 1;
    if (kept != 0)
        *at = place.kept;
    words.erase(at + kept, at + static_cast<std::ptrdiff_t>(place.count));
}

/// All of them: what stands last would count in the place of the first.
void takeAll(Words &words, std::size_t from, Engine engine, const Unwanted &unwanted)
{
    FlagPlaces flags(words, from, runFlags(engine), otherEnginesFlags(engine));
    const std::vector<Place> places = flags.read();
    for (std::size_t i = places.size(); i-- > 0;) {
        if (isMeant(places[i], unwanted))
            take(words, places[i], unwanted);
    }
}

/// "-v" and "--volume" are one flag.
const FlagKind *kindOf(std::string_view flag, Engine engine)
{
    if (flag.starts_with("--"))
        return named(runFlags(engine), flag.substr(2));
    return flag.size() == 2 && flag[0] == '-' ? lettered(runFlags(engine), flag[1]) : nullptr;
}

} // namespace

Words withEngineArgs(const Words &words, const EngineArgs &args)
{
    if (words.empty())
        return {};
    const Engine engine = engineOf(words.front());
    const auto behind = behindVerb(words, engine);
    if (!behind)
        return {};
    Words changed = words;
    for (std::size_t i = 0; i < args.remove.size(); ++i) {
        const FlagKind *kind = kindOf(args.remove[i], engine);
        if (!kind)
            continue;
        const bool hasValue = kind->takesValue && i + 1 < args.remove.size();
        if (hasValue)
            ++i;
        const std::string_view value = hasValue ? args.remove[i] : std::string_view();
        takeAll(changed, *behind, engine, {kind->name, value});
    }
    changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(*behind), args.add.begin(),
                   args.add.end());
    return changed;
}

} // namespace mountlens
