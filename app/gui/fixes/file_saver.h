// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Asks where to keep files, and keeps them.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "gui/fixes/save_files.h"
#include "gui/jobs/jobs.h"
#endif

#include <QObject>

#include <functional>
#include <vector>

namespace mountlens::ui {

/// Writes off the window's thread; asks before it replaces anything.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    /// What is to be written for the path that was chosen: that file first.
    using Files = std::function<std::vector<FileToSave>(const QString &path)>;

    /// Its dialogs stand before the window of `owner`. `jobs` must outlive it.
    FileSaver(Jobs &jobs, QWidget *owner);

    void save(const QString &title, const QString &proposedName, Files files);

signals:
    void saved(const QStringList &paths);
    void failed(const mountlens::ui::SaveResult &result);

private:
    void write(const std::vector<FileToSave> &files, Overwrite overwrite);
    void finish(const SaveResult &result, const std::vector<FileToSave> &files);
    void askToReplace(const SaveResult &result, const std::vector<FileToSave> &files);

    Jobs &m_jobs;
    QWidget *m_owner;
};

} // namespace mountlens::ui
