// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/page.h"

#include <QEvent>

namespace mountlens::ui {

Page::Page(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mountlens::ui
