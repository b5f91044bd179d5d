// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/snapshots/compare_view.h"

#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "gui/look/verdict_badge.h"
#include "gui/snapshots/comparison_model.h"
#include "gui/snapshots/comparison_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mountlens::ui {

namespace {

constexpr int kRowsShown = 12;

Tone toneOf(ComparedOutcome outcome)
{
    switch (outcome) {
    case ComparedOutcome::FixWorked:
        return Tone::Allowed;
    case ComparedOutcome::DeniedNow:
        return Tone::Denied;
    case ComparedOutcome::SomethingElse:
        return Tone::Warning;
    case ComparedOutcome::NotKnownNow:
        return Tone::Undetermined;
    case ComparedOutcome::NothingChanged:
    case ComparedOutcome::SameAnswer:
    case ComparedOutcome::KnownNow:
        break;
    }
    return Tone::Neutral;
}

void setOrHide(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

CompareView::CompareView(QWidget *parent)
    : Card(parent)
    , m_heading(new TextLabel(TextRole::Heading, this))
    , m_advice(new TextLabel(TextRole::Body, this))
    , m_before(new VerdictBadge(this))
    , m_after(new VerdictBadge(this))
    , m_beforeText(new TextLabel(TextRole::Body, this))
    , m_afterText(new TextLabel(TextRole::Body, this))
    , m_otherQuestion(new TextLabel(TextRole::Body, this))
    , m_names(new TextLabel(TextRole::Muted, this))
    , m_more(new TextLabel(TextRole::Muted, this))
    , m_nothing(new TextLabel(TextRole::Muted, this))
    , m_table(new TableView(this))
    , m_model(new ComparisonModel(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_copy, &QPushButton::clicked, this, &CompareView::copy);
    connect(m_close, &QPushButton::clicked, this, &CompareView::closed);
}

void CompareView::setComparison(Comparison comparison)
{
    setTone(toneOf(comparison.outcome));
    m_model->setComparison(std::move(comparison));
    retranslate();
}

void CompareView::retranslate()
{
    //: Button: the whole comparison as text
    m_copy->setText(tr("Cop&y as text"));
    //: Button: the comparison is no longer shown
    m_close->setText(tr("En&d the comparison"));
    //: Name of a table for screen readers
    m_table->setAccessibleName(tr("Differences"));
    m_model->retranslate();
    if (m_model->comparison())
        retranslateNotes();
}

QWidget *CompareView::heading() const noexcept
{
    return m_heading;
}

void CompareView::copy() const
{
    if (m_model->comparison())
        QGuiApplication::clipboard()->setText(comparisonText(*m_model->comparison()));
}

void CompareView::build()
{
    m_heading->setObjectName(QStringLiteral("outcome"));
    m_table->setObjectName(QStringLiteral("differences"));
    m_copy->setObjectName(QStringLiteral("copyComparison"));
    m_close->setObjectName(QStringLiteral("endComparison"));
    m_copy->setIcon(symbolIcon(Symbol::Copy));
    m_table->setModel(m_model);
    m_table->setColumnFits({{Fit::Stretch, Qt::ElideMiddle},
                            {Fit::Stretch, Qt::ElideRight},
                            {Fit::Stretch, Qt::ElideRight}});
    m_table->setRowsShown(1, kRowsShown);
    setGaps(content(), this, Gap::Wide, Gap::Normal);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    for (QWidget *widget : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_advice)})
        content()->addWidget(widget);
    addSide(m_before, m_beforeText);
    addSide(m_after, m_afterText);
    for (QWidget *widget : {static_cast<QWidget *>(m_otherQuestion),
                            static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_nothing),
                            static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_more)})
        content()->addWidget(widget);
    content()->addLayout(buttons);
}

void CompareView::addSide(VerdictBadge *verdict, TextLabel *text)
{
    auto *side = new AsideLayout;
    setGaps(side, this, Gap::Tight);
    side->setMain(text);
    side->setAside(verdict);
    content()->addLayout(side);
}

void CompareView::retranslateNotes()
{
    const Comparison &comparison = *m_model->comparison();
    m_heading->setText(outcomeText(comparison.outcome));
    setOrHide(m_advice, outcomeAdvice(comparison.outcome));
    m_before->setVerdict(comparison.before.verdict, QString::fromStdString(comparison.before.code));
    m_after->setVerdict(comparison.after.verdict, QString::fromStdString(comparison.after.code));
    m_beforeText->setText(sideText(comparison.before));
    m_afterText->setText(sideText(comparison.after));
    setOrHide(m_otherQuestion,
              comparison.sameQuestion()
                  ? QString()
                  //: Warning in a comparison
                  : tr("The two were made for different questions: only what both looked at is "
                       "compared."));
    setOrHide(m_names, comparison.namesDiffer()
                           //: Note in a comparison: names of files were replaced before saving
                           ? tr("Names were taken out of at least one of them. The same place may "
                                "have different names, and is not compared then.")
                           : QString());
    const auto shown = static_cast<int>(comparison.differences.size());
    m_table->setVisible(shown > 0);
    setOrHide(m_nothing, shown > 0 ? QString()
                                   //: In place of an empty table of differences
                                   : tr("No differences in what both looked at."));
    const int more = static_cast<int>(comparison.notListed);
    //: Below a table of differences; %n counts those that are not in it
    setOrHide(m_more, more > 0 ? tr("%n more difference(s)", nullptr, more) : QString());
}

} // namespace mountlens::ui
