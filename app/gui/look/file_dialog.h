// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Dialogs that ask for a file, and open none.
#pragma once

#include <QFileDialog>
#include <QString>

namespace mountlens::ui {

/// Asks for one file that exists; `filter` as in QFileDialog, empty: all files. Deletes itself when
/// it is closed. Qt's own dialog reads the beginning of each file it lists to tell its kind, on the
/// thread of the window: a named pipe in a folder that a container writes to would stop it for
/// good. This one goes by names.
QFileDialog *dialogToOpen(QWidget *parent, const QString &title, const QString &filter = {});

/// The same for a file that is to be written; `folder` is where it begins, or a whole path.
QFileDialog *dialogToSave(QWidget *parent, const QString &title, const QString &folder = {});

} // namespace mountlens::ui
