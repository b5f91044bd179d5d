// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/opened_report.h"

#include "diagnosis/diagnose.h"

namespace mountlens::ui {

namespace {

/// The first thing that the engine cannot do; nullopt: it can do its part, as far as anybody knows.
std::optional<CheckReport> setUpReport(const OpenedCase &opened)
{
    if (!opened.setUp)
        return std::nullopt;
    const SetUp &setUp = *opened.setUp;
    for (const SetUpQuestion &question : setUp.questions) {
        const Verdict verdict = diagnose(setUp.engine, *setUp.host, question.request, Record::No);
        if (verdict.kind != VerdictKind::Denied)
            continue;
        CheckReport report =
            makeReport(setUp.engine, *setUp.host, question.request, {{}, opened.names.host});
        report.setUpTarget = question.mount.target;
        return report;
    }
    return std::nullopt;
}

} // namespace

CheckReport reportFor(const OpenedCase &opened, FactSource &facts, const Request &request)
{
    auto setUp = setUpReport(opened);
    CheckReport report =
        setUp ? std::move(*setUp) : makeReport(opened.subject, facts, request, opened.names);
    report.container = opened.container;
    report.engine = opened.engine;
    for (PathMount &mount : report.mounts) {
        const auto path = opened.hostPaths.find(mount.mountPoint);
        if (path != opened.hostPaths.end() && report.setUpTarget.empty())
            mount.hostPath = path->second;
    }
    report.planned = opened.planned;
    report.notices = opened.notices;
    return report;
}

Exit exitOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Allowed:
        return Exit::Allowed;
    case VerdictKind::Denied:
        return Exit::Denied;
    case VerdictKind::Undetermined:
        return Exit::Undetermined;
    }
    return Exit::CannotWork;
}

bool leavesUndetermined(const Error &error)
{
    return error.id() == ErrorId::ImageNotHere || error.id() == ErrorId::NamespaceNotKnown
           || error.id() == ErrorId::EngineElsewhere;
}

} // namespace mountlens::ui
