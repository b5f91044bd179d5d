// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/question_view.h"

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/wizard/answer_extra.h"
#include "gui/wizard/choice_row.h"
#include "gui/wizard/guide_words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

std::optional<Symbol> pictureFor(GuidePage page, std::string_view key)
{
    if (!key.starts_with('='))
        return std::nullopt;
    switch (page) {
    case GuidePage::Program:
        return Symbol::Container;
    case GuidePage::Folder:
        return Symbol::Folder;
    case GuidePage::Who:
        return Symbol::User;
    default:
        return std::nullopt;
    }
}

} // namespace

QuestionView::QuestionView(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Title, this))
    , m_trouble(new TextLabel(TextRole::Strong, this))
    , m_whyTitle(new TextLabel(TextRole::Strong, this))
    , m_why(new TextLabel(TextRole::Muted, this))
{
    buildFrame();
}

void QuestionView::buildFrame()
{
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Wide);
    m_title->setObjectName(QStringLiteral("question"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setTone(Tone::Warning);
    m_trouble->hide();
    m_place = new QVBoxLayout;
    auto *why = new QVBoxLayout;
    setGaps(why, this, Gap::Hair);
    why->addWidget(m_whyTitle);
    why->addWidget(m_why);
    layout->addWidget(m_title);
    layout->addLayout(m_place);
    layout->addWidget(m_trouble);
    layout->addLayout(why);
    layout->addStretch(1);
}

void QuestionView::ask(GuidePage page, const Answers &answers, const Known &known)
{
    m_page = page;
    m_answers = answers;
    m_known = known;
    m_keys = offeredAnswers(page, m_answers, m_known);
    m_rows.clear();
    m_extras.clear();
    delete m_list;
    m_list = new QWidget(this);
    m_rowsLayout = new QVBoxLayout(m_list);
    setGaps(m_rowsLayout, this, Gap::Tight);
    m_group = new QButtonGroup(m_list);
    m_place->addWidget(m_list);
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        addRow(i);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            choose(index);
    });
    setTrouble({});
    showExtras();
    retranslate();
    m_list->show(); // at once: the keyboard goes there
}

void QuestionView::addRow(std::size_t index)
{
    const std::string &key = m_keys[index];
    auto *row = new ChoiceRow(m_list);
    row->button()->setObjectName(QStringLiteral("answer%1").arg(index));
    row->button()->setProperty("key", QByteArray::fromStdString(key));
    row->button()->setChecked(answerTo(m_page, m_answers, m_known) == key);
    if (const auto symbol = pictureFor(m_page, key))
        row->setPicture(*symbol);
    m_group->addButton(row->button(), static_cast<int>(index));
    m_rowsLayout->addWidget(row);
    m_rows.push_back(row);
    addExtra(key);
}

void QuestionView::addExtra(std::string_view key)
{
    AnswerExtra *extra = makeAnswerExtra(key, m_answers, m_list);
    m_extras.push_back(extra);
    if (!extra)
        return;
    m_rowsLayout->addWidget(extra);
    connect(extra, &AnswerExtra::messageChanged, this, &QuestionView::messageChanged);
    connect(extra, &AnswerExtra::snapshotChosen, this, &QuestionView::snapshotChosen);
    connect(extra, &AnswerExtra::commandWanted, this, &QuestionView::commandWanted);
    connect(extra, &AnswerExtra::composeWanted, this, &QuestionView::composeWanted);
}

void QuestionView::refresh(const Answers &answers, const Known &known)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    ask(m_page, answers, known);
    if (hadFocus)
        firstFocus()->setFocus();
}

void QuestionView::setTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

QWidget *QuestionView::firstFocus() const
{
    if (QAbstractButton *checked = m_group ? m_group->checkedButton() : nullptr)
        return checked;
    return m_rows.empty() ? nullptr : m_rows.front()->button();
}

void QuestionView::choose(int index)
{
    const auto at = static_cast<std::size_t>(index);
    m_answers.chosen[m_page] = m_keys[at];
    setTrouble({});
    showExtras();
    emit chosen(QString::fromStdString(m_keys[at]));
}

void QuestionView::showExtras()
{
    for (std::size_t i = 0; i < m_extras.size(); ++i) {
        if (m_extras[i])
            m_extras[i]->setVisible(m_rows[i]->button()->isChecked());
    }
}

void QuestionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuestionView::retranslate()
{
    const QuestionWords words = questionWords(m_page);
    m_title->setText(words.title);
    //: In the guided check, below a question; the reason follows
    m_whyTitle->setText(tr("Why do we ask?"));
    m_why->setText(words.why);
    const std::vector<AnswerWords> answers = answerWords(m_page, m_answers, m_known);
    for (std::size_t i = 0; i < m_rows.size() && i < answers.size(); ++i)
        m_rows[i]->setTexts(answers[i].text, answers[i].note);
    if (m_list)
        m_list->setAccessibleName(words.title);
}

} // namespace mountlens::ui
