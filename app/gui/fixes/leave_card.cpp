// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/leave_card.h"

#include "gui/fixes/fold_button.h"
#include "gui/fixes/fold_head.h"
#include "gui/fixes/leave_note_box.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace mountlens::ui {

LeaveCard::LeaveCard(Desk &desk, FindingPtr finding, QWidget *parent)
    : Card(parent)
    , m_text(new TextLabel(TextRole::Body, this))
{
    setObjectName(QStringLiteral("leaveCard"));
    auto *head = new FoldHead(Symbol::Information, this);
    m_title = head->title();
    m_fold = head->fold();
    auto *body = new QWidget(this);
    setGaps(new QVBoxLayout(body), this, Gap::Normal);
    body->layout()->addWidget(m_text);
    body->layout()->addWidget(new LeaveNoteBox(desk, std::move(finding), std::nullopt, body));
    content()->addWidget(head);
    content()->addWidget(body);
    m_fold->setFolded(body);
    retranslate();
}

void LeaveCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LeaveCard::retranslate()
{
    //: Title of a card among fixes: to change nothing
    m_title->setText(tr("If it is meant to be like this"));
    //: Below that title
    m_text->setText(tr("Some denials protect something. If this one does, change nothing, and "
                       "write down why, so that nobody has to ask again."));
    //: A button that shows and hides what a card holds; about 10 characters
    m_fold->setText(tr("Details"));
    //: Name of that button for screen readers
    m_fold->setAccessibleName(tr("Details: if it is meant to be like this"));
}

} // namespace mountlens::ui
