// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/shell_substitution.h"

#include "config/mount_rules.h"

#include <algorithm>
#include <set>

namespace mountlens {

namespace {

using Words = std::vector<std::string>;

/// The letters of all flags of `id`, and the name it is asked about.
struct IdQuestion
{
    std::set<char> letters;
    std::string name;
};

IdQuestion idQuestion(const Words &words)
{
    IdQuestion question;
    for (auto word = words.begin() + 1; word != words.end(); ++word) {
        if (word->starts_with("--"))
            question.letters.insert(word->size() > 2 ? (*word)[2] : '?');
        else if (word->starts_with('-'))
            question.letters.insert(word->begin() + 1, word->end());
        else
            question.name = *word;
    }
    return question;
}

std::optional<SubstitutionValue> answerId(const Words &words, const Surroundings &around)
{
    const IdQuestion question = idQuestion(words);
    const bool isOfCaller = question.name.empty();
    const std::optional<HostUser> user =
        isOfCaller ? std::optional(around.caller()) : around.user(question.name);
    if (!user)
        return std::nullopt;
    std::set<char> letters = question.letters;
    letters.erase('r');
    if (letters == std::set<char>{'u'})
        return SubstitutionValue{std::to_string(user->uid), isOfCaller};
    if (letters == std::set<char>{'g'})
        return SubstitutionValue{std::to_string(user->gid), isOfCaller};
    if (letters == std::set<char>{'n', 'u'} && !user->name.empty())
        return SubstitutionValue{user->name, isOfCaller};
    return std::nullopt;
}

std::optional<SubstitutionValue> answerOne(const ShellCommand &command, const Surroundings &around)
{
    const Words &words = command.words;
    if (words.empty())
        return std::nullopt;
    if (words[0] == "pwd" && words.size() <= 2)
        return SubstitutionValue{command.directory, false};
    if (words[0] == "whoami" && words.size() == 1 && !around.caller().name.empty())
        return SubstitutionValue{around.caller().name, true};
    if (words[0] == ":" || words[0] == "true")
        return SubstitutionValue{};
    if (words[0] == "id")
        return answerId(words, around);
    if (words[0] != "echo")
        return std::nullopt;
    std::string text;
    for (auto word = words.begin() + 1; word != words.end(); ++word)
        text += (text.empty() ? "" : " ") + *word;
    return SubstitutionValue{text, false};
}

/// Which field of a line `cut` or `awk` prints; 0: neither, or not at colons.
int askedField(const Words &words)
{
    std::string joined;
    for (auto word = words.begin() + 1; word != words.end(); ++word)
        joined += *word;
    std::erase_if(joined, [](char c) { return c == ' ' || c == '"' || c == '\''; });
    const bool isCut = words[0] == "cut" && joined.find("-d:") != std::string::npos;
    const bool isAwk = words[0] == "awk" && joined.find("-F:") != std::string::npos;
    const auto at = isCut ? joined.find("-f") : isAwk ? joined.find("print$") : std::string::npos;
    if (at == std::string::npos)
        return 0;
    const std::string rest = joined.substr(at + (isCut ? 2 : 6));
    const bool ends = rest.size() == 1 || (isAwk && rest.size() == 2 && rest[1] == '}');
    return ends && rest[0] >= '1' && rest[0] <= '7' ? rest[0] - '0' : 0;
}

std::optional<SubstitutionValue>
answerGetent(const Words &getent, int field, const Surroundings &around)
{
    if (getent.size() != 3 || getent[0] != "getent")
        return std::nullopt;
    if (getent[1] == "group") {
        const auto gid = around.group(getent[2]);
        return gid && field == 3 ? std::optional(SubstitutionValue{std::to_string(*gid), false})
                                 : std::nullopt;
    }
    const auto user = getent[1] == "passwd" ? around.user(getent[2]) : std::nullopt;
    if (!user)
        return std::nullopt;
    if (field == 3)
        return SubstitutionValue{std::to_string(user->uid), false};
    if (field == 4)
        return SubstitutionValue{std::to_string(user->gid), false};
    return field == 6 ? std::optional(SubstitutionValue{user->home, false}) : std::nullopt;
}

bool isPlain(const ShellCommand &command)
{
    return !command.words.empty()
           && std::none_of(command.words.begin(), command.words.end(), holdsExpansion);
}

} // namespace

std::optional<SubstitutionValue> substitutionValue(std::span<const ShellCommand> commands,
                                                   const Surroundings &around)
{
    const bool isAwk =
        commands.size() == 2 && !commands[1].words.empty() && commands[1].words[0] == "awk";
    if (commands.empty() || commands.size() > 2 || !isPlain(commands.front())
        || (!isAwk && !isPlain(commands.back())))
        return std::nullopt;
    if (commands.size() == 1)
        return answerOne(commands.front(), around);
    if (commands.front().isPiped)
        return answerGetent(commands.front().words, askedField(commands.back().words), around);
    const bool isElsewhere = commands.front().words[0] == "cd" && commands.back().words[0] == "pwd";
    return isElsewhere ? answerOne(commands.back(), around) : std::nullopt;
}

std::size_t closedLength(std::string_view text, char open, char close)
{
    std::size_t depth = 0;
    char quote = '\0';
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\' && quote != '\'') {
            ++at;
        } else if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == open) {
            ++depth;
        } else if (c == close && --depth == 0) {
            return at + 1;
        }
    }
    return 0;
}

} // namespace mountlens
