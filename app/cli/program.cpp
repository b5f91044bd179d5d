// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/options.h"

#include <array>

namespace mountlens::ui {

namespace {

struct Command
{
    std::string_view name;
    Exit (*run)(Arguments, Streams &);
};

constexpr std::array<Command, 7> kCommands = {{
    {"check", runCheck},
    {"fix", runFix},
    {"list", runList},
    {"parse", runParse},
    {"collect", runCollect},
    {"explain", runExplain},
    {"mount-idmapped", runMountIdmapped},
}};

constexpr std::array<OptionSpec, 4> kOptions = {{
    {"--lang", true},
    {"--help", false},
    {"-h", false},
    {"--version", false},
}};

/// The program without a command: --help, --version, `help [COMMAND]`.
Exit runBare(Arguments args, Streams &streams)
{
    const bool help = !args.empty() && args.front() == "help";
    Options options = Options::parse(help ? args.subspan(1) : args, kOptions);
    applyLanguage(options);
    if (!options.problem() && options.has("--version")) {
        streams.out << "mountlens " MOUNTLENS_VERSION "\n";
        return Exit::Allowed;
    }
    const auto &operands = options.operands();
    const std::string_view topic = operands.empty() ? std::string_view() : operands.front();
    const bool asked = help || options.has("--help") || options.has("-h");
    if (!options.problem() && asked && hasHelp(topic))
        return showHelp(topic, streams);
    if (operands.empty())
        options.fail(UsageFault::CommandMissing);
    else
        options.fail(UsageFault::UnknownCommand, operands.front());
    return usageExit(*options.problem(), {}, streams);
}

} // namespace

Exit runProgram(Arguments args, Streams &streams)
{
    for (const Command &command : kCommands) {
        if (!args.empty() && args.front() == command.name)
            return command.run(args.subspan(1), streams);
    }
    return runBare(args, streams);
}

} // namespace mountlens::ui
