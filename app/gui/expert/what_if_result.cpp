// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/what_if_result.h"

#include "gui/look/banner.h"
#include "gui/look/card.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/look/verdict_badge.h"
#include "text/fill.h"
#include "text/notice_text.h"
#include "text/verdict_text.h"

#include <QAccessible>
#include <QEvent>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

QString reasons(const CheckReport &report)
{
    QStringList texts{whyText(report)};
    texts += missingTexts(report);
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QStringList warningTexts(const Supposed &supposed)
{
    QStringList texts;
    for (const Notice &notice : supposed.warnings)
        texts += u'–' + QStringLiteral(" ") + noticeText(notice);
    return texts;
}

/// A caption and what it is of: on one line where there is room.
QWidget *together(QWidget &parent, std::initializer_list<QWidget *> widgets)
{
    auto *group = new QWidget(&parent);
    auto *row = new FlowLayout(group);
    setGaps(row, group, Gap::Tight);
    for (QWidget *each : widgets)
        row->addWidget(each);
    return group;
}

} // namespace

WhatIfVerdicts::WhatIfVerdicts(QWidget *parent)
    : QWidget(parent)
    , m_found(new TextLabel(TextRole::Muted, this))
    , m_before(new VerdictBadge(this))
    , m_supposed(new TextLabel(TextRole::Muted, this))
    , m_after(new VerdictBadge(this))
    , m_pending(new TextLabel(TextRole::Muted, this))
{
    m_before->setObjectName(QStringLiteral("before"));
    m_after->setObjectName(QStringLiteral("after"));
    m_pending->setObjectName(QStringLiteral("pending"));
    auto *row = new FlowLayout(this);
    setGaps(row, this, Gap::Normal);
    row->addWidget(together(*this, {m_found, m_before}));
    row->addWidget(together(*this, {m_supposed, m_after, m_pending}));
    retranslate();
}

void WhatIfVerdicts::setBefore(const CheckReport &report)
{
    m_before->setVerdict(report.verdict.kind, QString::fromStdString(report.code));
}

void WhatIfVerdicts::setAfter(const CheckReport *report)
{
    m_after->setVisible(report != nullptr);
    m_pending->setVisible(!report);
    if (!report)
        return;
    m_after->setVerdict(report->verdict.kind, QString::fromStdString(report->code));
    announce();
}

void WhatIfVerdicts::announce()
{
    const QString said = m_after->accessibleName();
    if (said == m_announced)
        return;
    m_announced = said;
    QAccessibleEvent changed(m_after, QAccessible::Alert);
    QAccessible::updateAccessibility(&changed);
}

QStringList WhatIfVerdicts::lines() const
{
    const auto line = [](const TextLabel *label, const VerdictBadge *badge) {
        //: %1 is a caption ("Found", "Supposed"), %2 a verdict with its code ("Denied ML-D006")
        return fill(tr("%1: %2"), {label->text(), badge->accessibleName()});
    };
    QStringList lines{line(m_found, m_before)};
    if (!m_after->isHidden())
        lines += line(m_supposed, m_after);
    return lines;
}

void WhatIfVerdicts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WhatIfVerdicts::retranslate()
{
    //: Caption before a verdict: what was found
    m_found->setText(tr("Found"));
    //: Caption before a verdict: what it would be if something else were different
    m_supposed->setText(tr("Supposed"));
    m_pending->setText(tr("Not calculated: a field is not understood."));
}

WhatIfResult::WhatIfResult(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_warning(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    setGaps(column, this, Gap::Normal);
    column->addWidget(m_card);
    m_before = addPart(*m_card->content(), QStringLiteral("before"));
    m_card->content()->addSpacing(gap(this, Gap::Tight));
    m_after = addPart(*m_card->content(), QStringLiteral("after"));
    m_warning->setObjectName(QStringLiteral("warning"));
    m_warning->setLook(Symbol::Warning, Tone::Warning);
    m_warning->hide();
    column->addWidget(m_warning);
    column->addStretch();
    retranslate();
}

WhatIfResult::Part WhatIfResult::addPart(QVBoxLayout &column, const QString &name)
{
    Part part;
    part.title = new TextLabel(TextRole::Caption, this);
    part.headline = new TextLabel(TextRole::Strong, this);
    part.headline->setObjectName(name + QStringLiteral("Headline"));
    part.why = new TextLabel(TextRole::Body, this);
    part.why->setObjectName(name + QStringLiteral("Why"));
    for (QWidget *each : std::initializer_list<QWidget *>{part.title, part.headline, part.why})
        column.addWidget(each);
    return part;
}

void WhatIfResult::setBefore(const Finding *finding)
{
    m_card->setVisible(finding != nullptr);
    if (finding)
        show(m_before, finding->report);
}

void WhatIfResult::setAfter(const Supposed *supposed)
{
    m_after.title->setVisible(supposed != nullptr);
    m_after.headline->setVisible(supposed != nullptr);
    if (!supposed) {
        m_card->setTone(Tone::Neutral);
        m_after.why->hide();
        m_warning->hide();
        return;
    }
    m_card->setTone(toneOf(supposed->report.verdict.kind));
    show(m_after, supposed->report);
    showWarnings(*supposed);
}

void WhatIfResult::show(const Part &part, const CheckReport &report)
{
    part.headline->setText(headlineText(report));
    const QString why = reasons(report);
    part.why->setText(why);
    part.why->setVisible(!why.isEmpty());
}

void WhatIfResult::showWarnings(const Supposed &supposed)
{
    m_warning->setVisible(supposed.equalsRoot || !supposed.warnings.empty());
    m_warning->setTexts(supposed.equalsRoot ? tr("This equals root on the host.") : QString(),
                        warningTexts(supposed).join(u'\n'));
}

QStringList WhatIfResult::lines() const
{
    QStringList lines;
    for (const Part *part : {&m_before, &m_after}) {
        if (!part->headline->isHidden())
            lines += {part->title->text() + u':', part->headline->text()};
        if (!part->why->isHidden())
            lines += part->why->text();
    }
    if (!m_warning->isHidden())
        lines += m_warning->accessibleName();
    return lines;
}

void WhatIfResult::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit retranslated();
    }
}

void WhatIfResult::retranslate() const
{
    //: Caption above sentences: what was found
    m_before.title->setText(tr("As it was found"));
    //: Caption above sentences: what would be if something else were different
    m_after.title->setText(tr("As it is supposed"));
}

} // namespace mountlens::ui
