// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/prepare_fixes.h"

#include "cases/opened_report.h"
#include "config/engine_args.h"
#include "fixes/config_change.h"
#include "fixes/propose.h"
#include "fixes/start_fixes.h"
#include "inventory/around_container.h"
#include "inventory/plan_here.h"
#include "inventory/recreate_here.h"
#include "system/host_surroundings.h"

namespace mountlens::ui {

namespace {

template <class Map, class Id>
std::string insideText(const Map &map, Id id)
{
    const auto inside = map.mapUp(id);
    return inside ? std::to_string(inside->value()) : std::string();
}

/// The settings with the subject as the container's user: a worker is judged as what it is.
void becomeTheUser(ContainerSpec &spec, const Subject &subject)
{
    const UserNamespace &ns = subject.userNamespace;
    spec.user = insideText(ns.uids, subject.credentials.fsUid) + ':'
                + insideText(ns.gids, subject.credentials.fsGid);
    for (const Kgid group : subject.credentials.supplementaryGroups) {
        const std::string inside = insideText(ns.gids, group);
        if (!inside.empty())
            spec.groupAdd.push_back(inside);
    }
}

/// The whole command, or the key of the file, that a fix comes to.
void addWholeCommands(const ContainerSpec &spec, const SubjectChoice &choice, Proposals &proposals)
{
    const auto &input = choice.configuration;
    const std::string file = input && !input->files.empty() ? input->files.front() : "";
    for (Fix &fix : proposals.fixes) {
        if (!spec.commandWords.empty())
            fix.command = withEngineArgs(spec.commandWords, fix.engineArgs);
        if (!file.empty())
            fix.config = configChangeFor(spec, fix, file);
    }
}

/// Everything that the core asks this machine while fixes are looked for.
class FixPreparation
{
public:
    FixPreparation(const OpenedCase &opened, FactSource &facts, const CheckReport &report)
        : m_opened(opened)
        , m_report(report)
        , m_setUp(failingSetUp(opened))
        , m_facts(m_setUp ? *opened.setUp->host : facts)
        , m_around(opened.around)
    {
        if (m_setUp)
            m_around.onHost = true;
    }

    /// What needs nothing but what was read, and a look at the host.
    Proposals findFromFacts() { return propose(fixCase()); }

    Proposals find(const Request &request, const SubjectChoice &choice)
    {
        if (!m_opened.settings)
            return findFromFacts();
        FixCase withSettings = fixCase();
        withSettings.freeSubordinate = freeSubordinateHere(m_surroundings);
        addSettings(withSettings);
        Proposals proposals = propose(withSettings);
        if (m_setUp)
            append(startFixesFor(*m_opened.settings, request, choice), proposals);
        addWholeCommands(m_opened.settings->spec, choice, proposals);
        return proposals;
    }

private:
    FixCase fixCase()
    {
        FixCase fixCase{.subject = m_report.subject,
                        .facts = m_facts,
                        .request = m_report.request,
                        .verdict = m_report.verdict,
                        .cause = m_report.cause,
                        .around = m_around};
        fixCase.caller = m_opened.collector.value_or(m_surroundings.caller());
        fixCase.bystanders = m_opened.bystanders;
        fixCase.isAt = [places = m_opened.places](const std::string &path,
                                                  const InodeFacts &inode) {
            return places->isAt(path, inode);
        };
        fixCase.ownerAt = [places = m_opened.places](const std::string &path) {
            return places->ownerAt(path);
        };
        fixCase.mountPointOf = [places = m_opened.places](const std::string &path) {
            return places->mountPointOf(path);
        };
        return fixCase;
    }

    void addSettings(FixCase &fixCase)
    {
        if (m_setUp)
            return;
        m_spec = m_opened.settings->spec;
        m_recreator.emplace(m_opened.settings->engine, m_surroundings);
        if (!m_opened.planned) {
            const auto main = m_recreator->with(m_spec);
            const Kuid uid = m_report.subject.credentials.fsUid;
            fixCase.subjectIsWorker = !main || main->subject.credentials.fsUid != uid;
            if (fixCase.subjectIsWorker)
                becomeTheUser(m_spec, m_report.subject);
        }
        fixCase.spec = &m_spec;
        fixCase.recreator = &*m_recreator;
    }

    /// What makes the container start comes behind what lets its engine do what it was told.
    static void append(const Proposals &more, Proposals &proposals)
    {
        proposals.fixes.insert(proposals.fixes.end(), more.fixes.begin(), more.fixes.end());
        proposals.withheld.insert(proposals.withheld.end(), more.withheld.begin(),
                                  more.withheld.end());
    }

    const OpenedCase &m_opened;
    const CheckReport &m_report;
    const SetUpQuestion *m_setUp;
    FactSource &m_facts;
    Circumstances m_around;
    HostSurroundings m_surroundings;
    ContainerSpec m_spec;
    std::optional<RecreatorHere> m_recreator;
};

} // namespace

Proposals fixesFor(const OpenedCase &opened,
                   FactSource &facts,
                   const CheckReport &report,
                   const Request &request,
                   const SubjectChoice &choice)
{
    if (report.verdict.kind == VerdictKind::Allowed)
        return {};
    return FixPreparation(opened, facts, report).find(request, choice);
}

void recordForFixes(const OpenedCase &opened, FactSource &facts, const Request &request)
{
    const CheckReport report = reportFor(opened, facts, request);
    if (report.verdict.kind != VerdictKind::Allowed)
        (void)FixPreparation(opened, facts, report).findFromFacts();
}

Proposals startFixesFor(const ContainerSettings &settings,
                        const Request &request,
                        const SubjectChoice &choice,
                        const std::string &refusedTarget)
{
    const HostSurroundings surroundings;
    RecreatorHere recreator(settings.engine, surroundings);
    const auto host = openHost(settings.engine, surroundings);
    if (!host)
        return {};
    const Circumstances around = aroundPlanned(settings.spec, settings.engine, **host);
    StartCase start{.spec = settings.spec,
                    .request = request,
                    .around = around,
                    .recreator = recreator,
                    .refusedTarget = refusedTarget};
    start.caller = surroundings.caller();
    start.freeSubordinate = freeSubordinateHere(surroundings);
    Proposals proposals = proposeForStart(start);
    addWholeCommands(settings.spec, choice, proposals);
    return proposals;
}

} // namespace mountlens::ui
