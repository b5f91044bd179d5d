// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Engines without a socket: podman and nerdctl are asked through their own commands, as the caller
/// and for the caller's own containers, and only where that changes nothing.
#pragma once

#include "engines/command_output.h"
#include "engines/engine_client.h"
#include "model/surroundings.h"

namespace mountlens {

/// A command that may be run, or why not.
struct EngineCommand
{
    /// Absolute; empty: not installed, never used, or not to be run.
    std::string program;
    /// CommandNotAsked: installed and used before, but asking would change something.
    Notices findings;
};

/// The caller's podman, in the usual directories only. It is run where its `alive` file exists:
/// libpod/runtime.go makeRuntime() writes its whole state anew where that is missing, and nothing
/// runs then. Rootless it is run only where its namespace is held by a pause process.
EngineCommand findPodmanCommand(const Surroundings &surroundings);
/// The caller's nerdctl, where containerd and nerdctl's data directory are there.
EngineCommand findNerdctlCommand(const Surroundings &surroundings);
/// HOME, PATH, XDG_RUNTIME_DIR... for both, from the account and not from what sudo kept.
std::vector<std::string> commandEnvironment(const Surroundings &surroundings);

/// `ps -a` and `inspect` of all containers. Errors of runCommand(); EngineAnswer with the program's
/// words; EngineUnintelligible. Containers that cannot be inspected keep what the list says.
Result<EngineReport> askCommand(Engine engine,
                                const std::string &program,
                                const std::vector<std::string> &environment,
                                const CommandLimits &limits,
                                const std::stop_token &stop);

/// `nerdctl ps --format json`: one object a line.
std::vector<LiveContainer> parseNerdctlList(std::string_view text);

} // namespace mountlens
