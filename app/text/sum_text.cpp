// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/sum_text.h"

#include "text/fill.h"
#include "text/reason_text.h"
#include "text/value_text.h"

#include <QCoreApplication>

namespace mountlens::ui {

namespace {

bool changes(const std::optional<IdSum> &sum)
{
    return sum && sum->base != sum->subtract;
}

QString partText(const std::optional<IdSum> &sum)
{
    if (!changes(sum))
        return QCoreApplication::translate("Sum", "same number");
    return QString::fromStdString(sumText(*sum));
}

QString stationText(const IdentityStep &step)
{
    const QString uid = partText(step.uidSum);
    const QString gid = partText(step.gidSum);
    switch (step.where) {
    case IdentityPlace::Namespace:
        //: %1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words "same number"
        return fill(QCoreApplication::translate(
                        "Sum", "in the namespace around the container UID %1, GID %2"),
                    {uid, gid});
    case IdentityPlace::Mount:
        //: %1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words "same number"
        return fill(QCoreApplication::translate("Sum", "through the idmapped mount UID %1, GID %2"),
                    {uid, gid});
    case IdentityPlace::Disk:
        //: %1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words "same number"
        return fill(QCoreApplication::translate("Sum", "on disk UID %1, GID %2"), {uid, gid});
    case IdentityPlace::Container:
    case IdentityPlace::Host:
        break;
    }
    //: %1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words "same number"
    return fill(QCoreApplication::translate("Sum", "on the host UID %1, GID %2"), {uid, gid});
}

QString ownerText(const CheckReport &report)
{
    if (!changes(report.ownerSum))
        return {};
    //: %1 is a user id in the container, %2 a sum (100000 + 1000 - 1 = 100999)
    return fill(
        QCoreApplication::translate("Sum", "the owner is UID %1 in the container, on the host %2"),
        {QString::number(report.ownerSum->add), QString::fromStdString(sumText(*report.ownerSum))});
}

QString lentText(const LentOwner &lent)
{
    //: %1 is a sum (100999 = 100000 + 1000 - 1), %2 a user id, %3 the name of a user
    return fill(QCoreApplication::translate("Sum", "%1: UID %2 in containers of %3"),
                {QString::fromStdString(sumTextBackwards(lent.sum)), QString::number(lent.inside),
                 shownBytes(lent.user)});
}

QString furtherText(const FurtherDenial &denial)
{
    QString reason = reasonText(denial.reason);
    const std::string &place = denial.path.empty() ? denial.component : denial.path;
    if (place.empty())
        return reason;
    //: %1 is a path, %2 a whole sentence about it
    return fill(QCoreApplication::translate("Sum", "at %1: %2"), {shownBytes(place), reason});
}

} // namespace

QStringList sumTexts(const CheckReport &report)
{
    QStringList lines;
    for (const IdentityStep &step : report.identity) {
        if (changes(step.uidSum) || changes(step.gidSum))
            lines += stationText(step);
    }
    lines += ownerText(report);
    if (report.lentOwner)
        lines += lentText(*report.lentOwner);
    lines.removeAll(QString());
    return lines;
}

QStringList furtherTexts(const CheckReport &report)
{
    QStringList lines;
    for (const FurtherDenial &denial : report.alsoDenied)
        lines += furtherText(denial);
    return lines;
}

} // namespace mountlens::ui
