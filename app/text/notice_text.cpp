// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/notice_text.h"

#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <array>

namespace mountlens::ui {

namespace {

constexpr const char *kContext = "Notice";

/// The English sentence; the holes are the notice's arguments in their order.
const char *sentence(NoticeId id) // NOLINT(readability-function-size): a table
{
    switch (id) {
    case NoticeId::UnknownKey:
        //: %1 is a key of a configuration file, %2 the section or object it stands in
        return QT_TRANSLATE_NOOP("Notice", "the key \"%1\" in %2 is not known and was left out");
    case NoticeId::NotEvaluated:
        //: %1 is a key or a flag of a configuration
        return QT_TRANSLATE_NOOP("Notice",
                                 "\"%1\" may matter to file access and was not evaluated");
    case NoticeId::ValueIgnored:
        //: %1 is a value, %2 the key or flag it was given to
        return QT_TRANSLATE_NOOP("Notice", "\"%1\" has no effect in %2");
    case NoticeId::FileMissing:
        //: %1 is a path
        return QT_TRANSLATE_NOOP("Notice", "there is no file %1");
    case NoticeId::FileUnreadable:
        //: %1 is a path
        return QT_TRANSLATE_NOOP("Notice", "%1 cannot be read");
    case NoticeId::EngineRefuses:
        //: %1 is the name of a container engine, %2 its own words (English)
        return QT_TRANSLATE_NOOP("Notice", "%1 refuses this: %2");
    case NoticeId::RemoteEngine:
        //: %1 is the address of a container engine (ssh://host)
        return QT_TRANSLATE_NOOP(
            "Notice", "the engine %1 is on another machine, and so are the files it mounts");
    case NoticeId::VariableUnset:
        //: %1 is the name of a variable
        return QT_TRANSLATE_NOOP("Notice", "the variable %1 is not set; it counts as empty");
    case NoticeId::VariableKept:
        //: %1 is a piece of a configuration
        return QT_TRANSLATE_NOOP(
            "Notice", "\"%1\" is only known where the container starts and was kept as text");
    case NoticeId::OneLetterVolume:
        //: %1 is the text of a volume flag (d:/data)
        return QT_TRANSLATE_NOOP("Notice",
                                 "\"%1\" is read as a Windows drive, not as a volume and a path");
    case NoticeId::OtherContainer:
        //: %1 is the name of a container
        return QT_TRANSLATE_NOOP(
            "Notice", "the mounts or namespaces of the container %1 count as well and are not "
                      "known from here");
    case NoticeId::CommandNotRun:
        //: %1 is a command in a pasted text ($(date))
        return QT_TRANSLATE_NOOP("Notice", "\"%1\" was not run and was kept as text");
    case NoticeId::BlankInVariable:
        //: %1 is the name of a variable
        return QT_TRANSLATE_NOOP(
            "Notice", "the value of %1 holds blanks and is not quoted: the shell splits it there");
    case NoticeId::BlankAfterBackslash:
        return QT_TRANSLATE_NOOP(
            "Notice", "blanks after the backslash at the end of the line: the shell would end the "
                      "command there");
    case NoticeId::TildeKept:
        //: %1 is a word of a command line
        return QT_TRANSLATE_NOOP("Notice", "the shell does not expand the ~ in \"%1\"");
    case NoticeId::UnknownFlag:
        //: %1 is a flag of a command
        return QT_TRANSLATE_NOOP("Notice", "the flag %1 is not known");
    case NoticeId::OptionsSkipped:
        //: %1 is a variable or a command in a pasted text ($OPTIONS, $(test -t 0 && echo -it))
        return QT_TRANSLATE_NOOP(
            "Notice", "\"%1\" may stand for options that are not known here and was left out");
    case NoticeId::ExpandedBeforeSudo:
        //: %1 is a piece of a command line, %2 its value
        return QT_TRANSLATE_NOOP("Notice", "%1 is expanded by the caller's shell, before sudo: %2");
    case NoticeId::CapabilityPrefixed:
        //: %1 is a capability with its prefix (CAP_SYS_ADMIN)
        return QT_TRANSLATE_NOOP("Notice", "Kubernetes wants %1 without CAP_: container runtimes "
                                           "put it there themselves and may refuse this");
    case NoticeId::NoPodTemplate:
        //: %1 is a list of kinds of Kubernetes objects (Service, ConfigMap)
        return QT_TRANSLATE_NOOP("Notice", "there is no pod in this file, only: %1");
    case NoticeId::FeaturesMayAdd:
        //: %1 is a list of devcontainer features
        return QT_TRANSLATE_NOOP("Notice",
                                 "features may add mounts, capabilities and privileges that are "
                                 "not known from here: %1");
    case NoticeId::NoContainer:
        //: %1 is the kind of a unit (Volume, Network)
        return QT_TRANSLATE_NOOP("Notice", "a unit with [%1] makes no container");
    case NoticeId::KubernetesFile:
        //: %1 is a path
        return QT_TRANSLATE_NOOP("Notice", "the containers are in the Kubernetes file %1");
    case NoticeId::SubordinateOverlap:
        //: %1 and %2 are lines of /etc/subuid (ana:100000:65536)
        return QT_TRANSLATE_NOOP("Notice",
                                 "\"%1\" and \"%2\" share ids: each may use the other's files");
    case NoticeId::SubordinateRealUser:
        //: %1 is a line of /etc/subuid (ana:100000:65536), %2 the name of a user
        return QT_TRANSLATE_NOOP("Notice", "\"%1\" holds the id of the user %2");
    case NoticeId::EngineInVirtualMachine:
        //: %1 is the address of a container engine (unix:///home/ana/.docker/desktop/docker.sock)
        return QT_TRANSLATE_NOOP(
            "Notice", "the engine %1 runs in a virtual machine, and the owners of files seen there "
                      "are not those of this computer");
    case NoticeId::EngineOtherKernel:
        //: %1 is the address of a container engine, %2 the version of a Linux kernel
        return QT_TRANSLATE_NOOP("Notice", "the engine %1 runs on another kernel (%2), so its "
                                           "files and processes are not on this computer");
    case NoticeId::EngineFactsMissing:
        //: %1 is the address of a container engine, %2 the part of its API that did not answer
        return QT_TRANSLATE_NOOP("Notice", "the engine %1 did not tell everything (%2)");
    case NoticeId::ContainerNotInspected:
        //: %1 is the name of a container
        return QT_TRANSLATE_NOOP("Notice", "of the container %1 only what the list says is known");
    case NoticeId::ConnectionUnknown:
        //: %1 is the name of a Docker context or podman connection
        return QT_TRANSLATE_NOOP("Notice", "there is no context or connection named %1");
    case NoticeId::CommandNotAsked:
        //: %1 is the name of a program (podman)
        return QT_TRANSLATE_NOOP(
            "Notice", "%1 was not run, since that could change something for this account");
    case NoticeId::ImageAssumed:
        //: %1 is the name of an image
        return QT_TRANSLATE_NOOP("Notice",
                                 "the image %1 is not on this computer: its directories above the "
                                 "mounts are taken as open to all");
    case NoticeId::RootInsideIsRootOutside:
        return QT_TRANSLATE_NOOP(
            "Notice", "root in this container is root of the host: for files that are mounted, "
                      "nothing but its missing capabilities sets the two apart");
    case NoticeId::SameUserNamespace:
        return QT_TRANSLATE_NOOP("Notice", "the container shares the user namespace of the host: "
                                           "every number in it is the same number outside");
    case NoticeId::PrivilegedContainer:
        return QT_TRANSLATE_NOOP("Notice", "the container is privileged: it has all capabilities "
                                           "and devices, and little separates it from the host");
    case NoticeId::CapabilitiesBeyondDefault:
        //: %1 is a list of capabilities (CAP_SYS_ADMIN, CAP_SYS_PTRACE)
        return QT_TRANSLATE_NOOP("Notice",
                                 "the process has capabilities beyond the engine's default: %1");
    case NoticeId::CapabilitiesMissing:
        //: %1 is a list of capabilities (CAP_CHOWN, CAP_FOWNER)
        return QT_TRANSLATE_NOOP("Notice", "root in this container lacks capabilities over files "
                                           "that the engine gives by default: %1");
    case NoticeId::NoNewPrivileges:
        return QT_TRANSLATE_NOOP("Notice", "no_new_privs is set: programs with the set-user-ID bit "
                                           "or file capabilities, such as sudo, give nothing");
    case NoticeId::EngineSocketInReach:
        //: %1 is the path of a container engine's socket, %2 the name of a user (root)
        return QT_TRANSLATE_NOOP("Notice", "whoever may use the engine's socket (%1) can do on "
                                           "the host all that %2 can");
    case NoticeId::EngineGroup:
        //: %1 is a group id
        return QT_TRANSLATE_NOOP("Notice", "the process is in group %1, docker on the host: with "
                                           "the engine's socket that equals root on the host");
    case NoticeId::OtherUserInside:
        //: %1 is a user id in the container, %2 the name of a program
        return QT_TRANSLATE_NOOP("Notice",
                                 "the main process was asked about; %2 runs in there as user %1");
    }
    return "";
}

QString filled(const Notice &notice, const QString &words)
{
    std::array<QString, 3> values;
    for (std::size_t i = 0; i < values.size() && i < notice.args.size(); ++i)
        values[i] = shownBytes(notice.args[i]);
    return fill(words, {values[0], values[1], values[2]});
}

} // namespace

QString noticeText(const Notice &notice)
{
    QString text = filled(notice, QCoreApplication::translate(kContext, sentence(notice.id)));
    if (notice.line == 0)
        return text;
    //: %1 is the number of a line, %2 a whole sentence about it
    return fill(QCoreApplication::translate("Notice", "line %1: %2"),
                {QString::number(notice.line), text});
}

QString noticeInEnglish(const Notice &notice)
{
    const QString text = filled(notice, QString::fromUtf8(sentence(notice.id)));
    return notice.line == 0
               ? text
               : fill(QStringLiteral("line %1: %2"), {QString::number(notice.line), text});
}

} // namespace mountlens::ui
