// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/also_denied.h"

#include "diagnosis/diagnose.h"
#include "diagnosis/lifted_source.h"
#include "diagnosis/walked_path.h"

namespace mountlens {

namespace {

/// Facts that nobody could read tell nothing of what would deny.
bool isWorthTelling(const Verdict &verdict)
{
    if (verdict.kind == VerdictKind::Denied)
        return true;
    return verdict.kind == VerdictKind::Undetermined
           && (verdict.reason == ReasonId::SecurityPolicyDecides
               || verdict.reason == ReasonId::ServerDecides);
}

FurtherDenial denialOf(const Verdict &verdict)
{
    FurtherDenial denial;
    denial.kind = verdict.kind;
    denial.code = verdict.code;
    denial.role = verdict.role;
    denial.reason.id = verdict.reason;
    if (!verdict.deciding)
        return denial;
    const CheckStep &step = verdict.steps[*verdict.deciding];
    denial.reason = step.reason;
    if (step.component < verdict.components.size()) {
        denial.component = verdict.components[step.component].name;
        denial.path = walkedPath(verdict, step.component).value_or(std::string());
    }
    return denial;
}

bool isSameDenial(const Verdict &a, const Verdict &b)
{
    return a.reason == b.reason && a.node == b.node && a.role == b.role;
}

} // namespace

std::vector<FurtherDenial> furtherDenials(const Subject &subject,
                                          FactSource &facts,
                                          const Request &request,
                                          const Verdict &verdict,
                                          const Circumstances &around)
{
    std::vector<FurtherDenial> denials;
    LiftedSource lifted(facts);
    Verdict last = verdict;
    while (denials.size() < kMaxFurtherDenials && lifted.lift(last, subject)) {
        Verdict next = diagnose(subject, lifted, request, Record::Yes);
        if (!isWorthTelling(next) || isSameDenial(next, last))
            break;
        denials.push_back(denialOf(next));
        denials.back().cause = rootCause(subject, lifted, request, next, around);
        last = std::move(next);
    }
    return denials;
}

} // namespace mountlens
