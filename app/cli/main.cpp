// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// `mountlens`: why may this containerised process not do that to this file?
///
/// The way through the files that take part:
///
// clang-format off
///   program.cpp                  finds the command; help and version
///   options.*                    a command line into options and operands
///   check_command.cpp            one question:
///     subject_choice.*             who: --pid, --as, --user, --snapshot
///     request_options.*            what: --op, PATH...
///     opened_case.*                the subject with its facts, live (core/system) or recorded
///     working_directory.*          --cwd
///     accounts.*                   names of users and groups, from files
///     check_case.*                 decides (core/diagnosis) and gathers what is shown
///     core/system/confirm.*        --confirm, the harmless test
///     text_report.*                for people (app/text)
///     json_report.*                for programs
///     saving.*                     --save (core/snapshot)
///   fix_command.cpp              what would lift a denial: prepare_fixes.*, core/fixes/propose.h,
///                                fix_json.*; app/text/fix_cards.*
///   mount_idmapped_command.cpp   an idmapped bind mount (core/system/idmapped_mount.*)
///   error_command.cpp            --error: a pasted message (core/messages), the container it fits
///     error_match.*                (core/inventory), then the same check
///   batch_command.cpp            many questions: line_reader.*, request_json.*
///   collect_command.cpp          facts only
///   explain_command.cpp          the long text of a result code
// clang-format on
#include "cli/command.h"
#include "cli/fd_input.h"
#include "text/usage_text.h"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <vector>

#include <sys/ioctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

int terminalWidth()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

bool wantsColour()
{
    const char *refusal = std::getenv("NO_COLOR"); // NOLINT(concurrency-mt-unsafe): one thread
    const char *terminal = std::getenv("TERM");    // NOLINT(concurrency-mt-unsafe): one thread
    const bool refused = refusal && *refusal != '\0';
    const bool dumb = !terminal || std::string_view(terminal) == "dumb";
    return !refused && !dumb;
}

/// Every component of a path is held by a descriptor, and a path may have 2000 of them.
void allowManyDescriptors()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace mountlens::ui;
    std::ios::sync_with_stdio(false);
    allowManyDescriptors();
    const std::vector<std::string> args(argv + (argc > 0 ? 1 : 0), argv + argc);
    FdInput input(STDIN_FILENO);
    Streams streams{input, std::cout, std::cerr};
    if (isatty(STDOUT_FILENO) == 1) {
        streams.colour = wantsColour();
        streams.width = terminalWidth();
    }
    const Exit exit = runProgram(args, streams);
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "mountlens: " << outputLostText().toStdString() << '\n';
        return static_cast<int>(Exit::CannotWork);
    }
    return static_cast<int>(exit);
}
