// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One question answered, with every fact that the answer used.
#pragma once

#include "base/result.h"
#include "cases/opened_case.h"
#include "cases/subject_choice.h"
#include "cases/users_inside.h"
#include "fixes/fix.h"
#include "model/request.h"
#include "text/check_report.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace mountlens::ui {

struct Question
{
    SubjectChoice who;
    /// nullopt: what the snapshot was made for.
    std::optional<Request> request;
};

/// Nothing in it reads the system any more: the facts are recorded. Handed from the thread that
/// found it out to the one that shows it; the facts are not for two threads at once.
struct Finding
{
    Question question;
    /// Never null; without a subject where the engine does not make the container, or where facts
    /// are missing without which not even the subject is known.
    std::unique_ptr<OpenedCase> opened;
    /// Refers to the subject of `opened`.
    CheckReport report;
    Proposals fixes;
    /// When the facts were read, here or where the snapshot was made: seconds since the epoch.
    std::int64_t readAt = 0;
    /// An administrator read the facts, just now and on this machine.
    bool byAdministrator = false;
    /// Others in the same container; the facts for matrixOf() with them are recorded too.
    UsersInside inside{};

    [[nodiscard]] const Request &request() const noexcept { return report.request; }
    [[nodiscard]] bool live() const noexcept { return !opened->origin; }
    /// By confirmed(), with the rights of who runs this.
    [[nodiscard]] bool canBeConfirmed() const noexcept
    {
        return live() && !byAdministrator && report.subject.pid.has_value();
    }
    [[nodiscard]] FactSource &facts() const noexcept { return *opened->facts; }
};

using FindingPtr = std::shared_ptr<Finding>;

/// Opens the case, decides, looks for fixes and keeps the facts. A container that its engine
/// refuses to make is an answer, and so is one of which too little is known; the errors of
/// openCase() otherwise, and NotRecorded for a snapshot without a question. Cancelled where `stop`
/// asks for it.
Result<FindingPtr> findOut(const Question &question, const std::stop_token &stop = {});

/// The answer from what an administrator collected for `question` on this machine. `own`: what the
/// caller could find out, for what a snapshot leaves out; nullptr: nothing. Malformed: it was
/// collected for another question.
Result<FindingPtr> findOutFrom(Snapshot collected, const Question &question, const FindingPtr &own);

/// What decideAnew() needs of a finding, apart from it: for another thread.
struct RecordedCase
{
    /// Never null.
    std::shared_ptr<const OpenedCase> opened;
    Request request;
    std::int64_t readAt = 0;
    bool byAdministrator = false;
    UsersInside inside;
};

RecordedCase recordOf(const Finding &finding);

/// Another question about the same place, perhaps by another user, on the facts that were read for
/// a finding; what they do not tell leaves it undetermined. No other file is looked at. Errors of
/// becomeUser().
Result<FindingPtr> decideAnew(const RecordedCase &record, const Question &question);

/// Asks the kernel by the harmless test and enters its answer into the report. CannotJoin for a
/// finding that cannot be confirmed; otherwise the errors of askKernel().
Result<FindingPtr> confirmed(FindingPtr finding);

} // namespace mountlens::ui
