// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/check_case.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/saving.h"
#include "cli/watchdog.h"
#include "cli/working_directory.h"
#include "snapshot/recording_source.h"
#include "snapshot/redact.h"
#include "snapshot/snapshot_file.h"
#include "text/error_text.h"

#include <array>

namespace mountlens::ui {

namespace {

constexpr std::array<OptionSpec, 5> kOwnOptions = {{
    {"-o", true},
    {"--cwd", true},
    {"--redact", false},
    {"--lang", true},
    {"--help", false},
}};

struct CollectChoice
{
    SubjectChoice subject;
    std::vector<std::string> paths;
    std::optional<std::string> workingDirectory;
    std::string output;
    bool redact = false;
};

std::vector<OptionSpec> allOptions()
{
    std::vector<OptionSpec> specs(kOwnOptions.begin(), kOwnOptions.end());
    specs.insert(specs.end(), subjectOptions().begin(), subjectOptions().end());
    return specs;
}

CollectChoice readChoice(Options &options)
{
    CollectChoice choice;
    choice.subject = readSubjectChoice(options);
    choice.paths = options.operands();
    choice.workingDirectory = options.value("--cwd");
    choice.output = options.value("-o").value_or(std::string());
    choice.redact = options.has("--redact");
    if (choice.paths.empty())
        choice.paths = {"/", "."};
    if (choice.output.empty())
        options.fail(UsageFault::OutputMissing);
    return choice;
}

/// rename and link need a second path: every other path of the list, and the path itself.
void addTwoPathRequests(std::vector<Request> &requests,
                        Operation operation,
                        const std::vector<std::string> &paths)
{
    for (const std::string &from : paths) {
        for (const std::string &to : paths) {
            Request request;
            request.operation = operation;
            request.path = from;
            request.path2 = to;
            requests.push_back(std::move(request));
        }
    }
}

void addRequests(std::vector<Request> &requests,
                 Operation operation,
                 const std::vector<std::string> &paths)
{
    if (takesSecondPath(operation))
        return addTwoPathRequests(requests, operation, paths);
    for (const std::string &path : paths) {
        Request request;
        request.operation = operation;
        request.path = path;
        if (operation == Operation::Setxattr)
            request.xattrName = "user.mountlens";
        requests.push_back(request);
        if (operation == Operation::Chown || operation == Operation::Stat) {
            request.follow = Follow::No;
            requests.push_back(std::move(request));
        }
    }
}

/// Every operation on every path.
std::vector<Request> allRequests(const std::vector<std::string> &paths)
{
    std::vector<Request> requests;
    for (std::size_t i = 0; i < kOperationCount; ++i)
        addRequests(requests, static_cast<Operation>(i), paths);
    return requests;
}

Result<Done> collect(const CollectChoice &choice)
{
    auto opened = openCase(choice.subject);
    if (!opened)
        return opened.error();
    readNames(*opened);
    std::optional<WithWorkingDirectory> elsewhere;
    if (choice.workingDirectory)
        elsewhere.emplace(*opened->facts, *choice.workingDirectory);
    RecordingSource facts(elsewhere ? static_cast<FactSource &>(*elsewhere) : *opened->facts);
    std::vector<Request> requests = allRequests(choice.paths);
    for (const Request &request : requests) {
        (void)makeReport(opened->subject, facts, request, opened->names);
        recordBeyond(*opened, facts, request);
    }
    if (const auto same = stillTheSame(*opened, choice.subject); !same)
        return same.error();
    Snapshot snapshot = takeSnapshot(*opened, std::move(requests), facts.recorded());
    if (choice.redact)
        snapshot = redacted(std::move(snapshot));
    return saveSnapshot(snapshot, choice.output);
}

} // namespace

Exit runCollect(Arguments args, Streams &streams)
{
    Options options = Options::parse(args, allOptions());
    applyLanguage(options);
    if (options.has("--help"))
        return showHelp("collect", streams);
    const CollectChoice choice = readChoice(options);
    if (options.problem())
        return usageExit(*options.problem(), "collect", streams);
    const Watchdog watchdog;
    const auto done = collect(choice);
    if (done)
        return Exit::Allowed;
    streams.err << cliErrorText(done.error()).toStdString() << '\n';
    return Exit::CannotWork;
}

} // namespace mountlens::ui
