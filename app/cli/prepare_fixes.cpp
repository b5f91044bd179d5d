// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/prepare_fixes.h"

#include "cli/opened_report.h"
#include "config/engine_args.h"
#include "fixes/config_change.h"
#include "fixes/propose.h"
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

    Proposals find(const SubjectChoice &choice)
    {
        FixCase fixCase{m_report.subject,
                        m_facts,
                        m_report.request,
                        m_report.verdict,
                        m_report.cause,
                        m_around,
                        nullptr,
                        nullptr,
                        m_surroundings.caller(),
                        {},
                        {},
                        {},
                        false,
                        {}};
        if (!m_opened.origin) {
            fixCase.isAt = isAtPath;
            fixCase.mountPointOf = mountPointHere;
            addSettings(fixCase);
            addBystanders(fixCase);
        }
        Proposals proposals = propose(fixCase);
        addWholeCommands(proposals, choice);
        return proposals;
    }

private:
    void addSettings(FixCase &fixCase)
    {
        if (!m_opened.settings || m_setUp)
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

    void addBystanders(FixCase &fixCase)
    {
        if (!m_opened.around.container.empty() && !m_opened.planned)
            fixCase.bystanders =
                bystandersOf(takeInventory(m_surroundings, EngineQuery()), m_around);
    }

    void addWholeCommands(Proposals &proposals, const SubjectChoice &choice) const
    {
        if (!m_opened.settings)
            return;
        const ContainerSpec &spec = m_opened.settings->spec;
        const auto &input = choice.configuration;
        const std::string file = input && !input->files.empty() ? input->files.front() : "";
        for (Fix &fix : proposals.fixes) {
            if (!spec.commandWords.empty())
                fix.command = withEngineArgs(spec.commandWords, fix.engineArgs);
            if (!file.empty())
                fix.config = configChangeFor(spec, fix, file);
        }
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
                   const SubjectChoice &choice)
{
    if (report.verdict.kind != VerdictKind::Denied)
        return {};
    return FixPreparation(opened, facts, report).find(choice);
}

} // namespace mountlens::ui
