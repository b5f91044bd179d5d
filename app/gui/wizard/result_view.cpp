// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/result_view.h"

#include "gui/look/card.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/look/verdict_badge.h"
#include "gui/wizard/help_desk_dialog.h"
#include "gui/wizard/result_fixes.h"
#include "gui/wizard/result_list.h"
#include "text/error_text.h"
#include "text/fill.h"
#include "text/verdict_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

namespace {

int importance(const Looked &looked)
{
    if (!looked.finding)
        return 2;
    const CheckReport &report = looked.finding->report;
    switch (report.verdict.kind) {
    case VerdictKind::Denied:
        return report.cause == Cause::NotAPermission
                       || report.cause == Cause::SourceMissingOrWrongType
                   ? 3
                   : 4;
    case VerdictKind::Undetermined:
        return 2;
    case VerdictKind::Allowed:
        break;
    }
    return 1;
}

TextLabel *addText(QLayout *layout, TextRole role, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(role, parent);
    label->setText(text);
    layout->addWidget(label);
    return label;
}

/// A name and lines beside it, in a card.
class Rows
{
public:
    explicit Rows(Card *card)
        : m_card(card)
        , m_grid(new QGridLayout)
    {
        setGaps(m_grid, card, Gap::Tight);
        m_grid->setHorizontalSpacing(gap(card, Gap::Wide));
        m_grid->setColumnStretch(1, 1);
        card->content()->addLayout(m_grid);
    }

    void add(const QString &name, QStringList lines)
    {
        lines.removeAll(QString());
        if (lines.isEmpty())
            return;
        const int row = m_grid->rowCount();
        auto *label = new TextLabel(TextRole::Muted, m_card);
        label->setWordWrap(false);
        label->setText(name);
        m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeading);
        auto *text = new TextLabel(TextRole::Body, m_card);
        text->setText(lines.join(u'\n'));
        m_grid->addWidget(text, row, 1, Qt::AlignTop);
    }

private:
    Card *m_card;
    QGridLayout *m_grid;
};

QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(true);
    return button;
}

} // namespace

std::size_t mostImportant(const std::vector<Looked> &looked)
{
    const auto first =
        std::max_element(looked.begin(), looked.end(), [](const Looked &a, const Looked &b) {
            return importance(a) < importance(b);
        });
    return first == looked.end() ? 0 : static_cast<std::size_t>(first - looked.begin());
}

ResultView::ResultView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ResultView::show(GuideOutcome outcome)
{
    m_outcome = std::move(outcome);
    m_selected = mostImportant(m_outcome.looked);
    m_noted = false;
    m_testFailure.reset();
    rebuild();
}

void ResultView::setTestFailure(const Error &error)
{
    m_testFailure = error;
    rebuild();
}

void ResultView::replaceMain(FindingPtr finding)
{
    if (m_selected >= m_outcome.looked.size())
        return;
    m_outcome.looked[m_selected].finding = std::move(finding);
    rebuild();
}

const Looked *ResultView::main() const
{
    return m_selected < m_outcome.looked.size() ? &m_outcome.looked[m_selected] : nullptr;
}

QWidget *ResultView::firstFocus() const
{
    return m_heading;
}

void ResultView::select(std::size_t index)
{
    m_selected = index;
    m_noted = false;
    m_testFailure.reset();
    rebuild();
    m_heading->setFocus();
}

void ResultView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content)
        rebuild();
}

void ResultView::rebuild()
{
    const bool hadFocus = m_content && m_content->isAncestorOf(focusWidget());
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // a button of it may be what called
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    setGaps(column, m_content, Gap::Wide);
    addHeading(column);
    addFacts(column);
    addFixes(column);
    addClosing(column);
    addAll(column);
    addButtons(column);
    column->addStretch(1);
    layout()->addWidget(m_content);
    m_content->show(); // at once: the keyboard goes there
    if (hadFocus)
        m_heading->setFocus();
}

void ResultView::addHeading(QVBoxLayout *layout)
{
    const Closing closed = closing();
    const Looked *shown = main();
    auto *line = new AsideLayout;
    setGaps(line, m_content, Gap::Normal);
    m_heading = new TextLabel(TextRole::Title, m_content);
    m_heading->setObjectName(QStringLiteral("heading"));
    // No line ends behind the first slash of a path.
    m_heading->setText(
        closed.found.value(0).replace(QStringLiteral(" /"), QStringLiteral(" /\u2060")));
    m_heading->setAccessibleName(closed.found.value(0));
    m_heading->setFocusPolicy(Qt::TabFocus);
    line->setMain(m_heading);
    if (shown && shown->finding) {
        auto *badge = new VerdictBadge(m_content);
        badge->setVerdict(kindOf(*shown), QString::fromStdString(shown->finding->report.code));
        line->setAside(badge);
        m_heading->setAccessibleDescription(badge->accessibleName());
    }
    layout->addLayout(line);
    if (m_outcome.unsureWhere) {
        addText(layout, TextRole::Muted,
                //: On the result: the person did not know where the problem is
                tr("You were not sure where the problem is. This computer was checked."),
                m_content);
    }
    if (m_outcome.textUnknown) {
        addText(layout, TextRole::Muted,
                //: On the result: an error message was pasted
                tr("The message was not understood. The check went on without it."), m_content);
    }
    if (m_outcome.partial) {
        auto *label =
            addText(layout, TextRole::Strong,
                    //: On the result: the check was cancelled on the way
                    tr("The check was stopped. Some things were not looked at."), m_content);
        label->setTone(Tone::Warning);
    }
}

void ResultView::addFacts(QVBoxLayout *layout)
{
    const Looked *shown = main();
    if (!shown || !shown->finding)
        return;
    const CheckReport &report = shown->finding->report;
    auto *card = new Card(m_content);
    card->setTone(toneOf(kindOf(*shown)));
    Rows rows(card);
    //: Before the path that was checked
    rows.add(tr("Folder"), {placeText(*shown)});
    //: Before the reason of a refusal
    rows.add(tr("Why"), plainReasons(report));
    //: Before the numbers that a user has inside and outside the container
    rows.add(tr("Numbers"), {identityText(report)});
    //: Before how certain the result is
    rows.add(tr("How sure"), {plainCertainty(report)});
    if (const QString odd = contradictionText(report); !odd.isEmpty())
        addText(card->content(), TextRole::Strong, odd, card)->setTone(Tone::Warning);
    if (m_testFailure) {
        //: The harmless test could not be made; %1 says why
        const QString failed =
            fill(tr("The test could not be made: %1"), {errorText(*m_testFailure)});
        addText(card->content(), TextRole::Strong, failed, card)->setTone(Tone::Warning);
    }
    if (shown->finding->canBeConfirmed() && !report.confirmation.asked) {
        auto *test = makeButton(QStringLiteral("confirm"),
                                //: A button: asks the kernel by a test that changes nothing
                                tr("&Confirm with a harmless test"), card);
        card->content()->addWidget(test, 0, Qt::AlignLeading);
        connect(test, &QPushButton::clicked, this, &ResultView::confirmWanted);
    }
    layout->addWidget(card);
}

void ResultView::addFixes(QVBoxLayout *layout)
{
    const Looked *shown = main();
    if (!shown || !shown->finding || kindOf(*shown) != VerdictKind::Denied)
        return;
    //: Above a list of proposals
    addText(layout, TextRole::Heading, tr("What can be done"), m_content);
    auto *fixes = new ResultFixes(shown->finding, m_noted, m_content);
    layout->addWidget(fixes);
    connect(fixes, &ResultFixes::fixWanted, this,
            [this] { m_desk.show(main()->finding, Place::Fixes); });
    connect(fixes, &ResultFixes::leaveNoted, this, [this] {
        m_noted = true;
        rebuild();
        m_heading->setFocus();
    });
}

Closing ResultView::closing() const
{
    if (m_outcome.waiting)
        return closingWithoutData();
    if (m_outcome.otherText)
        return closingOfText(*m_outcome.otherText);
    const Looked *shown = main();
    return shown ? closingOf(*shown) : closingWithoutChecks();
}

void ResultView::addClosing(QVBoxLayout *layout)
{
    const Closing closed = closing();
    auto *card = new Card(m_content);
    card->setObjectName(QStringLiteral("closing"));
    Rows rows(card);
    //: At the end of the guided check, before what it found
    rows.add(tr("Found"), closed.found);
    //: At the end of the guided check, before what is not known
    rows.add(tr("Missing"), closed.missing);
    //: At the end of the guided check, before what to do
    rows.add(tr("Next", "noun: what to do after this"), closed.next);
    if (m_outcome.waiting) {
        auto *back = makeButton(QStringLiteral("chooseFileNow"),
                                //: A button: back to the question where the file is chosen
                                tr("The &file has come"), card);
        card->content()->addWidget(back, 0, Qt::AlignLeading);
        connect(back, &QPushButton::clicked, this, &ResultView::fileWanted);
    }
    layout->addWidget(card);
}

void ResultView::addAll(QVBoxLayout *layout)
{
    if (m_outcome.looked.size() < 2)
        return;
    auto *list = new ResultList(m_outcome.looked, m_selected, m_content);
    connect(list, &ResultList::wanted, this, &ResultView::select);
    layout->addWidget(list);
}

void ResultView::addButtons(QVBoxLayout *layout)
{
    auto *row = new QWidget(m_content);
    auto *flow = new FlowLayout(row);
    setGaps(flow, row, Gap::Tight);
    if (main() && main()->finding) {
        //: A button: a text for the help desk to copy or save
        auto *report = makeButton(QStringLiteral("report"), tr("&Report for the help desk…"), row);
        connect(report, &QPushButton::clicked, this, &ResultView::openReport);
        flow->addWidget(report);
        //: A button: opens the page for experts
        auto *expert = makeButton(QStringLiteral("expert"), tr("Show &technical view"), row);
        connect(expert, &QPushButton::clicked, this,
                [this] { m_desk.show(main()->finding, Place::Diagnosis); });
        flow->addWidget(expert);
    }
    //: A button: forgets the answers and asks from the beginning
    auto *again = makeButton(QStringLiteral("again"), tr("&Start again"), row);
    connect(again, &QPushButton::clicked, this, &ResultView::startAgain);
    flow->addWidget(again);
    layout->addWidget(row);
}

void ResultView::openReport()
{
    auto *dialog = new HelpDeskDialog(m_desk.jobs(), main()->finding, closing(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNoted(m_noted);
    dialog->open();
}

} // namespace mountlens::ui
