// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/text_scan.h"
#include "cases/container_case.h"
#include "cases/opened_report.h"
#include "cases/prepare_fixes.h"
#include "cli/command.h"
#include "cli/exit_status.h"
#include "cli/fix_json.h"
#include "cli/json_report.h"
#include "cli/options.h"
#include "cli/request_options.h"
#include "cli/subject_options.h"
#include "cli/watchdog.h"
#include "cli/working_directory.h"
#include "diagnosis/resolve_unchecked.h"
#include "fixes/shell_script.h"
#include "system/host_surroundings.h"
#include "text/error_text.h"
#include "text/fix_cards.h"
#include "text/fix_text.h"
#include "text/text_report.h"

#include <QJsonDocument>

#include <array>

namespace mountlens::ui {

namespace {

constexpr std::array<OptionSpec, 6> kOwnOptions = {{
    {"--cwd", true},
    {"--json", false},
    {"--script", true},
    {"--undo-script", true},
    {"--lang", true},
    {"--help", false},
}};

struct FixChoice
{
    SubjectChoice subject;
    std::optional<Request> request;
    std::optional<std::string> workingDirectory;
    bool json = false;
    /// From 1; nullopt: no script is wanted.
    std::optional<std::uint32_t> script;
    std::optional<std::uint32_t> undoScript;
};

std::vector<OptionSpec> allOptions()
{
    std::vector<OptionSpec> specs(kOwnOptions.begin(), kOwnOptions.end());
    specs.insert(specs.end(), subjectOptions().begin(), subjectOptions().end());
    specs.insert(specs.end(), requestOptions().begin(), requestOptions().end());
    return specs;
}

std::optional<std::uint32_t> readRank(Options &options, std::string_view option)
{
    const auto text = options.value(option);
    if (!text)
        return std::nullopt;
    const auto rank = parseNumber32(*text);
    if (!rank || *rank == 0)
        options.fail(UsageFault::BadRank, *text);
    return rank;
}

FixChoice readChoice(Options &options)
{
    FixChoice choice;
    choice.subject = readSubjectChoice(options);
    choice.request = readRequestOptions(options);
    choice.workingDirectory = options.value("--cwd");
    choice.json = options.has("--json");
    choice.script = readRank(options, "--script");
    choice.undoScript = readRank(options, "--undo-script");
    if (!choice.request && !choice.subject.snapshot)
        options.fail(UsageFault::OperationMissing);
    return choice;
}

void showJson(const CheckReport &report,
              const Proposals &proposals,
              const SubjectNames &names,
              Streams &streams)
{
    QJsonObject written = jsonReport(report);
    written[QLatin1String("fixes")] = fixesJson(proposals, names);
    written[QLatin1String("withheld")] = withheldJson(proposals);
    streams.out << QJsonDocument(written).toJson(QJsonDocument::Indented).toStdString();
}

void showText(const CheckReport &report,
              const Proposals &proposals,
              const SubjectNames &names,
              Streams &streams)
{
    TextOptions options;
    options.colour = streams.colour;
    options.width = streams.width;
    streams.out << textReport(report, options).toStdString()
                << fixCards(report, proposals, names, options).toStdString();
}

/// The script of one fix; CannotWork where there is no such fix, or nothing to run in it.
Exit showScript(const Proposals &proposals, std::uint32_t rank, ScriptKind kind, Streams &streams)
{
    if (rank > proposals.fixes.size()) {
        streams.err << noSuchFixText(rank, proposals.fixes.size()).toStdString() << '\n';
        return Exit::CannotWork;
    }
    const Fix &fix = proposals.fixes[rank - 1];
    if (fix.run.empty()) {
        streams.err << nothingToRunText(fix, rank).toStdString() << '\n';
        return Exit::CannotWork;
    }
    streams.out << shellScript(fix, kind);
    return Exit::Allowed;
}

/// A path as typed is the asker's: where the subject is on the host too, its place is known.
Request fromHere(Request request, const FixChoice &choice, FactSource &facts)
{
    if (!choice.subject.as && !choice.workingDirectory)
        return request;
    const std::string start =
        choice.workingDirectory.value_or(HostSurroundings().workingDirectory());
    if (!start.starts_with('/') || !resolveUnchecked(facts, start))
        return request;
    for (std::string *path : {&request.path, &request.path2}) {
        if (!path->empty() && path->front() != '/')
            *path = start + '/' + *path;
    }
    return request;
}

/// The answer in the form that was asked for.
Exit show(const FixChoice &choice,
          const CheckReport &report,
          const Proposals &proposals,
          const SubjectNames &names,
          Streams &streams)
{
    if (choice.script)
        return showScript(proposals, *choice.script, ScriptKind::Apply, streams);
    if (choice.undoScript)
        return showScript(proposals, *choice.undoScript, ScriptKind::Undo, streams);
    if (choice.json)
        showJson(report, proposals, names, streams);
    else
        showText(report, proposals, names, streams);
    return exitOf(report.verdict.kind);
}

/// The engine would not make the container.
Result<Exit> fixStart(const FixChoice &choice, const Error &refusal, Streams &streams)
{
    const auto settings = readSettings(choice.subject);
    if (!settings)
        return refusal;
    const Request request = choice.request.value_or(Request());
    const CheckReport report = refusedReport(refusal, request);
    return show(choice, report,
                startFixesFor(*settings, request, choice.subject, report.setUpTarget), {}, streams);
}

Result<Exit> fixOnce(const FixChoice &choice, Streams &streams)
{
    std::optional<Watchdog> watchdog(std::in_place);
    auto opened = openCase(choice.subject);
    if (!opened && opened.error().id() == ErrorId::ContainerNotMade)
        return fixStart(choice, opened.error(), streams);
    if (!opened)
        return opened.error();
    readNames(*opened);
    std::optional<WithWorkingDirectory> elsewhere;
    if (choice.workingDirectory)
        elsewhere.emplace(*opened->facts, *choice.workingDirectory);
    FactSource &facts = elsewhere ? static_cast<FactSource &>(*elsewhere) : *opened->facts;
    if (!choice.request && opened->requests.empty())
        return Error(ErrorId::NotRecorded, "request");
    const Request request =
        fromHere(choice.request ? *choice.request : opened->requests.front(), choice, facts);
    lookAround(*opened, facts, request);
    const CheckReport report = reportFor(*opened, facts, request);
    const Proposals proposals = fixesFor(*opened, facts, report, request, choice.subject);
    if (const auto same = stillTheSame(*opened, choice.subject); !same)
        return same.error();
    watchdog.reset(); // whoever reads our output may take their time
    return show(choice, report, proposals, opened->names, streams);
}

} // namespace

Exit runFix(Arguments args, Streams &streams)
{
    Options options = Options::parse(args, allOptions());
    applyLanguage(options);
    if (options.has("--help"))
        return showHelp("fix", streams);
    const FixChoice choice = readChoice(options);
    if (options.problem())
        return usageExit(*options.problem(), "fix", streams);
    const auto exit = fixOnce(choice, streams);
    if (exit)
        return *exit;
    if (exit.error().id() == ErrorId::Usage)
        return usageExit({UsageFault::BadUser, exit.error().detail()}, "fix", streams);
    streams.err << cliErrorText(exit.error()).toStdString() << '\n';
    return Exit::CannotWork;
}

} // namespace mountlens::ui
