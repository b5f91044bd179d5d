// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/fix_words.h"

#include "text/command_text.h"
#include "text/fix_text.h"
#include "text/fix_title.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace mountlens::ui {

QString groupText(FixGroup group)
{
    switch (group) {
    case FixGroup::Nothing:
        //: A small label on a fix: what it changes. Others: "changes files"
        return QCoreApplication::translate("FixWords", "changes nothing");
    case FixGroup::Files:
        //: A small label on a fix: what it changes
        return QCoreApplication::translate("FixWords", "changes files");
    case FixGroup::Start:
        //: A small label on a fix: what it changes
        return QCoreApplication::translate("FixWords", "changes how the container is started");
    case FixGroup::System:
        //: A small label on a fix: what it changes; the engine is docker or podman
        return QCoreApplication::translate("FixWords", "changes engine or system settings");
    }
    return {};
}

Symbol groupSymbol(FixGroup group) noexcept
{
    switch (group) {
    case FixGroup::Nothing:
        return Symbol::Information;
    case FixGroup::Files:
        return Symbol::Folder;
    case FixGroup::Start:
        return Symbol::Container;
    case FixGroup::System:
        return Symbol::Settings;
    }
    return Symbol::Information;
}

Tone riskTone(Risk risk) noexcept
{
    switch (risk) {
    case Risk::Low:
        return Tone::Allowed;
    case Risk::Medium:
        return Tone::Warning;
    case Risk::High:
        return Tone::Denied;
    }
    return Tone::Neutral;
}

Symbol riskSymbol(Risk risk) noexcept
{
    switch (risk) {
    case Risk::Low:
        return Symbol::RiskLow;
    case Risk::Medium:
        return Symbol::RiskMedium;
    case Risk::High:
        return Symbol::RiskHigh;
    }
    return Symbol::Information;
}

Symbol statusSymbol(FixStatus status) noexcept
{
    switch (status) {
    case FixStatus::Ready:
        return Symbol::Command;
    case FixStatus::NeedsValue:
        return Symbol::Help;
    case FixStatus::Information:
        return Symbol::Information;
    }
    return Symbol::Information;
}

Tone statusTone(FixStatus status) noexcept
{
    return status == FixStatus::NeedsValue ? Tone::Warning : Tone::Neutral;
}

QString orderText(FixOrder order)
{
    switch (order) {
    case FixOrder::LeastHarm:
        //: An order of fixes, in a list to choose from
        return QCoreApplication::translate("FixWords", "least harm first");
    case FixOrder::Risk:
        //: An order of fixes, in a list to choose from
        return QCoreApplication::translate("FixWords", "low risk first");
    case FixOrder::NoRestart:
        //: An order of fixes, in a list to choose from: those that leave the container running
        //: come first
        return QCoreApplication::translate("FixWords", "no restart first");
    }
    return {};
}

QString commandsToCopy(const Fix &fix)
{
    QStringList lines;
    for (const FixCommand &command : fix.run)
        lines += commandText(wholeCommand(command));
    if (!lines.isEmpty())
        return lines.join(u'\n');
    if (fix.config)
        return shownBytes(fix.config->value);
    if (!fix.command.empty())
        return commandText(fix.command);
    return commandText(fix.engineArgs.add);
}

QString readTimeText(const Finding &finding)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(finding.readAt);
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace mountlens::ui
