// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/spoken_cell.h"

#include <QCoreApplication>

namespace mountlens::ui {

QString spokenCell(const QString &text)
{
    //: What a screen reader says in a table cell that has nothing in it
    return text.isEmpty() ? QCoreApplication::translate("Table", "empty") : text;
}

} // namespace mountlens::ui
