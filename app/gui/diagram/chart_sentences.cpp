// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/chart_sentences.h"

#include "gui/diagram/chart_text.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

namespace mountlens::ui {

namespace {

/// The same in every language, and of one gender in each.
QString idKind(RowKind kind)
{
    return kind == RowKind::User ? QStringLiteral("UID") : QStringLiteral("GID");
}

QString idSentence(const IdentityChart &chart, const ChartRow &row, std::size_t station)
{
    const ChartId &id = row.ids[station];
    const QString place = stationTitle(chart.stations[station]);
    const QString kind = idKind(row.kind);
    if (!id.number) {
        //: %1 is a place ("On the host"), %2 is "UID" or "GID", %3 is 65534, %4 is nobody
        return fill(
            QCoreApplication::translate(
                "IdentityChart", "%1: the %2 has no mapping here, so programs are shown %3 (%4)."),
            {place, kind, numberText(id), nameText(id)});
    }
    if (!id.name.empty()) {
        //: %1 is a place ("On the host"), %2 is "UID" or "GID", %3 a number, %4 its name
        return fill(QCoreApplication::translate("IdentityChart", "%1: %2 %3 (%4)."),
                    {place, kind, numberText(id), nameText(id)});
    }
    if (id.origin != NameOrigin::None) {
        //: %1 is a place ("On the host"), %2 is "UID" or "GID", %3 a number
        return fill(
            QCoreApplication::translate("IdentityChart", "%1: %2 %3, which has no name there."),
            {place, kind, numberText(id)});
    }
    //: %1 is a place ("On the host"), %2 is "UID" or "GID", %3 a number
    return fill(QCoreApplication::translate("IdentityChart", "%1: %2 %3."),
                {place, kind, numberText(id)});
}

QString hopSentence(const ChartHop &hop)
{
    switch (hop.kind) {
    case HopKind::SameAsHost:
        return QCoreApplication::translate(
            "IdentityChart", "No mapping stands between: every number is the same as on the host.");
    case HopKind::SameNumber:
        //: %1 is a line of an ID map (1000 1000 1)
        return fill(QCoreApplication::translate(
                        "IdentityChart", "The line %1 of the map leaves this number as it is."),
                    {lineText(hop)});
    case HopKind::Mapped:
        if (hopSumText(hop).isEmpty())
            //: %1 is a line of an ID map (0 231072 65536), %2 the first number of it
            return fill(QCoreApplication::translate(
                            "IdentityChart", "It is the first of the line %1 of the map, so %2."),
                        {lineText(hop), QString::number(hop.sum->result)});
        //: %1 is a line of an ID map (0 231072 65536), %2 a sum (231072 + 998 = 232070)
        return fill(
            QCoreApplication::translate("IdentityChart", "The line %1 of the map gives %2."),
            {lineText(hop), hopText(hop)});
    case HopKind::Unmapped:
        return QCoreApplication::translate("IdentityChart",
                                           "No line of the map covers this number.");
    case HopKind::Unknown:
        break;
    }
    return QCoreApplication::translate("IdentityChart",
                                       "Which line of the map was used is not known.");
}

QString matchSentence(const ChartRow &row, const ChartObject &object)
{
    const QString name = objectNameText(object);
    switch (row.kind) {
    case RowKind::User:
        if (row.matches)
            //: %1 is the name of a file or directory
            return fill(
                QCoreApplication::translate("IdentityChart", "This is the owner of \"%1\"."),
                {name});
        //: %1 is the name of a file or directory, %2 its owner: "0 (root)"
        return fill(QCoreApplication::translate("IdentityChart",
                                                "This is not the owner of \"%1\", which is %2."),
                    {name, idLabel(object.owner)});
    case RowKind::Group:
    case RowKind::Supplementary:
        break;
    }
    if (row.matches)
        //: %1 is the name of a file or directory
        return fill(QCoreApplication::translate("IdentityChart", "This is the group of \"%1\"."),
                    {name});
    //: %1 is the name of a file or directory, %2 its group: "998 (docker)"
    return fill(QCoreApplication::translate("IdentityChart",
                                            "This is not the group of \"%1\", which is %2."),
                {name, idLabel(object.group)});
}

QString insideSentence(const ChartId &id, const std::optional<std::uint32_t> &inside)
{
    if (!inside)
        //: %1 is 65534
        return fill(
            QCoreApplication::translate(
                "IdentityChart", "It has no mapping in the container, which is shown %1 (nobody)."),
            {numberText(ChartId())});
    if (inside == id.number)
        return {};
    //: %1 is a user or group id
    return fill(QCoreApplication::translate("IdentityChart", "The container sees it as %1."),
                {QString::number(*inside)});
}

QString ownerSentence(const ChartObject &object, AccessClass which)
{
    switch (which) {
    case AccessClass::Owner:
        //: %1 is the name of a file or directory, %2 its owner: "0 (root)", %3 rights: "rw-"
        return fill(QCoreApplication::translate("IdentityChart",
                                                "The owner of \"%1\" is %2, with the rights %3."),
                    {objectNameText(object), idLabel(object.owner), classRights(object, which)})
               + u' ' + insideSentence(object.owner, object.ownerInside);
    case AccessClass::Group:
        //: %1 is the name of a file or directory, %2 its group: "998 (docker)", %3 rights: "rw-"
        return fill(QCoreApplication::translate("IdentityChart",
                                                "The group of \"%1\" is %2, with the rights %3."),
                    {objectNameText(object), idLabel(object.group), classRights(object, which)})
               + u' ' + insideSentence(object.group, object.groupInside);
    case AccessClass::NamedUser:
    case AccessClass::NamedGroup:
        //: %1 is the name of a file or directory, %2 a user or group: "101 (nginx)", %3 rights: rw-
        return fill(QCoreApplication::translate(
                        "IdentityChart", "The ACL of \"%1\" has an entry for %2, with the rights "
                                         "%3."),
                    {objectNameText(object), idLabel(object.entry.value_or(ChartId())),
                     classRights(object, which)});
    case AccessClass::Others:
    case AccessClass::None:
        break;
    }
    //: %1 is the name of a file or directory, %2 rights: "r--"
    return fill(
        QCoreApplication::translate("IdentityChart", "All others have the rights %2 on \"%1\"."),
        {objectNameText(object), classRights(object, which)});
}

QString appliesSentence(const ChartObject &object)
{
    const AccessMask lacks = lackingRights(object);
    if (lacks.empty())
        //: %1 is a list of rights: "rx"
        return fill(QCoreApplication::translate("IdentityChart",
                                                "These rights apply, and they include %1."),
                    {accessLetters(object.wanted)});
    //: %1 is a list of rights: "wx"
    return fill(QCoreApplication::translate("IdentityChart",
                                            "These rights apply, and they do not include %1."),
                {accessLetters(lacks)});
}

} // namespace

QString stationSentence(const IdentityChart &chart, std::size_t row, std::size_t station)
{
    const ChartRow &shown = chart.rows[row];
    QStringList sentences{idSentence(chart, shown, station)};
    if (station > 0)
        sentences += hopSentence(shown.hops[station - 1]);
    if (station + 1 == chart.stations.size() && chart.object)
        sentences += matchSentence(shown, *chart.object);
    return sentences.join(u' ');
}

QString classSentence(const IdentityChart &chart, AccessClass which)
{
    if (!chart.object)
        return {};
    QString sentence = ownerSentence(*chart.object, which).trimmed();
    if (chart.object->applies == which)
        sentence += u' ' + appliesSentence(*chart.object);
    return sentence;
}

QString capabilitySentence(const ChartCapability &capability)
{
    const QString name = capabilityText(capability.capability);
    if (!capability.present)
        //: %1 is a capability (CAP_DAC_OVERRIDE)
        return fill(QCoreApplication::translate("IdentityChart", "%1 is not there."), {name});
    if (!capability.reaches)
        //: %1 is a capability (CAP_DAC_OVERRIDE)
        return fill(QCoreApplication::translate(
                        "IdentityChart", "%1 is there, but does not reach this file or folder."),
                    {name});
    if (capability.used)
        //: %1 is a capability (CAP_DAC_OVERRIDE)
        return fill(
            QCoreApplication::translate("IdentityChart", "%1 is there and passes over the rights."),
            {name});
    //: %1 is a capability (CAP_DAC_OVERRIDE)
    return fill(QCoreApplication::translate("IdentityChart", "%1 is there."), {name});
}

QStringList chartLines(const IdentityChart &chart)
{
    QStringList lines;
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        for (std::size_t station = 0; station < chart.stations.size(); ++station)
            lines += stationSentence(chart, row, station);
    }
    lines += moreGroupsText(chart);
    if (chart.object) {
        for (const AccessClass which : classesOf(*chart.object))
            lines += classSentence(chart, which);
    }
    for (const ChartCapability &capability : chart.capabilities)
        lines += capabilitySentence(capability);
    lines += chart.stations.empty() ? QString() : reachText(chart);
    lines.removeAll(QString());
    return lines;
}

} // namespace mountlens::ui
