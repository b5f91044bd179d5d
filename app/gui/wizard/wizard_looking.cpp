// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the guided check does with answers: reads, looks, shows what came of it.
#include "gui/wizard/breadcrumbs.h"
#include "gui/wizard/guide_run.h"
#include "gui/wizard/question_view.h"
#include "gui/wizard/result_view.h"
#include "gui/wizard/wizard_page.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace mountlens::ui {

namespace {

Answers withoutRights(Answers answers)
{
    answers.chosen.erase(GuidePage::Rights);
    return answers;
}

} // namespace

void WizardPage::choose(const QString &key)
{
    m_answers.chosen[m_page] = key.toStdString();
    m_steps->show(m_page, m_answers, m_known);
    updateBar();
}

void WizardPage::understandMessage()
{
    const bool pasted = answerTo(GuidePage::Message, m_answers, m_known) == guide::kPasted;
    m_known.errors = pasted ? recogniseErrors(m_answers.message) : std::vector<RecognisedError>();
}

void WizardPage::readContainers()
{
    m_reading = true;
    CaseReader &reader = desk().reader();
    desk().jobs().run<Inventory>(
        this,
        [] {
            //: Shown while the containers of this computer are listed
            return tr("Looking for programs on this computer…");
        },
        [&reader](const std::stop_token &stop) { return reader.containers(stop); },
        [this](const Inventory &inventory) { tookContainers(inventory); });
}

void WizardPage::tookContainers(const Inventory &inventory)
{
    m_reading = false;
    m_known.containers = inventory.containers;
    m_engines = inventory.engines;
    const bool needless = !isAsked(m_page, m_answers, m_known);
    if (needless) {
        goTo(nextPage(m_page, m_answers, m_known));
        return;
    }
    if (m_page > GuidePage::Message && m_page < GuidePage::Rights) {
        m_question->refresh(m_answers, m_known);
        m_question->setTrouble(troubleText());
    }
    m_steps->show(m_page, m_answers, m_known);
    updateBar();
}

/// Nothing comes of it any more.
void WizardPage::stoppedReading()
{
    if (m_openingFile)
        m_answers.snapshot.clear();
    m_reading = false;
    m_openingFile = false;
    m_question->setTrouble(troubleText());
    updateBar();
}

void WizardPage::openSnapshot()
{
    m_openingFile = true;
    m_fileError.reset();
    m_known.recorded.clear();
    updateBar();
    Question question;
    question.who.snapshot = m_answers.snapshot;
    CaseReader &reader = desk().reader();
    desk().jobs().run<Result<FindingPtr>>(
        this,
        [] {
            //: Shown while a file of another computer is opened
            return tr("Opening the file…");
        },
        [&reader, question](const std::stop_token &stop) { return reader.findOut(question, stop); },
        [this](Result<FindingPtr> found) {
            m_openingFile = false;
            if (found && *found)
                m_known.recorded = (*found)->opened->requests;
            else if (!found)
                m_fileError = found.error();
            if (m_fileError)
                m_answers.snapshot.clear();
            m_question->setTrouble(troubleText());
            updateBar();
            if (m_next->isEnabled())
                m_next->setFocus();
        });
}

// -- looking

void WizardPage::showResult()
{
    const bool sameAsBefore = m_lookedFor == m_answers;
    if (!sameAsBefore) {
        look();
        return;
    }
    m_stack->setCurrentWidget(m_resultArea);
    m_steps->show(m_page, m_answers, m_known);
    updateBar();
    focusShown();
}

void WizardPage::look()
{
    const bool sameChecks = m_lookedFor && withoutRights(*m_lookedFor) == withoutRights(m_answers);
    m_lookedFor = m_answers;
    m_stack->setCurrentWidget(m_progressArea);
    m_steps->show(m_page, m_answers, m_known);
    updateBar();
    focusShown();
    if (!sameChecks) {
        m_known.rightsNeeded = false;
        m_run->start(checksFor(m_answers, m_known));
    } else if (answerTo(GuidePage::Rights, m_answers, m_known) == guide::kYes) {
        m_run->startWithRights();
    } else {
        looked();
    }
    updateProgress();
}

void WizardPage::looked()
{
    if (m_run->wantsRights() && !m_run->partial()) {
        m_known.rightsNeeded = true;
        const std::string_view rights = answerTo(GuidePage::Rights, m_answers, m_known);
        if (rights.empty()) {
            m_page = GuidePage::Rights;
            showQuestion();
            return;
        }
        if (rights == guide::kYes && !m_run->withRights()) {
            m_run->startWithRights();
            return;
        }
    }
    m_result->show(outcome());
    m_resultArea->verticalScrollBar()->setValue(0);
    m_page = GuidePage::Result;
    showResult();
}

GuideOutcome WizardPage::outcome() const
{
    GuideOutcome outcome;
    outcome.looked = m_run->results();
    outcome.partial = m_run->partial();
    outcome.waiting = waitsForData(m_answers);
    outcome.unsureWhere = answerTo(GuidePage::Where, m_answers, m_known) == guide::kUnknown;
    outcome.textUnknown = answerTo(GuidePage::Message, m_answers, m_known) == guide::kPasted
                          && m_known.errors.empty();
    if (const RecognisedError *other = notAboutFiles(m_known))
        outcome.otherText = *other;
    return outcome;
}

void WizardPage::confirm()
{
    const Looked *shown = m_result->main();
    if (!shown || !shown->finding)
        return;
    CaseReader &reader = desk().reader();
    desk().jobs().run<Result<FindingPtr>>(
        this,
        [] {
            //: Shown while the harmless test runs
            return tr("Asking the computer by a harmless test…");
        },
        [&reader, finding = shown->finding](const std::stop_token &stop) {
            return reader.confirm(finding, stop);
        },
        [this](Result<FindingPtr> found) {
            if (found)
                m_result->replaceMain(*std::move(found));
            else
                m_result->setTestFailure(found.error());
            focusShown();
        });
}

} // namespace mountlens::ui
