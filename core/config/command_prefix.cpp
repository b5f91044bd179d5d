// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/command_prefix.h"

#include "base/text_scan.h"

#include <algorithm>
#include <array>
#include <span>

namespace mountlens {

namespace {

using Words = std::span<const std::string>;

std::string_view baseName(std::string_view path)
{
    std::string_view name = path.substr(path.rfind('/') + 1);
    if (name.ends_with(".exe"))
        name.remove_suffix(4);
    return name;
}

struct EngineName
{
    std::string_view name;
    Engine engine;
    bool isCompose;
};

constexpr std::array kEngines{
    EngineName{"docker", Engine::Docker, false},
    EngineName{"podman", Engine::Podman, false},
    EngineName{"podman-remote", Engine::Podman, false},
    EngineName{"nerdctl", Engine::Nerdctl, false},
    EngineName{"nerdctl.lima", Engine::Nerdctl, false},
    EngineName{"docker.lima", Engine::Docker, false},
    EngineName{"podman.lima", Engine::Podman, false},
    EngineName{"docker-compose", Engine::Docker, true},
    EngineName{"podman-compose", Engine::Podman, true},
};

const EngineName *engineNamed(std::string_view word)
{
    const std::string_view found = programFound(word);
    const std::string_view name = found.empty() ? baseName(word) : found;
    const auto *const known = std::find_if(kEngines.begin(), kEngines.end(),
                                           [name](const EngineName &e) { return e.name == name; });
    return known == kEngines.end() ? nullptr : known;
}

/// A word that runs the rest of the line: the letters of its flags that take a value, and how many
/// words of its own follow.
struct Prefix
{
    std::string_view name;
    std::string_view lettersWithValue;
    std::size_t operands = 0;
};

constexpr std::array kPrefixes{
    Prefix{"if", "", 0},
    Prefix{"then", "", 0},
    Prefix{"elif", "", 0},
    Prefix{"else", "", 0},
    Prefix{"do", "", 0},
    Prefix{"while", "", 0},
    Prefix{"until", "", 0},
    Prefix{"!", "", 0},
    Prefix{"{", "", 0},
    Prefix{"function", "", 1},
    Prefix{"sudo", "ughpCrtTUDR", 0},
    Prefix{"doas", "uC", 0},
    Prefix{"pkexec", "", 0},
    Prefix{"run0", "ug", 0},
    Prefix{"env", "uCS", 0},
    Prefix{"time", "fo", 0},
    Prefix{"nohup", "", 0},
    Prefix{"exec", "a", 0},
    Prefix{"command", "", 0},
    Prefix{"builtin", "", 0},
    Prefix{"nice", "n", 0},
    Prefix{"ionice", "cnp", 0},
    Prefix{"timeout", "ks", 1},
    Prefix{"setsid", "", 0},
    Prefix{"stdbuf", "ioe", 0},
    Prefix{"winpty", "", 0},
    Prefix{"lima", "", 0},
    Prefix{"limactl", "", 2},
    Prefix{"colima", "p", 0},
    Prefix{"k3s", "", 0},
    Prefix{"flatpak-spawn", "", 0},
    Prefix{"distrobox-host-exec", "", 0},
    Prefix{"systemd-run", "pEMuH", 0},
    Prefix{"systemd-inhibit", "", 0},
    Prefix{"watch", "n", 0},
    Prefix{"xargs", "nILPsdE", 0},
    Prefix{"unbuffer", "", 0},
    Prefix{"chronic", "", 0},
    Prefix{"caffeinate", "tw", 0},
};

const Prefix *prefixNamed(std::string_view word)
{
    const std::string_view name = baseName(word);
    const auto *const found = std::find_if(kPrefixes.begin(), kPrefixes.end(),
                                           [name](const Prefix &p) { return p.name == name; });
    return found == kPrefixes.end() ? nullptr : found;
}

bool isAssignment(std::string_view word)
{
    const auto equals = word.find('=');
    if (equals == std::string_view::npos || equals == 0 || (word[0] >= '0' && word[0] <= '9'))
        return false;
    const std::string_view name = word.substr(0, equals);
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '_';
    });
}

/// Runs the rest as somebody else: root, unless a flag names another.
bool changesUser(const Prefix &prefix)
{
    return prefix.name == "sudo" || prefix.name == "doas" || prefix.name == "pkexec"
           || prefix.name == "run0";
}

bool isLongWithValue(std::string_view flag)
{
    static constexpr std::array kFlags{"--group",        "--chdir",
                                       "--unit",         "--property",
                                       "--slice",        "--description",
                                       "--setenv",       "--uid",
                                       "--gid",          "--adjustment",
                                       "--signal",       "--kill-after",
                                       "--service-type", "--working-directory"};
    return std::find(kFlags.begin(), kFlags.end(), flag) != kFlags.end();
}

/// Takes the flags of sudo and its like off the front; the value of -u goes to `user`.
void skipFlags(Words &words, const Prefix &prefix, std::string &user)
{
    while (!words.empty() && words.front().size() > 1 && words.front().front() == '-') {
        const std::string &flag = words.front();
        words = words.subspan(1);
        if (flag == "--")
            return;
        if (flag.starts_with("--user="))
            user = flag.substr(7);
        const char last = flag.back();
        const bool isLong = flag.starts_with("--");
        const bool letter = !isLong && prefix.lettersWithValue.find(last) != std::string_view::npos;
        const bool asksUser = changesUser(prefix) && (flag == "--user" || (letter && last == 'u'));
        const bool isJoined = !isLong && flag.size() > 2
                              && prefix.lettersWithValue.find(flag[1]) != std::string_view::npos;
        if (isJoined && flag[1] == 'u')
            user = flag.substr(2);
        const bool takesValue = asksUser || letter || isLongWithValue(flag);
        if (!takesValue || isJoined || words.empty())
            continue;
        if (asksUser)
            user = words.front();
        words = words.subspan(1);
    }
}

/// Leaves `words` at the first word that is neither a prefix nor belongs to one.
void skipPrefixes(Words &words, SpokenCommand &command)
{
    for (std::size_t steps = 0; !words.empty() && steps < 16; ++steps) {
        if (isAssignment(words.front())) {
            command.assignments.push_back(words.front());
            words = words.subspan(1);
            continue;
        }
        const Prefix *const prefix = prefixNamed(words.front());
        if (prefix == nullptr)
            return;
        std::string user = "root";
        words = words.subspan(1);
        skipFlags(words, *prefix, user);
        words = words.subspan(std::min(prefix->operands, words.size()));
        if (changesUser(*prefix))
            command.sudoUser = user;
    }
}

/// ExecStart=/usr/bin/docker of a unit reads as an assignment; - @ : + ! before the path mean
/// nothing here.
std::optional<std::string> unitProgram(const ShellCommand &command)
{
    if (command.assignments.empty() || !command.assignments.back().starts_with("Exec"))
        return std::nullopt;
    const std::string &last = command.assignments.back();
    const std::string value = last.substr(last.find('=') + 1);
    const auto start = value.find_first_not_of("-@:+!");
    return start == std::string::npos ? std::nullopt : std::optional(value.substr(start));
}

} // namespace

std::string_view programFound(std::string_view word)
{
    const bool isNew = word.starts_with("$(") && word.ends_with(')');
    const bool isOld = word.size() > 1 && word.starts_with('`') && word.ends_with('`');
    if (!isNew && !isOld)
        return {};
    std::string_view inner = word.substr(isNew ? 2 : 1, word.size() - (isNew ? 3 : 2));
    std::string_view program = takeField(inner);
    const std::string_view flag = program == "command" ? takeField(inner) : std::string_view();
    const bool looks = program == "which" || (program == "command" && flag == "-v");
    program = takeField(inner);
    return looks && takeField(inner).empty() ? program : std::string_view();
}

std::optional<SpokenCommand> engineCommand(const ShellCommand &command)
{
    SpokenCommand result;
    std::vector<std::string> all = command.words;
    result.assignments = command.assignments;
    if (const auto program = unitProgram(command)) {
        all.insert(all.begin(), *program);
        result.assignments.pop_back();
    }
    Words words(all);
    skipPrefixes(words, result);
    if (words.empty())
        return std::nullopt;
    const EngineName *const name = engineNamed(words.front());
    if (name == nullptr)
        return std::nullopt;
    result.engine = name->engine;
    result.isCompose = name->isCompose;
    words = words.subspan(1);
    // colima nerdctl -- run ...
    if (!words.empty() && words.front() == "--" && all.front() == "colima")
        words = words.subspan(1);
    result.arguments.assign(words.begin(), words.end());
    return result;
}

std::optional<std::string> nestedText(const ShellCommand &command)
{
    static constexpr std::array kShells{"sh", "bash", "zsh", "dash", "ash", "ksh", "su"};
    SpokenCommand ignored;
    Words words(command.words);
    skipPrefixes(words, ignored);
    if (words.size() < 2)
        return std::nullopt;
    const std::string_view name = baseName(words.front());
    if (name == "alias" && words[1].find('=') != std::string::npos)
        return words[1].substr(words[1].find('=') + 1);
    if (name == "eval")
        return words[1];
    if (std::find(kShells.begin(), kShells.end(), name) == kShells.end())
        return std::nullopt;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const bool isScript =
            words[i].starts_with('-') && !words[i].starts_with("--") && words[i].ends_with('c');
        if (isScript)
            return words[i + 1];
    }
    return std::nullopt;
}

} // namespace mountlens
