// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/finding_widget.h"

#include <QEvent>

#include <utility>

namespace mountlens::ui {

void FindingWidget::setView(FindingViewPtr view)
{
    m_view = std::move(view);
    refresh();
}

void FindingWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace mountlens::ui
