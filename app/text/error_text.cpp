// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include "text/fill.h"
#include "text/reason_text.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cerrno>

namespace mountlens::ui {

namespace {

struct KnownSubject
{
    std::string_view name;
    const char *words;
};

/// Subjects that are no path, as the core names them.
constexpr auto kSubjects = std::to_array<KnownSubject>({
    {"id map", QT_TRANSLATE_NOOP("Error", "id map")},
    {"posix acl", QT_TRANSLATE_NOOP("Error", "ACL")},
    {"mount options", QT_TRANSLATE_NOOP("Error", "mount options")},
    {"directory depth", QT_TRANSLATE_NOOP("Error", "depth of the directory tree")},
    {"overlay layer", QT_TRANSLATE_NOOP("Error", "layer beneath the overlay")},
    {"overlay index", QT_TRANSLATE_NOOP("Error", "whether the overlay keeps hard links (index)")},
    {"mountinfo", QT_TRANSLATE_NOOP("Error", "list of mounts")},
    {"status", QT_TRANSLATE_NOOP("Error", "identity of the process")},
    {"root", QT_TRANSLATE_NOOP("Error", "root directory of the process")},
    {"root directory", QT_TRANSLATE_NOOP("Error", "root directory of the process")},
    {"working directory", QT_TRANSLATE_NOOP("Error", "working directory of the process")},
    {"directory entry", QT_TRANSLATE_NOOP("Error", "entry of a directory")},
    {"parent directory", QT_TRANSLATE_NOOP("Error", "parent of a directory")},
    {"entry beneath a mount", QT_TRANSLATE_NOOP("Error", "entry beneath a mount")},
    {"mount point", QT_TRANSLATE_NOOP("Error", "what is mounted in a directory")},
    {"inode", QT_TRANSLATE_NOOP("Error", "owner and mode")},
    {"ACL", QT_TRANSLATE_NOOP("Error", "ACL")},
    {"symbolic link", QT_TRANSLATE_NOOP("Error", "target of a symbolic link")},
    {"executable head", QT_TRANSLATE_NOOP("Error", "first bytes of a program")},
    {"node question", QT_TRANSLATE_NOOP("Error", "state of a file or directory")},
    {"device cgroup", QT_TRANSLATE_NOOP("Error", "devices allowed by the control group")},
    {"mount", QT_TRANSLATE_NOOP("Error", "options of a mount")},
    {"superblock namespace", QT_TRANSLATE_NOOP("Error", "user namespace of a file system")},
    {"request", QT_TRANSLATE_NOOP("Error", "question")},
    {"CapBnd", QT_TRANSLATE_NOOP("Error", "capabilities root may have (CapBnd)")},
});

QString subjectText(const std::string &subject)
{
    for (const KnownSubject &known : kSubjects) {
        if (known.name == subject)
            return QCoreApplication::translate("Error", known.words);
    }
    return shownBytes(subject);
}

QString inFront(const Error &error, const QString &words)
{
    if (error.subject().empty())
        return words;
    return subjectText(error.subject()) + QStringLiteral(": ") + words;
}

/// The sentence with the detail where there is one, the one without where not.
QString withDetail(const Error &error, const QString &with, const QString &without)
{
    return error.detail().empty() ? without : fill(with, {shownBytes(error.detail())});
}

QString processText(const Error &error)
{
    if (error.subject().empty())
        return QCoreApplication::translate("Error", "no such process");
    //: %1 is a process id
    return fill(QCoreApplication::translate("Error", "there is no process %1"),
                {shownBytes(error.subject())});
}

QString policyText(const Error &error)
{
    const QString module = securityModuleText(error.subject());
    if (error.detail().empty()) {
        //: %1 is the name of a security module (SELinux)
        return fill(QCoreApplication::translate("Error", "the rules of %1 were not evaluated"),
                    {module});
    }
    //: %1 is the name of a security module (SELinux), %2 a security label
    return fill(QCoreApplication::translate(
                    "Error", "the rules of %1 for the label \"%2\" were not evaluated"),
                {module, shownBytes(error.detail())});
}

/// What stood in the way of reading with the administrator's rights.
QString rightsText(const Error &error)
{
    switch (error.id()) {
    case ErrorId::CollectorMissing:
        //: The subject in front of it is a path. mountlens is the name of a program
        return inFront(error, QCoreApplication::translate(
                                  "Error", "the program mountlens that reads with the rights of "
                                           "the administrator is not installed"));
    case ErrorId::PkexecMissing:
        //: The subject in front of it is a path. pkexec is the name of a program
        return inFront(error, QCoreApplication::translate(
                                  "Error", "pkexec, which asks for the administrator's password, "
                                           "is not installed"));
    case ErrorId::RightsDismissed:
        return QCoreApplication::translate(
            "Error", "the question for the password was closed, and nothing was read");
    case ErrorId::RightsRefused:
        return withDetail(
            error,
            //: %1 is what the program pkexec said (English)
            QCoreApplication::translate(
                "Error", "this account does not get the rights of the administrator: \"%1\""),
            QCoreApplication::translate(
                "Error", "this account does not get the rights of the administrator"));
    case ErrorId::NobodyAsksForRights:
        return QCoreApplication::translate(
            "Error", "nothing in this session can ask for the administrator's password");
    default:
        //: %1 is what the program said that reads with the administrator's rights
        return withDetail(
            error,
            QCoreApplication::translate("Error",
                                        "reading with the administrator's rights failed: \"%1\""),
            QCoreApplication::translate("Error", "reading with the administrator's rights failed"));
    }
}

/// One link of the chain, without the system's words.
// NOLINTNEXTLINE(readability-function-size): a table
QString ownText(const Error &error)
{
    switch (error.id()) {
    case ErrorId::OpenFailed:
        return inFront(error, QCoreApplication::translate("Error", "cannot open"));
    case ErrorId::WriteFailed:
        return inFront(error, QCoreApplication::translate("Error", "cannot write"));
    case ErrorId::ReadFailed:
        return inFront(error,
                       //: %1 is what was to be read of a file (ACL)
                       withDetail(error, QCoreApplication::translate("Error", "cannot read %1"),
                                  QCoreApplication::translate("Error", "cannot read")));
    case ErrorId::Malformed:
        return inFront(
            error,
            //: %1 is a piece of a file or of input
            withDetail(error, QCoreApplication::translate("Error", "cannot be understood: \"%1\""),
                       QCoreApplication::translate("Error", "cannot be understood")));
    case ErrorId::TooLarge:
        return inFront(error, QCoreApplication::translate("Error", "exceeds the limit"));
    case ErrorId::NoSuchProcess:
        return processText(error);
    case ErrorId::ProcessChanged:
        return inFront(error,
                       QCoreApplication::translate(
                           "Error", "the process ended or changed its identity while being read"));
    case ErrorId::NoRightToRead:
        return inFront(error, QCoreApplication::translate("Error", "no right to read this"));
    case ErrorId::OwnerAmbiguous:
        //: %1 is the number 65534
        return inFront(error, fill(QCoreApplication::translate(
                                       "Error", "%1 may be an id or stand for a missing mapping"),
                                   {QStringLiteral("65534")}));
    case ErrorId::IdmapUnreadable:
        return inFront(
            error, QCoreApplication::translate("Error", "the id map of the mount is not readable"));
    case ErrorId::NamespaceUnreadable:
        return inFront(error, QCoreApplication::translate(
                                  "Error", "the user namespace or its id maps are not readable"));
    case ErrorId::CoveredEntryHidden:
        return inFront(error, QCoreApplication::translate(
                                  "Error", "the entry beneath the mount cannot be looked at"));
    case ErrorId::NotRecorded:
        return inFront(error, QCoreApplication::translate("Error", "not in the snapshot"));
    case ErrorId::Unsupported:
        return inFront(error,
                       QCoreApplication::translate(
                           "Error", "this kernel or file system offers no way to know this"));
    case ErrorId::Usage:
        return inFront(error,
                       //: %1 is a piece of a command line or request
                       withDetail(error,
                                  QCoreApplication::translate("Error", "makes no sense: \"%1\""),
                                  QCoreApplication::translate("Error", "makes no sense")));
    case ErrorId::ServerDecides:
        return inFront(
            error, QCoreApplication::translate(
                       "Error", "the server or program behind this file system has the last word"));
    case ErrorId::PolicyDecides:
        return policyText(error);
    case ErrorId::SuperblockNamespaceUnknown:
        return inFront(error, QCoreApplication::translate(
                                  "Error", "the user namespace of the file system is not known"));
    case ErrorId::CannotJoin:
        return inFront(
            error, QCoreApplication::translate("Error", "cannot act in the place of the process"));
    case ErrorId::EngineRefuses:
        //: %1 is the name of a container engine (docker), %2 its own words, in English
        return fill(QCoreApplication::translate("Error", "%1 would refuse this: %2"),
                    {shownBytes(error.subject()), shownBytes(error.detail())});
    case ErrorId::EngineSocketMissing:
        return inFront(error, QCoreApplication::translate("Error", "there is no such socket"));
    case ErrorId::EngineSocketForbidden:
        return inFront(
            error,
            //: %1 is the path, mode, user id and group id of a socket or directory
            withDetail(
                error,
                QCoreApplication::translate("Error", "your account may not ask this engine (%1)"),
                QCoreApplication::translate("Error", "your account may not ask this engine")));
    case ErrorId::EngineNotListening:
        return inFront(error,
                       QCoreApplication::translate("Error", "no engine listens on this socket"));
    case ErrorId::EngineSilent:
        return inFront(error, QCoreApplication::translate(
                                  "Error", "the engine did not answer within the time limit"));
    case ErrorId::EngineHungUp:
        return inFront(error, QCoreApplication::translate(
                                  "Error", "the engine closed the connection without an answer"));
    case ErrorId::EngineUnintelligible:
        return inFront(error,
                       QCoreApplication::translate("Error", "this is no answer of an engine"));
    case ErrorId::EngineAnswer:
        return inFront(
            error,
            //: %1 is what a container engine says, in English
            withDetail(error, QCoreApplication::translate("Error", "the engine says \"%1\""),
                       QCoreApplication::translate("Error", "the engine gave no reason")));
    case ErrorId::Cancelled:
        return inFront(error, QCoreApplication::translate("Error", "given up as asked"));
    case ErrorId::EngineElsewhere:
        return inFront(error,
                       QCoreApplication::translate(
                           "Error", "this engine is on another machine, and so are its files"));
    case ErrorId::ImageNotHere:
        return inFront(error,
                       QCoreApplication::translate("Error", "this image is not on this computer"));
    case ErrorId::NamespaceNotKnown:
        return inFront(
            error,
            //: %1 names a container, a path or a user
            withDetail(error,
                       QCoreApplication::translate(
                           "Error", "the ids of the user namespace are not known yet (%1)"),
                       QCoreApplication::translate(
                           "Error", "the ids of the user namespace are chosen at the start")));
    case ErrorId::MountImpossible:
        return inFront(error, QCoreApplication::translate("Error", "nothing can be mounted here"));
    case ErrorId::ContainerNotMade:
        return inFront(error,
                       QCoreApplication::translate("Error", "this container cannot be made"));
    case ErrorId::NoSuchContainer:
        return inFront(
            error,
            //: %1 is a list of names
            withDetail(error,
                       QCoreApplication::translate("Error", "no such container; there are: %1"),
                       QCoreApplication::translate("Error", "there is no such container")));
    case ErrorId::SeveralContainers:
        return inFront(
            error,
            //: %1 is a list of names
            withDetail(
                error,
                QCoreApplication::translate("Error", "several containers could be meant: %1"),
                QCoreApplication::translate("Error", "several containers could be meant")));
    case ErrorId::UserNamespacesForbidden:
        return inFront(error, QCoreApplication::translate(
                                  "Error", "no user namespace can be made to hold the id map"));
    case ErrorId::KernelTooOld:
        //: %1 is a version of the Linux kernel (5.12)
        return inFront(
            error,
            withDetail(error, QCoreApplication::translate("Error", "this needs Linux %1 or newer"),
                       QCoreApplication::translate("Error", "this needs a newer Linux")));
    case ErrorId::MountNeedsRight:
        return inFront(error, QCoreApplication::translate("Error", "no right to mount this"));
    case ErrorId::MountKindsDiffer:
        return inFront(error,
                       //: %1 is a path
                       withDetail(error,
                                  QCoreApplication::translate(
                                      "Error", "only one of this and %1 is a directory; source and "
                                               "target must both be directories or both be files"),
                                  QCoreApplication::translate(
                                      "Error", "source and target must both be directories "
                                               "or both be files")));
    case ErrorId::MountElsewhere:
        return inFront(error, QCoreApplication::translate(
                                  "Error", "lies in another mount namespace than this process"));
    case ErrorId::MountNotCopyable:
        return inFront(error, QCoreApplication::translate(
                                  "Error", "the mount is unbindable, or other mounts are locked "
                                           "beneath it, so that it cannot be bound elsewhere"));
    case ErrorId::MountRefused:
        return inFront(error, QCoreApplication::translate("Error", "the kernel does not mount it"));
    case ErrorId::IdmapUnsupported:
        return inFront(
            error,
            //: %1 is the type of a file system (nfs)
            withDetail(
                error,
                QCoreApplication::translate("Error", "the file system (%1) takes no id maps here"),
                QCoreApplication::translate("Error", "the file system takes no id maps here")));
    case ErrorId::AlreadyIdmapped:
        return inFront(error, QCoreApplication::translate(
                                  "Error", "is an idmapped mount already and keeps its map"));
    case ErrorId::CollectorMissing:
    case ErrorId::PkexecMissing:
    case ErrorId::RightsDismissed:
    case ErrorId::RightsRefused:
    case ErrorId::NobodyAsksForRights:
    case ErrorId::CollectFailed:
        return rightsText(error);
    case ErrorId::NewerVersion:
        //: %1 is the number of a file format's version
        return fill(QCoreApplication::translate(
                        "Error", "the snapshot has version %1, which this program is too old for"),
                    {shownBytes(error.detail())});
    }
    return {};
}

const Error &innermost(const Error &error)
{
    const Error *inner = &error;
    while (inner->cause())
        inner = inner->cause();
    return *inner;
}

/// The right or the step, by the kind of the error.
// NOLINTNEXTLINE(readability-function-size): a table
QString remedyByKind(const Error &error)
{
    switch (error.id()) {
    case ErrorId::NoRightToRead:
        //: %1 is a right, often the name of a capability (CAP_SYS_PTRACE)
        return withDetail(error, QCoreApplication::translate("Error", "%1 would read it"),
                          QCoreApplication::translate("Error", "root on the host would read it"));
    case ErrorId::OpenFailed:
    case ErrorId::ReadFailed:
        return QCoreApplication::translate("Error", "root on the host would read it");
    case ErrorId::NamespaceUnreadable:
        //: %1 is the name of a capability (CAP_SYS_PTRACE)
        return fill(QCoreApplication::translate("Error", "%1 over the process would read it"),
                    {QStringLiteral("CAP_SYS_PTRACE")});
    case ErrorId::OwnerAmbiguous:
        return QCoreApplication::translate("Error",
                                           "a reader in the initial user namespace can tell");
    case ErrorId::IdmapUnreadable:
    case ErrorId::SuperblockNamespaceUnknown:
        //: %1 is a version of the Linux kernel (6.15)
        return fill(
            QCoreApplication::translate("Error", "root on the host can tell since Linux %1"),
            {QStringLiteral("6.15")});
    case ErrorId::CoveredEntryHidden:
        //: %1 is the name of a capability (CAP_SYS_ADMIN)
        return fill(QCoreApplication::translate(
                        "Error", "%1 over the mount namespace is needed to look beneath it"),
                    {QStringLiteral("CAP_SYS_ADMIN")});
    case ErrorId::CannotJoin:
        return QCoreApplication::translate("Error", "root on the host can");
    case ErrorId::NotRecorded:
        return QCoreApplication::translate("Error", "a new snapshot with more rights may hold it");
    case ErrorId::ProcessChanged:
        return QCoreApplication::translate("Error", "the check can be repeated");
    case ErrorId::ServerDecides:
        return QCoreApplication::translate("Error", "the harmless test can confirm it");
    case ErrorId::PolicyDecides:
        return QCoreApplication::translate(
            "Error", "the harmless test or the audit log of the host can tell");
    case ErrorId::CollectorMissing:
    case ErrorId::PkexecMissing:
    case ErrorId::RightsDismissed:
    case ErrorId::RightsRefused:
    case ErrorId::CollectFailed:
    case ErrorId::WriteFailed:
    case ErrorId::Malformed:
    case ErrorId::TooLarge:
    case ErrorId::NoSuchProcess:
    case ErrorId::Unsupported:
    case ErrorId::Usage:
    case ErrorId::EngineRefuses:
    case ErrorId::EngineSocketMissing:
    case ErrorId::EngineNotListening:
    case ErrorId::EngineHungUp:
    case ErrorId::EngineUnintelligible:
    case ErrorId::EngineAnswer:
    case ErrorId::Cancelled:
        return {};
    case ErrorId::EngineSilent:
        return QCoreApplication::translate("Error", "the check can be repeated");
    case ErrorId::EngineSocketForbidden:
        return QCoreApplication::translate("Error", "root on the host can ask it");
    case ErrorId::MountImpossible:
    case ErrorId::ContainerNotMade:
    case ErrorId::NoSuchContainer:
    case ErrorId::SeveralContainers:
    case ErrorId::KernelTooOld:
    case ErrorId::MountKindsDiffer:
    case ErrorId::MountNotCopyable:
    case ErrorId::MountRefused:
        return {};
    case ErrorId::UserNamespacesForbidden:
        //: %1 is the name of a kernel setting (user.max_user_namespaces)
        return fill(QCoreApplication::translate("Error", "%1 must be greater than 0, and the "
                                                         "program must not run in a chroot"),
                    {QStringLiteral("user.max_user_namespaces")});
    case ErrorId::MountNeedsRight:
        //: %1 is the name of a capability (CAP_SYS_ADMIN)
        return withDetail(error,
                          QCoreApplication::translate(
                              "Error", "root on the host can: %1 in the initial user namespace"),
                          QCoreApplication::translate("Error", "root on the host can"));
    case ErrorId::MountElsewhere:
        return QCoreApplication::translate("Error", "the mount has to be made there");
    case ErrorId::IdmapUnsupported:
        return QCoreApplication::translate("Error",
                                           "ext4, xfs, btrfs and tmpfs do, each since some "
                                           "version of Linux");
    case ErrorId::AlreadyIdmapped:
        return QCoreApplication::translate("Error",
                                           "the directory it was made from can be mapped anew");
    case ErrorId::NobodyAsksForRights:
        //: polkit is a program that gives rights; its agent is the dialog that asks for passwords
        return QCoreApplication::translate("Error", "a polkit agent can");
    case ErrorId::NewerVersion:
        return QCoreApplication::translate("Error", "a newer version of Mountlens reads it");
    case ErrorId::EngineElsewhere:
        return QCoreApplication::translate("Error", "the check has to be made there");
    case ErrorId::ImageNotHere:
        //: --user UID:GID is an option with its value
        return QCoreApplication::translate("Error", "--user UID:GID tells who it runs as");
    case ErrorId::NamespaceNotKnown:
        return QCoreApplication::translate("Error", "the running container can tell");
    }
    return {};
}

bool isMissingRight(int code)
{
    return code == EACCES || code == EPERM;
}

} // namespace

QString errorText(const Error &error)
{
    QStringList chain;
    for (const Error *link = &error; link; link = link->cause())
        chain += ownText(*link);
    // "there is no process 7" has said what ESRCH says.
    const bool said = innermost(error).id() == ErrorId::NoSuchProcess;
    if (const int code = innermost(error).code(); code != 0 && !said)
        chain += errnoText(code);
    return chain.join(QStringLiteral(": "));
}

QString remedyText(const Error &error)
{
    const Error &inner = innermost(error);
    const bool failed = inner.id() == ErrorId::OpenFailed || inner.id() == ErrorId::ReadFailed;
    return failed && !isMissingRight(inner.code()) ? QString() : remedyByKind(inner);
}

QString cliErrorText(const Error &error)
{
    const QString line = QStringLiteral("mountlens: ") + errorText(error);
    const QString remedy = remedyText(error);
    return remedy.isEmpty() ? line : line + QStringLiteral(" (") + remedy + u')';
}

} // namespace mountlens::ui
