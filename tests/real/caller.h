// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Programs of the world of own_world.h, run by its people in an environment that is the same on
/// every machine.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace mountlens::real {

inline constexpr const char *kProgramPath = "/usr/sbin:/usr/bin:/sbin:/bin";
inline constexpr const char *kRuntimeOfAna = "/run/user/1001";

/// The words in front of a program that root runs.
QStringList asRoot();
/// The same for ana, with all her groups.
QStringList asAna();

/// What a program left behind.
struct RunResult
{
    int exit = -1; ///< -1: did not start, crashed or took too long
    QString out;
    QString err;
};

/// Started in "/", with pipes.
std::unique_ptr<QProcess> beginProgram(const QStringList &words);
/// With an empty input; waits for its end.
RunResult runProgram(const QStringList &words, int milliseconds = 30'000);

} // namespace mountlens::real
