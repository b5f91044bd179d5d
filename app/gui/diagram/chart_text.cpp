// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/chart_text.h"

#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

namespace mountlens::ui {

namespace {

constexpr std::uint32_t kOverflowId = 65534;
/// Names come from files of strangers.
constexpr qsizetype kLongestName = 64;

QString bounded(const std::string &bytes)
{
    const QString shown = shownBytes(bytes);
    return shown.size() > kLongestName ? shown.left(kLongestName) + u'…' : shown;
}

} // namespace

QString idLabel(const ChartId &id)
{
    const QString name = nameText(id);
    if (name.isEmpty())
        return numberText(id);
    //: %1 is a user or group id, %2 its name: "1000 (ana)"
    return fill(QCoreApplication::translate("IdentityChart", "%1 (%2)"), {numberText(id), name});
}

QString objectNameText(const ChartObject &object)
{
    return bounded(object.name);
}

AccessMask lackingRights(const ChartObject &object)
{
    return object.wanted - object.granted;
}

QString hopSumText(const ChartHop &hop)
{
    const QString sum = QString::fromStdString(sumText(*hop.sum));
    return sum == QString::number(hop.sum->result) ? QString() : sum;
}

QString stationTitle(IdentityPlace place)
{
    switch (place) {
    case IdentityPlace::Container:
        //: Heading of a column with the numbers that a container uses
        return QCoreApplication::translate("IdentityChart", "In the container");
    case IdentityPlace::Namespace:
        //: Heading of a column with the numbers of a user namespace between container and host
        return QCoreApplication::translate("IdentityChart", "In the namespace around it");
    case IdentityPlace::Host:
        //: Heading of a column with the numbers that the host uses
        return QCoreApplication::translate("IdentityChart", "On the host");
    case IdentityPlace::Mount:
        //: Heading of a column with the numbers that an idmapped mount makes of the host's
        return QCoreApplication::translate("IdentityChart", "Through the idmapped mount");
    case IdentityPlace::Disk:
        //: Heading of a column with the numbers that a file system stores
        return QCoreApplication::translate("IdentityChart", "On disk");
    }
    return {};
}

QString rowTitle(RowKind kind)
{
    switch (kind) {
    case RowKind::User:
        //: Stands before a user id: "UID 101"
        return QCoreApplication::translate("IdentityChart", "UID");
    case RowKind::Group:
        //: Stands before the id of the primary group: "GID 101"
        return QCoreApplication::translate("IdentityChart", "GID");
    case RowKind::Supplementary:
        //: Stands before the id of a supplementary group: "Group 998"
        return QCoreApplication::translate("IdentityChart", "Group");
    }
    return {};
}

QString numberText(const ChartId &id)
{
    return QString::number(id.number.value_or(kOverflowId));
}

QString nameText(const ChartId &id)
{
    return id.number ? bounded(id.name) : QStringLiteral("nobody");
}

QString originText(const ChartId &id)
{
    if (!id.number)
        //: Below a number that has no mapping; short
        return QCoreApplication::translate("IdentityChart", "not mapped");
    const bool named = !id.name.empty();
    switch (id.origin) {
    case NameOrigin::ContainerFiles:
        return named
                   //: Below a user name: where it was looked up; short
                   ? QCoreApplication::translate("IdentityChart", "name in the container")
                   //: Below a number: the container has no name for it; short
                   : QCoreApplication::translate("IdentityChart", "no name in the container");
    case NameOrigin::HostFiles:
        return named
                   //: Below a user name: where it was looked up; short
                   ? QCoreApplication::translate("IdentityChart", "name on the host")
                   //: Below a number: the host has no name for it; short
                   : QCoreApplication::translate("IdentityChart", "no name on the host");
    case NameOrigin::None:
        break;
    }
    return {};
}

QString lineText(const ChartHop &hop)
{
    if (!hop.line)
        return {};
    return QString::number(hop.line->first) + u' ' + QString::number(hop.line->lowerFirst) + u' '
           + QString::number(hop.line->count);
}

QString hopText(const ChartHop &hop)
{
    switch (hop.kind) {
    case HopKind::SameAsHost:
        //: At an arrow from one number to the next: there is no mapping; short
        return QCoreApplication::translate("IdentityChart", "same as host");
    case HopKind::SameNumber:
        //: At an arrow from one number to the next: the mapping leaves it as it is; short
        return QCoreApplication::translate("IdentityChart", "same number");
    case HopKind::Mapped:
        return hopSumText(hop);
    case HopKind::Unmapped:
        //: At an arrow from one number to the next: there is no mapping for it; short
        return QCoreApplication::translate("IdentityChart", "not mapped");
    case HopKind::Unknown:
        break;
    }
    //: At an arrow from one number to the next: nobody knows which line of the map; short
    return QCoreApplication::translate("IdentityChart", "map not known");
}

QString classTitle(AccessClass which)
{
    switch (which) {
    case AccessClass::Owner:
        //: The owner of a file; stands before a number: "owner 1000"
        return QCoreApplication::translate("IdentityChart", "owner");
    case AccessClass::NamedUser:
        //: An ACL entry for one user; stands before a number: "ACL user 101"
        return QCoreApplication::translate("IdentityChart", "ACL user");
    case AccessClass::NamedGroup:
        //: An ACL entry for one group; stands before a number: "ACL group 998"
        return QCoreApplication::translate("IdentityChart", "ACL group");
    case AccessClass::Group:
        //: The group of a file; stands before a number: "group 998"
        return QCoreApplication::translate("IdentityChart", "group");
    case AccessClass::Others:
    case AccessClass::None:
        break;
    }
    //: All who are neither the owner nor in the group of a file
    return QCoreApplication::translate("IdentityChart", "others");
}

QString classRights(const ChartObject &object, AccessClass which)
{
    if (which == object.applies)
        return accessText(object.granted);
    switch (which) {
    case AccessClass::Owner:
        return accessText(object.mode.ownerClass());
    case AccessClass::Group:
        return accessText(object.mode.groupClass());
    default:
        return accessText(object.mode.otherClass());
    }
}

QString appliesText(const ChartObject &object)
{
    const AccessMask lacks = lackingRights(object);
    if (lacks.empty())
        //: Beside rights of a file: they are the ones that count; %1 are those needed: "rx"; short
        return fill(QCoreApplication::translate("IdentityChart", "applies, has %1"),
                    {accessLetters(object.wanted)});
    //: Beside rights of a file: they are the ones that count; %1 are those missing: "wx"; short
    return fill(QCoreApplication::translate("IdentityChart", "applies, lacks %1"),
                {accessLetters(lacks)});
}

QString seenInsideText(const ChartId &id, const std::optional<std::uint32_t> &inside)
{
    if (inside && inside == id.number)
        return {};
    if (inside)
        //: Below an owner's number: the number that the container sees instead, %1; short
        return fill(QCoreApplication::translate("IdentityChart", "seen inside as %1"),
                    {QString::number(*inside)});
    //: Below an owner's number: the container sees %1 (65534) instead; short
    return fill(QCoreApplication::translate("IdentityChart", "not mapped, seen inside as %1"),
                {QString::number(kOverflowId)});
}

QString capabilityState(const ChartCapability &capability)
{
    if (!capability.present)
        //: Below the name of a capability (CAP_CHOWN): the process does not have it; short
        return QCoreApplication::translate("IdentityChart", "not there");
    if (!capability.reaches)
        //: Below the name of a capability (CAP_CHOWN): the process has it, but it does not count
        //: for this file; short
        return QCoreApplication::translate("IdentityChart", "there, does not reach");
    if (capability.used)
        //: Below the name of a capability (CAP_CHOWN): the verdict rests on it; short
        return QCoreApplication::translate("IdentityChart", "there, decides");
    //: Below the name of a capability (CAP_CHOWN): the process has it; short
    return QCoreApplication::translate("IdentityChart", "there");
}

QString capabilitiesTitle()
{
    //: Heading above the names of Linux capabilities (CAP_CHOWN)
    return QCoreApplication::translate("IdentityChart", "Capabilities");
}

QString othersText()
{
    //: At an arrow to the rights of "others": why these apply; short
    return QCoreApplication::translate("IdentityChart", "neither the owner nor in the group");
}

QString reachText(const IdentityChart &chart)
{
    bool present = false;
    bool used = false;
    for (const ChartCapability &each : chart.capabilities) {
        present = present || each.present;
        used = used || each.used;
    }
    if (!present)
        return QCoreApplication::translate("IdentityChart",
                                           "No capability that passes over these rights is there.");
    if (!chart.object)
        return {};
    const QString name = objectNameText(*chart.object);
    if (!chart.object->ownerInside)
        //: %1 is the name of a file or directory, %2 its owner: "0 (root)"
        return fill(QCoreApplication::translate(
                        "IdentityChart", "They do not reach \"%1\": its owner %2 is not mapped in "
                                         "the container."),
                    {name, idLabel(chart.object->owner)});
    if (!chart.object->groupInside)
        //: %1 is a capability (CAP_FOWNER), %2 the name of a file or directory, %3 its group:
        //: "998 (docker)"
        return fill(QCoreApplication::translate(
                        "IdentityChart", "Only %1 reaches \"%2\": its group %3 is not mapped in "
                                         "the container."),
                    {capabilityText(Capability::Fowner), name, idLabel(chart.object->group)});
    if (used)
        //: %1 is the name of a file or directory
        return fill(QCoreApplication::translate("IdentityChart",
                                                "They reach \"%1\" and pass over its rights."),
                    {name});
    //: %1 is the name of a file or directory
    return fill(QCoreApplication::translate("IdentityChart", "They reach \"%1\"."), {name});
}

QString moreGroupsText(const IdentityChart &chart)
{
    const int count = static_cast<int>(chart.moreGroups);
    if (count == 0)
        return {};
    //: %n counts supplementary groups that are not shown; stands below a list of groups
    return QCoreApplication::translate("IdentityChart", "and %n more group(s)", nullptr, count);
}

} // namespace mountlens::ui
