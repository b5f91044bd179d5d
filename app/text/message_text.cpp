// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/message_text.h"

#include "base/ascii.h"
#include "model/capability_names.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mountlens::ui {

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("Message", words);
}

QString operationsText(const std::vector<Operation> &operations)
{
    QStringList names;
    for (const Operation operation : operations)
        names += shownBytes(operationName(operation));
    return names.join(QStringLiteral(", "));
}

QString pathsText(const std::vector<std::string> &paths)
{
    QStringList shown;
    for (const std::string &path : paths)
        shown += shownBytes(path);
    return shown.join(QStringLiteral(", "));
}

QString phaseText(ErrorPhase phase)
{
    switch (phase) {
    case ErrorPhase::Use:
        return translated(
            QT_TRANSLATE_NOOP("Message", "when: while a process worked with its files"));
    case ErrorPhase::SetUp:
        return translated(
            QT_TRANSLATE_NOOP("Message", "when: while the engine was making the container"));
    case ErrorPhase::Unknown:
        return {};
    }
    return {};
}

QString wordsOf(const RecognisedError &error, std::string_view text)
{
    const std::size_t begin = std::min(error.begin, text.size());
    return shownBytes(text.substr(begin, error.end - begin));
}

QString headline(const RecognisedError &error, std::string_view text)
{
    const QString words = wordsOf(error, text);
    if (error.errnoValue) {
        //: %1 is what a program said (Permission denied), %2 the name of the error (EACCES)
        return fill(translated(QT_TRANSLATE_NOOP("Message", "Found: \"%1\" (%2)")),
                    {words, errnoName(*error.errnoValue)});
    }
    //: %1 is what a program said (unable to open database file)
    return fill(translated(QT_TRANSLATE_NOOP("Message", "Found: \"%1\"")), {words});
}

/// One short sentence: what the text is about instead.
// NOLINTNEXTLINE(readability-function-size): a table
QString otherTopicText(OtherTopic topic)
{
    switch (topic) {
    case OtherTopic::RawSocket:
        return translated(
            QT_TRANSLATE_NOOP("Message", "It is about raw network packets (ping and others)."));
    case OtherTopic::LowPort:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about a network port below 1024."));
    case OtherTopic::Clock:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about setting the clock."));
    case OtherTopic::KernelLog:
        return translated(
            QT_TRANSLATE_NOOP("Message", "It is about reading the messages of the kernel."));
    case OtherTopic::Mounting:
        return translated(
            QT_TRANSLATE_NOOP("Message", "It is about mounting from inside the container."));
    case OtherTopic::Tracing:
        return translated(
            QT_TRANSLATE_NOOP("Message", "It is about looking into another process."));
    case OtherTopic::ChangeRoot:
        return translated(
            QT_TRANSLATE_NOOP("Message", "It is about changing the root directory (chroot)."));
    case OtherTopic::HostName:
        return translated(
            QT_TRANSLATE_NOOP("Message", "It is about changing the name of the computer."));
    case OtherTopic::Priority:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about the priority of a process."));
    case OtherTopic::ChangeUser:
        return translated(
            QT_TRANSLATE_NOOP("Message", "It is about becoming another user or group."));
    case OtherTopic::ResourceLimit:
        return translated(
            QT_TRANSLATE_NOOP("Message", "It is about a limit of the process or the system."));
    case OtherTopic::NetworkSettings:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about changing network settings."));
    case OtherTopic::KernelModule:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about loading a kernel module."));
    case OtherTopic::Signal:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about a signal to another process."));
    case OtherTopic::MemoryLock:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about locking memory."));
    case OtherTopic::NewNamespace:
        return translated(
            QT_TRANSLATE_NOOP("Message", "It is about making or entering a namespace."));
    case OtherTopic::Measuring:
        return translated(
            QT_TRANSLATE_NOOP("Message", "It is about measuring with the kernel's help."));
    case OtherTopic::Reboot:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about restarting the computer."));
    case OtherTopic::Connection:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about a network connection."));
    case OtherTopic::Login:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about a password or a key."));
    case OtherTopic::Registry:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about an image registry."));
    case OtherTopic::Database:
        return translated(QT_TRANSLATE_NOOP("Message", "It is about rights inside a database."));
    }
    return {};
}

} // namespace

QString foundText(const RecognisedError &error, std::string_view text)
{
    QStringList lines{headline(error, text)};
    if (!error.operations.empty()) {
        //: %1 are names of operations, the most likely first (read, open-create)
        lines += fill(translated(QT_TRANSLATE_NOOP("Message", "operation: %1")),
                      {operationsText(error.operations)});
    }
    if (!error.paths.empty()) {
        //: %1 are paths
        lines +=
            fill(translated(QT_TRANSLATE_NOOP("Message", "path: %1")), {pathsText(error.paths)});
    }
    if (!error.program.empty()) {
        //: %1 is the name of a program
        lines += fill(translated(QT_TRANSLATE_NOOP("Message", "program: %1")),
                      {shownBytes(error.program)});
    }
    if (const QString phase = phaseText(error.phase); !phase.isEmpty() && !error.otherTopic)
        lines += phase;
    return lines.join(QStringLiteral("\n  ")) + u'\n';
}

QString saidText(const RecognisedError &error, std::string_view text)
{
    QString words = wordsOf(error, text);
    if (!error.errnoValue)
        return words;
    //: %1 is what a program said (Permission denied), %2 the name of the error (EACCES)
    return fill(translated(QT_TRANSLATE_NOOP("Message", "%1 (%2)")),
                {words, errnoName(*error.errnoValue)});
}

QString stepText(MessageStep step, const RecognisedError &error)
{
    const QString path = error.paths.empty() ? QString() : shownBytes(error.paths.front());
    switch (step) {
    case MessageStep::Checked:
        return {};
    case MessageStep::NowAllowed:
        return translated(QT_TRANSLATE_NOOP(
            "Message",
            "The text tells of a failure, but now this is allowed. Something has changed "
            "since, or another process or user was refused: --user and --pid ask "
            "about them."));
    case MessageStep::Unknown:
        return translated(QT_TRANSLATE_NOOP(
            "Message", "No known error was found in the text. One question can be asked with "
                       "--op and a path instead."));
    case MessageStep::NotAboutFiles:
        return translated(
            QT_TRANSLATE_NOOP("Message", "This is not about files; no mount is the cause."));
    case MessageStep::PathMissing:
        return translated(
            QT_TRANSLATE_NOOP("Message", "The text names no path. Which file was it?"));
    case MessageStep::PathRelative:
        //: %1 is a path, --cwd an option
        return fill(translated(QT_TRANSLATE_NOOP(
                        "Message", "The path %1 starts in the working directory of the "
                                   "process: name that directory with --cwd.")),
                    {path});
    case MessageStep::OperationMissing:
        //: --op is an option
        return translated(QT_TRANSLATE_NOOP(
            "Message", "The text does not say what was tried: name it with --op."));
    case MessageStep::SecondPathMissing:
        return translated(QT_TRANSLATE_NOOP(
            "Message", "Renaming and linking need a second path, which the text does not name."));
    case MessageStep::NoContainer:
        //: %1 is a path
        return fill(
            translated(QT_TRANSLATE_NOOP("Message", "No running container has the path %1. Which "
                                                    "container or process was it?")),
            {path});
    case MessageStep::SeveralContainers:
        //: %1 is a path
        return fill(translated(QT_TRANSLATE_NOOP(
                        "Message", "More than one running container fits the path %1:")),
                    {path});
    case MessageStep::SetUp:
        return translated(QT_TRANSLATE_NOOP(
            "Message", "The engine could not make the container. Its configuration tells which "
                       "mount it was."));
    case MessageStep::Elsewhere:
        return translated(QT_TRANSLATE_NOOP(
            "Message", "The files are in a virtual machine or on another computer; nothing can be "
                       "said from here."));
    }
    return {};
}

QStringList topicTexts(const NotAboutFiles &other)
{
    QStringList lines{otherTopicText(other.topic)};
    if (!other.capability)
        return lines;
    const QString name = QStringLiteral("CAP_") + shownBytes(capabilityNameOf(*other.capability));
    //: %1 is the name of a capability (CAP_NET_RAW)
    lines += fill(translated(QT_TRANSLATE_NOOP("Message", "The capability for it is %1.")), {name});
    return lines;
}

QString refusalText()
{
    return translated(QT_TRANSLATE_NOOP(
        "Message",
        "The program refuses by a rule of its own about owner or permissions; the kernel "
        "may well allow it."));
}

} // namespace mountlens::ui
