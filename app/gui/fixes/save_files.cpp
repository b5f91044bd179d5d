// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/save_files.h"

#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace mountlens::ui {

namespace {

SaveFault whatIsThere(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return SaveFault::Link;
    if (!info.exists())
        return SaveFault::None;
    return info.isFile() ? SaveFault::Taken : SaveFault::NotAFile;
}

SaveResult lookFirst(const std::vector<FileToSave> &files, Overwrite overwrite)
{
    SaveResult result;
    for (const FileToSave &file : files) {
        const SaveFault there = whatIsThere(file.path);
        if (there == SaveFault::Link || there == SaveFault::NotAFile)
            return {there, {file.path}, {}};
        if (there == SaveFault::Taken && overwrite == Overwrite::No) {
            result.fault = SaveFault::Taken;
            result.paths += file.path;
        }
    }
    return result;
}

/// The permissions are set while the new file is still empty and has another name.
bool write(QSaveFile &out, const FileToSave &file)
{
    return out.open(QIODevice::WriteOnly) && out.setPermissions(file.permissions)
           && out.write(file.bytes) == file.bytes.size() && out.commit();
}

} // namespace

SaveResult saveFiles(const std::vector<FileToSave> &files, Overwrite overwrite)
{
    if (SaveResult found = lookFirst(files, overwrite); found.fault != SaveFault::None)
        return found;
    for (const FileToSave &file : files) {
        QSaveFile out(file.path);
        if (!write(out, file))
            return {SaveFault::CannotSave, {file.path}, out.errorString()};
    }
    return {};
}

QString saveFaultText(const SaveResult &result)
{
    const QString path = shownText(result.paths.value(0));
    switch (result.fault) {
    case SaveFault::None:
        return {};
    case SaveFault::Taken:
        //: %1 is the path of a file
        return fill(QCoreApplication::translate("SaveFiles", "%1 is there already."), {path});
    case SaveFault::Link:
        //: %1 is the path of a symbolic link
        return fill(
            QCoreApplication::translate("SaveFiles", "%1 is a symbolic link. Choose another name."),
            {path});
    case SaveFault::NotAFile:
        //: %1 is a path; there is a folder or a device
        return fill(
            QCoreApplication::translate("SaveFiles", "%1 is not a file. Choose another name."),
            {path});
    case SaveFault::CannotSave:
        //: %1 is the path of a file, %2 the system's own words (Permission denied)
        return fill(QCoreApplication::translate("SaveFiles", "%1 could not be written: %2"),
                    {path, shownText(result.system)});
    }
    return {};
}

QString scriptName(int rank)
{
    return QStringLiteral("mountlens-fix-") + QString::number(rank) + QStringLiteral(".sh");
}

QString undoScriptName(int rank)
{
    return QStringLiteral("mountlens-fix-") + QString::number(rank) + QStringLiteral("-undo.sh");
}

QString undoPathFor(const QString &scriptPath)
{
    const QString suffix = QStringLiteral(".sh");
    const QString base =
        scriptPath.endsWith(suffix) ? scriptPath.chopped(suffix.size()) : scriptPath;
    return base + QStringLiteral("-undo.sh");
}

} // namespace mountlens::ui
