// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/result_fixes.h"

#include "cases/fix_view.h"
#include "gui/fixes/fix_words.h"
#include "gui/look/chip.h"
#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "text/fix_text.h"
#include "text/fix_title.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

QPushButton *makeButton(const QString &name, const QString &text, const QString &about)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(true);
    button->setAccessibleName(text + QStringLiteral(": ") + about);
    return button;
}

/// A title, and chips below it.
QWidget *titled(const QString &title, const std::vector<Chip *> &chips)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    setGaps(layout, widget, Gap::Hair);
    auto *label = new TextLabel(TextRole::Body, widget);
    label->setText(title);
    layout->addWidget(label);
    if (!chips.empty()) {
        auto *flow = new FlowLayout;
        for (Chip *chip : chips)
            flow->addWidget(chip);
        layout->addLayout(flow);
    }
    layout->addStretch(1); // beside a button that is higher, the title stays beside the number
    return widget;
}

Chip *chip(Symbol symbol, Tone tone, const QString &text)
{
    auto *made = new Chip;
    made->setLook(symbol, tone);
    made->setText(text);
    return made;
}

} // namespace

ResultFixes::ResultFixes(FindingPtr finding, bool noted, QWidget *parent)
    : Card(parent)
    , m_finding(std::move(finding))
{
    setObjectName(QStringLiteral("fixes"));
    setGaps(content(), this, Gap::Normal, Gap::Tight);
    int number = 0;
    bool leaves = false;
    for (const Fix &fix : m_finding->fixes.fixes) {
        const QString rank = QString::number(++number);
        if (fix.kind == FixKind::Leave)
            addLeaving(rank, noted);
        else
            addFix(rank, fix);
        leaves = leaves || fix.kind == FixKind::Leave;
    }
    if (!leaves)
        addLeaving(QString::number(++number), noted);
}

void ResultFixes::addFix(const QString &number, const Fix &fix)
{
    const QString title = fixTitle(fix, m_finding->report);
    std::vector<Chip *> chips{chip(riskSymbol(fix.risk), riskTone(fix.risk), riskText(fix.risk))};
    if (fix.recreate) {
        chips.push_back(chip(Symbol::Refresh, Tone::Neutral,
                             //: About a proposed change; a small label
                             tr("the container is made anew")));
    } else if (hasUndo(fix)) {
        chips.push_back(chip(Symbol::Undo, Tone::Neutral,
                             //: About a proposed change; a small label
                             tr("can be undone")));
    }
    QPushButton *show = makeButton(QStringLiteral("show") + number,
                                   tr("Show", "verb, button: opens the proposal"), title);
    connect(show, &QPushButton::clicked, this, &ResultFixes::fixWanted);
    addRow(number, titled(title, chips), show);
}

void ResultFixes::addLeaving(const QString &number, bool noted)
{
    //: A proposal: nothing is changed
    const QString title = tr("Leave it as it is; it was meant so");
    std::vector<Chip *> chips;
    if (noted) {
        chips.push_back(chip(Symbol::Allowed, Tone::Neutral,
                             //: The person chose to leave everything as it is; a small label
                             tr("noted in the report")));
    }
    QPushButton *note =
        makeButton(QStringLiteral("note") + number,
                   tr("Note", "verb, button: keep this decision in the report"), title);
    note->setEnabled(!noted);
    connect(note, &QPushButton::clicked, this, &ResultFixes::leaveNoted);
    addRow(number, titled(title, chips), note);
}

void ResultFixes::addRow(const QString &number, QWidget *text, QWidget *button)
{
    if (number != QStringLiteral("1"))
        content()->addWidget(new Divider(this));
    auto *rank = new TextLabel(TextRole::Strong, this);
    rank->setWordWrap(false);
    rank->setText(number);
    auto *ranked = new QHBoxLayout;
    setGaps(ranked, this, Gap::Normal);
    ranked->addWidget(rank, 0, Qt::AlignTop);
    ranked->addWidget(text, 1);
    auto *row = new AsideLayout;
    setGaps(row, this, Gap::Normal);
    row->setMain(ranked);
    row->setAside(button);
    content()->addLayout(row);
}

} // namespace mountlens::ui
