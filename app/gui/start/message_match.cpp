// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/message_match.h"

#include "cases/error_match.h"
#include "cases/message_case.h"

#include <algorithm>
#include <cerrno>

namespace mountlens::ui {

namespace {

/// Containers that are looked into one after the other.
constexpr int kMaxLookedInto = 16;

bool hasPath(CaseReader &reader,
             const ListedContainer &container,
             const std::string &path,
             const std::stop_token &stop)
{
    Request request;
    request.operation = Operation::Stat;
    request.path = path;
    const auto found = reader.findOut({subjectOf(container, std::nullopt), request}, stop);
    if (!found)
        return false;
    const Verdict &verdict = (*found)->report.verdict;
    return verdict.kind != VerdictKind::Denied
           || (verdict.code != ENOENT && verdict.code != ENOTDIR);
}

} // namespace

MatchedContainers
matchContainers(CaseReader &reader, const RecognisedError &error, const std::stop_token &stop)
{
    MatchedContainers matched;
    matched.containers = reader.containers(stop).containers;
    int left = kMaxLookedInto;
    const auto fitting =
        containersFor(error, matched.containers, [&](const ListedContainer &container) {
            if (stop.stop_requested() || left == 0 || !error.paths.front().starts_with('/'))
                return false;
            --left;
            return hasPath(reader, container, error.paths.front(), stop);
        });
    for (const ListedContainer *container : fitting)
        matched.fitting.push_back(static_cast<std::size_t>(container - matched.containers.data()));
    return matched;
}

Result<FindingPtr> bestAnswer(CaseReader &reader,
                              const MessageQuestions &questions,
                              const RecognisedError &error,
                              const std::stop_token &stop)
{
    constexpr int kAsTold = 2;
    Result<FindingPtr> best = Error(ErrorId::Cancelled);
    int bestWorth = -1;
    bool isFirst = true;
    for (const SubjectChoice &subject : questions.subjects) {
        for (const Request &request : questions.requests) {
            if (stop.stop_requested())
                return best;
            auto found = reader.findOut({subject, request}, stop);
            const int worth = found ? worthOf((*found)->report, error) : -1;
            if (worth > bestWorth || isFirst)
                best = std::move(found);
            bestWorth = std::max(worth, bestWorth);
            isFirst = false;
            if (bestWorth == kAsTold)
                return best;
        }
    }
    return best;
}

} // namespace mountlens::ui
