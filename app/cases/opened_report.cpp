// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/opened_report.h"

#include "cases/lent_owner.h"
#include "diagnosis/diagnose.h"
#include "diagnosis/refusal.h"

namespace mountlens::ui {

namespace {

/// An engine at work on the host's own files.
Circumstances aroundEngine(const Circumstances &container)
{
    Circumstances around = container;
    around.onHost = true;
    around.mounts.clear();
    return around;
}

CheckReport setUpReport(const OpenedCase &opened, const SetUpQuestion &question)
{
    const SetUp &setUp = *opened.setUp;
    CheckReport report = makeReport(setUp.engine, *setUp.host, question.request,
                                    {{}, opened.names.host}, aroundEngine(opened.around));
    report.setUpTarget = question.mount.target;
    return report;
}

} // namespace

const SetUpQuestion *failingSetUp(const OpenedCase &opened)
{
    if (!opened.setUp)
        return nullptr;
    const SetUp &setUp = *opened.setUp;
    for (const SetUpQuestion &question : setUp.questions) {
        const Verdict verdict = diagnose(setUp.engine, *setUp.host, question.request, Record::No);
        if (verdict.kind == VerdictKind::Denied)
            return &question;
    }
    return nullptr;
}

void lookAround(OpenedCase &opened, FactSource &facts, const Request &request)
{
    if (opened.around.onHost && !opened.origin)
        addSubordinateHolders(opened.around, opened.subject, facts, request, opened.names.host);
}

CheckReport reportFor(const OpenedCase &opened, FactSource &facts, const Request &request)
{
    const SetUpQuestion *failing = failingSetUp(opened);
    CheckReport report =
        failing ? setUpReport(opened, *failing)
                : makeReport(opened.subject, facts, request, opened.names, opened.around);
    report.container = opened.container;
    report.engine = opened.engine;
    for (PathMount &mount : report.mounts) {
        const bool known = !opened.around.onHost && !failing;
        mount.hostPath = known ? hostPathOf(opened.around, mount.mountPoint) : std::nullopt;
    }
    if (!report.ownChecks)
        report.ownChecks = ownChecksOf(opened.image);
    report.planned = opened.planned;
    report.notices = opened.notices;
    return report;
}

CheckReport refusedReport(const Error &error, const Request &request)
{
    static const Subject kNobody;
    CheckReport report = reportOf(kNobody, request, refusalVerdict(error));
    report.cause = refusalCause(error);
    report.planned = true;
    report.refused = true;
    report.container = error.subject();
    report.setUpTarget = refusedTarget(error);
    return report;
}

bool leavesUndetermined(const Error &error)
{
    return error.id() == ErrorId::ImageNotHere || error.id() == ErrorId::NamespaceNotKnown
           || error.id() == ErrorId::EngineElsewhere;
}

} // namespace mountlens::ui
