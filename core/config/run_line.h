// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Pasted command lines of docker, podman and nerdctl as containers.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"
#include "model/surroundings.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// `docker compose`, `docker-compose`, `podman compose`, `podman-compose`, `nerdctl compose`: names
/// the files that hold the containers, and what the command says on top of them.
struct ComposeInvocation
{
    /// Whose Compose: Docker, Podman or Nerdctl.
    Engine engine = Engine::Docker;
    /// run, up or create.
    std::string verb;
    /// Where it runs; absolute. Relative paths of the fields below start here.
    std::string directory;
    /// -f, in order, absolute ("-" for the input); empty: the usual names in the project directory.
    std::vector<std::string> files;
    /// --project-directory, absolute; empty: not given.
    std::string projectDirectory;
    std::string projectName;
    std::vector<std::string> profiles;
    std::vector<std::string> envFiles;
    /// COMPOSE_FILE=... and its like, before the command or exported earlier in the text.
    std::map<std::string, std::string> environment;
    /// run: one; up and create: none is all.
    std::vector<std::string> services;

    /// run --user; nullopt: not given.
    std::optional<std::string> user;
    /// run --name; empty: not given.
    std::string name;
    /// run --cap-add and --cap-drop, upper case without CAP_.
    std::vector<std::string> capAdd;
    std::vector<std::string> capDrop;
    /// run -v, read as Compose reads short volumes.
    std::vector<MountSpec> mounts;

    std::string engineAddress;
    std::uint32_t line = 1;

    bool operator==(const ComposeInvocation &) const = default;
};

/// All that a pasted text starts.
struct CommandText
{
    /// One container for each `run` and `create`.
    Configuration configuration;
    std::vector<ComposeInvocation> compose;

    bool operator==(const CommandText &) const = default;
};

/// Every docker, podman and nerdctl command of the text that makes containers, behind prompts,
/// variables, sudo, env and the like, in $(...), sh -c '...' and alias x='...'. Malformed (subject
/// "command line"): there is none. EngineRefuses (cause within "line N"): the only one is refused;
/// beside others a refusal is a notice. TooLarge.
Result<CommandText> readCommandText(std::string_view text, const Surroundings &around);

/// The containers of readCommandText() alone. Unsupported: all commands are Compose's.
Result<Configuration> parseCommandText(std::string_view text, const Surroundings &around);

} // namespace mountlens
