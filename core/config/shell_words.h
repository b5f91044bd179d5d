// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The simple commands of a pasted shell text, with what a shell would have expanded. No shell is
/// run.
#pragma once

#include "base/result.h"
#include "model/notice.h"
#include "model/surroundings.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// Something about the caller that the shell itself has put in ($UID, $(id -u)).
struct CallerExpansion
{
    std::string expression;
    std::string value;

    bool operator==(const CallerExpansion &) const = default;
};

struct ShellCommand
{
    /// NAME=value before the first word.
    std::vector<std::string> assignments;
    /// Quotes undone, variables and the known commands expanded; the rest is kept as text.
    std::vector<std::string> words;
    /// Where it would run: the working directory, moved on by the text's own `cd`. Absolute.
    std::string directory;
    std::uint32_t line = 1;
    /// Its output goes to the next command.
    bool isPiped = false;
    std::vector<CallerExpansion> ofCaller;
    /// What the text has exported until then; only where a word names an engine.
    std::map<std::string, std::string> exported;
    /// VariableKept, CommandNotRun, BlankInVariable, BlankAfterBackslash.
    Notices notices;

    bool operator==(const ShellCommand &) const = default;
};

struct ShellText
{
    /// In the order of the text; what stands in $(...) comes before its command.
    std::vector<ShellCommand> commands;
    /// Variables and commands that nobody here knows and that words hold as text. Any other $ in a
    /// word is one that the shell took literally.
    std::set<std::string> kept;
    /// Those of them that are a word without quotes: perhaps several words, perhaps none.
    std::set<std::string> loose;

    bool operator==(const ShellText &) const = default;
};

/// POSIX words with bash's $'..' and arrays. Prompts ($, user@host:~$, and # where the text holds
/// nothing else), code fences and the line ends of other shells (` and ^) are taken for what they
/// mean. TooLarge: more than 1 MiB.
Result<ShellText> readShellText(std::string_view text, const Surroundings &around);

} // namespace mountlens
