// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/desk/rights.h"

#include "base/text_scan.h"
#include "cases/collect_arguments.h"
#include "engines/command_output.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace mountlens::ui {

namespace {

/// Of pkexec; `mountlens` itself never ends with these.
constexpr int kDismissed = 126;
constexpr int kNotAuthorised = 127;
/// Of pkexec, in no language but English.
constexpr std::string_view kNoAgent = "No authentication agent found";
constexpr std::string_view kNoPolkit = "Error getting authority";

bool isProgram(const std::string &path)
{
    std::error_code none;
    return path.starts_with('/') && std::filesystem::is_regular_file(path, none)
           && ::access(path.c_str(), X_OK) == 0;
}

/// What pkexec needs to talk to people: their language.
std::vector<std::string> environment()
{
    std::vector<std::string> variables{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "SHELL=/bin/sh"};
    for (const char *name : {"LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"}) {
        // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here changes the environment
        if (const char *value = std::getenv(name))
            variables.push_back(std::string(name) + '=' + value);
    }
    return variables;
}

/// The working directory stays, since files and commands may be relative to it.
Command commandFor(const Question &question, const RightsPrograms &programs)
{
    Command command{{programs.pkexec, "--disable-internal-agent", "--keep-cwd", programs.mountlens},
                    environment()};
    const std::vector<std::string> words = collectArguments(question);
    command.arguments.insert(command.arguments.end(), words.begin(), words.end());
    return command;
}

/// The first line of the program itself: libraries warn before it, and what follows is for
/// programmers.
std::string firstLine(std::string_view errors)
{
    std::string first;
    while (!errors.empty()) {
        const std::string_view line = takeLine(errors);
        if (line.starts_with("Error ") || line.starts_with("mountlens: "))
            return std::string(line);
        if (first.empty())
            first = line;
    }
    return first;
}

bool contains(const std::string &text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

Error refusal(const CommandOutput &output)
{
    if (output.status == kDismissed)
        return Error(ErrorId::RightsDismissed);
    if (contains(output.errors, kNoAgent) || contains(output.errors, kNoPolkit))
        return Error(ErrorId::NobodyAsksForRights);
    return Error(ErrorId::RightsRefused, {}, firstLine(output.errors));
}

Result<Snapshot> snapshotIn(const CommandOutput &output, const RightsPrograms &programs)
{
    if (output.status == kDismissed || output.status == kNotAuthorised)
        return refusal(output);
    if (output.status != 0)
        return Error(ErrorId::CollectFailed, programs.mountlens, firstLine(output.errors));
    auto snapshot = readSnapshot(output.output);
    if (!snapshot)
        return snapshot.error().within(ErrorId::CollectFailed, programs.mountlens);
    return snapshot;
}

} // namespace

RightsPrograms installedPrograms()
{
    RightsPrograms programs;
    std::error_code none;
    const auto own = std::filesystem::read_symlink("/proc/self/exe", none);
    programs.mountlens = (own.parent_path() / "mountlens").string();
    if (!isProgram(programs.mountlens))
        programs.mountlens = MOUNTLENS_BIN_DIR "/mountlens";
    return programs;
}

Result<Snapshot> collectWithRights(const Question &question,
                                   const RightsPrograms &programs,
                                   const std::stop_token &stop)
{
    if (!isProgram(programs.pkexec))
        return Error(ErrorId::PkexecMissing, programs.pkexec);
    if (!isProgram(programs.mountlens))
        return Error(ErrorId::CollectorMissing, programs.mountlens);
    constexpr std::chrono::hours kAsLongAsItTakes{24 * 365};
    const auto output =
        runCommand(commandFor(question, programs), {kAsLongAsItTakes, kMaxSnapshotBytes}, stop);
    if (output)
        return snapshotIn(*output, programs);
    if (output.error().id() == ErrorId::Cancelled)
        return output.error();
    return output.error().within(ErrorId::CollectFailed, programs.mountlens);
}

} // namespace mountlens::ui
