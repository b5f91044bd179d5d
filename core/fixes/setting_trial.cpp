// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/setting_trial.h"

#include "diagnosis/diagnose.h"
#include "diagnosis/resolve_unchecked.h"
#include "fixes/commands.h"
#include "fixes/file_fixes.h"
#include "fixes/outcome.h"
#include "fixes/overlay_source.h"
#include "fixes/parties.h"
#include "fixes/setting_change.h"
#include "fixes/start_fixes.h"

#include <algorithm>

namespace mountlens {

namespace {

/// Where a setting is tried: the planned container, or the running one as another subject.
struct Stage
{
    Subject subject;
    FactSource *facts = nullptr;
    std::unique_ptr<FactSource> owned;
};

class SettingTrial
{
public:
    explicit SettingTrial(const FixCase &fixCase)
        : m_case(fixCase)
        , m_planExplains(planExplains())
    {
    }

    /// nullopt: it does not help, or cannot be tried.
    std::optional<Fix> tryOut(const SettingChange &change)
    {
        const bool onHost = !change.changes.mounts.empty();
        auto stage = onHost ? present() : planned(change);
        if (!stage)
            return std::nullopt;
        FactChanges changes = change.changes;
        OverlaySource overlay(*stage->facts, change.changes);
        if (!allowed(*stage, overlay)) {
            auto more = complete(change, *stage, overlay);
            if (!more)
                return std::nullopt;
            changes.inodes = std::move(more->inodes);
        }
        return fixOf(change, std::move(changes), *stage);
    }

    [[nodiscard]] bool explains() const noexcept { return m_planExplains; }

    /// Ids beyond the ranges of a rootless podman's user.
    std::optional<Fix> withMoreIds()
    {
        const Circumstances &around = m_case.around;
        const bool possible = isPodman(around) && around.rootless && m_case.freeSubordinate;
        auto made = possible ? m_case.recreator->withMoreIds(*m_case.spec, *m_case.freeSubordinate)
                             : Result<Recreated>(Error(ErrorId::Unsupported, "subuid"));
        if (!made || made->refused)
            return std::nullopt;
        Stage stage{std::move(made->subject), made->facts.get(), nullptr};
        stage.owned = std::move(made->facts);
        if (!allowed(stage, *stage.facts))
            return std::nullopt;
        SettingChange change;
        change.kind = FixKind::Subid;
        Fix fix = fixOf(change, {}, stage);
        addSubordinateCommands(fix, around, *m_case.freeSubordinate);
        return fix;
    }

private:
    /// The settings, played through as they are, end in the denial that is seen.
    bool planExplains()
    {
        if (m_case.around.planned)
            return true;
        auto made = m_case.recreator->with(*m_case.spec);
        if (!made || made->refused)
            return false;
        const Verdict again = asked(made->subject, *made->facts);
        return again.kind == m_case.verdict.kind && again.code == m_case.verdict.code;
    }

    std::optional<Stage> present() { return Stage{m_case.subject, &m_case.facts, nullptr}; }

    /// Where the running container has files that no plan knows of, another user can still be
    /// judged on the files that are there.
    static bool changesOnlyWho(FixKind kind)
    {
        return kind == FixKind::User || kind == FixKind::GroupAdd || kind == FixKind::Capability;
    }

    std::optional<Stage> planned(const SettingChange &change)
    {
        if (!m_planExplains && !changesOnlyWho(change.kind))
            return std::nullopt;
        auto made = m_case.recreator->with(change.spec);
        if (!made || made->refused)
            return std::nullopt;
        if (!m_planExplains)
            return Stage{std::move(made->subject), &m_case.facts, nullptr};
        FactSource *facts = made->facts.get();
        return Stage{std::move(made->subject), facts, std::move(made->facts)};
    }

    bool allowed(const Stage &stage, FactSource &facts) const
    {
        return asked(stage.subject, facts).kind == VerdictKind::Allowed;
    }

    /// The question; where a file that is to be renamed was made by the running container, and so
    /// is not there yet: making it, and removing what it replaces.
    Verdict asked(const Subject &subject, FactSource &facts) const
    {
        const Request &request = m_case.request;
        const bool renames = request.operation == Operation::Rename
                             && !resolveUnchecked(facts, request.path)
                             && resolveUnchecked(m_case.facts, request.path);
        if (!renames)
            return diagnose(subject, facts, request, Record::No);
        Request part = request;
        part.operation = Operation::Create;
        Verdict verdict = diagnose(subject, facts, part, Record::No);
        if (verdict.kind != VerdictKind::Allowed)
            return verdict;
        part.operation = Operation::Unlink;
        part.path = request.path2;
        return diagnose(subject, facts, part, Record::No);
    }

    /// What a mount flag hid may be denied by the bits as well. Another user that needs an ACL all
    /// the same is no fix.
    std::optional<FactChanges>
    complete(const SettingChange &change, const Stage &stage, FactSource &facts) const
    {
        if (isClassDenial(m_case.verdict.reason) || changesOnlyWho(change.kind))
            return std::nullopt;
        return mendFiles(m_case, stage.subject, facts, FileStyle::Acl);
    }

    Fix fixOf(const SettingChange &change, FactChanges changes, Stage &stage) const
    {
        Fix fix;
        fix.kind = change.kind;
        fix.run = change.run;
        fix.undo = change.undo;
        fix.engineArgs = change.args;
        fix.recreate = true;
        fix.risk = change.risk;
        fix.riskReason = change.riskReason;
        fix.survives = change.survives;
        fix.status = change.status;
        fix.coversNewFiles = true;
        fix.verdictAfter = VerdictKind::Allowed;
        fix.args = change.words;
        if (m_case.subjectIsWorker && changesOnlyWho(change.kind))
            fix.status = FixStatus::NeedsValue;
        addParties(changes, stage, fix);
        OverlaySource overlay(*stage.facts, changes);
        fix.after = outcomeOn(stage.subject, overlay, m_case.request.path);
        fix.changes = std::move(changes);
        addFileSteps(fix, m_case);
        return fix;
    }

    /// Who it is for gets what it asked for; files that change along with it name their own.
    void addParties(const FactChanges &changes, Stage &stage, Fix &fix) const
    {
        Parties parties = partiesOf(changes, m_case, *stage.facts);
        fix.gains = std::move(parties.gains);
        fix.gains.insert(fix.gains.begin(), settingsParty(stage.subject, m_case.around));
        fix.loses = std::move(parties.loses);
    }

    const FixCase &m_case;
    bool m_planExplains;
};

SettingChanges changesFor(const Denial &denial)
{
    SettingChanges changes;
    addIdentityChanges(denial, changes);
    addMountChanges(denial, changes);
    addCapabilityChanges(denial, changes);
    addOtherChanges(denial, changes);
    return changes;
}

bool wantsMoreIds(ReasonId reason)
{
    return reason == ReasonId::NewIdUnmapped || reason == ReasonId::NewIdNotStorable
           || reason == ReasonId::CreatorIdsNotStorable;
}

void proposeMoreIds(const FixCase &fixCase, Proposals &proposals)
{
    if (auto fix = SettingTrial(fixCase).withMoreIds())
        proposals.fixes.push_back(std::move(*fix));
    else
        proposals.withheld.push_back({FixKind::Subid, WithheldReason::DoesNotHelp, {}});
}

bool isOffered(const Proposals &proposals, FixKind kind)
{
    return std::any_of(proposals.fixes.begin(), proposals.fixes.end(),
                       [&](const Fix &each) { return each.kind == kind; });
}

} // namespace

void proposeSettings(const FixCase &fixCase, Proposals &proposals)
{
    if (!fixCase.spec || !fixCase.recreator) {
        if (!fixCase.around.onHost)
            proposals.withheld.push_back({FixKind::User, WithheldReason::NoSettings, {}});
        return;
    }
    if (wantsMoreIds(fixCase.verdict.reason))
        proposeMoreIds(fixCase, proposals);
    const auto denial = denialOf(fixCase, fixCase.subject, fixCase.facts, fixCase.verdict);
    if (!denial)
        return;
    SettingChanges changes = changesFor(*denial);
    SettingTrial trial(fixCase);
    for (const SettingChange &change : changes.tries) {
        if (auto fix = trial.tryOut(change))
            proposals.fixes.push_back(std::move(*fix));
        else if (!isOffered(proposals, change.kind))
            changes.withhold(change.kind,
                             trial.explains() ? WithheldReason::DoesNotHelp
                                              : WithheldReason::SettingsDiffer,
                             change.words);
    }
    for (Withheld &each : changes.withheld) {
        if (!isOffered(proposals, each.kind))
            proposals.withheld.push_back(std::move(each));
    }
}

} // namespace mountlens
