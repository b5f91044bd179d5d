// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/beyond.h"

#include "cases/capability_list.h"
#include "cases/check_case.h"
#include "diagnosis/diagnose.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace mountlens::ui {

namespace {

Subject almightyIn(const Subject &place)
{
    Subject almighty = place;
    almighty.credentials = ownCredentials(UserChoice{0, 0, {}}, allCapabilities());
    almighty.userNamespace = UserNamespace::makeInitial();
    return almighty;
}

/// The classes, the ACL and the capabilities are one look at the rights of an inode.
Stage asOneLook(Stage stage)
{
    switch (stage) {
    case Stage::Acl:
    case Stage::GroupClass:
    case Stage::OtherClass:
    case Stage::Capability:
        return Stage::OwnerClass;
    default:
        return stage;
    }
}

using Look = std::tuple<std::size_t, Role, Stage>;

Look lookOf(const CheckStep &step)
{
    return {step.component, step.role, asOneLook(reasonStage(step.reason.id))};
}

/// Each look once, in order, that the report does not have.
std::vector<CheckStep> stepsBehind(const Verdict &verdict, const Verdict &whole)
{
    std::set<Look> seen;
    for (const CheckStep &step : verdict.steps)
        seen.insert(lookOf(step));
    const std::size_t deciding = verdict.steps[*verdict.deciding].component;
    std::vector<CheckStep> steps;
    for (const CheckStep &step : whole.steps) {
        if (step.component < deciding || !seen.insert(lookOf(step)).second)
            continue;
        steps.push_back({StepResult::NotReached, step.role, step.component, {step.reason.id, {}}});
    }
    return steps;
}

bool sameWay(const Verdict &verdict, const Verdict &whole)
{
    const auto sameName = [](const PathComponent &a, const PathComponent &b) {
        return a.name == b.name && a.secondPath == b.secondPath;
    };
    return verdict.components.size() <= whole.components.size()
           && std::equal(verdict.components.begin(), verdict.components.end(),
                         whole.components.begin(), sameName);
}

template <class T>
void appendFrom(const std::vector<T> &all, std::size_t first, std::vector<T> &list)
{
    if (first < all.size())
        list.insert(list.end(), all.begin() + static_cast<std::ptrdiff_t>(first), all.end());
}

bool hasARest(const OpenedCase &opened, const CheckReport &report)
{
    const Verdict &verdict = report.verdict;
    const bool ofTheSubject = &report.subject == &opened.subject && report.setUpTarget.empty();
    return ofTheSubject && verdict.deciding && *verdict.deciding < verdict.steps.size();
}

} // namespace

Verdict unstopped(const Subject &subject, FactSource &facts, const Request &request)
{
    return diagnose(almightyIn(subject), facts, request, Record::Yes);
}

CheckReport withTheRest(const OpenedCase &opened, FactSource &facts, const CheckReport &report)
{
    CheckReport whole = report;
    if (!hasARest(opened, report))
        return whole;
    const Subject almighty = almightyIn(opened.subject);
    CheckReport rest = makeReport(almighty, facts, report.request, {});
    if (!sameWay(report.verdict, rest.verdict))
        return whole;
    for (PathMount &mount : rest.mounts) {
        if (!opened.around.onHost)
            mount.hostPath = hostPathOf(opened.around, mount.mountPoint);
    }
    appendFrom(stepsBehind(report.verdict, rest.verdict), 0, whole.verdict.steps);
    appendFrom(rest.verdict.components, report.verdict.components.size(), whole.verdict.components);
    appendFrom(rest.mounts, report.mounts.size(), whole.mounts);
    return whole;
}

} // namespace mountlens::ui
