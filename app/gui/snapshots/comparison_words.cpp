// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/snapshots/comparison_words.h"

#include "gui/look/verdict_badge.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace mountlens::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString nothing()
{
    //: In a table of differences: the object has no such thing (no ACL, no attributes)
    return QCoreApplication::translate("Comparison", "none", "value in a table");
}

/// The number in the container, and on the host where it is another.
template <class Map, class Id>
QString ownId(const Map &map, Id id)
{
    const auto inside = map.mapUp(id);
    if (!inside)
        //: In a table of differences; %1 is a user or group id of the host
        return fill(QCoreApplication::translate("Comparison", "%1 on the host, not mapped"),
                    {idText(id)});
    if (inside->value() == id.value())
        return idText(id);
    //: In a table of differences; %1 is a user or group id in the container, %2 the same on the
    //: host
    return fill(QCoreApplication::translate("Comparison", "%1, on the host %2"),
                {idText(*inside), idText(id)});
}

template <class Map>
QString groupsText(const Map &map, const std::vector<Kgid> &groups)
{
    QStringList texts;
    for (const Kgid group : groups)
        texts += ownId(map, group);
    return texts.isEmpty() ? nothing() : texts.join(QStringLiteral(" · "));
}

/// "0 100000 65536" for each line, as the kernel shows it.
QString mapText(const IdMap &map)
{
    if (map == IdMap::identity())
        //: In a table of differences: the container has no user namespace of its own
        return QCoreApplication::translate("Comparison", "the numbers of the host");
    constexpr std::size_t kMost = 4;
    QStringList lines;
    for (const IdMapExtent &extent : map.extents()) {
        if (static_cast<std::size_t>(lines.size()) == kMost) {
            lines += QStringLiteral("…");
            break;
        }
        lines += QString::number(extent.first) + u' ' + QString::number(extent.lowerFirst) + u' '
                 + QString::number(extent.count);
    }
    return lines.isEmpty() ? nothing() : lines.join(QStringLiteral(" · "));
}

QString listed(const QStringList &names)
{
    return names.isEmpty() ? nothing() : names.join(QStringLiteral(" "));
}

QString labelText(const Subject &subject)
{
    const QString label = subject.securityLabel ? shownBytes(*subject.securityLabel) : QString();
    return label.isEmpty() ? nothing() : label;
}

QString subjectValue(ComparedAspect aspect, const ComparedSide &side)
{
    const Subject &subject = side.subject;
    const UserNamespace &ns = subject.userNamespace;
    switch (aspect) {
    case ComparedAspect::Verdict:
        return verdictWord(side.verdict);
    case ComparedAspect::Cause:
        return QString::fromStdString(side.code);
    case ComparedAspect::User:
        return ownId(ns.uids, subject.credentials.fsUid);
    case ComparedAspect::Group:
        return ownId(ns.gids, subject.credentials.fsGid);
    case ComparedAspect::Groups:
        return groupsText(ns.gids, subject.credentials.supplementaryGroups);
    case ComparedAspect::Capabilities:
        return listed(capabilityNames(subject.credentials.effective));
    case ComparedAspect::UserMap:
        return mapText(ns.uids.plain());
    case ComparedAspect::GroupMap:
        return mapText(ns.gids.plain());
    case ComparedAspect::SecurityLabel:
        return labelText(subject);
    default:
        return {};
    }
}

/// As ls -d and lsattr have it.
QString attributesText(InodeFlags flags)
{
    QStringList names;
    if (flags.has(InodeFlag::Immutable))
        names += QStringLiteral("immutable");
    if (flags.has(InodeFlag::AppendOnly))
        names += QStringLiteral("append-only");
    if (flags.has(InodeFlag::Verity))
        names += QStringLiteral("verity");
    return listed(names);
}

/// As mount(8) has them.
QString mountOptionsText(const MountFacts &mount)
{
    QStringList names = {mount.flags.has(MountFlag::ReadOnly) ? QStringLiteral("ro")
                                                              : QStringLiteral("rw")};
    if (mount.flags.has(MountFlag::NoSuid))
        names += QStringLiteral("nosuid");
    if (mount.flags.has(MountFlag::NoDev))
        names += QStringLiteral("nodev");
    if (mount.flags.has(MountFlag::NoExec))
        names += QStringLiteral("noexec");
    if (mount.flags.has(MountFlag::NoSymfollow))
        names += QStringLiteral("nosymfollow");
    if (mount.noAcl)
        names += QStringLiteral("noacl");
    const QString own = names.join(u',');
    return mount.superblockReadOnly
               //: In a table of differences; %1 are options of a mount (rw,nosuid)
               ? fill(QCoreApplication::translate("Comparison", "%1, file system read-only"), {own})
               : own;
}

QString mountedText(const MountFacts &mount)
{
    return shownBytes(mount.fileSystem) + u' ' + shownBytes(mount.source) + u' '
           + shownBytes(mount.root);
}

QString idmapText(const MountFacts &mount)
{
    if (!mount.idmap)
        //: In a table of differences: a mount has an id map, which could not be read
        return QCoreApplication::translate("Comparison", "not readable");
    if (!*mount.idmap)
        return nothing();
    return mapText((*mount.idmap)->uids.plain());
}

QString mountValue(ComparedAspect aspect, const MountFacts &mount)
{
    switch (aspect) {
    case ComparedAspect::MountPoint:
        return mountedText(mount);
    case ComparedAspect::MountOptions:
        return mountOptionsText(mount);
    case ComparedAspect::Idmap:
        return idmapText(mount);
    default:
        return {};
    }
}

QString inodeValue(ComparedAspect aspect, const InodeFacts &inode)
{
    switch (aspect) {
    case ComparedAspect::Type:
        return fileTypeText(inode.type);
    case ComparedAspect::Owner:
        return idText(inode.owner);
    case ComparedAspect::OwningGroup:
        return idText(inode.group);
    case ComparedAspect::Mode:
        return modeText(inode.type, inode.mode) + u' ' + octalText(inode.mode);
    case ComparedAspect::Attributes:
        return attributesText(inode.flags);
    default:
        return {};
    }
}

QString aclOrNone(const std::optional<PosixAcl> &acl)
{
    return acl && !acl->empty() ? aclText(*acl) : nothing();
}

QString objectValue(ComparedAspect aspect, const ComparedObject &object)
{
    switch (aspect) {
    case ComparedAspect::Presence:
        return object.missing
                   //: In a table of differences: a file or folder does not exist
                   ? QCoreApplication::translate("Comparison", "is not there")
                   //: In a table of differences: a file or folder exists
                   : QCoreApplication::translate("Comparison", "is there");
    case ComparedAspect::Acl:
        return aclOrNone(object.acl);
    case ComparedAspect::DefaultAcl:
        return aclOrNone(object.defaultAcl);
    case ComparedAspect::MountPoint:
    case ComparedAspect::MountOptions:
    case ComparedAspect::Idmap:
        return object.mount ? mountValue(aspect, *object.mount) : QString();
    default:
        return object.inode ? inodeValue(aspect, *object.inode) : QString();
    }
}

bool ofSubject(ComparedAspect aspect)
{
    return aspect < ComparedAspect::Presence;
}

QString subjectAspect(ComparedAspect aspect)
{
    switch (aspect) {
    case ComparedAspect::Verdict:
        //: In a table of differences: allowed, denied or undetermined
        return words(QT_TRANSLATE_NOOP("Comparison", "Answer"));
    case ComparedAspect::Cause:
        //: In a table of differences: the code of the reason (ML-D004)
        return words(QT_TRANSLATE_NOOP("Comparison", "Reason of the answer"));
    case ComparedAspect::User:
        //: In a table of differences: as which user the program works with files
        return words(QT_TRANSLATE_NOOP("Comparison", "User of the process"));
    case ComparedAspect::Group:
        //: In a table of differences: as which group the program works with files
        return words(QT_TRANSLATE_NOOP("Comparison", "Group of the process"));
    case ComparedAspect::Groups:
        //: In a table of differences
        return words(QT_TRANSLATE_NOOP("Comparison", "Supplementary groups of the process"));
    case ComparedAspect::Capabilities:
        //: In a table of differences
        return words(QT_TRANSLATE_NOOP("Comparison", "Effective capabilities of the process"));
    case ComparedAspect::UserMap:
        //: In a table of differences: how user ids of the container become those of the host
        return words(QT_TRANSLATE_NOOP("Comparison", "User ids of the user namespace"));
    case ComparedAspect::GroupMap:
        //: In a table of differences: how group ids of the container become those of the host
        return words(QT_TRANSLATE_NOOP("Comparison", "Group ids of the user namespace"));
    case ComparedAspect::SecurityLabel:
        //: In a table of differences: the SELinux context or AppArmor profile
        return words(QT_TRANSLATE_NOOP("Comparison", "Security label of the process"));
    default:
        return {};
    }
}

/// With a hole for the path.
QString objectAspect(ComparedAspect aspect)
{
    switch (aspect) {
    case ComparedAspect::Presence:
        //: In a table of differences: a file or folder is there or is not; %1 is a path
        return words(QT_TRANSLATE_NOOP("Comparison", "Presence of %1"));
    case ComparedAspect::Type:
        //: In a table of differences: file, directory...; %1 is a path
        return words(QT_TRANSLATE_NOOP("Comparison", "Kind of %1"));
    case ComparedAspect::Owner:
        //: In a table of differences; %1 is a path
        return words(QT_TRANSLATE_NOOP("Comparison", "Owner of %1"));
    case ComparedAspect::OwningGroup:
        //: In a table of differences; %1 is a path
        return words(QT_TRANSLATE_NOOP("Comparison", "Group of %1"));
    case ComparedAspect::Mode:
        //: In a table of differences: the permission bits; %1 is a path
        return words(QT_TRANSLATE_NOOP("Comparison", "Mode of %1"));
    case ComparedAspect::Attributes:
        //: In a table of differences: immutable and the like; %1 is a path
        return words(QT_TRANSLATE_NOOP("Comparison", "Attributes of %1"));
    case ComparedAspect::Acl:
        //: In a table of differences; %1 is a path
        return words(QT_TRANSLATE_NOOP("Comparison", "ACL of %1"));
    case ComparedAspect::DefaultAcl:
        //: In a table of differences: what new files in a folder inherit; %1 is a path
        return words(QT_TRANSLATE_NOOP("Comparison", "Default ACL of %1"));
    case ComparedAspect::MountPoint:
        //: In a table of differences: what is mounted there; %1 is a path
        return words(QT_TRANSLATE_NOOP("Comparison", "Mount at %1"));
    case ComparedAspect::MountOptions:
        //: In a table of differences; %1 is a path
        return words(QT_TRANSLATE_NOOP("Comparison", "Mount options at %1"));
    case ComparedAspect::Idmap:
        //: In a table of differences: the id map of an idmapped mount; %1 is a path
        return words(QT_TRANSLATE_NOOP("Comparison", "Id map of the mount at %1"));
    default:
        return QStringLiteral("%1");
    }
}

} // namespace

QString outcomeText(ComparedOutcome outcome)
{
    switch (outcome) {
    case ComparedOutcome::FixWorked:
        //: Result of a comparison: it was denied before and is allowed after
        return words(QT_TRANSLATE_NOOP("Comparison", "The fix worked: it is allowed now."));
    case ComparedOutcome::DeniedNow:
        //: Result of a comparison
        return words(QT_TRANSLATE_NOOP("Comparison", "It was allowed before and is denied now."));
    case ComparedOutcome::SomethingElse:
        //: Result of a comparison: the first obstacle is gone, and there is another one
        return words(QT_TRANSLATE_NOOP("Comparison", "Something else denies it now."));
    case ComparedOutcome::NothingChanged:
        //: Result of a comparison
        return words(QT_TRANSLATE_NOOP("Comparison", "Nothing changed."));
    case ComparedOutcome::SameAnswer:
        //: Result of a comparison: allowed or denied as before, by the same check
        return words(QT_TRANSLATE_NOOP("Comparison",
                                       "The answer is the same, although facts are different."));
    case ComparedOutcome::KnownNow:
        //: Result of a comparison: before, a fact was missing
        return words(QT_TRANSLATE_NOOP("Comparison",
                                       "The answer could not be determined before. It is "
                                       "known now."));
    case ComparedOutcome::NotKnownNow:
        //: Result of a comparison: after, a fact is missing
        return words(QT_TRANSLATE_NOOP("Comparison", "The answer was known before. It could not be "
                                                     "determined after."));
    }
    return {};
}

QString outcomeAdvice(ComparedOutcome outcome)
{
    switch (outcome) {
    case ComparedOutcome::SomethingElse:
        //: Below the result of a comparison
        return words(QT_TRANSLATE_NOOP("Comparison", "Look at the later one for the next cause."));
    case ComparedOutcome::NothingChanged:
        //: Below the result of a comparison: the user may not have applied the fix
        return words(QT_TRANSLATE_NOOP(
            "Comparison", "What was meant to help is not there, or it changed nothing that "
                          "matters here."));
    case ComparedOutcome::NotKnownNow:
        //: Below the result of a comparison
        return words(QT_TRANSLATE_NOOP("Comparison",
                                       "The later one lacks a fact that the earlier one has."));
    case ComparedOutcome::FixWorked:
    case ComparedOutcome::DeniedNow:
    case ComparedOutcome::SameAnswer:
    case ComparedOutcome::KnownNow:
        break;
    }
    return {};
}

QString differenceText(const Difference &difference)
{
    if (ofSubject(difference.aspect))
        return subjectAspect(difference.aspect);
    return fill(objectAspect(difference.aspect), {shownBytes(difference.path)});
}

QString differenceValue(const Comparison &comparison, const Difference &difference, Side side)
{
    const bool before = side == Side::Before;
    if (ofSubject(difference.aspect))
        return subjectValue(difference.aspect, before ? comparison.before : comparison.after);
    return objectValue(difference.aspect, before ? difference.before : difference.after);
}

QString momentText(std::int64_t secondsSinceEpoch)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(secondsSinceEpoch),
                              QLocale::ShortFormat);
}

QString sideText(const ComparedSide &side)
{
    if (side.live)
        //: One side of a comparison; %1 is a date and a time
        return fill(words(QT_TRANSLATE_NOOP("Comparison", "this computer, %1")),
                    {momentText(side.readAt)});
    if (side.hostName.empty())
        //: One side of a comparison; %1 is a date and a time. The name of the computer is not known
        return fill(words(QT_TRANSLATE_NOOP("Comparison", "snapshot, %1")),
                    {momentText(side.readAt)});
    //: One side of a comparison; %1 is the name of a computer, %2 a date and a time
    return fill(words(QT_TRANSLATE_NOOP("Comparison", "snapshot of %1, %2")),
                {shownBytes(side.hostName), momentText(side.readAt)});
}

QString comparisonText(const Comparison &comparison)
{
    QStringList lines = {outcomeText(comparison.outcome)};
    lines += QStringLiteral("A  ") + sideText(comparison.before);
    lines += QStringLiteral("B  ") + sideText(comparison.after);
    for (const Difference &difference : comparison.differences) {
        lines += QString();
        lines += differenceText(difference);
        lines += QStringLiteral("A  ") + differenceValue(comparison, difference, Side::Before);
        lines += QStringLiteral("B  ") + differenceValue(comparison, difference, Side::After);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace mountlens::ui
