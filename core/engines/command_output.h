// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Runs a program with an argument list (never a shell) and takes what it prints, with limits.
#pragma once

#include "base/result.h"

#include <chrono>
#include <stop_token>
#include <string>
#include <vector>

namespace mountlens {

struct CommandLimits
{
    std::chrono::milliseconds time{10'000};
    /// Of standard output.
    std::size_t bytes = std::size_t{64} << 20U;
};

struct Command
{
    /// The absolute path of the program first.
    std::vector<std::string> arguments;
    /// NAME=value; nothing else of the own environment is passed on.
    std::vector<std::string> environment;
};

struct CommandOutput
{
    /// Exit status; 128 and the number of the signal that ended it.
    int status = 0;
    std::string output;
    /// At most 4 KiB of standard error.
    std::string errors;
};

/// OpenFailed with the errno: it cannot be run. EngineSilent: still running after the time;
/// TooLarge; Cancelled. The program's whole process group is ended then. Descriptors but the three
/// standard ones are not passed on; standard input is empty.
Result<CommandOutput>
runCommand(const Command &command, const CommandLimits &limits, const std::stop_token &stop);

} // namespace mountlens
