// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/fix_text.h"

#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

namespace mountlens::ui {

QString fixTitle(const Fix &fix, const CheckReport &report)
{
    Q_UNUSED(report);
    return QString::fromLatin1(fixKindName(fix.kind).data());
}

QString riskReasonText(RiskReason reason)
{
    return QString::fromLatin1(riskReasonName(reason).data());
}

QString riskText(Risk risk)
{
    return QString::fromLatin1(riskName(risk).data());
}

QString partyText(const Party &party, const SubjectNames &names)
{
    Q_UNUSED(names);
    return idText(party.uid) + u' ' + accessText(party.rights);
}

QString withheldText(const Withheld &withheld)
{
    return QString::fromLatin1(withheldReasonName(withheld.reason).data());
}

QString fixCards(const CheckReport &report,
                 const Proposals &proposals,
                 const SubjectNames &names,
                 int width)
{
    Q_UNUSED(names);
    Q_UNUSED(width);
    QString text;
    for (const Fix &fix : proposals.fixes)
        text += fixTitle(fix, report) + u'\n';
    return text;
}

QString noSuchFixText(std::uint32_t rank, std::size_t count)
{
    return fill(QCoreApplication::translate("Fix", "mountlens: there is no fix %1; there are %2"),
                {QString::number(rank), QString::number(count)});
}

QString nothingToRunText(const Fix &fix)
{
    return fill(QCoreApplication::translate("Fix", "mountlens: %1: nothing to run in a script"),
                {QString::fromLatin1(fixKindName(fix.kind).data())});
}

} // namespace mountlens::ui
