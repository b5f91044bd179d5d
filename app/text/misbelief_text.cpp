// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/misbelief_text.h"

#include "model/mount_ids.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mountlens::ui {

namespace {

const IdentityStep *stationAt(const CheckReport &report, IdentityPlace place)
{
    const auto found = std::find_if(report.identity.begin(), report.identity.end(),
                                    [&](const IdentityStep &step) { return step.where == place; });
    return found == report.identity.end() ? nullptr : &*found;
}

template <std::size_t N>
bool isOneOf(const std::optional<Cause> &cause, const std::array<Cause, N> &causes)
{
    return cause && std::find(causes.begin(), causes.end(), *cause) != causes.end();
}

bool isAboutIds(const CheckReport &report)
{
    constexpr std::array kAboutIds = {Cause::RootlessUidShift, Cause::UsernsShift,
                                      Cause::UnmappedOwnerNoOverride, Cause::SubidRange};
    return isOneOf(report.cause, kAboutIds);
}

bool isRoot(const CheckReport &report)
{
    const Subject &subject = report.subject;
    return subject.userNamespace.uids.mapUp(subject.credentials.fsUid) == Uid(0);
}

/// The two formulas differ by one, and are mixed up even by those who wrote the engines.
QString offByOneText(const CheckReport &report)
{
    const IdentityStep *host = stationAt(report, IdentityPlace::Host);
    const auto sum = report.lentOwner ? std::optional(report.lentOwner->sum)
                                      : (host ? host->uidSum : std::nullopt);
    if (!sum || sum->base == sum->subtract || sum->add == 0 || !isAboutIds(report))
        return {};
    const QString id = QString::number(sum->add);
    const QString first = QString::number(sum->base);
    const QString result = QString::number(sum->result);
    if (sum->subtract == 1) {
        //: %1 is a user id in the container, %2 and %3 are user ids on the host, %4 is the first of
        //: a range of user ids
        return fill(QCoreApplication::translate(
                        "Misbelief",
                        "In a rootless container 0 is the caller and 1 takes the first "
                        "subordinate id (%4), so %1 is %2 on the host, not %3."),
                    {id, result, QString::number(std::uint64_t{sum->result} + 1), first});
    }
    if (sum->subtract != 0)
        return {};
    //: %1 is a user id in the container, %2 and %3 are user ids on the host, %4 is the first of a
    //: range of user ids
    return fill(QCoreApplication::translate(
                    "Misbelief", "Here 0 takes the first id of the range (%4), so %1 is %2 on the "
                                 "host. The formula of rootless containers, one less (%3), does "
                                 "not apply."),
                {id, result, QString::number(sum->result - 1), first});
}

/// "Root can do everything": which rule stops root here. Capabilities that are missing or do not
/// count have a note of their own.
QString rootText(const CheckReport &report)
{
    if (!isRoot(report) || !report.cause)
        return {};
    switch (*report.cause) {
    case Cause::ReadOnlyMount:
    case Cause::ReadOnlyRootfs:
        return QCoreApplication::translate(
            "Misbelief", "Read-only holds for root too: no user and no capability writes past it.");
    case Cause::ImmutableAttr:
        return QCoreApplication::translate(
            "Misbelief", "The immutable and append-only flags hold for root too, until they are "
                         "taken away.");
    case Cause::StickyOrProtected:
        return QCoreApplication::translate(
            "Misbelief", "Root is stopped here too: this protection does not ask for modes.");
    case Cause::FuseAllowOther:
        return QCoreApplication::translate(
            "Misbelief", "A FUSE mount is closed to root too, unless its owner allows others.");
    case Cause::NoexecMount:
        return QCoreApplication::translate("Misbelief", "A noexec mount holds for root too.");
    default:
        return {};
    }
}

/// "chmod 777" where no mode would change anything.
QString modeText(const CheckReport &report)
{
    constexpr std::array kBeyondModes = {
        Cause::ReadOnlyMount, Cause::ReadOnlyRootfs,    Cause::NoexecMount,
        Cause::ImmutableAttr, Cause::FuseAllowOther,    Cause::StickyOrProtected,
        Cause::SubidRange,    Cause::MountpointReplace, Cause::FsWithoutOwnership};
    if (report.refused || !isOneOf(report.cause, kBeyondModes))
        return {};
    //: %1 is a command (chmod 777)
    return fill(QCoreApplication::translate("Misbelief", "%1 would change nothing here."),
                {QStringLiteral("chmod 777")});
}

/// podman's :U gives the files away, and stops where it has no right to.
QString chownOptionText(const CheckReport &report)
{
    if (report.cause != Cause::RootlessUidShift || report.lentOwner)
        return {};
    //: %1 is an option of a mount (:U)
    return fill(QCoreApplication::translate(
                    "Misbelief", "The mount option %1 would take the files away from their owner "
                                 "on the host, and it fails at files whose owner has no number in "
                                 "the engine's user namespace."),
                {QStringLiteral(":U")});
}

const PathComponent *decidingComponentOf(const Verdict &verdict)
{
    if (!verdict.deciding)
        return nullptr;
    const std::size_t index = verdict.steps[*verdict.deciding].component;
    return index < verdict.components.size() ? &verdict.components[index] : nullptr;
}

/// The group of the host that would be let in is out of reach from inside a user namespace.
QString groupAddText(const CheckReport &report)
{
    const UserNamespace &ns = report.subject.userNamespace;
    const PathComponent *component = decidingComponentOf(report.verdict);
    if (ns.initial || !component || !component->vfsgid || !component->inode || !isAboutIds(report))
        return {};
    const Mode mode = component->inode->mode;
    const bool admits = mode.groupClass().bits() > mode.otherClass().bits();
    const Gid sameNumber(component->vfsgid->value());
    const auto outside = ns.gids.mapDown(sameNumber);
    if (!admits || !outside || ns.gids.mapUp(asKgid(*component->vfsgid)))
        return {};
    //: %1 is an option (--group-add), %2 and %3 are group ids
    return fill(QCoreApplication::translate(
                    "Misbelief", "%1 %2 cannot help: in this user namespace group %2 is %3 on the "
                                 "host."),
                {QStringLiteral("--group-add"), idText(sameNumber), idText(*outside)});
}

/// A group by name is another group on the other side.
QString groupNameText(const CheckReport &report)
{
    const std::string &inside = report.groupNameInside;
    const std::string &host = report.groupNameOnHost;
    const PathComponent *component = decidingComponentOf(report.verdict);
    if (inside.empty() || host.empty() || inside == host || !report.subject.userNamespace.initial
        || !component || !component->vfsgid)
        return {};
    //: %1 is a group id, %2 and %3 are names of groups
    return fill(QCoreApplication::translate(
                    "Misbelief", "Group %1 is called %2 on the host and %3 in the container; the "
                                 "kernel compares the number only."),
                {idText(*component->vfsgid), shownBytes(host), shownBytes(inside)});
}

std::string aboveOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

/// "But /root is closed": the folders above the source of a bind mount are not on the way inside.
QString hostParentsText(const CheckReport &report)
{
    const Verdict &verdict = report.verdict;
    if (verdict.components.empty() || report.mounts.size() != verdict.components.size())
        return {};
    const PathMount &last = report.mounts.back();
    const std::string above = last.hostPath ? aboveOf(*last.hostPath) : std::string();
    const bool misleads =
        above == "/root" || above.starts_with("/root/") || above.starts_with("/home/");
    if (!misleads || last.mountPoint.empty() || last.mountPoint == "/")
        return {};
    //: %1 is a path on the host, %2 a path in the container
    return fill(QCoreApplication::translate(
                    "Misbelief", "Who may enter %1 on the host does not matter inside: the way to "
                                 "%2 does not lead through it."),
                {shownBytes(above), shownBytes(last.mountPoint)});
}

/// Numbers in documentation belong to the version of an image that somebody had once.
QString staleNumberText(const CheckReport &report)
{
    constexpr std::array kAboutOwners = {Cause::OwnerModeMismatch, Cause::VolumeInitialOwnership,
                                         Cause::EngineCreatedRootPath, Cause::RootlessUidShift,
                                         Cause::UsernsShift};
    const IdentityStep *inside = stationAt(report, IdentityPlace::Container);
    constexpr std::uint32_t kFirstPerson = 1000;
    const bool service = inside && inside->uid && *inside->uid != 0 && *inside->uid < kFirstPerson;
    if (!service || inside->uidName.empty() || report.container.empty()
        || !isOneOf(report.cause, kAboutOwners))
        return {};
    //: %1 is a user name, %2 a user id
    return fill(QCoreApplication::translate(
                    "Misbelief", "In this image %1 is %2; documentation may name the number of "
                                 "another version."),
                {shownBytes(inside->uidName), QString::number(*inside->uid)});
}

} // namespace

QStringList misbeliefTexts(const CheckReport &report)
{
    if (report.verdict.kind != VerdictKind::Denied)
        return {};
    QStringList texts{offByOneText(report),    rootText(report),       modeText(report),
                      chownOptionText(report), groupAddText(report),   groupNameText(report),
                      hostParentsText(report), staleNumberText(report)};
    texts.removeAll(QString());
    return texts;
}

QString ownCheckText(const ProgramRule &rule) // NOLINT(readability-function-size): a table
{
    const QString program =
        QString::fromUtf8(rule.program.data(), static_cast<qsizetype>(rule.program.size()));
    const QString mode = octalText(rule.atMost);
    switch (rule.rule) {
    case OwnRule::OwnsDataDirectory:
        //: %1 is the name of a program, %2 a mode (0750)
        return fill(QCoreApplication::translate(
                        "OwnCheck", "%1 checks by itself that its data directory is its own and "
                                    "has no more rights than %2."),
                    {program, mode});
    case OwnRule::OwnsData:
        //: %1 is the name of a program
        return fill(QCoreApplication::translate(
                        "OwnCheck", "%1 checks by itself that its data directory is its own."),
                    {program});
    case OwnRule::PrivateKeyFile:
        //: %1 is the name of a program, %2 a mode (0600)
        return fill(QCoreApplication::translate(
                        "OwnCheck", "%1 checks by itself that key and password files are its own "
                                    "and have no more rights than %2."),
                    {program, mode});
    case OwnRule::StrictConfig:
        //: %1 is the name of a program
        return fill(QCoreApplication::translate(
                        "OwnCheck", "%1 checks by itself that its configuration belongs to root "
                                    "or to the user it runs as, and that only the owner may write "
                                    "to it."),
                    {program});
    case OwnRule::RootsConfig:
        //: %1 is the name of a program
        return fill(QCoreApplication::translate(
                        "OwnCheck", "%1 checks by itself that its configuration belongs to root "
                                    "and that nobody else may write to it."),
                    {program});
    case OwnRule::NotWorldWritable:
        //: %1 is the name of a program
        return fill(QCoreApplication::translate(
                        "OwnCheck", "%1 leaves out configuration files that everybody may write "
                                    "to."),
                    {program});
    case OwnRule::StrictHome:
        //: %1 is the name of a program
        return fill(QCoreApplication::translate(
                        "OwnCheck", "%1 checks by itself that keys and the folders above them "
                                    "belong to their user, and that nobody else may write to "
                                    "them."),
                    {program});
    case OwnRule::OwnsRepository:
        //: %1 is the name of a program
        return fill(QCoreApplication::translate(
                        "OwnCheck", "%1 checks by itself that the repository belongs to the user "
                                    "who runs it."),
                    {program});
    }
    return {};
}

} // namespace mountlens::ui
