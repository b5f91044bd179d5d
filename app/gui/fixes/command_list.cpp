// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/command_list.h"

#include "gui/look/command_box.h"
#include "gui/look/metrics.h"
#include "text/command_text.h"
#include "text/fix_text.h"

#include <QEvent>
#include <QStringList>
#include <QVBoxLayout>

#include <utility>

namespace mountlens::ui {

namespace {

/// More would be a page of boxes: a path of many folders has a command for each.
constexpr std::size_t kMostBoxes = 8;

/// One after the other that the same account runs in the same way.
std::vector<std::vector<FixCommand>> groupsOf(const std::vector<FixCommand> &commands,
                                              const CheckReport &report)
{
    std::vector<std::vector<FixCommand>> groups;
    QString before;
    for (const FixCommand &command : commands) {
        const QString runner = runnerText(command, report);
        if (groups.empty() || runner != before)
            groups.emplace_back();
        groups.back().push_back(command);
        before = runner;
    }
    return groups;
}

QString linesOf(const std::vector<FixCommand> &commands)
{
    QStringList lines;
    for (const FixCommand &command : commands)
        lines += commandText(wholeCommand(command));
    return lines.join(u'\n');
}

} // namespace

CommandList::CommandList(FindingPtr finding,
                         const std::vector<FixCommand> &commands,
                         QWidget *parent)
    : QWidget(parent)
    , m_finding(std::move(finding))
{
    setGaps(new QVBoxLayout(this), this, Gap::Hair);
    for (const auto &group : groupsOf(commands, m_finding->report))
        addGroup(group, commands.size() > kMostBoxes);
    retranslate();
}

void CommandList::addGroup(const std::vector<FixCommand> &commands, bool together)
{
    auto *lead = new TextLabel(TextRole::Muted, this);
    layout()->addWidget(lead);
    m_leads.push_back({lead, commands.front()});
    if (together) {
        auto *box = new CommandBox(this);
        box->setText(linesOf(commands));
        layout()->addWidget(box);
        return;
    }
    for (const FixCommand &command : commands) {
        auto *box = new CommandBox(this);
        box->setCommand(wholeCommand(command));
        layout()->addWidget(box);
    }
}

void CommandList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandList::retranslate()
{
    for (const Lead &lead : m_leads)
        lead.label->setText(runnerText(lead.first, m_finding->report));
}

} // namespace mountlens::ui
