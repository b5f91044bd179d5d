// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/breadcrumbs.h"

#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/wizard/guide_words.h"
#include "text/fill.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace mountlens::ui {

namespace {

/// Names of containers may be long.
constexpr qsizetype kMaxBrief = 28;

QString briefAnswer(GuidePage page, const Answers &answers, const Known &known)
{
    const std::string_view key = answerTo(page, answers, known);
    if (key == guide::kPasted && answers.message.empty())
        return {}; // a field to paste into is open, no more
    const std::vector<std::string> keys = offeredAnswers(page, answers, known);
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end())
        return {};
    const auto index = static_cast<std::size_t>(found - keys.begin());
    return answerWords(page, answers, known).at(index).brief;
}

QString shortened(const QString &text)
{
    return text.size() <= kMaxBrief ? text : text.left(kMaxBrief - 1) + u'…';
}

} // namespace

Breadcrumbs::Breadcrumbs(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    setGaps(layout, this, Gap::Hair);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Breadcrumbs::show(GuidePage current, const Answers &answers, const Known &known)
{
    m_current = current;
    m_answers = answers;
    m_known = known;
    rebuild();
}

void Breadcrumbs::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    bool reachable = true;
    for (const GuidePage page : pagesFor(m_answers, m_known)) {
        ++number;
        if (reachable || page == m_current)
            addStep(page, number);
        reachable = reachable && isAnswered(page, m_answers, m_known);
    }
    //: Name of the list of steps for screen readers
    setAccessibleName(tr("Steps of the guided check"));
    updateGeometry();
}

void Breadcrumbs::addStep(GuidePage page, int number)
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    setGaps(row, place, Gap::Hair);
    if (layout()->count() > 0) {
        auto *arrow = new TextLabel(TextRole::Caption, place);
        arrow->setWordWrap(false);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        arrow->setText(mirrored ? QStringLiteral("‹") : QStringLiteral("›"));
        row->addWidget(arrow);
    }
    auto *step = new QToolButton(place);
    step->setObjectName(QStringLiteral("step%1").arg(static_cast<int>(page)));
    step->setAutoRaise(true);
    step->setCheckable(true);
    step->setChecked(page == m_current);
    step->setFocusPolicy(Qt::StrongFocus);
    const QString answer = briefAnswer(page, m_answers, m_known);
    const QString count = QString::number(number);
    step->setText(
        answer.isEmpty()
            //: A step in the list of steps; %1 is its number, %2 one word (Where)
            ? fill(tr("%1 %2"), {count, stepWord(page)})
            //: A step in the list of steps; %1 is its number, %2 one word (Where), %3 the answer
            : fill(tr("%1 %2: %3"), {count, stepWord(page), shortened(answer)}));
    step->setAccessibleName(step->text());
    step->setToolTip(answer.toHtmlEscaped());
    connect(step, &QToolButton::clicked, this, [this, step, page] {
        step->setChecked(page == m_current);
        emit wanted(page);
    });
    row->addWidget(step);
    layout()->addWidget(place);
    place->show(); // at once: the one before may have had the keyboard
}

void Breadcrumbs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace mountlens::ui
