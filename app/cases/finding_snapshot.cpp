// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/finding_snapshot.h"

#include "cases/saving.h"
#include "snapshot/recorded_source.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

/// What the kernel said belongs to the first question.
std::optional<int> kernelAnswer(const Finding &finding)
{
    if (!finding.report.confirmation.asked)
        return std::nullopt;
    return finding.report.confirmation.answeredErrno;
}

} // namespace

const RecordedFacts &recordedFacts(const Finding &finding)
{
    static const RecordedFacts kNothing;
    const auto *recorded = dynamic_cast<const RecordedSource *>(finding.opened->facts.get());
    return recorded ? recorded->recorded() : kNothing;
}

std::vector<Request> questionsOf(const Finding &finding)
{
    std::vector<Request> requests = finding.opened->requests;
    const Request own =
        finding.question.request.value_or(requests.empty() ? finding.request() : requests.front());
    const auto found = std::find(requests.begin(), requests.end(), own);
    if (found == requests.end())
        requests.insert(requests.begin(), own);
    else
        std::rotate(requests.begin(), found, found + 1);
    return requests;
}

Snapshot snapshotOf(const Finding &finding)
{
    Snapshot snapshot = takeSnapshot(*finding.opened, questionsOf(finding), recordedFacts(finding));
    snapshot.takenAt = finding.readAt;
    snapshot.kernelAnswer = kernelAnswer(finding);
    return snapshot;
}

} // namespace mountlens::ui
