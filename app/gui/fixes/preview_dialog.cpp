// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/preview_dialog.h"

#include "gui/fixes/buttons.h"
#include "gui/fixes/command_list.h"
#include "gui/fixes/fix_outcome_model.h"
#include "gui/fixes/fix_scripts.h"
#include "gui/fixes/fix_words.h"
#include "gui/fixes/preview_model.h"
#include "gui/fixes/said_line.h"
#include "gui/look/card.h"
#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/scroll_page.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "text/error_text.h"
#include "text/fill.h"
#include "text/fix_text.h"
#include "text/fix_title.h"
#include "text/verdict_text.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mountlens::ui {

namespace {

bool anyUnshared(const Fix &fix)
{
    return std::any_of(fix.files.begin(), fix.files.end(),
                       [](const FileStep &step) { return step.as == RunAs::Unshare; });
}

/// What came of asking again.
QString answerText(const CheckReport &report)
{
    switch (report.verdict.kind) {
    case VerdictKind::Allowed:
        return QCoreApplication::translate("PreviewDialog", "It worked: this is allowed now.");
    case VerdictKind::Denied:
        //: %1 is what is denied, a sentence without full stop
        return fill(QCoreApplication::translate("PreviewDialog", "Still denied: %1."),
                    {headlineText(report)});
    case VerdictKind::Undetermined:
        //: %1 is what could not be found out, without full stop
        return fill(QCoreApplication::translate("PreviewDialog", "That cannot be told now: %1."),
                    {certaintyText(report)});
    }
    return {};
}

} // namespace

PreviewDialog::PreviewDialog(Desk &desk, FindingPtr finding, std::size_t index, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_finding(std::move(finding))
    , m_index(index)
    , m_page(new ScrollPage(PageWidth::Full, this))
    , m_files(new PreviewModel(this))
    , m_outcome(new FixOutcomeModel(this))
    , m_said(new SaidLine(this))
    , m_scripts(new FixScripts(desk.jobs(), m_finding, index, m_said))
{
    setObjectName(QStringLiteral("previewDialog"));
    build();
    connectDesk();
    retranslate();
    const QSize wanted(textWidth(this, 110), textWidth(this, 95));
    resize(wanted.boundedTo(screen()->availableSize()));
}

void PreviewDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page, 1);
    auto *content = new QVBoxLayout;
    setGaps(content, this, Gap::Section);
    m_page->content()->addLayout(content);
    buildFiles(content);
    buildCommands(content);
    buildOutcome(content);
    buildPeople(content);
    buildState(content);
    m_page->content()->addStretch();
    layout->addWidget(new Divider(this));
    buildButtons(layout);
}

QVBoxLayout *PreviewDialog::addPart(QVBoxLayout *to, Words heading)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(gap(this, Gap::Tight));
    to->addLayout(part);
    auto *label = new TextLabel(TextRole::Heading, this);
    part->addWidget(label);
    m_retranslate.emplace_back(
        [label, heading = std::move(heading)] { label->setText(heading()); });
    return part;
}

TextLabel *PreviewDialog::addText(QVBoxLayout *to, Words words)
{
    auto *label = new TextLabel(TextRole::Body, this);
    to->addWidget(label);
    m_retranslate.emplace_back([label, words = std::move(words)] { label->setText(words()); });
    return label;
}

void PreviewDialog::buildFiles(QVBoxLayout *to)
{
    QVBoxLayout *part = addPart(to, [] {
        //: Heading above a table of files, before and after
        return tr("Files that change");
    });
    if (fix().files.empty()) {
        addText(part, [] { return tr("No file is changed."); });
        return;
    }
    m_files->setFix(fix());
    auto *table = new TableView(this);
    table->setObjectName(QStringLiteral("files"));
    table->showAllRows();
    table->setModel(m_files);
    table->setColumnFits({{Fit::Stretch, Qt::ElideMiddle}, {}, {Fit::Stretch}, {Fit::Stretch}});
    part->addWidget(table);
    m_retranslate.emplace_back([this, table] {
        m_files->retranslate();
        //: Name of a table for screen readers
        table->setAccessibleName(tr("Files before and after the fix"));
    });
    if (anyUnshared(fix())) {
        addText(part, [] {
            //: %1 is a command (podman unshare); owners are numbers there
            return fill(tr("The owners are shown as they are inside %1."),
                        {QStringLiteral("podman unshare")});
        });
    }
}

void PreviewDialog::buildCommands(QVBoxLayout *to)
{
    const std::vector<SettingLine> settings = settingLines(fix());
    if (!fix().run.empty()) {
        QVBoxLayout *part = addPart(to, [] {
            //: Heading: command lines to run follow
            return tr("What runs");
        });
        part->addWidget(new CommandList(m_finding, fix().run, this));
    }
    if (settings.empty())
        return;
    QVBoxLayout *part = addPart(to, [] {
        //: Heading: changes to the settings that a container is made from
        return tr("Settings of the container");
    });
    for (std::size_t i = 0; i < settings.size(); ++i) {
        addText(part, [this, i] { return settingLines(fix())[i].words; });
        auto *value = new TextLabel(TextRole::Code, this);
        value->setText(settings[i].value);
        part->addWidget(value);
    }
    if (fix().recreate) {
        addText(part, [this] {
            //: %1 is what to do in the end: "make the container anew; a restart does not..."
            return fill(tr("Then: %1."), {recreateText(m_finding->report)});
        });
    }
}

void PreviewDialog::buildOutcome(QVBoxLayout *to)
{
    QVBoxLayout *part = addPart(to, [this] {
        //: Heading above a table of what a user may do before and after; %1 is a user id
        return fill(tr("What changes for UID %1"), {subjectNumberText(m_finding->report)});
    });
    m_outcome->setFix(fix(), m_finding->request().operation, m_finding->report.verdict.kind);
    auto *table = new TableView(this);
    table->setObjectName(QStringLiteral("outcome"));
    table->showAllRows();
    table->setModel(m_outcome);
    part->addWidget(table);
    m_retranslate.emplace_back([this, table] {
        m_outcome->retranslate();
        //: Name of a table for screen readers
        table->setAccessibleName(tr("What the process may do before and after the fix"));
    });
}

void PreviewDialog::buildPeople(QVBoxLayout *to)
{
    QVBoxLayout *part = addPart(to, [] {
        //: Heading: who may do more than before follows, one on a line
        return tr("Who gains");
    });
    addText(part, [this] {
        return gainTexts(fix(), m_finding->report, m_finding->opened->names).join(u'\n');
    });
    part = addPart(to, [] {
        //: Heading: who may do less than before follows, one on a line
        return tr("Who loses");
    });
    addText(part, [this] {
        return loseTexts(fix(), m_finding->report, m_finding->opened->names).join(u'\n');
    });
}

void PreviewDialog::buildState(QVBoxLayout *to)
{
    QVBoxLayout *part = addPart(to, [] {
        //: Heading: when the facts were read, and what holds until the fix is run
        return tr("State");
    });
    addText(part, [this] {
        if (!m_scripts->possible()) {
            //: %1 is a date and a time
            return fill(tr("State read at %1. There is no script for this: what changes is how "
                           "the container is made."),
                        {readTimeText(*m_finding)});
        }
        //: %1 is a date and a time
        return fill(tr("State read at %1. If something changes before you run it, the script "
                       "stops before its first change."),
                    {readTimeText(*m_finding)});
    });
    addText(part, [this] {
        if (m_finding->live())
            return tr("Mountlens changes nothing itself: you run it, then check again here.");
        return tr("This is a snapshot: run it on the computer it came from, then take another "
                  "snapshot there.");
    });
}

void PreviewDialog::buildButtons(QVBoxLayout *to)
{
    m_copy = actionButton(Symbol::Copy, "copyCommands", this);
    m_save = actionButton(Symbol::Save, "saveScripts", this);
    m_check = actionButton(Symbol::Refresh, "checkAgain", this);
    m_close = actionButton(Symbol::Close, "close", this);
    auto *foot = new QVBoxLayout;
    setGaps(foot, this, Gap::Section, Gap::Tight);
    foot->addWidget(m_said);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_copy, m_save, m_check, m_close})
        buttons->addWidget(button);
    foot->addLayout(buttons);
    to->addLayout(foot);
    m_copy->setVisible(!commandsToCopy(fix()).isEmpty());
    m_save->setVisible(m_scripts->possible());
    m_check->setVisible(m_finding->live());
    (m_scripts->possible() ? m_save : m_copy)->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &PreviewDialog::copyCommands);
    connect(m_save, &QPushButton::clicked, m_scripts, &FixScripts::saveBoth);
    connect(m_check, &QPushButton::clicked, this, &PreviewDialog::checkAgain);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void PreviewDialog::connectDesk()
{
    connect(&m_desk, &Desk::findingChanged, this, [this] {
        if (m_checking)
            showAnswer();
    });
    connect(&m_desk, &Desk::failed, this, [this](const Error &error) {
        if (!m_checking)
            return;
        m_checking = false;
        m_check->setEnabled(true);
        m_said->say(Tone::Warning, [error] {
            //: %1 is an error message, without full stop
            return fill(tr("Checking again failed: %1."), {errorText(error)});
        });
    });
    connect(&m_desk.jobs(), &Jobs::givenUp, this, [this] {
        if (!m_checking)
            return;
        m_checking = false;
        m_check->setEnabled(true);
        m_said->clear();
    });
}

void PreviewDialog::copyCommands()
{
    QApplication::clipboard()->setText(commandsToCopy(fix()));
    m_said->say(Tone::Allowed, [] {
        //: Said after commands were put into the clipboard
        return tr("Copied. Nothing was run.");
    });
}

void PreviewDialog::checkAgain()
{
    if (m_checking)
        return;
    m_checking = true;
    m_check->setEnabled(false);
    m_said->say(Tone::Neutral, [] {
        //: Said while a check runs
        return tr("Checking again…");
    });
    m_desk.ask(m_finding->question, Place::Fixes);
}

void PreviewDialog::showAnswer()
{
    m_checking = false;
    m_check->setEnabled(true);
    const FindingPtr now = m_desk.finding();
    const VerdictKind kind = now->report.verdict.kind;
    m_said->say(toneOf(kind), [now] { return answerText(now->report); });
}

void PreviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreviewDialog::retranslate()
{
    //: Title of a window that shows what a fix would change
    setWindowTitle(tr("Preview"));
    //: Heading of that window; %1 is the title of a fix
    m_page->setTitle(fill(tr("Preview: %1"), {fixTitle(fix(), m_finding->report)}));
    for (const auto &words : m_retranslate)
        words();
    retranslateButtons();
}

void PreviewDialog::retranslateButtons()
{
    //: A button: puts the command lines of a fix into the clipboard
    m_copy->setText(tr("&Copy", "verb, button"));
    m_save->setText(m_scripts->undoPossible()
                        //: A button: asks for a file and writes two scripts
                        ? tr("&Save script and undo script…")
                        //: A button: asks for a file and writes a script
                        : tr("&Save script…"));
    //: A button: asks the same question again, after the fix was run elsewhere
    m_check->setText(tr("Check &again"));
    //: A button: closes the window
    m_close->setText(tr("C&lose"));
}

} // namespace mountlens::ui
