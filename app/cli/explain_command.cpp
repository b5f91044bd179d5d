// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/options.h"
#include "text/capability_text.h"
#include "text/code_text.h"

#include <array>

namespace mountlens::ui {

namespace {

constexpr std::array<OptionSpec, 2> kOptions = {{
    {"--lang", true},
    {"--help", false},
}};

} // namespace

Exit runExplain(Arguments args, Streams &streams)
{
    Options options = Options::parse(args, kOptions);
    applyLanguage(options);
    if (options.has("--help"))
        return showHelp("explain", streams);
    if (options.operands().empty())
        options.fail(UsageFault::CodeMissing);
    else if (options.operands().size() > 1)
        options.fail(UsageFault::TooManyArguments, options.operands()[1]);
    if (options.problem())
        return usageExit(*options.problem(), "explain", streams);
    const std::string &code = options.operands().front();
    if (const auto mask = capabilityMask(code)) {
        streams.out << capabilityMaskText(*mask).toStdString();
        return Exit::Allowed;
    }
    const QString text = explainText(code);
    if (text.isEmpty())
        return usageExit({UsageFault::UnknownCode, code}, "explain", streams);
    streams.out << text.toStdString();
    return Exit::Allowed;
}

} // namespace mountlens::ui
