// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Files that a reader keeps: written as a whole, for her alone.
#pragma once

#include "gui/desk/overwrite.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>
#include <QStringList>

#include <vector>

namespace mountlens::ui {

/// rwx------: a script.
inline constexpr QFileDevice::Permissions kPrivateScript =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
/// rw-------: a text.
inline constexpr QFileDevice::Permissions kPrivateText =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct FileToSave
{
    QString path;
    QByteArray bytes;
    QFileDevice::Permissions permissions = kPrivateScript;
};

enum class SaveFault : std::uint8_t {
    None,
    Taken,     ///< something is there already, and Overwrite::No
    Link,      ///< a symbolic link is there: never followed, never replaced
    NotAFile,  ///< a folder, a device... is there
    CannotSave ///< `system` says why
};

struct SaveResult
{
    SaveFault fault = SaveFault::None;
    /// What the fault is about: all that are taken, else one.
    QStringList paths;
    /// The system's words.
    QString system;
};

/// All or, where one of them is taken, none. Blocks as long as the file system does.
SaveResult saveFiles(const std::vector<FileToSave> &files, Overwrite overwrite);

/// One sentence for the reader; empty: no fault.
QString saveFaultText(const SaveResult &result);

/// "mountlens-fix-1.sh"
QString scriptName(int rank);
/// "mountlens-fix-1-undo.sh"
QString undoScriptName(int rank);
/// The same beside a script that the reader named: "mine.sh" has "mine-undo.sh".
QString undoPathFor(const QString &scriptPath);

} // namespace mountlens::ui
