// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/check_case.h"
#include "cases/confirmation.h"
#include "cases/opened_case.h"
#include "cases/opened_report.h"
#include "cases/saving.h"
#include "cli/command.h"
#include "cli/error_command.h"
#include "cli/exit_status.h"
#include "cli/json_report.h"
#include "cli/options.h"
#include "cli/request_options.h"
#include "cli/subject_options.h"
#include "cli/watchdog.h"
#include "cli/working_directory.h"
#include "snapshot/recording_source.h"
#include "system/confirm.h"
#include "text/error_text.h"
#include "text/text_report.h"
#include "text/verdict_text.h"

#include <array>

namespace mountlens::ui {

namespace {

constexpr std::array<OptionSpec, 8> kOwnOptions = {{
    {"--cwd", true},
    {"--save", true},
    {"--confirm", false},
    {"--json", false},
    {"--batch", false},
    {"--error", true},
    {"--lang", true},
    {"--help", false},
}};

struct CheckChoice
{
    SubjectChoice subject;
    std::optional<Request> request;
    std::optional<std::string> workingDirectory;
    std::optional<std::string> saveTo;
    bool confirm = false;
    bool json = false;
};

std::vector<OptionSpec> allOptions()
{
    std::vector<OptionSpec> specs(kOwnOptions.begin(), kOwnOptions.end());
    specs.insert(specs.end(), subjectOptions().begin(), subjectOptions().end());
    specs.insert(specs.end(), requestOptions().begin(), requestOptions().end());
    return specs;
}

CheckChoice readChoice(Options &options)
{
    CheckChoice choice;
    choice.subject = readSubjectChoice(options);
    choice.request = readRequestOptions(options);
    choice.workingDirectory = options.value("--cwd");
    choice.saveTo = options.value("--save");
    choice.confirm = options.has("--confirm");
    choice.json = options.has("--json");
    if (!choice.request && !choice.subject.snapshot)
        options.fail(UsageFault::OperationMissing);
    if (choice.confirm && choice.subject.configuration)
        options.fail(UsageFault::ConfirmNeedsTheProcess, "--command, --compose...");
    if (choice.confirm && (choice.subject.user || choice.workingDirectory))
        options.fail(UsageFault::ConfirmNeedsTheProcess,
                     choice.workingDirectory ? "--cwd" : "--user");
    return choice;
}

Exit failed(const Error &error, Streams &streams)
{
    if (error.id() == ErrorId::Usage)
        return usageExit({UsageFault::BadUser, error.detail()}, "check", streams);
    streams.err << cliErrorText(error).toStdString() << '\n';
    return Exit::CannotWork;
}

Result<Done> confirmReport(CheckReport &report, const OpenedCase &opened)
{
    if (opened.origin)
        return Error(ErrorId::CannotJoin, {}, "snapshot");
    const auto answer = askKernel(report.subject, report.request);
    if (!answer)
        return answer.error();
    compareWith(*answer, report);
    return Done{};
}

/// A snapshot of a confirmed check holds the answer of then, to its own request from its own
/// working directory.
void repeatConfirmation(CheckReport &report, const OpenedCase &opened, const CheckChoice &choice)
{
    const bool same = !choice.workingDirectory && !opened.requests.empty()
                      && report.request == opened.requests.front();
    if (same && opened.kernelAnswer)
        compareWith({probeFor(report.request), *opened.kernelAnswer}, report);
}

Result<Done> save(const CheckReport &report,
                  const OpenedCase &opened,
                  RecordingSource &facts,
                  const Request &request,
                  const std::string &path)
{
    recordBeyond(opened, facts, request);
    Snapshot snapshot = takeSnapshot(opened, {request}, facts.recorded());
    if (report.confirmation.asked)
        snapshot.kernelAnswer = report.confirmation.answeredErrno;
    return saveSnapshot(snapshot, path);
}

void show(const CheckReport &report, bool json, Streams &streams)
{
    if (json) {
        streams.out << jsonReportText(report);
        return;
    }
    TextOptions options;
    options.colour = streams.colour;
    options.width = streams.width;
    streams.out << textReport(report, options).toStdString();
}

/// The engine would not make the container: denied before anybody could try.
Exit refused(const Error &error, const CheckChoice &choice, Streams &streams)
{
    show(refusedReport(error, choice.request.value_or(Request())), choice.json, streams);
    return Exit::Denied;
}

Exit undetermined(const Error &error, const CheckChoice &choice, Streams &streams)
{
    const Subject nobody;
    Verdict verdict;
    verdict.missing.push_back(error);
    CheckReport report = reportOf(nobody, choice.request.value_or(Request()), std::move(verdict));
    report.planned = true;
    report.container = choice.subject.container.value_or(std::string());
    show(report, choice.json, streams);
    return Exit::Undetermined;
}

/// Decides, tests and saves; shows only what is known to hold together.
Result<Exit> checkOnce(const CheckChoice &choice, Streams &streams)
{
    std::optional<Watchdog> watchdog(std::in_place);
    auto opened = openCase(choice.subject);
    if (!opened)
        return opened.error();
    readNames(*opened);
    std::optional<WithWorkingDirectory> elsewhere;
    if (choice.workingDirectory)
        elsewhere.emplace(*opened->facts, *choice.workingDirectory);
    RecordingSource facts(elsewhere ? static_cast<FactSource &>(*elsewhere) : *opened->facts);
    if (!choice.request && opened->requests.empty())
        return Error(ErrorId::NotRecorded, "request");
    const Request request = choice.request ? *choice.request : opened->requests.front();
    lookAround(*opened, facts, request);
    CheckReport report = reportFor(*opened, facts, request);
    repeatConfirmation(report, *opened, choice);
    if (choice.confirm) {
        if (const auto done = confirmReport(report, *opened); !done)
            return done.error();
    }
    if (const auto same = stillTheSame(*opened, choice.subject); !same)
        return same.error();
    if (choice.saveTo) {
        if (const auto saved = save(report, *opened, facts, request, *choice.saveTo); !saved)
            return saved.error();
    }
    watchdog.reset(); // whoever reads our output may take their time
    show(report, choice.json, streams);
    return exitOf(report.verdict.kind);
}

} // namespace

Exit runCheck(Arguments args, Streams &streams)
{
    Options options = Options::parse(args, allOptions());
    applyLanguage(options);
    if (options.has("--help"))
        return showHelp("check", streams);
    if (options.has("--batch")) {
        if (args.size() > 1)
            options.fail(UsageFault::BatchStandsAlone);
        return options.problem() ? usageExit(*options.problem(), "check", streams)
                                 : runBatch(streams);
    }
    if (options.has("--error"))
        return runCheckError(options, streams);
    const CheckChoice choice = readChoice(options);
    if (options.problem())
        return usageExit(*options.problem(), "check", streams);
    const auto exit = checkOnce(choice, streams);
    if (!exit && leavesUndetermined(exit.error()))
        return undetermined(exit.error(), choice, streams);
    if (!exit && exit.error().id() == ErrorId::ContainerNotMade)
        return refused(exit.error(), choice, streams);
    return exit ? *exit : failed(exit.error(), streams);
}

} // namespace mountlens::ui
