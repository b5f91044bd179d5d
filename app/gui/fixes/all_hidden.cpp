// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/all_hidden.h"

#include <QEvent>
#include <QPushButton>

namespace mountlens::ui {

AllHidden::AllHidden(QWidget *parent)
    : Banner(parent)
    , m_show(addButton())
{
    setObjectName(QStringLiteral("allHidden"));
    setLook(Symbol::Information, Tone::Neutral);
    m_show->setObjectName(QStringLiteral("showAll"));
    connect(m_show, &QPushButton::clicked, this, &AllHidden::showWanted);
    retranslate();
}

void AllHidden::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AllHidden::retranslate()
{
    //: Said in place of fixes where a check box hides them all
    setTexts(tr("Every fix needs the container made anew"), tr("They are hidden now."));
    //: A button: shows the fixes that a check box hides
    m_show->setText(tr("Show them"));
}

} // namespace mountlens::ui
