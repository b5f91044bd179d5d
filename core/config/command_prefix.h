// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Words before the engine's name: sudo, env, time, shell keywords...
#pragma once

#include "config/shell_words.h"
#include "model/container_spec.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// A command of an engine, freed of what stands before it.
struct SpokenCommand
{
    Engine engine = Engine::Docker;
    /// docker-compose and podman-compose, which have no verb "compose".
    bool isCompose = false;
    /// Behind the engine's name.
    std::vector<std::string> arguments;
    /// NAME=value, of the shell, of env and of sudo.
    std::vector<std::string> assignments;
    /// Run by sudo or doas; the user they were asked for, root unless told.
    std::optional<std::string> sudoUser;
};

/// The NAME of $(which NAME) and $(command -v NAME); empty: the word is another.
std::string_view programFound(std::string_view word);

/// nullopt: another program's command.
std::optional<SpokenCommand> engineCommand(const ShellCommand &command);

/// The text that sh -c '...', eval '...' or alias x='...' holds; nullopt: none.
std::optional<std::string> nestedText(const ShellCommand &command);

} // namespace mountlens
