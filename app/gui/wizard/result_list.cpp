// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/result_list.h"

#include "gui/look/card.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/symbol_label.h"
#include "gui/look/text_label.h"
#include "gui/look/verdict_badge.h"
#include "gui/wizard/result_words.h"
#include "text/code_text.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

VerdictKind kindOf(const Looked &looked)
{
    return looked.finding ? looked.finding->report.verdict.kind : VerdictKind::Undetermined;
}

ResultList::ResultList(std::vector<Looked> looked, std::size_t shown, QWidget *parent)
    : QWidget(parent)
    , m_looked(std::move(looked))
    , m_shown(shown)
    , m_layout(new QVBoxLayout(this))
{
    setGaps(m_layout, this, Gap::Normal);
    auto *heading = new TextLabel(TextRole::Heading, this);
    //: Above a list of all that was checked
    heading->setText(tr("All that was checked"));
    m_layout->addWidget(heading);
    for (const VerdictKind kind :
         {VerdictKind::Denied, VerdictKind::Undetermined, VerdictKind::Allowed})
        addGroup(kind);
}

void ResultList::addGroup(VerdictKind kind)
{
    const auto count = std::count_if(m_looked.begin(), m_looked.end(),
                                     [kind](const auto &looked) { return kindOf(looked) == kind; });
    if (count == 0)
        return;
    auto *card = new Card(this);
    card->setTone(toneOf(kind));
    auto *title = new TextLabel(TextRole::Strong, card);
    //: Above a group of results; %1 is one word (Denied), %2 how many there are
    title->setText(fill(tr("%1: %2"), {verdictWord(kind), countText(static_cast<quint64>(count))}));
    card->content()->addWidget(title);
    if (const QString cause = commonCause(); kind == VerdictKind::Denied && !cause.isEmpty()) {
        auto *common = new TextLabel(TextRole::Muted, card);
        //: About a group of results; %1 is the cause, a sentence
        common->setText(fill(tr("One cause explains all of them. %1"), {cause}));
        card->content()->addWidget(common);
    }
    for (std::size_t i = 0; i < m_looked.size(); ++i) {
        if (kindOf(m_looked[i]) == kind)
            addRow(card, i);
    }
    m_layout->addWidget(card);
}

void ResultList::addRow(Card *card, std::size_t index)
{
    const VerdictKind kind = kindOf(m_looked[index]);
    auto *mark = new SymbolLabel(symbolOf(kind), card);
    mark->setTone(toneOf(kind));
    const QString sentence = resultSentence(m_looked[index]);
    auto *label = new TextLabel(TextRole::Body, card);
    label->setText(sentence);
    auto *open = new QPushButton(tr("Show", "verb, button: opens the result"), card);
    open->setObjectName(QStringLiteral("open%1").arg(index));
    open->setAutoDefault(true);
    open->setAccessibleName(open->text() + QStringLiteral(": ") + sentence);
    open->setEnabled(index != m_shown);
    connect(open, &QPushButton::clicked, this, [this, index] { emit wanted(index); });
    auto *marked = new QHBoxLayout;
    setGaps(marked, this, Gap::Normal);
    marked->addWidget(mark, 0, Qt::AlignVCenter);
    marked->addWidget(label, 1);
    auto *row = new AsideLayout;
    setGaps(row, this, Gap::Normal);
    row->setMain(marked);
    row->setAside(open);
    card->content()->addLayout(row);
}

/// Of several refusals; empty: they have different ones.
QString ResultList::commonCause() const
{
    std::vector<std::optional<Cause>> causes;
    for (const Looked &looked : m_looked) {
        if (kindOf(looked) == VerdictKind::Denied)
            causes.push_back(looked.finding->report.cause);
    }
    const bool same = causes.size() > 1 && causes.front()
                      && std::all_of(causes.begin(), causes.end(),
                                     [&](const auto &cause) { return cause == causes.front(); });
    return same ? causeText(*causes.front()) : QString();
}

} // namespace mountlens::ui
