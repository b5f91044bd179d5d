// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/finding.h"

#include "cases/confirmation.h"
#include "cases/container_case.h"
#include "cases/matrix.h"
#include "cases/opened_report.h"
#include "cases/prepare_fixes.h"
#include "cases/saving.h"
#include "snapshot/recorded_source.h"
#include "snapshot/recording_source.h"
#include "system/host_surroundings.h"

#include <ctime>
#include <utility>

namespace mountlens::ui {

namespace {

std::int64_t now()
{
    return static_cast<std::int64_t>(std::time(nullptr));
}

std::unique_ptr<OpenedCase> nobody()
{
    auto opened = std::make_unique<OpenedCase>();
    opened->facts = std::make_unique<RecordedSource>(RecordedFacts());
    opened->planned = true;
    return opened;
}

FindingPtr
withoutSubject(const Question &question, CheckReport report, Proposals fixes, const Error &error)
{
    auto opened = nobody();
    opened->container = question.who.container.value_or(error.subject());
    return std::make_shared<Finding>(Finding{
        question, std::move(opened), std::move(report), std::move(fixes), now(), false, {}});
}

/// The engine would not make the container.
FindingPtr refusal(const Question &question, const Error &error)
{
    const Request request = question.request.value_or(Request());
    CheckReport report = refusedReport(error, request);
    const auto settings = readSettings(question.who);
    Proposals fixes = settings ? startFixesFor(*settings, request, question.who, report.setUpTarget)
                               : Proposals();
    return withoutSubject(question, std::move(report), std::move(fixes), error);
}

FindingPtr tooLittleKnown(const Question &question, const Error &error)
{
    static const Subject kNobody;
    Verdict verdict;
    verdict.missing.push_back(error);
    CheckReport report =
        reportOf(kNobody, question.request.value_or(Request()), std::move(verdict));
    report.planned = true;
    report.container = question.who.container.value_or(std::string());
    return withoutSubject(question, std::move(report), {}, error);
}

Result<FindingPtr> answerTo(const Question &question, const Error &error)
{
    if (error.id() == ErrorId::ContainerNotMade)
        return refusal(question, error);
    if (leavesUndetermined(error))
        return tooLittleKnown(question, error);
    return error;
}

/// A snapshot of a confirmed check holds the kernel's answer to its own question.
void repeatConfirmation(CheckReport &report, const OpenedCase &opened)
{
    const bool same = !opened.requests.empty() && report.request == opened.requests.front();
    if (same && opened.kernelAnswer && !opened.ownCredentials)
        compareWith({probeFor(report.request), *opened.kernelAnswer}, report);
}

/// Decides, looks for fixes, and remembers what both look at.
Finding decide(std::unique_ptr<OpenedCase> opened, RecordingSource &facts, const Question &question)
{
    const Request request = question.request ? *question.request : opened->requests.front();
    lookAround(*opened, facts, request);
    CheckReport report = reportFor(*opened, facts, request);
    repeatConfirmation(report, *opened);
    Proposals fixes = fixesFor(*opened, facts, report, request, question.who);
    recordBeyond(*opened, facts, request);
    UsersInside inside = opened->origin ? UsersInside() : usersInside(opened->subject);
    (void)matrixOf(*opened, inside, facts, request);
    const std::int64_t readAt = opened->origin ? opened->origin->takenAt : now();
    return {question, std::move(opened), std::move(report), std::move(fixes), readAt,
            false,    std::move(inside)};
}

std::shared_ptr<RecordingSource> recordedHost(const SetUp &setUp)
{
    return std::make_shared<RecordingSource>(
        std::make_shared<RecordedSource>(setUp.host->recorded()));
}

/// What was not looked at stays unknown from now on; a snapshot keeps what it has for its other
/// questions.
FindingPtr frozen(Finding finding, const RecordingSource &facts)
{
    OpenedCase &opened = *finding.opened;
    if (!opened.origin) {
        opened.facts = std::make_unique<RecordedSource>(facts.recorded());
        opened.collector = HostSurroundings().caller();
    }
    if (opened.setUp)
        opened.setUp->host = recordedHost(*opened.setUp);
    return std::make_shared<Finding>(std::move(finding));
}

/// What a snapshot does not tell, the caller may know of the same container.
void complete(OpenedCase &opened, OpenedCase &own)
{
    opened.settings = std::move(own.settings);
    if (opened.container.empty())
        opened.container = own.container;
    if (opened.engine.empty())
        opened.engine = own.engine;
    if (opened.image.empty())
        opened.image = own.image;
    if (opened.around == nothingKnown())
        opened.around = own.around;
    if (opened.bystanders.empty())
        opened.bystanders = own.bystanders;
}

} // namespace

Result<FindingPtr> findOut(const Question &question, const std::stop_token &stop)
{
    auto found = openCase(question.who, stop);
    if (!found)
        return answerTo(question, found.error());
    auto opened = std::make_unique<OpenedCase>(std::move(*found));
    if (!question.request && opened->requests.empty())
        return Error(ErrorId::NotRecorded, "request");
    readNames(*opened);
    if (stop.stop_requested())
        return Error(ErrorId::Cancelled, opened->container);
    RecordingSource facts(*opened->facts);
    Finding finding = decide(std::move(opened), facts, question);
    if (const auto same = stillTheSame(*finding.opened, question.who); !same)
        return same.error();
    return frozen(std::move(finding), facts);
}

Result<FindingPtr> findOutFrom(Snapshot collected, const Question &question, const FindingPtr &own)
{
    const bool asked = question.request && !collected.requests.empty()
                       && collected.requests.front() == *question.request;
    if (!asked)
        return Error(ErrorId::Malformed, "snapshot", "requests");
    auto opened = std::make_unique<OpenedCase>(fromSnapshot(std::move(collected)));
    // It is this machine's, and commands are for who asked.
    opened->origin.reset();
    opened->collector.reset();
    if (own)
        complete(*opened, *own->opened);
    RecordingSource facts(*opened->facts);
    FindingPtr finding = frozen(decide(std::move(opened), facts, question), facts);
    finding->byAdministrator = true;
    return finding;
}

RecordedCase recordOf(const Finding &finding)
{
    auto opened = std::make_shared<OpenedCase>(*finding.opened);
    if (const auto *facts = dynamic_cast<const RecordedSource *>(opened->facts.get()))
        opened->facts = std::make_shared<RecordedSource>(facts->recorded());
    opened->places = std::make_shared<HostPlaces>(opened->places->seen());
    if (opened->setUp)
        opened->setUp->host = recordedHost(*opened->setUp);
    return {std::move(opened), finding.request(), finding.readAt, finding.byAdministrator,
            finding.inside};
}

Result<FindingPtr> decideAnew(const RecordedCase &record, const Question &question)
{
    auto opened = std::make_unique<OpenedCase>(*record.opened);
    if (opened->ownCredentials)
        opened->subject.credentials = *std::exchange(opened->ownCredentials, std::nullopt);
    if (question.who.user) {
        if (const auto done = becomeUser(*opened, *question.who.user); !done)
            return done.error();
    }
    const Request request = question.request.value_or(record.request);
    CheckReport report = reportFor(*opened, *opened->facts, request);
    repeatConfirmation(report, *opened);
    Proposals fixes = fixesFor(*opened, *opened->facts, report, request, question.who);
    return std::make_shared<Finding>(Finding{question, std::move(opened), std::move(report),
                                             std::move(fixes), record.readAt,
                                             record.byAdministrator, record.inside});
}

Result<FindingPtr> confirmed(FindingPtr finding)
{
    if (!finding->canBeConfirmed())
        return Error(ErrorId::CannotJoin, {}, finding->live() ? "pkexec" : "snapshot");
    const auto answer = askKernel(finding->report.subject, finding->request());
    if (!answer)
        return answer.error();
    compareWith(*answer, finding->report);
    return finding;
}

} // namespace mountlens::ui
