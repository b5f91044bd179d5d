// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The few commands in $(...) whose output is known without running them.
#pragma once

#include "config/shell_words.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mountlens {

struct SubstitutionValue
{
    std::string text;
    /// It tells who the caller is: id, whoami.
    bool isOfCaller = false;
};

/// pwd, id -u/-g/-un [NAME], whoami, echo, getent group|passwd NAME | cut -d: -fN, cd DIR && pwd,
/// and : and true, which print nothing. nullopt: anything else, and accounts that do not exist.
std::optional<SubstitutionValue> substitutionValue(std::span<const ShellCommand> commands,
                                                   const Surroundings &around);

/// How long a text is that starts with `open`, up to its own `close`, quotes and nesting heeded; 0:
/// it does not close.
std::size_t closedLength(std::string_view text, char open, char close);

} // namespace mountlens
