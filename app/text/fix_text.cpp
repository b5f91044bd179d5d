// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/fix_text.h"

#include "text/command_text.h"
#include "text/fill.h"
#include "text/fix_title.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace mountlens::ui {

namespace {

// -- who

/// Escaped; empty: the number has no name there.
QString nameOf(const std::map<std::uint32_t, std::string> &names, std::optional<std::uint32_t> id)
{
    const auto found = id ? names.find(*id) : names.end();
    return found == names.end() ? QString() : shownBytes(found->second);
}

/// The subject's name in the container, its number before it where the host has another one; empty:
/// there is no container, or nothing to tell.
QString insideText(Kuid uid, const CheckReport &report, const SubjectNames &names)
{
    const auto inside = report.subject.userNamespace.uids.mapUp(uid);
    if (!inside || report.container.empty())
        return {};
    QString name = nameOf(names.container.users, inside->value());
    if (inside->value() == uid.value())
        return name;
    return name.isEmpty() ? idText(*inside) : idText(*inside) + u' ' + name;
}

/// A user by number, with the names that it has and where it has them.
QString userText(Kuid uid, const QString &inside, const SubjectNames &names)
{
    QString number = idText(uid);
    const QString host = nameOf(names.host.users, uid.value());
    if (!inside.isEmpty() && !host.isEmpty()) {
        //: %1 is a user id, %2 and %3 are user names
        return fill(QCoreApplication::translate("Fix", "%1 (%2 in the container, %3 on this host)"),
                    {number, inside, host});
    }
    if (!inside.isEmpty()) {
        //: %1 is a user id, %2 a user name or number
        return fill(QCoreApplication::translate("Fix", "%1 (%2 in the container)"),
                    {number, inside});
    }
    if (host.isEmpty())
        return number;
    //: %1 is a user id, %2 a user name
    return fill(QCoreApplication::translate("Fix", "%1 (%2 on this host)"), {number, host});
}

QString groupText(const Party &party, const SubjectNames &names)
{
    const QString name = party.gid ? nameOf(names.host.groups, party.gid->value()) : QString();
    if (name.isEmpty()) {
        //: %1 is a group id
        return fill(QCoreApplication::translate("Fix", "everybody in group %1"),
                    {idText(party.gid)});
    }
    //: %1 is a group id, %2 the name of a group
    return fill(QCoreApplication::translate("Fix", "everybody in group %1 (%2 on this host)"),
                {idText(party.gid), name});
}

QString containerUserText(const Party &party, const SubjectNames &names)
{
    if (party.container.empty())
        return party.uid ? userText(*party.uid, {}, names) : noIdText();
    //: %1 is a user id, %2 the name of a container
    return fill(QCoreApplication::translate("Fix", "%1 (in container \"%2\")"),
                {idText(party.uid), shownBytes(party.container)});
}

QString whoText(const Party &party, const CheckReport &report, const SubjectNames &names)
{
    switch (party.kind) {
    case PartyKind::Subject:
        return party.uid ? userText(*party.uid, insideText(*party.uid, report, names), names)
                         : noIdText();
    case PartyKind::User:
        return party.uid ? userText(*party.uid, {}, names) : noIdText();
    case PartyKind::Group:
        return groupText(party, names);
    case PartyKind::Others:
        return QCoreApplication::translate("Fix", "everybody else");
    case PartyKind::ContainerRoot:
        //: %1 is a user id
        return fill(QCoreApplication::translate("Fix", "%1 (root of the container)"),
                    {idText(party.uid)});
    case PartyKind::Container:
        return containerUserText(party, names);
    }
    return {};
}

// -- what

bool isDirectory(const Party &party, const Fix &fix)
{
    const auto &changes = fix.changes.inodes;
    return std::any_of(changes.begin(), changes.end(), [&](const InodeChange &change) {
        return change.path == party.path && change.type == FileType::Directory;
    });
}

/// A list of what one may do; "what was asked for" where only the settings tell.
QString rightsText(const Party &party, bool directory)
{
    QStringList rights;
    if (party.rights.has(Access::Read))
        //: one of a list of rights
        rights += QCoreApplication::translate("Fix", "read");
    if (party.rights.has(Access::Write))
        //: one of a list of rights
        rights += QCoreApplication::translate("Fix", "write");
    if (party.rights.has(Access::Execute) && directory)
        //: one of a list of rights: x on a folder
        rights += QCoreApplication::translate("Fix", "pass through");
    if (party.rights.has(Access::Execute) && !directory)
        //: one of a list of rights: x on a file
        rights += QCoreApplication::translate("Fix", "run");
    if (party.ownership)
        //: one of a list of rights: those of the owner
        rights += QCoreApplication::translate("Fix", "change mode and ACL");
    if (rights.isEmpty())
        return QCoreApplication::translate("Fix", "what was asked for");
    return rights.join(QStringLiteral(", "));
}

bool isSubjectOnAFile(const Party &party)
{
    return party.kind == PartyKind::Subject && !party.path.empty();
}

/// The root of a container is named once where it asked itself.
bool isNamedBefore(const Party &party, const std::vector<Party> &parties)
{
    return party.kind == PartyKind::ContainerRoot
           && std::any_of(parties.begin(), parties.end(), [&party](const Party &each) {
                  return each.kind == PartyKind::Subject && each.uid == party.uid
                         && each.path == party.path && (party.rights - each.rights).empty()
                         && (each.ownership || !party.ownership);
              });
}

QStringList partyTexts(const std::vector<Party> &parties,
                       const Fix &fix,
                       const CheckReport &report,
                       const SubjectNames &names)
{
    QStringList lines;
    const bool said = std::any_of(parties.begin(), parties.end(), isSubjectOnAFile);
    for (const Party &party : parties) {
        const bool vague = party.kind == PartyKind::Subject && party.path.empty();
        if ((!vague || !said) && !isNamedBefore(party, parties))
            lines += partyText(party, fix, report, names);
    }
    return lines;
}

// -- why not

QString argAt(const Withheld &withheld, std::size_t index)
{
    return index < withheld.args.size() ? shownBytes(withheld.args[index]) : QString();
}

QString groupUnmappedText(const Withheld &withheld)
{
    if (argAt(withheld, 0).isEmpty())
        return QCoreApplication::translate("Fix", "The group has no number in this container.");
    if (argAt(withheld, 1).isEmpty()) {
        //: %1 is a group id
        return fill(QCoreApplication::translate(
                        "Fix", "Group %1 of the host has no number in this container."),
                    {argAt(withheld, 0)});
    }
    //: %1 and %2 are group ids
    return fill(QCoreApplication::translate(
                    "Fix", "Group %1 of the host has no number in this container; the container's "
                           "group %1 is group %2 on the host."),
                {argAt(withheld, 0), argAt(withheld, 1)});
}

QString doesNotHelpText(const Withheld &withheld)
{
    const QString tried = argAt(withheld, 0);
    if (tried.isEmpty())
        return QCoreApplication::translate("Fix", "Tried on paper, and it is still denied.");
    //: %1 is a value of an option, a path or an id
    return fill(QCoreApplication::translate("Fix", "Tried on paper (%1), and it is still denied."),
                {tried});
}

QString withPlace(const Withheld &withheld, const QString &sentence, const QString &without)
{
    const QString value = argAt(withheld, 0);
    return value.isEmpty() ? without : fill(sentence, {value});
}

/// A whole sentence, without the name of the kind.
// NOLINTNEXTLINE(readability-function-size): a table, one entry for each reason
QString withheldReasonText(const Withheld &withheld)
{
    switch (withheld.reason) {
    case WithheldReason::NoAclSupport:
        return withPlace(withheld,
                         //: %1 is a type of file system (vfat)
                         QCoreApplication::translate("Fix", "The file system (%1) keeps no ACLs."),
                         QCoreApplication::translate("Fix", "The file system keeps no ACLs."));
    case WithheldReason::IdNotStorable:
        return QCoreApplication::translate(
            "Fix", "The file system cannot store the number of the process.");
    case WithheldReason::PathUnknown:
        return withPlace(
            withheld,
            //: %1 is a path
            QCoreApplication::translate("Fix", "Where %1 lies on the host is not known."),
            QCoreApplication::translate("Fix", "Where the file lies on the host is not known; a "
                                               "path that begins with / may tell."));
    case WithheldReason::ImageFile:
        return withPlace(
            withheld,
            //: %1 is a path
            QCoreApplication::translate("Fix", "%1 belongs to the image or to the container's own "
                                               "layer; changes there end with the container."),
            QCoreApplication::translate("Fix", "The file belongs to the image or to the "
                                               "container's own layer; changes there end with the "
                                               "container."));
    case WithheldReason::OwnerIsRoot:
        return QCoreApplication::translate(
            "Fix", "The owner is root: the container would have to run as root.");
    case WithheldReason::OwnerUnmapped:
        return QCoreApplication::translate(
            "Fix", "The owner or the group of the file has no number in the container.");
    case WithheldReason::GroupUnmapped:
        return groupUnmappedText(withheld);
    case WithheldReason::EngineLacksIt:
        //: the engine is docker or podman
        return QCoreApplication::translate("Fix", "This engine has nothing of the kind.");
    case WithheldReason::EngineTooOld:
        return withPlace(
            withheld,
            //: %1 is a version (4.3); the engine is docker or podman
            QCoreApplication::translate("Fix", "The engine has it only since version %1."),
            QCoreApplication::translate("Fix", "The engine is too old for it."));
    case WithheldReason::KernelTooOld:
        return withPlace(
            withheld,
            //: %1 is a version of Linux (5.12)
            QCoreApplication::translate("Fix", "The kernel has it only since Linux %1."),
            QCoreApplication::translate("Fix", "The kernel is too old for it."));
    case WithheldReason::NeedsRoot:
        return QCoreApplication::translate("Fix", "An engine without root cannot do it.");
    case WithheldReason::FileSystemLacksIt:
        return withPlace(withheld,
                         //: %1 is a type of file system (nfs4)
                         QCoreApplication::translate("Fix", "The file system (%1) cannot do it."),
                         QCoreApplication::translate("Fix", "The file system cannot do it."));
    case WithheldReason::NoSettings:
        return QCoreApplication::translate(
            "Fix",
            "How the container was made is not known, so other settings could not be tried.");
    case WithheldReason::SettingsDiffer:
        return QCoreApplication::translate(
            "Fix", "The known settings do not explain what the running container does, so others "
                   "could not be tried.");
    case WithheldReason::DoesNotHelp:
        return doesNotHelpText(withheld);
    case WithheldReason::TooBroad:
        return QCoreApplication::translate(
            "Fix", "Never: every account of this computer, and every container that sees these "
                   "files, could then change them.");
    case WithheldReason::SelinuxInactive:
        return QCoreApplication::translate("Fix",
                                           "SELinux is not active here, so labels decide nothing.");
    case WithheldReason::EqualsPrivileged:
        return QCoreApplication::translate(
            "Fix", "Never: it takes away all that keeps the container from the host.");
    case WithheldReason::SystemTree:
        return withPlace(
            withheld,
            //: %1 is a path
            QCoreApplication::translate("Fix", "Never: %1 is a tree of the operating system."),
            QCoreApplication::translate("Fix",
                                        "Never: the files are a tree of the operating system."));
    }
    return {};
}

// -- notes

/// "rwx": what ls shows for the group where an ACL has a mask.
QString maskNote(const InodeChange &change)
{
    const auto mask = change.after.accessAcl.mask();
    const auto &entries = change.after.accessAcl.entries();
    const auto group = std::find_if(entries.begin(), entries.end(), [](const AclEntry &entry) {
        return entry.tag == AclTag::GroupObj;
    });
    if (!mask || group == entries.end() || change.before.accessAcl.mask() == mask
        || group->perms == *mask)
        return {};
    //: %1 is the program ls, %2 and %3 are rights (r-x), %4 is a path; the mask is the one of an
    //: ACL
    return fill(QCoreApplication::translate(
                    "Fix", "%1 shows %2 for the group of %4; that is the mask: the group itself "
                           "keeps %3."),
                {QStringLiteral("ls"), accessText(*mask), accessText(group->perms),
                 shownBytes(change.path)});
}

bool takesFlagsOff(const InodeChange &change)
{
    return !(change.before.flags == change.after.flags);
}

bool isForWholeContainer(FixKind kind)
{
    return kind == FixKind::User || kind == FixKind::GroupAdd || kind == FixKind::Capability;
}

bool anySocket(const Fix &fix)
{
    const auto &changes = fix.changes.inodes;
    return std::any_of(changes.begin(), changes.end(),
                       [](const InodeChange &change) { return change.type == FileType::Socket; });
}

/// A container that runs as somebody else.
QString otherUserNote(const Fix &fix, const CheckReport &report)
{
    if (fix.kind != FixKind::User)
        return {};
    //: %1 is a user id
    return fill(QCoreApplication::translate("Fix", "The container is then no longer UID %1: what "
                                                   "only that user may open is closed to it."),
                {subjectNumberText(report)});
}

QString decisionNote(const Fix &fix)
{
    if (fix.status != FixStatus::NeedsValue)
        return {};
    if (isForWholeContainer(fix.kind)) {
        return QCoreApplication::translate(
            "Fix", "This counts for every process of the container, and its first one has another "
                   "user than the one that was asked about. Decide whether the image can live "
                   "with that.");
    }
    if (fix.kind == FixKind::Relay) {
        return QCoreApplication::translate(
            "Fix", "The relay has to run as long as the container does. Decide what starts it.");
    }
    if (fix.kind == FixKind::VolumeOption) {
        return QCoreApplication::translate(
            "Fix", "Who owned these files before is not kept, so nothing can give them back. "
                   "Decide whether you can do without.");
    }
    return QCoreApplication::translate("Fix", "A value in the command is yours to choose.");
}

/// The key of a file, with the value that it gets.
SettingLine configLine(const ConfigChange &change, const EngineArgs &args)
{
    if (args.remove.size() > 1) {
        //: %1 is a file, %2 a key in it (services.web.user), %3 a value
        return {fill(QCoreApplication::translate("Fix", "in %1, at %2, in place of %3, write:"),
                     {shownBytes(change.file), shownBytes(change.key), shownBytes(args.remove[1])}),
                shownBytes(change.value)};
    }
    //: %1 is a file, %2 a key in it (services.web.user)
    return {fill(QCoreApplication::translate("Fix", "in %1, at %2, write:"),
                 {shownBytes(change.file), shownBytes(change.key)}),
            shownBytes(change.value)};
}

} // namespace

QString riskText(Risk risk)
{
    switch (risk) {
    case Risk::Low:
        return QCoreApplication::translate("Fix", "low risk");
    case Risk::Medium:
        return QCoreApplication::translate("Fix", "medium risk");
    case Risk::High:
        return QCoreApplication::translate("Fix", "high risk");
    }
    return {};
}

// NOLINTNEXTLINE(readability-function-size): a table, one entry for each reason
QString riskReasonText(RiskReason reason)
{
    switch (reason) {
    case RiskReason::OneAccount:
        return QCoreApplication::translate(
            "Fix", "One account gains, on these files only, and it can be undone.");
    case RiskReason::NobodyLoses:
        return QCoreApplication::translate("Fix", "Nobody is kept out who could get in before.");
    case RiskReason::OwnerLoses:
        return QCoreApplication::translate("Fix", "Somebody has less access than before.");
    case RiskReason::WholeGroup:
        return QCoreApplication::translate(
            "Fix", "Others gain too, not only the account that was asked about.");
    case RiskReason::AllFilesOfUser:
        return QCoreApplication::translate(
            "Fix",
            "The container may then do all that this user may, not only what was asked for.");
    case RiskReason::AllFilesOfGroup:
        return QCoreApplication::translate(
            "Fix",
            "The container may then do all that this group may, not only what was asked for.");
    case RiskReason::ManyFiles:
        return QCoreApplication::translate("Fix", "Every file of a whole tree gets another owner.");
    case RiskReason::MeantReadOnly:
        return QCoreApplication::translate("Fix", "Somebody may have wanted it read-only.");
    case RiskReason::MeantImmutable:
        return QCoreApplication::translate("Fix", "Such a flag is set on purpose.");
    case RiskReason::LosesIsolation:
        return QCoreApplication::translate("Fix",
                                           "Root in the container is then root on the host.");
    case RiskReason::RightsBeyondFiles:
        return QCoreApplication::translate(
            "Fix", "A capability counts for more than these files: for all that the container "
                   "sees.");
    case RiskReason::RootOnHost:
        return QCoreApplication::translate(
            "Fix", "Whoever may use this socket, or is in its group, can become root on the host.");
    case RiskReason::SystemFolder:
        return QCoreApplication::translate("Fix", "The folder is part of the operating system.");
    case RiskReason::NoExecOnPurpose:
        return QCoreApplication::translate(
            "Fix", "Programs that somebody put there could be run; somebody may have wanted to "
                   "prevent that.");
    case RiskReason::DataElsewhere:
        return QCoreApplication::translate(
            "Fix", "The files stay where they are; the container gets an empty place.");
    case RiskReason::GoneWithContainer:
        return QCoreApplication::translate("Fix",
                                           "What is written there is gone with the container.");
    case RiskReason::WholeDirectory:
        return QCoreApplication::translate("Fix", "The container sees every file of that folder.");
    case RiskReason::SystemSetting:
        return QCoreApplication::translate("Fix", "It changes the accounts of this computer.");
    case RiskReason::Secret:
        return QCoreApplication::translate("Fix",
                                           "Only root was meant to read or change this file.");
    case RiskReason::AsInstalled:
        return QCoreApplication::translate("Fix", "Nothing changes.");
    }
    return {};
}

QString statusText(FixStatus status)
{
    switch (status) {
    case FixStatus::Ready:
        return QCoreApplication::translate("Fix", "ready to run");
    case FixStatus::NeedsValue:
        return QCoreApplication::translate("Fix", "needs a decision from you");
    case FixStatus::Information:
        return QCoreApplication::translate("Fix", "nothing to run");
    }
    return {};
}

std::array<VerdictKind, kOutcomeCount> outcomeKinds(const Outcome &outcome) noexcept
{
    return {outcome.read, outcome.write, outcome.create, outcome.remove};
}

QStringList outcomeWords(bool directory)
{
    if (directory) {
        return {
            //: what a process may do in a folder
            QCoreApplication::translate("Fix", "list"),
            //: what a process may do in a folder
            QCoreApplication::translate("Fix", "write in it"),
            //: what a process may do in a folder
            QCoreApplication::translate("Fix", "create in it"),
            //: what a process may do with a folder
            QCoreApplication::translate("Fix", "remove the folder"),
        };
    }
    return {
        //: what a process may do with a file
        QCoreApplication::translate("Fix", "read"),
        //: what a process may do with a file
        QCoreApplication::translate("Fix", "write"),
        //: what a process may do: make another file in the same folder
        QCoreApplication::translate("Fix", "create beside it"),
        //: what a process may do with a file
        QCoreApplication::translate("Fix", "delete"),
    };
}

bool isInOutcome(Operation operation, bool directory) noexcept
{
    switch (operation) {
    case Operation::Read:
    case Operation::Write:
    case Operation::Unlink:
        return !directory;
    case Operation::List:
    case Operation::Rmdir:
        return directory;
    case Operation::Create:
        return true;
    default:
        return false;
    }
}

QString
partyText(const Party &party, const Fix &fix, const CheckReport &report, const SubjectNames &names)
{
    const QString who = whoText(party, report, names);
    const QString rights = rightsText(party, isDirectory(party, fix));
    if (fix.changes.inodes.size() < 2 || party.path.empty()) {
        //: %1 is a user or a group, %2 a list of rights (read, write)
        return fill(QCoreApplication::translate("Fix", "%1: %2"), {who, rights});
    }
    //: %1 is a user or a group, %2 a list of rights (read, write), %3 a path
    return fill(QCoreApplication::translate("Fix", "%1: %2 (%3)"),
                {who, rights, shownBytes(party.path)});
}

QStringList gainTexts(const Fix &fix, const CheckReport &report, const SubjectNames &names)
{
    const QStringList lines = partyTexts(fix.gains, fix, report, names);
    return lines.isEmpty() ? QStringList(QCoreApplication::translate("Fix", "nobody")) : lines;
}

QStringList loseTexts(const Fix &fix, const CheckReport &report, const SubjectNames &names)
{
    QStringList lines = partyTexts(fix.loses, fix, report, names);
    if (fix.riskReason == RiskReason::ManyFiles)
        lines += QCoreApplication::translate("Fix", "whoever owned the files until now");
    if (!lines.isEmpty())
        return lines;
    if (fix.changes.empty())
        return {QCoreApplication::translate("Fix", "nobody; no file is changed")};
    return {QCoreApplication::translate("Fix", "nobody")};
}

QString withheldText(const Withheld &withheld)
{
    QString kind = fixKindText(withheld.kind);
    if (withheld.reason == WithheldReason::TooBroad && !withheld.args.empty())
        kind += u' ' + argAt(withheld, 0);
    //: %1 names a kind of fix (setfacl), %2 is the sentence why it is not offered
    return fill(QCoreApplication::translate("Fix", "%1: %2"), {kind, withheldReasonText(withheld)});
}

QString laterFilesText(const Fix &fix)
{
    const auto &changes = fix.changes.inodes;
    if (fix.coversNewFiles)
        return QCoreApplication::translate("Fix", "covered as well");
    if (changes.empty())
        return {};
    const bool folder = std::any_of(changes.begin(), changes.end(), [](const InodeChange &each) {
        return each.type == FileType::Directory;
    });
    if (!folder) {
        return QCoreApplication::translate(
            "Fix", "not covered; what is put in its place has its own owner and mode");
    }
    return QCoreApplication::translate("Fix",
                                       "not covered; they get the owner and mode that their maker "
                                       "gives them");
}

QString lastsText(const Fix &fix)
{
    if (anySocket(fix)) {
        return QCoreApplication::translate(
            "Fix", "until the program that made the socket starts again and makes it anew");
    }
    if (fix.survives)
        return QCoreApplication::translate("Fix", "a restart and a new container keep it");
    switch (fix.kind) {
    case FixKind::IdmappedMount:
        //: %1 is the name of a program, %2 an option
        return fill(QCoreApplication::translate(
                        "Fix", "until the computer restarts; %1 with %2 shows how to keep it"),
                    {QStringLiteral("mountlens mount-idmapped"), QStringLiteral("--persistent")});
    case FixKind::Remount:
        //: %1 is the path of a file
        return fill(QCoreApplication::translate(
                        "Fix", "until the computer restarts, unless %1 says so too"),
                    {QStringLiteral("/etc/fstab")});
    case FixKind::Relay:
        return QCoreApplication::translate("Fix", "until the relay ends or the computer restarts");
    default:
        return QCoreApplication::translate("Fix", "until the container is made anew");
    }
}

QStringList fixNotes(const Fix &fix, const CheckReport &report)
{
    QStringList notes{decisionNote(fix), otherUserNote(fix, report)};
    const auto &changes = fix.changes.inodes;
    for (const InodeChange &change : changes)
        notes += maskNote(change);
    if (fix.kind != FixKind::Chattr && std::any_of(changes.begin(), changes.end(), takesFlagsOff)) {
        //: the flags are those of chattr
        notes += QCoreApplication::translate(
            "Fix",
            "This takes an immutable or append-only flag off too, which was set on purpose.");
    }
    notes.removeAll(QString());
    return notes;
}

QString runnerText(const FixCommand &command, const CheckReport &report)
{
    const bool docker = !command.argv.empty() && command.argv.front() == "docker";
    switch (command.as) {
    case RunAs::Root:
        if (docker) {
            //: before a command line of docker
            return QCoreApplication::translate("Fix", "as an account that may use Docker:");
        }
        //: before command lines
        return QCoreApplication::translate("Fix", "as root on the host:");
    case RunAs::User:
        if (report.container.empty()) {
            //: before command lines
            return QCoreApplication::translate("Fix", "as yourself, root is not needed:");
        }
        //: before command lines; the engine is docker or podman
        return QCoreApplication::translate(
            "Fix", "as the account that runs the engine, root is not needed:");
    case RunAs::Unshare:
        //: before command lines of podman
        return QCoreApplication::translate("Fix",
                                           "as the account that runs podman, root is not needed:");
    }
    return {};
}

std::vector<std::string> wholeCommand(const FixCommand &command)
{
    if (command.as != RunAs::Unshare)
        return command.argv;
    std::vector<std::string> whole = {"podman", "unshare"};
    whole.insert(whole.end(), command.argv.begin(), command.argv.end());
    return whole;
}

std::vector<SettingLine> settingLines(const Fix &fix)
{
    if (fix.config)
        return {configLine(*fix.config, fix.engineArgs)};
    std::vector<SettingLine> lines;
    if (!fix.engineArgs.remove.empty()) {
        //: before words of a docker or podman command line
        lines.push_back({QCoreApplication::translate("Fix", "remove from its command line:"),
                         commandText(fix.engineArgs.remove)});
    }
    if (!fix.engineArgs.add.empty()) {
        //: before words of a docker or podman command line
        lines.push_back({QCoreApplication::translate("Fix", "add to its command line:"),
                         commandText(fix.engineArgs.add)});
    }
    if (!fix.engineArgs.empty() && !fix.command.empty()) {
        //: before a docker or podman command line
        lines.push_back({QCoreApplication::translate("Fix", "the whole command is then:"),
                         commandText(fix.command)});
    }
    return lines;
}

QString recreateText(const CheckReport &report)
{
    if (report.planned)
        return QCoreApplication::translate("Fix", "make the container");
    return QCoreApplication::translate(
        "Fix", "make the container anew; a restart does not change how it was made");
}

QString oldSettingsText()
{
    return QCoreApplication::translate("Fix", "make the container with the old settings again");
}

QString noSuchFixText(std::uint32_t rank, std::size_t count)
{
    const QString wanted = QString::number(rank);
    if (count == 0)
        return QCoreApplication::translate("Fix",
                                           "mountlens: there is no fix to write a script of");
    if (count == 1) {
        //: %1 is the number of a fix
        return fill(QCoreApplication::translate("Fix", "mountlens: there is no fix %1, only fix 1"),
                    {wanted});
    }
    const int last = static_cast<int>(count);
    //: %1 is the number of a fix; %n counts fixes and is never 1
    return fill(QCoreApplication::translate("Fix", "mountlens: there is no fix %1, only 1 to %n",
                                            nullptr, last),
                {wanted});
}

QString nothingToRunText(const Fix &fix, std::uint32_t rank)
{
    const QString number = QString::number(rank);
    if (fix.status == FixStatus::Information) {
        //: %1 is the number of a fix
        return fill(
            QCoreApplication::translate(
                "Fix", "mountlens: fix %1 leaves everything as it is; there is nothing to run"),
            {number});
    }
    //: %1 is the number of a fix
    return fill(
        QCoreApplication::translate(
            "Fix",
            "mountlens: fix %1 changes how the container is made; a script has nothing to run"),
        {number});
}

} // namespace mountlens::ui
