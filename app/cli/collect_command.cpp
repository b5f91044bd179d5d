// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/text_scan.h"
#include "cases/guide.h"
#include "cases/opened_report.h"
#include "cases/saving.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/request_options.h"
#include "cli/subject_options.h"
#include "cli/watchdog.h"
#include "cli/working_directory.h"
#include "model/account_files.h"
#include "snapshot/recording_source.h"
#include "snapshot/redact.h"
#include "snapshot/snapshot_file.h"
#include "system/host_surroundings.h"
#include "text/error_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <unistd.h>

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
    /// Asked before all others.
    std::optional<Request> request;
    std::vector<std::string> paths;
    std::optional<std::string> workingDirectory;
    std::string output;
    bool redact = false;
};

std::vector<OptionSpec> allOptions()
{
    std::vector<OptionSpec> specs(kOwnOptions.begin(), kOwnOptions.end());
    specs.insert(specs.end(), subjectOptions().begin(), subjectOptions().end());
    specs.insert(specs.end(), requestOptions().begin(), requestOptions().end());
    return specs;
}

/// Paths alone are no question.
std::optional<Request> readQuestion(Options &options)
{
    const auto asks = [&](const OptionSpec &spec) { return options.has(spec.name); };
    if (!std::any_of(requestOptions().begin(), requestOptions().end(), asks))
        return std::nullopt;
    return readRequestOptions(options);
}

/// The user who asked pkexec, which was asked for the administrator's rights to read.
std::optional<std::uint32_t> callerOfPkexec()
{
    const HostSurroundings surroundings;
    return parseNumber32(surroundings.variable("PKEXEC_UID").value_or(std::string()));
}

CollectChoice readChoice(Options &options)
{
    CollectChoice choice;
    choice.subject = readSubjectChoice(options);
    choice.request = readQuestion(options);
    choice.paths = options.operands();
    choice.workingDirectory = options.value("--cwd");
    choice.output = options.value("-o").value_or(std::string());
    choice.redact = options.has("--redact");
    if (choice.output.empty())
        options.fail(UsageFault::OutputMissing);
    else if (choice.output != "-" && callerOfPkexec())
        options.fail(UsageFault::OutputForSomebodyElse, "-o -");
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

/// Where no path was given: what is usually asked of a container's mounts, else the root and the
/// working directory.
std::vector<Request>
requestsWithoutPath(const OpenedCase &opened, FactSource &facts, std::vector<std::string> &paths)
{
    auto requests =
        opened.container.empty() ? std::vector<Request>() : usualRequests(opened, facts);
    if (requests.empty())
        paths = {"/", "."};
    return requests;
}

/// The question, then every operation on every path.
std::vector<Request>
allRequests(const CollectChoice &choice, const OpenedCase &opened, FactSource &facts)
{
    std::vector<Request> requests;
    std::vector<std::string> paths = choice.paths;
    if (choice.request)
        requests.push_back(*choice.request);
    else if (paths.empty())
        requests = requestsWithoutPath(opened, facts, paths);
    for (std::size_t i = 0; i < kOperationCount; ++i)
        addRequests(requests, static_cast<Operation>(i), paths);
    return requests;
}

/// Run by pkexec: `~` and $HOME mean what they mean to who asked.
void keepCallersHome()
{
    const HostSurroundings surroundings;
    const auto number = callerOfPkexec();
    const auto text = surroundings.read("/etc/passwd");
    if (::geteuid() != 0 || !number || !text)
        return;
    if (const auto caller = userWithId({*text, {}}, *number))
        ::setenv("HOME", caller->home.c_str(), 1); // NOLINT(concurrency-mt-unsafe): one thread yet
}

Result<Done> deliver(const Snapshot &snapshot, const std::string &output, Streams &streams)
{
    if (output != "-")
        return saveSnapshot(snapshot, output);
    streams.out << writeSnapshot(snapshot) << std::flush;
    return streams.out ? Result<Done>(Done{}) : Error(ErrorId::WriteFailed, "-");
}

Result<Done> collect(const CollectChoice &choice, Streams &streams)
{
    keepCallersHome();
    std::optional<Watchdog> watchdog(std::in_place);
    auto opened = openCase(choice.subject);
    if (!opened)
        return opened.error();
    readNames(*opened);
    std::optional<WithWorkingDirectory> elsewhere;
    if (choice.workingDirectory)
        elsewhere.emplace(*opened->facts, *choice.workingDirectory);
    RecordingSource facts(elsewhere ? static_cast<FactSource &>(*elsewhere) : *opened->facts);
    std::vector<Request> requests = allRequests(choice, *opened, facts);
    for (const Request &request : requests) {
        lookAround(*opened, facts, request);
        recordBeyond(*opened, facts, request);
    }
    if (const auto same = stillTheSame(*opened, choice.subject); !same)
        return same.error();
    Snapshot snapshot = takeSnapshot(*opened, std::move(requests), facts.recorded());
    if (choice.redact)
        snapshot = redacted(std::move(snapshot));
    watchdog.reset(); // whoever reads our output may take their time
    return deliver(snapshot, choice.output, streams);
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
    const auto done = collect(choice, streams);
    if (done)
        return Exit::Allowed;
    streams.err << cliErrorText(done.error()).toStdString() << '\n';
    return Exit::CannotWork;
}

} // namespace mountlens::ui
