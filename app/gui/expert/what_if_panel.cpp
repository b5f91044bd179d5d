// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/what_if_panel.h"

#include "gui/expert/what_if_capabilities.h"
#include "gui/expert/what_if_object.h"
#include "gui/expert/what_if_result.h"
#include "gui/expert/what_if_user.h"
#include "gui/look/banner.h"
#include "gui/look/empty_state.h"
#include "gui/look/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

namespace {

constexpr int kSideBySide = 90; // characters: enough for two readable columns

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setGaps(column, this, Gap::Normal, Gap::Normal);
    buildBanner();
    buildArea();
    addSection(new WhatIfUser(m_fields));
    setFocusProxy(m_sections.front());
    addSection(new WhatIfCapabilities(m_fields));
    addSection(new WhatIfObject(m_fields));
    static_cast<QVBoxLayout *>(m_fields->layout())->addStretch();
    retranslate();
    setFinding(nullptr);
}

void WhatIfPanel::buildBanner()
{
    m_simulation = new Banner(this);
    m_simulation->setObjectName(QStringLiteral("simulation"));
    m_simulation->setLook(Symbol::Information, Tone::Accent);
    m_reset = m_simulation->addButton();
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setIcon(symbolIcon(Symbol::Undo));
    m_copy = m_simulation->addButton();
    m_copy->setObjectName(QStringLiteral("copyText"));
    m_copy->setIcon(symbolIcon(Symbol::Copy));
    m_impossible = new EmptyState(this);
    m_impossible->setObjectName(QStringLiteral("impossible"));
    m_impossible->setLook(Symbol::Search);
    layout()->addWidget(m_simulation);
    layout()->addWidget(m_impossible);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfPanel::reset);
    connect(m_copy, &QPushButton::clicked, this, &WhatIfPanel::copyText);
}

void WhatIfPanel::buildArea()
{
    m_verdicts = new WhatIfVerdicts(this);
    layout()->addWidget(m_verdicts);
    auto *content = new QWidget(this);
    m_areas = new QBoxLayout(QBoxLayout::TopToBottom, content);
    setGaps(m_areas, this, Gap::Wide);
    m_result = new WhatIfResult(content);
    m_fields = new QWidget(content);
    setGaps(new QVBoxLayout(m_fields), this, Gap::Section);
    m_areas->addWidget(m_result, 2);
    m_areas->addWidget(m_fields, 3);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_area, 1);
    connect(m_result, &WhatIfResult::retranslated, this, &WhatIfPanel::decide);
}

void WhatIfPanel::addSection(WhatIfSection *section)
{
    m_sections.push_back(section);
    m_fields->layout()->addWidget(section);
    connect(section, &WhatIfSection::edited, this, &WhatIfPanel::decide);
}

void WhatIfPanel::setFinding(const FindingPtr &finding)
{
    if (finding && finding == m_finding)
        return;
    m_finding = finding && canSuppose(*finding) ? finding : nullptr;
    m_impossible->setVisible(!m_finding);
    m_simulation->setVisible(m_finding != nullptr);
    m_verdicts->setVisible(m_finding != nullptr);
    m_area->setVisible(m_finding != nullptr);
    reset();
}

void WhatIfPanel::reset()
{
    for (WhatIfSection *section : m_sections)
        section->setFinding(m_finding);
    decide();
}

std::optional<Supposition> WhatIfPanel::readFields()
{
    Supposition supposition;
    bool understood = true;
    for (WhatIfSection *section : m_sections)
        understood = section->read(supposition) && understood;
    if (!understood)
        return std::nullopt;
    for (WhatIfSection *section : m_sections)
        section->follow(supposition);
    return supposition;
}

void WhatIfPanel::decide()
{
    m_result->setBefore(m_finding.get());
    if (!m_finding)
        return;
    m_verdicts->setBefore(m_finding->report);
    m_reset->setEnabled(isChanged());
    const auto supposition = readFields();
    if (!supposition)
        return showAnswer(nullptr);
    const auto supposed = suppose(*m_finding, *supposition);
    if (!supposed)
        showFault(supposed.error());
    showAnswer(supposed ? &*supposed : nullptr);
}

void WhatIfPanel::showAnswer(const Supposed *supposed)
{
    m_verdicts->setAfter(supposed ? &supposed->report : nullptr);
    m_result->setAfter(supposed);
}

bool WhatIfPanel::isChanged() const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [](const WhatIfSection *section) { return !section->changes().isEmpty(); });
}

void WhatIfPanel::showFault(const Error &error)
{
    for (WhatIfSection *section : m_sections) {
        if (section->showFault(error.detail()))
            return;
    }
}

void WhatIfPanel::copyText() const
{
    QStringList lines{simulationText()};
    for (const WhatIfSection *section : m_sections)
        lines += section->changes();
    lines += m_verdicts->lines();
    lines += m_result->lines();
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void WhatIfPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
}

void WhatIfPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WhatIfPanel::retranslate()
{
    m_simulation->setTexts(simulationText(), {});
    m_impossible->setTexts(tr("Nothing can be supposed here."),
                           tr("Nothing was checked yet, or the container is not made, so there is "
                              "no process to decide for."));
    //: Button: all fields show again what was found
    m_reset->setText(tr("Reset"));
    //: Button: copies what is supposed, and the verdicts
    m_copy->setText(tr("Copy as text"));
}

QString WhatIfPanel::simulationText()
{
    //: Above fields with which facts can be supposed
    return tr("Simulation: nothing is changed.");
}

/// The sentences beside the fields where there is room, above them otherwise.
void WhatIfPanel::arrange()
{
    const bool wide = width() >= textWidth(this, kSideBySide);
    m_areas->setDirection(wide ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    m_areas->setStretch(0, wide ? 2 : 0);
}

} // namespace mountlens::ui
