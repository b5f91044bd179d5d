// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/file_saver.h"

#include "gui/look/file_dialog.h"
#include "text/value_text.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace mountlens::ui {

namespace {

/// Where the last file went, so that the next one is proposed beside it.
QString &lastFolder()
{
    static QString folder = QDir::homePath();
    return folder;
}

QString linesOf(const QStringList &paths)
{
    QStringList lines;
    for (const QString &path : paths)
        lines += shownText(path);
    return lines.join(u'\n');
}

} // namespace

FileSaver::FileSaver(Jobs &jobs, QWidget *owner)
    : QObject(owner)
    , m_jobs(jobs)
    , m_owner(owner)
{
}

void FileSaver::save(const QString &title, const QString &proposedName, Files files)
{
    QFileDialog *dialog = dialogToSave(m_owner->window(), title, lastFolder());
    dialog->setObjectName(QStringLiteral("saveDialog"));
    // All the files are asked about together, later.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(proposedName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, files = std::move(files)](const QString &path) {
                lastFolder() = QFileInfo(path).absolutePath();
                write(files(path), Overwrite::No);
            });
    dialog->open();
}

void FileSaver::write(const std::vector<FileToSave> &files, Overwrite overwrite)
{
    m_jobs.run<SaveResult>(
        this,
        [] {
            //: Shown while files are written that take long: to a network share, say
            return tr("Saving…");
        },
        [files, overwrite](const std::stop_token &) { return saveFiles(files, overwrite); },
        [this, files](const SaveResult &result) { finish(result, files); });
}

void FileSaver::finish(const SaveResult &result, const std::vector<FileToSave> &files)
{
    if (result.fault == SaveFault::Taken)
        return askToReplace(result, files);
    if (result.fault != SaveFault::None) {
        emit failed(result);
        return;
    }
    QStringList paths;
    for (const FileToSave &file : files)
        paths += file.path;
    emit saved(paths);
}

void FileSaver::askToReplace(const SaveResult &result, const std::vector<FileToSave> &files)
{
    const int count = static_cast<int>(result.paths.size());
    //: A question before files are written over; their paths stand below it. %n counts files
    const QString question =
        count == 1 ? tr("This file is there already. Replace it?")
                   : tr("%n files are there already. Replace them?", "%n is never 1", count);
    auto *box = new QMessageBox(QMessageBox::Question, QCoreApplication::applicationName(),
                                question, QMessageBox::Cancel, m_owner->window());
    box->setObjectName(QStringLiteral("replaceBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(linesOf(result.paths));
    //: A button: writes over the files that are there
    QPushButton *replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    replace->setObjectName(QStringLiteral("replace"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(replace, &QPushButton::clicked, this, [this, files] { write(files, Overwrite::Yes); });
    box->open();
}

} // namespace mountlens::ui
