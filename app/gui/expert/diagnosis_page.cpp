// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/diagnosis_page.h"

#include "gui/expert/banners.h"
#include "gui/expert/code_dialog.h"
#include "gui/expert/finding_tabs.h"
#include "gui/expert/finding_text.h"
#include "gui/expert/question_bar.h"
#include "gui/expert/verdict_panel.h"
#include "gui/expert/worth_knowing.h"
#include "gui/look/empty_state.h"
#include "gui/look/scroll_page.h"
#include "gui/look/text_label.h"
#include "text/fill.h"
#include "text/text_report.h"
#include "text/value_text.h"
#include "text/verdict_text.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

QString subjectTitle(const CheckReport &report)
{
    const bool known = !report.planned || !report.verdict.components.empty();
    if (report.container.empty())
        return known ? subjectText(report) : QString();
    if (!known) {
        //: Title of a page; %1 is the name of a container
        return fill(DiagnosisPage::tr("Container \"%1\""), {shownBytes(report.container)});
    }
    //: Title of a page; %1 is the name of a container, %2 a process in it: process 4711 (nginx)
    return fill(DiagnosisPage::tr("Container \"%1\", %2"),
                {shownBytes(report.container), subjectText(report)});
}

} // namespace

DiagnosisPage::DiagnosisPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_body(new ScrollPage(PageWidth::Full, m_stack))
    , m_banners(new Banners(m_body))
    , m_question(new QuestionBar(m_body))
    , m_verdict(new VerdictPanel(m_body))
    , m_worth(new WorthKnowing(m_body))
    , m_tabs(new FindingTabs(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    buildEmpty();
    buildBody();
    connectParts();
    retranslate();
    showFinding();
}

QString DiagnosisPage::title() const
{
    return tr("Diagnosis");
}

QWidget *DiagnosisPage::firstFocus()
{
    if (!m_view)
        return m_start;
    QWidget *asker = m_asker;
    m_asker.clear();
    return asker ? asker : m_verdict->heading();
}

QList<QWidget *> DiagnosisPage::panes()
{
    if (!m_view)
        return {};
    return QList<QWidget *>{m_question, m_verdict} + m_tabs->panes();
}

void DiagnosisPage::find()
{
    if (m_view)
        m_tabs->find();
}

void DiagnosisPage::buildEmpty()
{
    m_empty->setLook(Symbol::Diagnosis);
    m_start = m_empty->addButton();
    m_guide = m_empty->addButton();
    m_start->setObjectName(QStringLiteral("toStart"));
    m_guide->setObjectName(QStringLiteral("toGuide"));
    auto *page = new ScrollPage(PageWidth::Full, m_stack);
    page->content()->addStretch();
    page->content()->addWidget(m_empty);
    page->content()->addStretch();
    m_stack->addWidget(page);
}

void DiagnosisPage::buildBody()
{
    m_question->setFocusProxy(m_question->findChild<QWidget *>(QStringLiteral("operation")));
    m_verdict->setFocusProxy(m_verdict->heading());
    for (QWidget *part : QList<QWidget *>{m_banners, m_question, m_verdict, m_worth})
        m_body->content()->addWidget(part);
    m_body->content()->addWidget(m_tabs, 1);
    m_stack->addWidget(m_body);
}

void DiagnosisPage::connectParts()
{
    connect(&desk(), &Desk::findingChanged, this, &DiagnosisPage::showFinding);
    connect(&desk(), &Desk::failed, this, &DiagnosisPage::showFailure);
    connect(m_start, &QPushButton::clicked, this, [this] { desk().goTo(Place::Start); });
    connect(m_guide, &QPushButton::clicked, this, [this] { desk().goTo(Place::Guide); });
    connect(m_question, &QuestionBar::asked, this, &DiagnosisPage::askRequest);
    connect(m_tabs, &FindingTabs::asked, this, &DiagnosisPage::ask);
    connect(m_verdict, &VerdictPanel::confirmWanted, &desk(), &Desk::confirm);
    connect(m_verdict, &VerdictPanel::rightsWanted, &desk(), &Desk::askWithRights);
    connect(m_verdict, &VerdictPanel::fixesWanted, this, [this] { desk().goTo(Place::Fixes); });
    connect(m_verdict, &VerdictPanel::copyWanted, this, &DiagnosisPage::copyFinding);
    connect(m_verdict, &VerdictPanel::codeWanted, this,
            [this] { showCode(m_view->finding->report.code, this); });
    connect(m_banners, &Banners::copyWanted, this, &DiagnosisPage::copyFinding);
}

void DiagnosisPage::showFinding()
{
    m_view = viewOf(desk().finding());
    m_banners->setFailure(std::nullopt);
    m_banners->setView(m_view);
    m_question->setView(m_view);
    m_verdict->setView(m_view);
    m_worth->setView(m_view);
    m_tabs->setView(m_view);
    showSubject();
    m_stack->setCurrentIndex(m_view ? 1 : 0);
    if (!m_view)
        return;
    QAccessibleEvent announcement(m_verdict->heading(), QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void DiagnosisPage::showSubject()
{
    if (!m_view)
        return;
    const CheckReport &report = m_view->finding->report;
    m_body->setTitle(subjectTitle(report));
    m_body->setSubtitle(stationTexts(report).join(QStringLiteral(" = ")));
}

void DiagnosisPage::showFailure(const Error &error)
{
    m_asker.clear();
    m_banners->setFailure(error);
    m_question->reset();
}

void DiagnosisPage::askRequest(const Request &request)
{
    m_asker = window()->focusWidget();
    Question question = m_view->finding->question;
    question.request = request;
    ask(question);
}

void DiagnosisPage::ask(const Question &question)
{
    const Finding &finding = *m_view->finding;
    if (finding.live() && !finding.byAdministrator) {
        desk().ask(question, Place::Diagnosis);
        return;
    }
    desk().jobs().run<Result<FindingPtr>>(
        this,
        [] {
            //: Shown while a check runs that takes long
            return tr("Deciding on the recorded facts…");
        },
        [record = recordOf(finding), question](const std::stop_token &) {
            return decideAnew(record, question);
        },
        [this](Result<FindingPtr> found) {
            if (found)
                desk().show(*std::move(found), Place::Diagnosis);
            else
                showFailure(found.error());
        });
}

void DiagnosisPage::copyFinding() const
{
    QApplication::clipboard()->setText(findingText(*m_view->finding));
}

void DiagnosisPage::retranslate()
{
    m_empty->setTexts(tr("Nothing was checked yet"),
                      tr("Choose a container, paste a command or an error message, or open a "
                         "snapshot. The answer is shown here with everything behind it."));
    //: Name of the path and the operation that are asked about, for screen readers; a noun
    m_question->setAccessibleName(tr("Question"));
    //: Name of the part with the verdict and its reason, for screen readers; a noun
    m_verdict->setAccessibleName(tr("Answer"));
    //: Button: to the page where a check begins
    m_start->setText(tr("Go to the &start page"));
    //: Button: to the check that asks one question after the other
    m_guide->setText(tr("&Guide me"));
    showSubject();
}

} // namespace mountlens::ui
