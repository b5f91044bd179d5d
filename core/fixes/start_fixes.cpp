// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/start_fixes.h"

#include "base/path_text.h"
#include "diagnosis/diagnose.h"
#include "fixes/commands.h"
#include "fixes/file_fixes.h"
#include "fixes/outcome.h"
#include "fixes/overlay_source.h"
#include "fixes/parties.h"
#include "fixes/rank.h"
#include "fixes/setting_change.h"

#include <algorithm>

namespace mountlens {

namespace {

/// One try: other settings, and what is known around the container then.
struct Attempt
{
    Fix fix;
    ContainerSpec spec;
    Circumstances around;
    /// More subordinate ids, from here on.
    std::optional<std::uint32_t> moreIds;
    /// A directory of the host that is made beforehand; empty: none.
    std::string directory;
};

/// Options for which an engine refuses to start: id maps, and owners that it may not change.
bool isIdOption(const std::string &option)
{
    return option == "idmap" || option.starts_with("idmap=") || option == "U";
}

class StartFixes
{
public:
    explicit StartFixes(const StartCase &start)
        : m_start(start)
    {
    }

    Proposals find()
    {
        tryMissingSources();
        tryMountPoint();
        tryWithoutIdOptions();
        tryMoreIds();
        tryKeepId();
        rank(m_proposals, false);
        return std::move(m_proposals);
    }

private:
    [[nodiscard]] Attempt attempt(FixKind kind) const
    {
        Attempt attempt{{}, m_start.spec, m_start.around, {}, {}};
        attempt.fix.kind = kind;
        attempt.fix.recreate = true;
        attempt.fix.user = m_start.around.rootless ? m_start.around.engineUser : m_start.caller;
        attempt.fix.verdictAfter = VerdictKind::Allowed;
        return attempt;
    }

    /// The sources as the engine would make them, were it to: then they are made beforehand.
    void tryMissingSources()
    {
        Attempt made = attempt(FixKind::Precreate);
        for (std::size_t i = 0; i < made.spec.mounts.size(); ++i) {
            MountSpec &mount = made.spec.mounts[i];
            const bool asks = mount.type == "bind" && mount.source.starts_with('/')
                              && mount.missingSource == MissingSource::Refused;
            if (!asks)
                continue;
            mount.missingSource = MissingSource::MakeDirectory;
            addSource(made, mount);
        }
        if (!made.fix.run.empty())
            finish(std::move(made));
    }

    void addSource(Attempt &attempt, const MountSpec &mount) const
    {
        for (MountOrigin &origin : attempt.around.mounts) {
            if (origin.target == mount.target && origin.sourceMissing) {
                const RunAs as = m_start.around.rootless ? RunAs::User : RunAs::Root;
                origin.madeByEngine = true;
                for (const std::string &directory :
                     missingDirectories(origin.firstMissing, mount.source)) {
                    attempt.fix.run.push_back({{"mkdir", directory}, as});
                    attempt.fix.undo.insert(attempt.fix.undo.begin(), {{"rmdir", directory}, as});
                }
                attempt.fix.riskReason = RiskReason::NobodyLoses;
            }
        }
    }

    /// A mount point inside another mount, where the container's own root may make nothing.
    void tryMountPoint()
    {
        const std::string &target = m_start.refusedTarget;
        const std::size_t slash = target.rfind('/');
        if (slash == std::string::npos || slash == 0)
            return;
        const auto around = hostPathOf(m_start.around, target.substr(0, slash));
        if (!around)
            return;
        Attempt made = attempt(FixKind::Precreate);
        made.directory = *around + target.substr(slash);
        made.fix.run = {{{"mkdir", made.directory}, RunAs::Root}};
        made.fix.undo = {{{"rmdir", made.directory}, RunAs::Root}};
        made.fix.riskReason = RiskReason::NobodyLoses;
        made.fix.args = {made.directory};
        finish(std::move(made));
    }

    void tryWithoutIdOptions()
    {
        for (const MountSpec &mount : m_start.spec.mounts) {
            if (std::none_of(mount.options.begin(), mount.options.end(), isIdOption))
                continue;
            Attempt without = attempt(FixKind::VolumeOption);
            MountSpec now = mount;
            std::erase_if(now.options, isIdOption);
            SettingChange change;
            change.spec = without.spec;
            replaceMount(change, mount.target, now);
            without.spec = change.spec;
            without.fix.engineArgs = change.args;
            without.fix.riskReason = RiskReason::NobodyLoses;
            without.fix.args = {"without", mount.source};
            finish(std::move(without));
        }
    }

    void tryMoreIds()
    {
        if (!m_start.around.rootless || !m_start.freeSubordinate)
            return;
        Attempt more = attempt(FixKind::Subid);
        more.moreIds = m_start.freeSubordinate;
        addSubordinateCommands(more.fix, m_start.around, *m_start.freeSubordinate);
        finish(std::move(more));
    }

    /// The numbers of --user alone can be mapped to the person who runs podman.
    void tryKeepId()
    {
        const Circumstances &around = m_start.around;
        const std::string &user = m_start.spec.user;
        const bool number =
            !user.empty() && user.find_first_not_of("0123456789:") == std::string::npos;
        if (!isPodman(around) || !around.rootless || !number || !m_start.spec.userns.empty())
            return;
        const std::size_t colon = user.find(':');
        const std::string uid = user.substr(0, colon);
        const std::string gid = colon == std::string::npos ? uid : user.substr(colon + 1);
        Attempt keep = attempt(FixKind::Userns);
        const std::string mode = "keep-id:uid=" + uid + ",gid=" + gid;
        keep.spec.userns = mode;
        keep.fix.engineArgs.add = {"--userns", mode};
        keep.fix.risk = Risk::Medium;
        keep.fix.riskReason = RiskReason::AllFilesOfUser;
        keep.fix.args = {mode};
        finish(std::move(keep));
    }

    void finish(Attempt attempt)
    {
        auto made = play(attempt);
        if (!made || made->refused)
            return withhold(attempt.fix.kind);
        const Verdict verdict = diagnose(made->subject, *made->facts, m_start.request, Record::Yes);
        if (verdict.kind != VerdictKind::Allowed && !mend(attempt, *made, verdict))
            return withhold(attempt.fix.kind);
        weigh(attempt, *made);
        m_proposals.fixes.push_back(std::move(attempt.fix));
    }

    Result<Recreated> play(const Attempt &attempt) const
    {
        if (attempt.moreIds)
            return m_start.recreator.withMoreIds(attempt.spec, *attempt.moreIds);
        if (!attempt.directory.empty())
            return m_start.recreator.withDirectory(attempt.spec, attempt.directory);
        return m_start.recreator.with(attempt.spec);
    }

    void withhold(FixKind kind)
    {
        m_proposals.withheld.push_back({kind, WithheldReason::DoesNotHelp, {}});
    }

    FixCase caseFor(const Attempt &attempt, const Recreated &made, const Verdict &verdict) const
    {
        FixCase fixCase{.subject = made.subject,
                        .facts = *made.facts,
                        .request = m_start.request,
                        .verdict = verdict,
                        .cause = {},
                        .around = attempt.around};
        fixCase.caller = m_start.caller;
        return fixCase;
    }

    /// The container starts, and what its process meets then has to be mended as well.
    bool mend(Attempt &attempt, const Recreated &made, const Verdict &verdict) const
    {
        const FixCase fixCase = caseFor(attempt, made, verdict);
        for (const FileStyle style : {FileStyle::Acl, FileStyle::Owner}) {
            auto changes = mendFiles(fixCase, made.subject, *made.facts, style);
            if (!changes)
                continue;
            attempt.fix.changes = std::move(*changes);
            dropMadeTwice(attempt);
            addFileSteps(attempt.fix, fixCase);
            return true;
        }
        return false;
    }

    /// A source whose owner changes is made by that change's own commands.
    static void dropMadeTwice(Attempt &attempt)
    {
        const auto isMade = [&](const FixCommand &command) {
            return std::any_of(attempt.fix.changes.inodes.begin(), attempt.fix.changes.inodes.end(),
                               [&](const InodeChange &change) {
                                   return change.toBeMade
                                          && restBelow(change.path, command.argv.back());
                               });
        };
        std::erase_if(attempt.fix.run, isMade);
        std::erase_if(attempt.fix.undo, isMade);
    }

    void weigh(Attempt &attempt, Recreated &made) const
    {
        const Verdict none;
        const FixCase fixCase = caseFor(attempt, made, none);
        OverlaySource after(*made.facts, attempt.fix.changes);
        attempt.fix.after = outcomeOn(made.subject, after, m_start.request.path);
        attempt.fix.before = {VerdictKind::Denied, VerdictKind::Denied, VerdictKind::Denied,
                              VerdictKind::Denied};
        Parties parties = partiesOf(attempt.fix.changes, fixCase, *made.facts);
        attempt.fix.gains = std::move(parties.gains);
        attempt.fix.gains.insert(attempt.fix.gains.begin(),
                                 settingsParty(made.subject, m_start.around));
        attempt.fix.loses = std::move(parties.loses);
    }

    const StartCase &m_start;
    Proposals m_proposals;
};

} // namespace

Proposals proposeForStart(const StartCase &start)
{
    return StartFixes(start).find();
}

void addSubordinateCommands(Fix &fix, const Circumstances &around, std::uint32_t first)
{
    const std::string range =
        std::to_string(first) + '-' + std::to_string(first + kSubordinateCount - 1);
    const std::string &user = around.engineUser.name;
    fix.run = {{{"usermod", "--add-subuids", range, "--add-subgids", range, user}, RunAs::Root},
               {{"podman", "system", "migrate"}, RunAs::User}};
    // usermod takes nothing from a user who is logged in.
    const std::string line =
        user + ':' + std::to_string(first) + ':' + std::to_string(kSubordinateCount);
    fix.undo = {{{"sed", "-i", "/^" + line + "$/d", "/etc/subuid", "/etc/subgid"}, RunAs::Root},
                {{"podman", "system", "migrate"}, RunAs::User}};
    fix.risk = Risk::Low;
    fix.riskReason = RiskReason::SystemSetting;
    fix.args = {range, user};
}

} // namespace mountlens
