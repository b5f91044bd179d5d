// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/snapshots/snapshot_page.h"

#include "gui/look/banner.h"
#include "gui/look/card.h"
#include "gui/look/empty_state.h"
#include "gui/look/file_dialog.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/scroll_page.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "gui/look/theme.h"
#include "gui/snapshots/compare_view.h"
#include "gui/snapshots/content_words.h"
#include "gui/snapshots/question_model.h"
#include "gui/snapshots/save_dialog.h"
#include "text/error_text.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QFile>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ctime>

namespace mountlens::ui {

namespace {

constexpr int kQuestionsShown = 8;

QString snapshotFilter()
{
    return QStringLiteral("*.mlsnap");
}

/// Only what the snapshot was made for can be compared; its own question is the best guess where
/// that is another one.
Result<FindingPtr> findOther(CaseReader &reader,
                             const std::string &path,
                             const Request &own,
                             const std::stop_token &stop)
{
    Question question;
    question.who.snapshot = path;
    auto other = reader.findOut(question, stop);
    if (!other)
        return other;
    const auto &requests = (*other)->opened->requests;
    if (std::find(requests.begin(), requests.end(), own) == requests.end())
        return other;
    question.request = own;
    return reader.findOut(question, stop);
}

/// The earlier one is what was before.
Comparison inOrder(const Finding &one, const Finding &other)
{
    return one.readAt <= other.readAt ? compare(one, other) : compare(other, one);
}

} // namespace

SnapshotPage::SnapshotPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_scroll(new ScrollPage(PageWidth::Full, this))
    , m_nothing(new EmptyState(this))
    , m_openFirst(m_nothing->addButton())
    , m_content(new QWidget(this))
    , m_origin(new Banner(m_content))
    , m_trouble(new Banner(m_content))
    , m_open(new QPushButton(m_content))
    , m_save(new QPushButton(m_content))
    , m_compare(new QPushButton(m_content))
    , m_comparison(new CompareView(m_content))
    , m_contains(new Card(m_content))
    , m_containsTitle(new TextLabel(TextRole::Heading, m_contains))
    , m_containsText(new TextLabel(TextRole::Body, m_contains))
    , m_missing(new Card(m_content))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_missingTitle(new TextLabel(TextRole::Heading, m_missing))
    , m_missingText(new TextLabel(TextRole::Body, m_missing))
    , m_questions(new Card(m_content))
    , m_questionsTitle(new TextLabel(TextRole::Heading, m_questions))
    , m_questionsHelp(new TextLabel(TextRole::Muted, m_questions))
    , m_table(new TableView(m_questions))
    , m_model(new QuestionModel(this))
    , m_ask(new QPushButton(m_questions))
{
    build();
    connectAll();
    retranslate();
    showFinding();
}

QString SnapshotPage::title() const
{
    //: Name of a page
    return tr("Snapshot");
}

QWidget *SnapshotPage::firstFocus()
{
    return finding() ? m_open : m_openFirst;
}

QList<QWidget *> SnapshotPage::panes()
{
    if (!finding())
        return {m_openFirst};
    QList<QWidget *> panes = {m_open};
    if (m_comparison->isVisible())
        panes += m_comparison->heading();
    panes += m_table;
    return panes;
}

bool SnapshotPage::escape()
{
    const bool comparing = m_comparison->isVisibleTo(this);
    if (comparing)
        endComparison();
    return comparing;
}

void SnapshotPage::open()
{
    //: Title of a file dialog
    QFileDialog *dialog = dialogToOpen(this, tr("Open a snapshot"), snapshotFilter());
    connect(dialog, &QFileDialog::fileSelected, &desk(), &Desk::offerFile);
    dialog->open();
}

void SnapshotPage::save()
{
    if (!finding())
        return;
    auto *dialog = new SaveDialog(desk(), *finding(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveDialog::saved, this, [this](const QString &path) {
        m_savedAt = path;
        showOrigin();
    });
    dialog->open();
}

void SnapshotPage::compareWith()
{
    //: Title of a file dialog
    QFileDialog *dialog = dialogToOpen(this, tr("Compare with another snapshot"), snapshotFilter());
    connect(dialog, &QFileDialog::fileSelected, this, &SnapshotPage::compareFile);
    dialog->open();
}

void SnapshotPage::compareFile(const QString &path)
{
    if (!finding())
        return;
    desk().jobs().run<Result<FindingPtr>>(
        this,
        [path] {
            //: Shown while a file is opened that takes long; %1 is its path
            return fill(tr("Opening %1…"), {shownText(path)});
        },
        [&reader = desk().reader(), file = QFile::encodeName(path).toStdString(),
         own = finding()->question.request.value_or(finding()->request())](
            const std::stop_token &stop) { return findOther(reader, file, own, stop); },
        [this](const Result<FindingPtr> &other) { showComparison(other); });
}

void SnapshotPage::endComparison()
{
    m_comparison->hide();
    m_compare->setFocus(Qt::OtherFocusReason);
}

void SnapshotPage::retranslate()
{
    m_scroll->setTitle(title());
    m_nothing->setTexts(
        //: Title of an empty page
        tr("No snapshot is open"),
        tr("A snapshot is a file with all the facts behind one answer, often from another "
           "computer. Check something to save one, or open one you were sent."));
    //: Button: opens a file dialog
    m_openFirst->setText(tr("&Open a snapshot…"));
    m_open->setText(tr("&Open…", "verb, button: a snapshot"));
    m_save->setText(tr("&Save…", "verb, button: a snapshot"));
    //: Button: opens a file dialog
    m_compare->setText(tr("&Compare with…"));
    m_ask->setText(tr("&Look at this answer"));
    //: Heading of a list of what is in a file
    m_containsTitle->setText(tr("Contains"));
    //: Heading of a list of facts that could not be read
    m_missingTitle->setText(tr("Missing"));
    //: Heading of a table
    m_questionsTitle->setText(tr("Questions it can answer"));
    m_questionsHelp->setText(tr("Choose one to see the whole way to its answer."));
    m_table->setAccessibleName(m_questionsTitle->text());
    m_model->retranslate();
    m_comparison->retranslate();
    showOrigin();
    showContents();
}

void SnapshotPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrangeCards();
}

void SnapshotPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeCards();
}

void SnapshotPage::arrangeCards()
{
    constexpr int kRoomForTwo = 90;
    m_cards->setDirection(width() < textWidth(this, kRoomForTwo) ? QBoxLayout::TopToBottom
                                                                 : QBoxLayout::LeftToRight);
}

void SnapshotPage::build()
{
    m_nothing->setLook(Symbol::Snapshot);
    m_origin->setLook(Symbol::Snapshot, Tone::Accent);
    m_trouble->setLook(Symbol::Warning, Tone::Warning);
    m_trouble->hide();
    m_comparison->hide();
    buildActions();
    buildCards();
    buildQuestions();
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_open, m_save, m_compare})
        buttons->addWidget(button);
    setGaps(m_cards, this, Gap::Normal);
    m_cards->addWidget(m_contains, 1);
    m_cards->addWidget(m_missing, 1);
    auto *content = new QVBoxLayout(m_content);
    setGaps(content, this, Gap::Normal);
    content->addWidget(m_origin);
    content->addLayout(buttons);
    content->addWidget(m_trouble);
    content->addWidget(m_comparison);
    content->addLayout(m_cards);
    content->addWidget(m_questions);
    m_scroll->content()->addWidget(m_content);
    m_scroll->content()->addWidget(m_nothing, 1);
    m_scroll->content()->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

void SnapshotPage::buildActions()
{
    m_openFirst->setObjectName(QStringLiteral("openFirst"));
    m_open->setObjectName(QStringLiteral("open"));
    m_save->setObjectName(QStringLiteral("save"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_origin->setObjectName(QStringLiteral("origin"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_openFirst->setIcon(symbolIcon(Symbol::Open));
    m_open->setIcon(symbolIcon(Symbol::Open));
    m_save->setIcon(symbolIcon(Symbol::Save));
    m_compare->setIcon(symbolIcon(Symbol::Compare));
}

void SnapshotPage::buildCards()
{
    m_containsText->setObjectName(QStringLiteral("contains"));
    m_missingText->setObjectName(QStringLiteral("missing"));
    m_contains->content()->addWidget(m_containsTitle);
    m_contains->content()->addWidget(m_containsText);
    m_contains->content()->addStretch();
    m_missing->content()->addWidget(m_missingTitle);
    m_missing->content()->addWidget(m_missingText);
    m_missing->content()->addStretch();
}

void SnapshotPage::buildQuestions()
{
    m_table->setObjectName(QStringLiteral("questions"));
    m_ask->setObjectName(QStringLiteral("ask"));
    m_table->setModel(m_model);
    m_table->setColumnFits({{}, {Fit::Stretch, Qt::ElideMiddle}, {}});
    m_table->setRowsShown(1, kQuestionsShown);
    auto *button = new FlowLayout;
    button->addWidget(m_ask);
    m_questions->content()->addWidget(m_questionsTitle);
    m_questions->content()->addWidget(m_questionsHelp);
    m_questions->content()->addWidget(m_table);
    m_questions->content()->addLayout(button);
}

void SnapshotPage::connectAll()
{
    connect(m_openFirst, &QPushButton::clicked, this, &SnapshotPage::open);
    connect(m_open, &QPushButton::clicked, this, &SnapshotPage::open);
    connect(m_save, &QPushButton::clicked, this, &SnapshotPage::save);
    connect(m_compare, &QPushButton::clicked, this, &SnapshotPage::compareWith);
    connect(m_comparison, &CompareView::closed, this, &SnapshotPage::endComparison);
    connect(m_ask, &QPushButton::clicked, this, &SnapshotPage::askSelected);
    connect(m_table, &QAbstractItemView::activated, this, &SnapshotPage::askSelected);
    connect(&desk(), &Desk::findingChanged, this, &SnapshotPage::showFinding);
}

void SnapshotPage::showFinding()
{
    m_savedAt.clear();
    m_comparison->hide();
    m_trouble->hide();
    m_content->setVisible(finding() != nullptr);
    m_nothing->setVisible(!finding());
    m_model->setFinding(finding());
    m_table->selectRow(0);
    showOrigin();
    showContents();
}

void SnapshotPage::showOrigin()
{
    if (!finding())
        return;
    const bool live = finding()->live();
    m_origin->setLook(Symbol::Snapshot, live ? Tone::Neutral : Tone::Accent);
    const auto now = static_cast<std::int64_t>(std::time(nullptr));
    setPrimary(m_save, live && m_savedAt.isEmpty());
    if (m_savedAt.isEmpty())
        m_origin->setTexts(originTitle(*finding()), originText(*finding(), now));
    else
        //: After saving; the path of the file stands below
        m_origin->setTexts(tr("This check is saved"), shownText(m_savedAt));
}

void SnapshotPage::showContents()
{
    if (!finding())
        return;
    const SnapshotContents contents = contentsOf(*finding());
    const QStringList missing = missingFactTexts(contents);
    m_containsText->setText(contentTexts(contents).join(u'\n'));
    m_missingText->setText(missing.isEmpty()
                               //: In place of a list of facts that could not be read
                               ? tr("Nothing: all that was asked for could be read.")
                               : missing.join(u'\n'));
    m_missing->setTone(missing.isEmpty() ? Tone::Neutral : Tone::Undetermined);
}

void SnapshotPage::showComparison(const Result<FindingPtr> &other)
{
    m_trouble->setVisible(!other);
    if (!other) {
        //: Above why a file could not be opened
        m_trouble->setTexts(tr("The other snapshot could not be opened. Nothing was compared."),
                            errorText(other.error()));
        return;
    }
    if (!finding())
        return;
    m_comparison->setComparison(inOrder(*finding(), **other));
    m_comparison->show();
    m_comparison->heading()->setFocus(Qt::OtherFocusReason);
}

void SnapshotPage::askSelected()
{
    const Request *request = m_model->request(m_table->currentIndex().row());
    if (!request)
        return;
    if (finding()->live()) { // its own question is the only one
        desk().goTo(Place::Diagnosis);
        return;
    }
    Question question = finding()->question;
    question.request = *request;
    desk().ask(question);
}

} // namespace mountlens::ui
