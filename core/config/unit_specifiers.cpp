// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/unit_specifiers.h"

#include "base/text_scan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mountlens {

namespace {

UnitOwner ownerOf(const HostUser &user)
{
    return UnitOwner{user.uid == 0, user.name, user.uid, user.gid, user.home};
}

UnitOwner rootOwner(const Surroundings &surroundings)
{
    return ownerOf(surroundings.user("root").value_or(HostUser{"root", 0, 0, "/root"}));
}

UnitOwner userWithUid(std::uint32_t uid, const Surroundings &surroundings)
{
    const HostUser caller = surroundings.caller();
    if (caller.uid == uid)
        return ownerOf(caller);
    return uid == 0 ? rootOwner(surroundings) : UnitOwner{false, {}, uid, {}, {}};
}

UnitOwner userOf(const std::string &home, const Surroundings &surroundings)
{
    const HostUser caller = surroundings.caller();
    if (caller.home == home)
        return ownerOf(caller);
    const auto named = surroundings.user(home.substr(home.rfind('/') + 1));
    if (named && named->home == home)
        return ownerOf(*named);
    return UnitOwner{false, {}, {}, {}, home};
}

/// The number after a prefix of the path (/run/user/1000/...).
std::optional<std::uint32_t> uidAfter(std::string_view path, std::string_view prefix)
{
    if (!path.starts_with(prefix))
        return std::nullopt;
    path.remove_prefix(prefix.size());
    return parseNumber32(takeUntil(path, '/'));
}

bool startsWithAny(std::string_view path, const auto &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](std::string_view one) { return path.starts_with(one); });
}

constexpr std::array<std::string_view, 4> kUserPlaces{
    "/etc/containers/systemd/users/", "/usr/share/containers/systemd/users/", "/etc/systemd/user/",
    "/usr/lib/systemd/user/"};
constexpr std::array<std::string_view, 9> kSystemPlaces{"/etc/containers/systemd/",
                                                        "/usr/share/containers/systemd/",
                                                        "/run/containers/systemd/",
                                                        "/etc/systemd/",
                                                        "/run/systemd/",
                                                        "/usr/lib/systemd/",
                                                        "/usr/local/lib/systemd/",
                                                        "/lib/systemd/",
                                                        "/usr/local/share/containers/"};

std::string beforeAt(std::string_view unit)
{
    const std::size_t dot = std::min(unit.rfind('.'), unit.size());
    return std::string(unit.substr(0, std::min(unit.find('@'), dot)));
}

/// nullopt: a template without its instance.
std::optional<std::string> instanceOf(std::string_view unit)
{
    const std::size_t at = unit.find('@');
    if (at == std::string_view::npos)
        return std::string();
    const std::size_t dot = std::max(at + 1, std::min(unit.rfind('.'), unit.size()));
    const std::string_view instance = unit.substr(at + 1, dot - at - 1);
    return instance.empty() ? std::nullopt : std::optional(std::string(instance));
}

/// systemd: unit_name_unescape() in src/basic/unit-name.c.
std::string unescapedName(std::string_view name)
{
    std::string plain;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto code = name.substr(i).starts_with("\\x") && i + 3 < name.size()
                              ? parseNumber32(name.substr(i + 2, 2), 16)
                              : std::nullopt;
        if (code) {
            plain += static_cast<char>(*code);
            i += 3;
        } else {
            plain += name[i] == '-' ? '/' : name[i];
        }
    }
    return plain;
}

std::string afterLastDash(const std::string &prefix)
{
    return prefix.substr(prefix.rfind('-') + 1);
}

std::optional<std::string> known(std::string text)
{
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

std::optional<std::string> numberText(const std::optional<std::uint32_t> &number)
{
    return number ? std::optional(std::to_string(*number)) : std::nullopt;
}

/// What the unit's own name says.
std::optional<std::string> nameSpecifier(char letter, const std::string &unit)
{
    const std::string prefix = beforeAt(unit);
    auto instance = instanceOf(unit);
    switch (letter) {
    case 'n':
        return unit;
    case 'N':
        return unit.substr(0, std::min(unit.rfind('.'), unit.size()));
    case 'p':
        return prefix;
    case 'P':
        return unescapedName(prefix);
    case 'j':
        return afterLastDash(prefix);
    case 'J':
        return unescapedName(afterLastDash(prefix));
    case 'i':
        return instance;
    case 'I':
        return instance ? std::optional(unescapedName(*instance)) : std::nullopt;
    case 'f':
        return instance ? std::optional('/' + unescapedName(instance->empty() ? prefix : *instance))
                        : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// systemd: src/shared/specifier.c and src/core/unit-printf.c.
std::optional<std::string>
specifier(char letter, const UnitContext &context, const Surroundings &surroundings)
{
    switch (letter) {
    case '%':
        return "%";
    case 'h':
        return known(context.owner.home);
    case 'u':
        return known(context.owner.name);
    case 'U':
        return numberText(context.owner.uid);
    case 'G':
        return numberText(context.owner.gid);
    case 'g':
        return context.owner.uid == 0U ? std::optional<std::string>("root") : std::nullopt;
    case 'T':
        return "/tmp";
    case 'V':
        return "/var/tmp";
    case 't':
    case 'S':
    case 'C':
    case 'L':
    case 'E':
        return known(unitDirectory(letter, context.owner, surroundings));
    default:
        return nameSpecifier(letter, context.unit);
    }
}

/// A name as in ${NAME}.
std::size_t nameLength(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size()) {
        const char c = text[length];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!letter && (length == 0 || c < '0' || c > '9'))
            break;
        ++length;
    }
    return length;
}

/// The variable that a text starts with, and how long its mention is; length 0: none.
struct VariableMention
{
    std::string_view name;
    std::size_t length = 0;
};

/// systemd: replace_env_full() in src/basic/env-util.c knows ${VAR} only; replace_env_argv() knows
/// $VAR where it is the whole word.
VariableMention variableAt(std::string_view text, bool wholeWord)
{
    if (text.starts_with("${")) {
        const std::size_t length = nameLength(text.substr(2));
        if (length > 0 && text.substr(2 + length).starts_with('}'))
            return {text.substr(2, length), length + 3};
        return {};
    }
    const std::size_t length = nameLength(text.substr(1));
    if (!wholeWord || length == 0 || length + 1 != text.size())
        return {};
    return {text.substr(1), text.size()};
}

std::string expandVariables(std::string_view word, const UnitContext &context, bool &allKnown)
{
    std::string expanded;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] != '$') {
            expanded += word[i];
            continue;
        }
        if (word.substr(i).starts_with("$$")) {
            expanded += word[++i];
            continue;
        }
        const VariableMention mention = variableAt(word.substr(i), i == 0);
        const auto value = context.environment.find(mention.name);
        if (mention.length == 0 || value == context.environment.end()) {
            allKnown = false;
            expanded += '$';
            continue;
        }
        expanded += value->second;
        i += mention.length - 1;
    }
    return expanded;
}

} // namespace

UnitOwner unitOwner(const std::string &path, const Surroundings &surroundings)
{
    constexpr std::array<std::string_view, 3> kHomePlaces{
        "/.config/containers/systemd/", "/.config/systemd/user/", "/.local/share/systemd/user/"};
    for (const std::string_view place : kHomePlaces) {
        const std::size_t at = path.find(place);
        if (at != std::string::npos && at > 0)
            return userOf(path.substr(0, at), surroundings);
    }
    auto uid = uidAfter(path, "/run/user/");
    for (const std::string_view place : kUserPlaces) {
        if (!uid)
            uid = uidAfter(path, place);
    }
    if (uid)
        return userWithUid(*uid, surroundings);
    if (startsWithAny(path, kSystemPlaces) && !startsWithAny(path, kUserPlaces))
        return rootOwner(surroundings);
    return ownerOf(surroundings.caller());
}

std::string unitDirectory(char specifier, const UnitOwner &owner, const Surroundings &surroundings)
{
    struct Place
    {
        char specifier;
        std::string_view system;
        std::string_view variable;
        std::string_view belowHome;
        std::string_view suffix;
    };
    constexpr std::array<Place, 5> kPlaces{
        Place{'t', "/run", "XDG_RUNTIME_DIR", "", ""},
        Place{'S', "/var/lib", "XDG_STATE_HOME", "/.local/state", ""},
        Place{'C', "/var/cache", "XDG_CACHE_HOME", "/.cache", ""},
        Place{'L', "/var/log", "XDG_STATE_HOME", "/.local/state", "/log"},
        Place{'E', "/etc", "XDG_CONFIG_HOME", "/.config", ""}};
    const auto *const place = std::find_if(kPlaces.begin(), kPlaces.end(), [&](const Place &one) {
        return one.specifier == specifier;
    });
    if (place == kPlaces.end())
        return {};
    if (owner.system)
        return std::string(place->system);
    const bool own = owner.uid == surroundings.caller().uid;
    const auto set = own ? surroundings.variable(place->variable) : std::nullopt;
    if (set && set->starts_with('/'))
        return *set + std::string(place->suffix);
    if (specifier == 't')
        return owner.uid ? "/run/user/" + std::to_string(*owner.uid) : std::string();
    if (owner.home.empty())
        return {};
    return owner.home + std::string(place->belowHome) + std::string(place->suffix);
}

std::string expandSpecifiers(std::string_view text,
                             const UnitContext &context,
                             const Surroundings &surroundings,
                             Notices &notices,
                             std::uint32_t line)
{
    std::string expanded;
    bool allKnown = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%' || i + 1 == text.size()) {
            expanded += text[i];
            continue;
        }
        const auto value = specifier(text[i + 1], context, surroundings);
        allKnown = allKnown && value;
        expanded += value ? *value : std::string(text.substr(i, 2));
        ++i;
    }
    if (!allKnown)
        notices.push_back(Notice{NoticeId::VariableKept, {std::string(text)}, line});
    return expanded;
}

std::string expandCommandWord(std::string_view word,
                              const UnitContext &context,
                              const Surroundings &surroundings,
                              Notices &notices,
                              std::uint32_t line)
{
    bool allKnown = true;
    const std::string text = expandSpecifiers(word, context, surroundings, notices, line);
    std::string expanded = expandVariables(text, context, allKnown);
    if (!allKnown)
        notices.push_back(Notice{NoticeId::VariableKept, {std::string(word)}, line});
    return expanded;
}

} // namespace mountlens
