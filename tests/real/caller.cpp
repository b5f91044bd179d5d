// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "caller.h"

namespace mountlens::real {

namespace {

/// Words of an environment that is the same on every machine.
QStringList inEnvironment(const QStringList &more)
{
    return QStringList{QStringLiteral("/usr/bin/env"), QStringLiteral("-i"),
                       QStringLiteral("PATH=") + QString::fromLatin1(kProgramPath),
                       QStringLiteral("LC_ALL=C")}
           + more;
}

} // namespace

QStringList asRoot()
{
    return inEnvironment({QStringLiteral("HOME=/run/root")});
}

QStringList asAna()
{
    return QStringList{QStringLiteral("/usr/bin/setpriv"), QStringLiteral("--reuid=1001"),
                       QStringLiteral("--regid=1001"), QStringLiteral("--init-groups")}
           + inEnvironment(
               {QStringLiteral("HOME=/home/ana"), QStringLiteral("USER=ana"),
                QStringLiteral("XDG_RUNTIME_DIR=") + QString::fromLatin1(kRuntimeOfAna)});
}

std::unique_ptr<QProcess> beginProgram(const QStringList &words)
{
    auto process = std::make_unique<QProcess>();
    process->setWorkingDirectory(QStringLiteral("/"));
    process->start(words.first(), words.mid(1));
    return process;
}

RunResult runProgram(const QStringList &words, int milliseconds)
{
    const auto process = beginProgram(words);
    process->closeWriteChannel();
    const bool finished = process->waitForFinished(milliseconds);
    if (!finished)
        process->kill();
    RunResult result;
    result.out = QString::fromLocal8Bit(process->readAllStandardOutput());
    result.err = QString::fromLocal8Bit(process->readAllStandardError());
    if (finished && process->exitStatus() == QProcess::NormalExit)
        result.exit = process->exitCode();
    return result;
}

} // namespace mountlens::real
