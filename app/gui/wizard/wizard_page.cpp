// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/wizard_page.h"

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/scroll_page.h"
#include "gui/look/text_label.h"
#include "gui/look/theme.h"
#include "gui/wizard/breadcrumbs.h"
#include "gui/wizard/guide_run.h"
#include "gui/wizard/question_view.h"
#include "gui/wizard/result_view.h"
#include "text/error_text.h"
#include "text/fill.h"
#include "text/inventory_text.h"
#include "text/value_text.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <unistd.h>

namespace mountlens::ui {

namespace {

ScrollPage *scrolled(QWidget *content, QWidget *parent)
{
    auto *page = new ScrollPage(PageWidth::Prose, parent);
    page->content()->addWidget(content);
    page->content()->addStretch(1);
    return page;
}

/// In line with the column of the page that scrolls.
QWidget *inColumn(QWidget *content, QWidget *parent)
{
    auto *frame = new QWidget(parent);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(content);
    auto *column = new ReadableColumn(frame);
    column->setContent(inner);
    column->setSidesOnly();
    setGaps(column, frame, Gap::Section, Gap::Normal);
    return frame;
}

QPushButton *barButton(const char *name, QWidget *bar)
{
    auto *button = new QPushButton(bar);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

WizardPage::WizardPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_steps(new Breadcrumbs(this))
    , m_stack(new QStackedWidget(this))
    , m_run(new GuideRun(desk, this))
{
    m_known.self = Pid(getpid());
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Normal);
    buildQuestion();
    buildProgress();
    buildResult();
    layout->addSpacing(gap(this, Gap::Tight));
    layout->addWidget(inColumn(m_steps, this));
    layout->addWidget(m_stack, 1);
    layout->addWidget(inColumn(buildBar(), this));
    layout->addSpacing(gap(this, Gap::Tight));
    connect(m_steps, &Breadcrumbs::wanted, this, &WizardPage::goTo);
    connect(m_run, &GuideRun::progressed, this, &WizardPage::updateProgress);
    connect(m_run, &GuideRun::finished, this, &WizardPage::looked);
    connect(&desk.jobs(), &Jobs::givenUp, this, &WizardPage::stoppedReading);
    goTo(GuidePage::Where);
    retranslate();
}

void WizardPage::buildQuestion()
{
    m_question = new QuestionView;
    m_questionArea = scrolled(m_question, m_stack);
    m_stack->addWidget(m_questionArea);
    connect(m_question, &QuestionView::chosen, this, &WizardPage::choose);
    connect(m_question, &QuestionView::messageChanged, this, [this](const QString &text) {
        m_answers.message = text.toStdString();
        updateBar();
    });
    connect(m_question, &QuestionView::snapshotChosen, this, [this](const QString &path) {
        m_answers.snapshot = QFile::encodeName(path).toStdString();
        openSnapshot();
    });
    connect(m_question, &QuestionView::commandWanted, this,
            [this] { desk().goTo(Place::Command); });
    connect(m_question, &QuestionView::composeWanted, this,
            [this] { desk().goTo(Place::Compose); });
}

void WizardPage::buildProgress()
{
    auto *progress = new QWidget;
    auto *layout = new QVBoxLayout(progress);
    setGaps(layout, this, Gap::Normal);
    m_progressText = new TextLabel(TextRole::Heading, progress);
    m_progressCount = new TextLabel(TextRole::Muted, progress);
    m_progressBar = new QProgressBar(progress);
    m_progressBar->setTextVisible(false);
    m_stop = barButton("stop", progress);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progressBar);
    layout->addWidget(m_progressCount);
    layout->addWidget(m_stop, 0, Qt::AlignLeading);
    m_stopNote = new TextLabel(TextRole::Caption, progress);
    layout->addWidget(m_stopNote);
    m_progressArea = scrolled(progress, m_stack);
    m_stack->addWidget(m_progressArea);
    connect(m_stop, &QPushButton::clicked, &desk().jobs(), &Jobs::giveUp);
}

void WizardPage::buildResult()
{
    m_result = new ResultView(desk());
    m_resultArea = scrolled(m_result, m_stack);
    m_stack->addWidget(m_resultArea);
    connect(m_result, &ResultView::startAgain, this, &WizardPage::startAgain);
    connect(m_result, &ResultView::confirmWanted, this, &WizardPage::confirm);
    connect(m_result, &ResultView::fileWanted, this, [this] {
        m_answers.chosen[GuidePage::HowDataComes] = guide::kFile;
        goTo(GuidePage::HowDataComes);
    });
}

QWidget *WizardPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    setGaps(layout, this, Gap::Normal);
    m_cancel = barButton("cancel", bar);
    m_back = barButton("back", bar);
    m_next = barButton("next", bar);
    m_back->setIcon(symbolIcon(Symbol::Back));
    m_next->setIcon(symbolIcon(Symbol::Forward));
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow behind the word
    setPrimary(m_next);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, &WizardPage::leave);
    connect(m_back, &QPushButton::clicked, this, &WizardPage::back);
    connect(m_next, &QPushButton::clicked, this, &WizardPage::next);
    return bar;
}

QString WizardPage::title() const
{
    //: Title of the page that asks a few questions and then checks
    return tr("Guided check");
}

void WizardPage::opened()
{
    if (m_page != GuidePage::Result && !m_reading)
        readContainers();
}

QWidget *WizardPage::firstFocus()
{
    if (isLooking())
        return m_stop;
    return m_page == GuidePage::Result ? m_result->firstFocus() : m_question->firstFocus();
}

void WizardPage::readAgain()
{
    if (!m_reading)
        readContainers();
}

bool WizardPage::escape()
{
    if (isLooking())
        desk().jobs().giveUp();
    else
        leave();
    return true;
}

void WizardPage::focusShown()
{
    if (QWidget *focus = firstFocus(); focus && isVisible())
        focus->setFocus();
}

bool WizardPage::isLooking() const
{
    return m_stack->currentWidget() == m_progressArea;
}

// -- moving

void WizardPage::goTo(GuidePage page)
{
    if (m_run->running()) {
        desk().jobs().giveUp();
        m_lookedFor.reset();
    }
    m_page = page;
    if (page == GuidePage::Result) {
        showResult();
        return;
    }
    showQuestion();
}

void WizardPage::showQuestion()
{
    m_question->ask(m_page, m_answers, m_known);
    m_question->setTrouble(troubleText());
    m_stack->setCurrentWidget(m_questionArea);
    m_questionArea->verticalScrollBar()->setValue(0);
    m_steps->show(m_page, m_answers, m_known);
    updateBar();
    focusShown();
}

void WizardPage::next()
{
    if (m_page == GuidePage::Result || isLooking())
        return;
    if (answerTo(m_page, m_answers, m_known) == guide::kNotListed) {
        desk().goTo(Place::Command);
        return;
    }
    if (!isAnswered(m_page, m_answers, m_known) || m_openingFile)
        return;
    if (m_page == GuidePage::Message)
        understandMessage();
    goTo(nextPage(m_page, m_answers, m_known));
}

void WizardPage::back()
{
    GuidePage before = GuidePage::Where;
    for (const GuidePage page : pagesFor(m_answers, m_known)) {
        if (page >= m_page)
            break;
        before = page;
    }
    if (before != m_page)
        goTo(before);
}

void WizardPage::startAgain()
{
    m_answers = Answers();
    m_known.errors.clear();
    m_known.recorded.clear();
    m_known.rightsNeeded = false;
    m_lookedFor.reset();
    m_fileError.reset();
    goTo(GuidePage::Where);
    readContainers();
}

void WizardPage::leave()
{
    if (m_answers.chosen.empty()) {
        desk().goTo(Place::Start);
        return;
    }
    auto *question = new QMessageBox(this);
    question->setObjectName(QStringLiteral("leaveQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    //: A question before the guided check is left
    question->setText(tr("Leave the guided check?"));
    question->setInformativeText(tr("Your answers are kept until you close the window."));
    //: A button: leaves the guided check
    QPushButton *yes = question->addButton(tr("&Leave"), QMessageBox::AcceptRole);
    //: A button: does not leave the guided check
    QPushButton *no = question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this] { desk().goTo(Place::Start); });
    question->open();
}

// -- keys and texts

bool WizardPage::isBackKey(const QEvent *event) const
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || m_page == GuidePage::Where)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_Left && key->modifiers() == Qt::AltModifier;
}

/// Here Alt+Left goes to the question before, not to the page before.
bool WizardPage::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isBackKey(event))
        return Page::event(event);
    event->accept();
    return true;
}

/// Buttons and scroll areas would take the key for themselves.
bool WizardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isBackKey(event))
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != window() || (widget != this && !isAncestorOf(widget)))
        return false;
    back();
    return true;
}

void WizardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    qApp->installEventFilter(this);
}

void WizardPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    qApp->removeEventFilter(this);
}

void WizardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        escape();
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        Page::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && button->hasFocus())
        button->click();
    else
        next();
}

void WizardPage::updateBar()
{
    const bool result = m_page == GuidePage::Result;
    m_next->setVisible(!result);
    const bool unlisted = answerTo(m_page, m_answers, m_known) == guide::kNotListed;
    m_next->setEnabled(!m_openingFile && (unlisted || isAnswered(m_page, m_answers, m_known)));
    m_back->setEnabled(m_page != GuidePage::Where);
}

void WizardPage::updateProgress()
{
    m_progressBar->setRange(0, static_cast<int>(m_run->total()));
    m_progressBar->setValue(static_cast<int>(m_run->done()));
    const int left = static_cast<int>(m_run->total() - m_run->done());
    //: While the guided check looks; %n counts what is still to be looked at
    m_progressCount->setText(tr("%n check(s) left", nullptr, left));
}

QString WizardPage::troubleText() const
{
    if (m_page == GuidePage::HowDataComes && m_fileError) {
        //: %1 says why a file cannot be opened
        return fill(tr("This file cannot be used: %1"), {errorText(*m_fileError)});
    }
    if (m_page != GuidePage::Program)
        return {};
    if (m_reading) {
        //: Shown while the containers of this computer are listed
        return tr("Looking for programs on this computer…");
    }
    QStringList lines;
    if (m_known.containers.empty()) {
        //: The list of programs is empty
        lines += tr("No program with its own folders was found on this computer.");
    }
    for (const EngineAnswer &engine : m_engines) {
        if (!engine.info)
            lines += engineTroubleText(engine);
    }
    return lines.join(u'\n');
}

void WizardPage::retranslate()
{
    //: A button: leaves the guided check
    m_cancel->setText(tr("Cancel", "verb, button of the guided check"));
    //: A button: the question before
    m_back->setText(tr("&Back"));
    //: A button: the next question
    m_next->setText(tr("&Next"));
    //: A button: stops looking; what was found stays
    m_stop->setText(tr("&Stop looking"));
    //: Below the button "Stop looking"
    m_stopNote->setText(tr("What was found until then is shown."));
    m_stop->setAccessibleDescription(m_stopNote->text());
    //: Above a progress bar
    m_progressText->setText(tr("Looking at folders and programs…"));
    m_progressBar->setAccessibleName(m_progressText->text());
    m_question->setTrouble(troubleText());
    updateProgress();
}

} // namespace mountlens::ui
