// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/question_card.h"

#include "gui/look/icons.h"
#include "gui/look/text_label.h"
#include "gui/look/verdict_badge.h"
#include "text/text_report.h"
#include "text/value_text.h"
#include "text/verdict_text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mountlens::ui {

QuestionCard::QuestionCard(QWidget *parent)
    : Card(parent)
    , m_verdict(new VerdictBadge(this))
    , m_headline(new TextLabel(TextRole::Heading, this))
    , m_where(new TextLabel(TextRole::Muted, this))
    , m_path(new TextLabel(TextRole::Code, this))
{
    setObjectName(QStringLiteral("question"));
    content()->addWidget(m_verdict, 0, Qt::AlignLeading);
    content()->addWidget(m_headline);
    content()->addWidget(m_where);
    content()->addWidget(m_path);
}

void QuestionCard::setFinding(const FindingPtr &finding)
{
    m_finding = finding;
    retranslate();
}

void QuestionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuestionCard::retranslate()
{
    if (!m_finding)
        return;
    const CheckReport &report = m_finding->report;
    setTone(toneOf(report.verdict.kind));
    m_verdict->setVerdict(report.verdict.kind, shownBytes(report.code));
    m_headline->setText(headlineText(report));
    m_where->setText(whereText(report));
    m_path->setText(shownBytes(report.request.path));
    m_path->setVisible(!report.request.path.empty());
}

} // namespace mountlens::ui
