// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/fix_title.h"

#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mountlens::ui {

namespace {

/// The rights of one class as in a mode, so that they can be cases of a switch.
constexpr unsigned kX = 1;
constexpr unsigned kW = 2;
constexpr unsigned kR = 4;

/// A value that the fix carries for its title; "?" where it does not.
QString argAt(const Fix &fix, std::size_t index)
{
    return index < fix.args.size() ? shownBytes(fix.args[index]) : QStringLiteral("?");
}

bool argIs(const Fix &fix, std::size_t index, std::string_view word)
{
    return index < fix.args.size() && fix.args[index] == word;
}

QString placeText(const InodeChange &change)
{
    if (!change.inContainer)
        return shownBytes(change.path);
    //: %1 is a path
    return fill(QCoreApplication::translate("Fix", "%1 (in the container)"),
                {shownBytes(change.path)});
}

/// The changed inodes that `differs` says yes to.
template <class Differs>
std::vector<const InodeChange *> changed(const Fix &fix, Differs differs)
{
    std::vector<const InodeChange *> found;
    for (const InodeChange &change : fix.changes.inodes) {
        if (differs(change))
            found.push_back(&change);
    }
    return found;
}

int count(const std::vector<const InodeChange *> &changes)
{
    return static_cast<int>(changes.size());
}

// -- ACL entries

/// What the subject gets on this file that it had not.
unsigned gainedRights(const Fix &fix, const InodeChange &change)
{
    for (const Party &party : fix.gains) {
        if (party.kind == PartyKind::Subject && party.path == change.path)
            return party.rights.bits();
    }
    return 0;
}

QString directoryEntry(unsigned rights)
{
    switch (rights) {
    case kX:
        //: %1 is a user id, %2 the path of a folder
        return QCoreApplication::translate("Fix", "Let only UID %1 pass through %2 (ACL)");
    case kW:
    case kW | kX:
        //: %1 is a user id, %2 the path of a folder
        return QCoreApplication::translate("Fix", "Let only UID %1 write in %2 (ACL)");
    case kR:
    case kR | kX:
        //: %1 is a user id, %2 the path of a folder
        return QCoreApplication::translate("Fix", "Let only UID %1 read in %2 (ACL)");
    case kR | kW:
    case kR | kW | kX:
        //: %1 is a user id, %2 the path of a folder
        return QCoreApplication::translate("Fix", "Let only UID %1 read and write in %2 (ACL)");
    default:
        //: %1 is a user id, %2 the path of a folder
        return QCoreApplication::translate("Fix", "Give only UID %1 an ACL entry on %2");
    }
}

QString lastingEntry(unsigned rights)
{
    switch (rights) {
    case kW:
    case kW | kX:
        //: %1 is a user id, %2 the path of a folder
        return QCoreApplication::translate(
            "Fix", "Let only UID %1 write in %2 and in everything made there later (ACL)");
    case kR | kW:
    case kR | kW | kX:
        //: %1 is a user id, %2 the path of a folder
        return QCoreApplication::translate(
            "Fix", "Let only UID %1 read and write in %2 and in everything made there later (ACL)");
    default:
        //: %1 is a user id, %2 the path of a folder
        return QCoreApplication::translate(
            "Fix", "Give only UID %1 an ACL entry on %2 and on everything made there later");
    }
}

QString fileEntry(unsigned rights)
{
    switch (rights) {
    case kR:
        //: %1 is a user id, %2 the path of a file
        return QCoreApplication::translate("Fix", "Let only UID %1 read %2 (ACL)");
    case kW:
        //: %1 is a user id, %2 the path of a file
        return QCoreApplication::translate("Fix", "Let only UID %1 write to %2 (ACL)");
    case kX:
        //: %1 is a user id, %2 the path of a program
        return QCoreApplication::translate("Fix", "Let only UID %1 run %2 (ACL)");
    case kR | kW:
        //: %1 is a user id, %2 the path of a file
        return QCoreApplication::translate("Fix", "Let only UID %1 read and write %2 (ACL)");
    case kR | kX:
        //: %1 is a user id, %2 the path of a program
        return QCoreApplication::translate("Fix", "Let only UID %1 read and run %2 (ACL)");
    default:
        //: %1 is a user id, %2 a path
        return QCoreApplication::translate("Fix", "Give only UID %1 an ACL entry on %2");
    }
}

bool changesAcl(const InodeChange &change)
{
    return change.before.accessAcl != change.after.accessAcl
           || change.before.defaultAcl != change.after.defaultAcl;
}

QString entrySentence(const Fix &fix, const InodeChange &change)
{
    const unsigned rights = gainedRights(fix, change);
    if (change.type != FileType::Directory)
        return fileEntry(rights);
    return change.before.defaultAcl == change.after.defaultAcl ? directoryEntry(rights)
                                                               : lastingEntry(rights);
}

QString aclTitle(const Fix &fix, const CheckReport &report)
{
    const auto changes = changed(fix, changesAcl);
    const QString who = subjectNumberText(report);
    if (changes.size() == 1)
        return fill(entrySentence(fix, *changes[0]), {who, placeText(*changes[0])});
    const QString path = shownBytes(report.request.path);
    if (fix.coversNewFiles) {
        //: %1 is a user id, %2 a path; %n counts ACL entries and is never 1
        return fill(QCoreApplication::translate(
                        "Fix",
                        "Let only UID %1 reach %2 and everything made there later (%n ACL entries)",
                        nullptr, count(changes)),
                    {who, path});
    }
    //: %1 is a user id, %2 a path; %n counts ACL entries and is never 1
    return fill(QCoreApplication::translate("Fix", "Let only UID %1 reach %2 (%n ACL entries)",
                                            nullptr, count(changes)),
                {who, path});
}

// -- owner, group, mode, flags

bool changesOwner(const InodeChange &change)
{
    return change.before.owner != change.after.owner;
}

bool changesGroup(const InodeChange &change)
{
    return change.before.group != change.after.group;
}

/// What the file system stores, beside the number that the reader asked about.
QString newOwnerText(const InodeChange &change, const CheckReport &report)
{
    const bool subject = change.after.owner == report.subject.credentials.fsUid;
    return subject ? subjectNumberText(report) : idText(change.after.owner);
}

QString ownerTitle(const Fix &fix, const CheckReport &report)
{
    const auto changes = changed(fix, changesOwner);
    if (changes.empty())
        return QCoreApplication::translate("Fix", "Change the owner");
    const InodeChange &first = *changes[0];
    const QString who = newOwnerText(first, report);
    if (changes.size() > 1) {
        //: %1 is a user id; %n counts files and folders and is never 1
        return fill(QCoreApplication::translate("Fix",
                                                "Make UID %1 the owner of %n files and folders",
                                                nullptr, count(changes)),
                    {who});
    }
    if (changesGroup(first)) {
        //: %1 is a user id, %2 a group id, %3 a path
        return fill(QCoreApplication::translate("Fix", "Make UID %1, GID %2 the owner of %3"),
                    {who, idText(first.after.group), placeText(first)});
    }
    if (fix.changes.inodes.size() > 1) {
        //: %1 is a user id, %2 a path
        return fill(QCoreApplication::translate(
                        "Fix", "Make UID %1 the owner of %2 and let it in on the way there"),
                    {who, placeText(first)});
    }
    //: %1 is a user id, %2 a path
    return fill(QCoreApplication::translate("Fix", "Make UID %1 the owner of %2"),
                {who, placeText(first)});
}

QString groupTitle(const Fix &fix)
{
    const auto changes = changed(fix, changesGroup);
    if (changes.empty())
        return QCoreApplication::translate("Fix", "Change the group");
    const QString group = idText(changes[0]->after.group);
    if (changes.size() > 1) {
        //: %1 is a group id; %n counts files and folders and is never 1
        return fill(QCoreApplication::translate("Fix",
                                                "Make GID %1 the group of %n files and folders",
                                                nullptr, count(changes)),
                    {group});
    }
    //: %1 is a group id, %2 a path
    return fill(QCoreApplication::translate("Fix", "Make GID %1 the group of %2"),
                {group, placeText(*changes[0])});
}

QString modeTitle(const Fix &fix)
{
    const auto changes = changed(
        fix, [](const InodeChange &change) { return change.before.mode != change.after.mode; });
    if (changes.empty())
        return QCoreApplication::translate("Fix", "Change the mode");
    if (changes.size() > 1) {
        //: %n counts files and folders and is never 1; the bits are those of a mode (rwx)
        return QCoreApplication::translate(
            "Fix", "Set bits of the owner or the group on %n files and folders", nullptr,
            count(changes));
    }
    const InodeChange &only = *changes[0];
    const QString before = octalText(only.before.mode);
    const QString after = octalText(only.after.mode);
    if (only.before.mode.ownerClass() != only.after.mode.ownerClass()) {
        //: %1 is a user id, %2 a path, %3 and %4 are modes (0750)
        return fill(QCoreApplication::translate(
                        "Fix", "Let the owner %1 do more with %2: mode %3 in place of %4"),
                    {idText(only.after.owner), placeText(only), after, before});
    }
    //: %1 is a group id, %2 a path, %3 and %4 are modes (0750)
    return fill(QCoreApplication::translate(
                    "Fix", "Let the group %1 do more with %2: mode %3 in place of %4"),
                {idText(only.after.group), placeText(only), after, before});
}

QString flagTitle(const Fix &fix)
{
    const auto changes = changed(fix, [](const InodeChange &change) {
        return !(change.before.flags == change.after.flags);
    });
    if (changes.empty())
        return QCoreApplication::translate("Fix", "Take the flags off");
    if (changes.size() > 1) {
        //: %n counts files and folders and is never 1
        return QCoreApplication::translate(
            "Fix", "Take the immutable or append-only flag off %n files and folders", nullptr,
            count(changes));
    }
    const InodeFlags taken = changes[0]->before.flags - changes[0]->after.flags;
    const QString place = placeText(*changes[0]);
    if (taken == InodeFlags(InodeFlag::Immutable)) {
        //: %1 is a path; immutable is a flag of chattr
        return fill(QCoreApplication::translate("Fix", "Take the immutable flag off %1"), {place});
    }
    if (taken == InodeFlags(InodeFlag::AppendOnly)) {
        //: %1 is a path; append-only is a flag of chattr
        return fill(QCoreApplication::translate("Fix", "Take the append-only flag off %1"),
                    {place});
    }
    //: %1 is a path; the flags are those of chattr
    return fill(
        QCoreApplication::translate("Fix", "Take the immutable and the append-only flag off %1"),
        {place});
}

QString precreateTitle(const Fix &fix, const CheckReport &report)
{
    const auto changes = changed(fix, [](const InodeChange &change) { return change.toBeMade; });
    if (changes.empty())
        return QCoreApplication::translate("Fix", "Make the folder before the engine does");
    //: %1 is the path of a folder, %2 a user id; the engine is docker or podman
    return fill(QCoreApplication::translate(
                    "Fix", "Make %1 before the engine does, with UID %2 as its owner"),
                {placeText(*changes.back()), newOwnerText(*changes.back(), report)});
}

// -- settings

QString groupAddTitle(const Fix &fix)
{
    if (argIs(fix, 0, "keep-groups")) {
        //: podman's --group-add keep-groups
        return QCoreApplication::translate(
            "Fix", "Let the container keep the groups of the account that starts it");
    }
    //: %1 is a group id
    return fill(QCoreApplication::translate("Fix", "Give the container group %1"), {argAt(fix, 0)});
}

QString usernsTitle(const Fix &fix)
{
    if (argIs(fix, 0, "host")) {
        return QCoreApplication::translate("Fix",
                                           "Run the container without a user namespace of its own");
    }
    if (!fix.args.empty() && fix.args[0].starts_with("keep-id")) {
        //: %1 is an option of podman with its value
        return fill(QCoreApplication::translate(
                        "Fix", "Make the container's user the account that runs podman (%1)"),
                    {QStringLiteral("--userns ") + argAt(fix, 0)});
    }
    //: %1 is an option of a container engine with its value
    return fill(
        QCoreApplication::translate("Fix", "Give the container another user namespace (%1)"),
        {QStringLiteral("--userns ") + argAt(fix, 0)});
}

QString volumeOptionTitle(const Fix &fix)
{
    if (argIs(fix, 0, "U")) {
        //: %1 is a path or the name of a volume, %2 an option (:U)
        return fill(QCoreApplication::translate(
                        "Fix", "Make the container's user the owner of everything in %1 (%2)"),
                    {argAt(fix, 1), QStringLiteral(":U")});
    }
    //: %1 is a path or the name of a volume, %2 an option (:idmap)
    return fill(QCoreApplication::translate(
                    "Fix", "Show the container the files of %1 with its own ids (%2)"),
                {argAt(fix, 1), QStringLiteral(":idmap")});
}

QString volumeTitle(const Fix &fix)
{
    if (fix.args.size() > 2) {
        //: %1 is the name of a volume, %2 a path on the host, %3 a path in the container
        return fill(QCoreApplication::translate("Fix", "Mount the volume %1 in place of %2 at %3"),
                    {argAt(fix, 1), argAt(fix, 2), argAt(fix, 0)});
    }
    //: %1 is the name of a volume, %2 a path in the container
    return fill(QCoreApplication::translate("Fix", "Mount the volume %1 at %2"),
                {argAt(fix, 1), argAt(fix, 0)});
}

QString remountTitle(const Fix &fix, const CheckReport &report)
{
    const QString place = argAt(fix, 0);
    if (argIs(fix, 1, "root"))
        return QCoreApplication::translate("Fix", "Make the container's root file system writable");
    if (argIs(fix, 1, "exec")) {
        //: %1 is a path in the container
        return fill(QCoreApplication::translate("Fix", "Let programs run from the mount at %1"),
                    {place});
    }
    if (argIs(fix, 1, "host-rw")) {
        //: %1 is a path on the host
        return fill(QCoreApplication::translate(
                        "Fix", "Take the read-only flag off the host's mount at %1"),
                    {place});
    }
    if (argIs(fix, 1, "host-exec")) {
        //: %1 is a path on the host
        return fill(
            QCoreApplication::translate("Fix", "Let programs run from the host's mount at %1"),
            {place});
    }
    if (argIs(fix, 1, "owner")) {
        //: %1 is a user id, %2 a path on the host
        return fill(QCoreApplication::translate(
                        "Fix", "Mount %2 anew with UID %1 as the owner of all its files"),
                    {subjectNumberText(report), place});
    }
    //: %1 is a path in the container
    return fill(QCoreApplication::translate("Fix", "Take the read-only flag off the mount at %1"),
                {place});
}

QString capabilityTitle(const Fix &fix)
{
    const QString name = QStringLiteral("CAP_") + argAt(fix, 0);
    if (fix.engineArgs.add.empty() && !fix.engineArgs.remove.empty()) {
        //: %1 is the name of a capability (CAP_FOWNER)
        return fill(QCoreApplication::translate("Fix", "Leave the container its %1"), {name});
    }
    //: %1 is the name of a capability (CAP_FOWNER)
    return fill(QCoreApplication::translate("Fix", "Give the container %1"), {name});
}

QString tmpfsTitle(const Fix &fix, const CheckReport &report)
{
    const QString place = argAt(fix, 0);
    const QString who = subjectNumberText(report);
    if (argIs(fix, 1, "owner")) {
        //: %1 is a user id, %2 a path in the container; tmpfs is a type of file system
        return fill(QCoreApplication::translate("Fix", "Make UID %1 the owner of the tmpfs at %2"),
                    {who, place});
    }
    //: %1 is a user id, %2 a path in the container; tmpfs is a type of file system
    return fill(QCoreApplication::translate("Fix", "Give UID %1 an empty tmpfs at %2"),
                {who, place});
}

} // namespace

QString subjectNumberText(const CheckReport &report)
{
    const Kuid host = report.subject.credentials.fsUid;
    const auto inside = report.subject.userNamespace.uids.mapUp(host);
    if (!inside || inside->value() == host.value())
        return idText(host);
    //: %1 and %2 are numbers of the same user: inside the container and on the host
    return fill(QCoreApplication::translate("Fix", "%1 (%2 on the host)"),
                {idText(*inside), idText(host)});
}

// NOLINTNEXTLINE(readability-function-size): a table, one entry for each kind
QString fixTitle(const Fix &fix, const CheckReport &report)
{
    switch (fix.kind) {
    case FixKind::Leave:
        return QCoreApplication::translate("Fix", "Leave it: this denial is right");
    case FixKind::Setfacl:
        return aclTitle(fix, report);
    case FixKind::Chown:
        return ownerTitle(fix, report);
    case FixKind::Chgrp:
        return groupTitle(fix);
    case FixKind::Chmod:
        return modeTitle(fix);
    case FixKind::Chattr:
        return flagTitle(fix);
    case FixKind::User:
        //: %1 is a user id, %2 a group id
        return fill(QCoreApplication::translate("Fix", "Run the container as UID %1, GID %2"),
                    {argAt(fix, 0), argAt(fix, 1)});
    case FixKind::GroupAdd:
        return groupAddTitle(fix);
    case FixKind::Userns:
        return usernsTitle(fix);
    case FixKind::VolumeOption:
        return volumeOptionTitle(fix);
    case FixKind::IdmappedMount:
        //: %1 is a path on the host; the view is a mount that shows other owners
        return fill(
            QCoreApplication::translate("Fix", "Give the container an idmapped second view of %1"),
            {argAt(fix, 1)});
    case FixKind::NamedVolume:
        return volumeTitle(fix);
    case FixKind::Precreate:
        return precreateTitle(fix, report);
    case FixKind::Remount:
        return remountTitle(fix, report);
    case FixKind::Capability:
        return capabilityTitle(fix);
    case FixKind::Tmpfs:
        return tmpfsTitle(fix, report);
    case FixKind::Subid:
        return QCoreApplication::translate("Fix", "Give the account that runs the engine more "
                                                  "subordinate ids");
    case FixKind::Relabel:
        //: labels are those of SELinux
        return QCoreApplication::translate("Fix", "Label the files for the container (SELinux)");
    case FixKind::Relay:
        //: %1 is the path of a socket
        return fill(
            QCoreApplication::translate("Fix", "Pass connections on through a second socket, %1"),
            {argAt(fix, 0)});
    case FixKind::FsGroup:
        //: %1 is a setting of Kubernetes (fsGroup)
        return fill(
            QCoreApplication::translate("Fix", "Let Kubernetes give the volume a group (%1)"),
            {QStringLiteral("fsGroup")});
    case FixKind::MountDirectory:
        //: %1 is the path of a folder
        return fill(
            QCoreApplication::translate("Fix", "Mount the folder %1 in place of the single file"),
            {argAt(fix, 0)});
    case FixKind::CopyInPlace:
        return QCoreApplication::translate(
            "Fix", "Write into the file in place of renaming another one onto it");
    case FixKind::Device:
        return QCoreApplication::translate("Fix", "Give the container the device");
    }
    return {};
}

// NOLINTNEXTLINE(readability-function-size): a table, one entry for each kind
QString fixKindText(FixKind kind)
{
    switch (kind) {
    case FixKind::Leave:
        return QCoreApplication::translate("Fix", "leave it");
    case FixKind::Setfacl:
        return QStringLiteral("setfacl");
    case FixKind::Chown:
        return QStringLiteral("chown");
    case FixKind::Chgrp:
        return QStringLiteral("chgrp");
    case FixKind::Chmod:
        return QStringLiteral("chmod");
    case FixKind::Chattr:
        return QStringLiteral("chattr");
    case FixKind::User:
        return QStringLiteral("--user");
    case FixKind::GroupAdd:
        return QStringLiteral("--group-add");
    case FixKind::Userns:
        return QStringLiteral("--userns");
    case FixKind::VolumeOption:
        //: the option of a mount in podman's -v
        return QCoreApplication::translate("Fix", "mount option");
    case FixKind::IdmappedMount:
        return QCoreApplication::translate("Fix", "idmapped mount");
    case FixKind::NamedVolume:
        return QCoreApplication::translate("Fix", "named volume");
    case FixKind::Precreate:
        return QStringLiteral("mkdir");
    case FixKind::Remount:
        return QCoreApplication::translate("Fix", "other mount flags");
    case FixKind::Capability:
        return QStringLiteral("--cap-add");
    case FixKind::Tmpfs:
        return QStringLiteral("--tmpfs");
    case FixKind::Subid:
        return QCoreApplication::translate("Fix", "subordinate ids");
    case FixKind::Relabel:
        return QStringLiteral(":z, :Z");
    case FixKind::Relay:
        return QCoreApplication::translate("Fix", "second socket");
    case FixKind::FsGroup:
        return QStringLiteral("fsGroup");
    case FixKind::MountDirectory:
        return QCoreApplication::translate("Fix", "mount of the whole folder");
    case FixKind::CopyInPlace:
        return QCoreApplication::translate("Fix", "writing in place");
    case FixKind::Device:
        return QStringLiteral("--device");
    }
    return {};
}

} // namespace mountlens::ui
