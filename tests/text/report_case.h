// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A check in a text world, together with everything that its report refers to.
#pragma once

#include "support/world.h"
#include "text/check_report.h"

#include <string>
#include <string_view>
#include <utility>

namespace mountlens::ui {

/// Paths of a second name are the first one with ".new" behind it.
class ReportCase
{
public:
    ReportCase(std::string_view machine,
               std::string_view ns,
               std::string_view who,
               Operation operation,
               std::string path)
        : m_world(machine)
        , m_subject(m_world.subject(ns, who))
        , m_report(makeReport(m_subject, operation, std::move(path)))
    {
        m_report.verdict = diagnose(m_subject, m_world, m_report.request);
        m_report.cause = rootCause(m_subject, m_world, m_report.request, m_report.verdict);
        m_report.code = resultCode(m_report.verdict);
    }
    ReportCase(const ReportCase &) = delete;
    ReportCase &operator=(const ReportCase &) = delete;

    CheckReport &report() { return m_report; }
    Subject &subject() { return m_subject; }
    World &world() { return m_world; }

    /// Fills in the mounts as the program that calls the report does.
    void lookAtMounts()
    {
        m_report.mounts.clear();
        for (const PathComponent &component : m_report.verdict.components) {
            PathMount shown;
            if (component.inode) {
                const MountFacts &mount = *m_world.mount(component.inode->mount);
                shown = {mount.mountPoint, mount.source, mount.root, mount.fileSystem, {}, {}, {}};
            }
            m_report.mounts.push_back(std::move(shown));
        }
    }

private:
    static CheckReport makeReport(const Subject &subject, Operation operation, std::string path)
    {
        CheckReport report{.subject = subject,
                           .request = {},
                           .verdict = {},
                           .cause = {},
                           .code = {},
                           .identity = {},
                           .ownerSum = {},
                           .groupSum = {},
                           .lentOwner = {},
                           .alsoDenied = {},
                           .mounts = {},
                           .confirmation = {},
                           .container = {},
                           .engine = {},
                           .processTitle = {},
                           .planned = false,
                           .setUpTarget = {},
                           .refused = false,
                           .notices = {},
                           .remarks = {},
                           .ownChecks = {},
                           .groupNameInside = {},
                           .groupNameOnHost = {}};
        report.request.operation = operation;
        report.request.path = std::move(path);
        report.request.path2 = report.request.path + ".new";
        return report;
    }

    World m_world;
    Subject m_subject;
    CheckReport m_report;
};

} // namespace mountlens::ui
