// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/file_dialog.h"

#include <QFileIconProvider>
#include <QMimeDatabase>

namespace mountlens::ui {

namespace {

/// Kinds and symbols by what the directory says, not by what the files hold.
class ByName : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;

    [[nodiscard]] QIcon icon(const QFileInfo &info) const override
    {
        return icon(info.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        return QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
    }
};

QFileDialog *quiet(QFileDialog *dialog)
{
    static ByName provider;
    dialog->setIconProvider(&provider);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

QFileDialog *dialogToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog *dialog = quiet(new QFileDialog(parent, title, QString(), filter));
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

QFileDialog *dialogToSave(QWidget *parent, const QString &title, const QString &folder)
{
    QFileDialog *dialog = quiet(new QFileDialog(parent, title, folder));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    return dialog;
}

} // namespace mountlens::ui
