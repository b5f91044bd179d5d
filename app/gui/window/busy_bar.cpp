// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/busy_bar.h"

#include "gui/look/metrics.h"
#include "gui/look/text_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace mountlens::ui {

BusyBar::BusyBar(Jobs &jobs, QWidget *parent)
    : QFrame(parent)
    , m_jobs(jobs)
    , m_what(new TextLabel(TextRole::Body, this))
    , m_giveUp(new QPushButton(this))
{
    auto *progress = new QProgressBar(this);
    progress->setRange(0, 0); // nobody knows how long
    progress->setTextVisible(false);
    progress->setAccessibleName(QStringLiteral("…"));
    progress->setMaximumWidth(textWidth(this, 24));
    auto *layout = new QHBoxLayout(this);
    setGaps(layout, this, Gap::Tight, Gap::Normal);
    layout->addWidget(m_what, 1);
    layout->addWidget(progress);
    layout->addWidget(m_giveUp);
    m_giveUp->setObjectName(QStringLiteral("giveUp"));
    connect(m_giveUp, &QPushButton::clicked, &m_jobs, &Jobs::giveUp);
    connect(&m_jobs, &Jobs::takesLong, this, &BusyBar::appear);
    connect(&m_jobs, &Jobs::idle, this, &QWidget::hide);
    hide();
    retranslate();
}

void BusyBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BusyBar::appear()
{
    retranslate();
    show();
    QAccessibleEvent event(m_what, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void BusyBar::retranslate()
{
    m_what->setText(m_jobs.what());
    if (auto *progress = findChild<QProgressBar *>())
        progress->setAccessibleName(m_jobs.what());
    //: Button beside work that takes long: stops waiting for it
    m_giveUp->setText(tr("Cancel", "stop waiting"));
}

} // namespace mountlens::ui
