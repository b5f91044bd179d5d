// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/fix_head.h"

#include "cases/fix_view.h"
#include "gui/fixes/fix_words.h"
#include "gui/fixes/fold_button.h"
#include "gui/look/chip.h"
#include "gui/look/flow_layout.h"
#include "gui/look/text_label.h"
#include "text/fill.h"
#include "text/fix_text.h"
#include "text/fix_title.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace mountlens::ui {

FixHead::FixHead(FindingPtr finding, std::size_t index, QWidget *parent)
    : FoldHead(static_cast<int>(index) + 1, parent)
    , m_finding(std::move(finding))
    , m_index(index)
    , m_risk(new Chip(this))
    , m_status(new Chip(this))
    , m_group(new Chip(this))
    , m_undo(new Chip(this))
{
    buildChips();
    retranslate();
}

QString FixHead::titleText() const
{
    return fixTitle(fix(), m_finding->report);
}

void FixHead::buildChips()
{
    m_risk->setLook(riskSymbol(fix().risk), riskTone(fix().risk));
    m_status->setLook(statusSymbol(fix().status), statusTone(fix().status));
    m_group->setLook(groupSymbol(groupOf(fix())), Tone::Neutral);
    m_undo->setLook(Symbol::Undo, Tone::Neutral);
    auto *chips = new FlowLayout;
    for (Chip *chip : {m_risk, m_status, m_group, m_undo})
        chips->addWidget(chip);
    below()->addLayout(chips);
    m_undo->setVisible(hasUndo(fix()));
    m_risk->setVisible(fix().kind != FixKind::Leave);
}

void FixHead::changeEvent(QEvent *event)
{
    FoldHead::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FixHead::retranslate()
{
    title()->setText(titleText());
    m_risk->setText(riskText(fix().risk));
    m_status->setText(statusText(fix().status));
    m_group->setText(groupText(groupOf(fix())));
    //: A small label on a fix: commands that take it back are at hand
    m_undo->setText(tr("undo ready"));
    //: A button that shows and hides all about a fix; about 10 characters
    fold()->setText(tr("Details"));
    //: Name of that button for screen readers; %1 is the number of a fix, %2 its title
    fold()->setAccessibleName(
        fill(tr("Details of fix %1: %2"), {QString::number(m_index + 1), titleText()}));
}

} // namespace mountlens::ui
