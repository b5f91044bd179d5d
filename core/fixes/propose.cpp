// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/propose.h"

#include "diagnosis/diagnose.h"
#include "fixes/denial.h"
#include "fixes/file_fixes.h"
#include "fixes/outcome.h"
#include "fixes/overlay_source.h"
#include "fixes/parties.h"
#include "fixes/rank.h"
#include "fixes/right_denial.h"
#include "fixes/setting_change.h"
#include "fixes/setting_trial.h"
#include "fixes/system_places.h"

#include <algorithm>
#include <array>

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

/// What the program could do in place of a rename onto a mount point: write into the file.
std::optional<Fix> copyInstead(const FixCase &fixCase)
{
    const ReasonId reason = fixCase.verdict.reason;
    const bool renames =
        fixCase.request.operation == Operation::Rename
        && (reason == ReasonId::IsMountpoint || reason == ReasonId::DifferentMounts);
    Request write = fixCase.request;
    write.operation = Operation::Write;
    write.path = fixCase.request.path2;
    if (!renames
        || diagnose(fixCase.subject, fixCase.facts, write, Record::No).kind != VerdictKind::Allowed)
        return std::nullopt;
    Fix fix;
    fix.kind = FixKind::CopyInPlace;
    fix.status = FixStatus::Information;
    fix.verdictAfter = VerdictKind::Denied;
    fix.after = outcomeOn(fixCase.subject, fixCase.facts, write.path);
    fix.riskReason = RiskReason::AsInstalled;
    fix.args = {fixCase.request.path, write.path};
    return fix;
}

/// SELinux decides, and the mount has no label of its own: what :z does. Nobody here can tell
/// whether the policy then lets it pass.
void proposeRelabelling(const FixCase &fixCase, Proposals &proposals)
{
    if (fixCase.verdict.reason != ReasonId::SecurityPolicyDecides || !fixCase.spec)
        return;
    for (const MountSpec &mount : fixCase.spec->mounts) {
        const MountOrigin *origin = originOf(fixCase.around, fixCase.request.path);
        const bool asked = origin && origin->target == mount.target && mount.type == "bind";
        if (!asked || !fixCase.facts.kernel().security.selinuxEnforcing)
            continue;
        if (isSharedTree(mount.source)) {
            proposals.withheld.push_back(
                {FixKind::Relabel, WithheldReason::SystemTree, {mount.source}});
            continue;
        }
        SettingChange change = changeFrom(fixCase, FixKind::Relabel);
        MountSpec now = mount;
        now.options.emplace_back("z");
        replaceMount(change, mount.target, now);
        Fix fix;
        fix.kind = FixKind::Relabel;
        fix.engineArgs = change.args;
        fix.recreate = true;
        fix.risk = Risk::Medium;
        fix.riskReason = RiskReason::ManyFiles;
        fix.args = {"z", mount.source};
        proposals.fixes.push_back(std::move(fix));
    }
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
    if (fixCase.verdict.kind == VerdictKind::Undetermined)
        proposeRelabelling(fixCase, proposals);
    if (fixCase.verdict.kind != VerdictKind::Denied)
        return proposals;
    proposeFileFixes(fixCase, proposals);
    for (Fix &fix : proposals.fixes)
        weighFileFix(fix, fixCase);
    proposeSettings(fixCase, proposals);
    const auto denial = denialOf(fixCase, fixCase.subject, fixCase.facts, fixCase.verdict);
    if (auto copy = copyInstead(fixCase))
        proposals.fixes.push_back(std::move(*copy));
    if (auto relay = denial ? relayFor(*denial) : std::nullopt)
        proposals.fixes.push_back(std::move(*relay));
    if (const auto why = denial ? whyRight(*denial) : std::nullopt)
        warn(proposals, *why);
    const Outcome before = outcomeOn(fixCase.subject, fixCase.facts, fixCase.request.path);
    for (Fix &fix : proposals.fixes) {
        fix.before = before;
        fix.user = fixCase.around.rootless ? fixCase.around.engineUser : fixCase.caller;
    }
    if (isClassDenial(fixCase.verdict.reason))
        withholdBroadOnes(proposals);
    rank(proposals, ownershipMatters(fixCase));
    return proposals;
}

} // namespace mountlens
