// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/font_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace mountlens::ui {

FontWatch &FontWatch::instance()
{
    static QPointer<FontWatch> watch;
    if (!watch)
        watch = new FontWatch;
    return *watch;
}

FontWatch::FontWatch()
    : QObject(QCoreApplication::instance())
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FontWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && watched == QCoreApplication::instance())
        emit changed();
    return QObject::eventFilter(watched, event);
}

} // namespace mountlens::ui
