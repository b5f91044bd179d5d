// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/propose.h"

#include "fixes/denial.h"
#include "fixes/file_fixes.h"
#include "fixes/outcome.h"
#include "fixes/overlay_source.h"
#include "fixes/parties.h"
#include "fixes/rank.h"
#include "fixes/right_denial.h"
#include "fixes/setting_trial.h"

#include <algorithm>

namespace mountlens {

namespace {

Fix leaveIt(RiskReason reason)
{
    Fix fix;
    fix.kind = FixKind::Leave;
    fix.status = FixStatus::Information;
    fix.verdictAfter = VerdictKind::Denied;
    fix.riskReason = reason;
    return fix;
}

void weighFileFix(Fix &fix, const FixCase &fixCase)
{
    Parties parties = partiesOf(fix.changes, fixCase, fixCase.facts);
    fix.gains = std::move(parties.gains);
    fix.loses = std::move(parties.loses);
    OverlaySource after(fixCase.facts, fix.changes);
    fix.after = outcomeOn(fixCase.subject, after, fixCase.request.path);
    judgeRisk(fix);
}

/// What is right to be denied is named first, and everything that lifts it is a high risk.
void warn(Proposals &proposals, RiskReason why)
{
    for (Fix &fix : proposals.fixes) {
        fix.risk = Risk::High;
        fix.riskReason = why;
    }
    proposals.fixes.insert(proposals.fixes.begin(), leaveIt(why));
}

/// A file that is shut for others opens to nobody but who is named.
void withholdBroadOnes(Proposals &proposals)
{
    proposals.withheld.push_back({FixKind::Chmod, WithheldReason::TooBroad, {"777"}});
}

bool ownershipMatters(const FixCase &fixCase)
{
    return fixCase.cause == Cause::NotOwnerOperation;
}

} // namespace

Proposals propose(const FixCase &fixCase)
{
    Proposals proposals;
    if (fixCase.verdict.kind != VerdictKind::Denied)
        return proposals;
    proposeFileFixes(fixCase, proposals);
    for (Fix &fix : proposals.fixes)
        weighFileFix(fix, fixCase);
    proposeSettings(fixCase, proposals);
    const auto denial = denialOf(fixCase, fixCase.subject, fixCase.facts, fixCase.verdict);
    if (auto relay = denial ? relayFor(*denial) : std::nullopt)
        proposals.fixes.push_back(std::move(*relay));
    if (const auto why = denial ? whyRight(*denial) : std::nullopt)
        warn(proposals, *why);
    const Outcome before = outcomeOn(fixCase.subject, fixCase.facts, fixCase.request.path);
    for (Fix &fix : proposals.fixes)
        fix.before = before;
    withholdBroadOnes(proposals);
    rank(proposals, ownershipMatters(fixCase));
    return proposals;
}

} // namespace mountlens
