// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/configuration_json.h"
#include "cli/options.h"
#include "config/read_configuration.h"
#include "system/host_surroundings.h"
#include "text/configuration_text.h"
#include "text/error_text.h"

#include <array>

namespace mountlens::ui {

namespace {

constexpr std::array<OptionSpec, 5> kOptions = {{
    {"--command", true},
    {"--format", true},
    {"--json", false},
    {"--lang", true},
    {"--help", false},
}};

bool isTooManyFor(FileFormat format, const std::vector<std::string> &files)
{
    return files.size() > 1 && !takesSeveralFiles(format);
}

ConfigurationInput readInput(Options &options)
{
    ConfigurationInput input;
    input.files = options.operands();
    input.command = options.value("--command");
    if (const auto name = options.value("--format")) {
        input.format = formatFromName(*name);
        if (!input.format)
            options.fail(UsageFault::UnknownFormat, *name);
    }
    if (input.files.empty() && !input.command)
        options.fail(UsageFault::ConfigurationMissing);
    else if (input.format && (input.command || isTooManyFor(*input.format, input.files)))
        options.fail(UsageFault::ValueUnexpected, "--format");
    else if (!input.files.empty() && input.command)
        options.fail(UsageFault::TooManyArguments, input.files.front());
    return input;
}

} // namespace

Exit runParse(Arguments args, Streams &streams)
{
    Options options = Options::parse(args, kOptions);
    applyLanguage(options);
    if (options.has("--help"))
        return showHelp("parse", streams);
    const ConfigurationInput input = readInput(options);
    if (options.problem())
        return usageExit(*options.problem(), "parse", streams);
    const HostSurroundings surroundings;
    const auto configuration = readConfiguration(input, surroundings);
    if (!configuration) {
        if (options.has("--json"))
            streams.out << refusedConfigurationJson(configuration.error());
        streams.err << cliErrorText(configuration.error()).toStdString() << '\n';
        return Exit::CannotWork;
    }
    if (options.has("--json"))
        streams.out << configurationJson(*configuration);
    else
        streams.out << configurationText(*configuration).toStdString();
    return Exit::Allowed;
}

} // namespace mountlens::ui
