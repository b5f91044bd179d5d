// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/start_page.h"

#include "gui/look/card_button.h"
#include "gui/look/file_dialog.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "gui/start/drop_hint.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

namespace {

struct CardLook
{
    const char *name;
    Symbol symbol;
    Place place;
};

/// In the order of the cards.
constexpr std::array<CardLook, 6> kLooks{{
    {"cardContainer", Symbol::Container, Place::Containers},
    {"cardCommand", Symbol::Command, Place::Command},
    {"cardCompose", Symbol::Compose, Place::Compose},
    {"cardMessage", Symbol::Message, Place::Message},
    {"cardSnapshot", Symbol::Snapshot, Place::Snapshot},
    {"cardGuide", Symbol::Guide, Place::Guide},
}};
constexpr std::size_t kContainer = 0;
constexpr std::size_t kSnapshot = 4;
constexpr int kCharactersOfCard = 40;

} // namespace

StartPage::StartPage(Desk &desk, QWidget *parent)
    : ScrollingPage(desk, PageWidth::Prose, parent)
    , m_cardArea(new QWidget(area()))
    , m_model(new RecentModel(desk.recents(), this))
    , m_recentHeading(makeHeading(area()))
    , m_clear(new QPushButton(area()))
    , m_recents(new TableView(area()))
    , m_hint(new DropHint(desk, area()))
{
    buildCards();
    buildRecents();
    content()->addWidget(m_hint);
    content()->addStretch();
    connect(&desk.recents(), &Recents::changed, this, &StartPage::updateRecents);
    retranslate();
    updateRecents();
}

void StartPage::buildCards()
{
    auto *grid = new QGridLayout(m_cardArea);
    setGaps(grid, this, Gap::Normal);
    for (std::size_t i = 0; i < kCards; ++i) {
        m_cards[i] = new CardButton(m_cardArea);
        m_cards[i]->setObjectName(QLatin1StringView(kLooks[i].name));
        m_cards[i]->setSymbol(kLooks[i].symbol);
        connect(m_cards[i], &QAbstractButton::clicked, this, [this, i] { follow(i); });
    }
    content()->addWidget(m_cardArea);
    content()->addSpacing(gap(this, Gap::Normal));
    m_cardArea->installEventFilter(this);
    arrangeCards();
}

/// As many columns as have room for a sentence of a few lines.
void StartPage::arrangeCards()
{
    constexpr int kMost = 3;
    const int room = m_cardArea->width() / std::max(1, textWidth(this, kCharactersOfCard));
    const int columns = std::clamp(room, 1, kMost);
    if (columns == m_columns)
        return;
    m_columns = columns;
    auto *grid = static_cast<QGridLayout *>(m_cardArea->layout());
    for (int i = 0; i < static_cast<int>(kCards); ++i)
        grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < kMost; ++column)
        grid->setColumnStretch(column, column < columns ? 1 : 0);
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_cardArea && event->type() == QEvent::Resize)
        arrangeCards();
    return ScrollingPage::eventFilter(watched, event);
}

void StartPage::buildRecents()
{
    m_recents->setObjectName(QStringLiteral("recents"));
    m_recents->setModel(m_model);
    m_recents->setColumnFits({{Fit::Stretch, Qt::ElideMiddle, 1}});
    m_recents->showAllRows();
    m_clear->setObjectName(QStringLiteral("clearRecents"));
    m_clear->setFlat(true);
    connect(m_recents, &TableView::activated, this, &StartPage::askAgain);
    connect(m_recents, &TableView::clicked, this, &StartPage::askAgain);
    connect(m_clear, &QPushButton::clicked, &desk().recents(), &Recents::clear);
    auto *line = new QHBoxLayout;
    setGaps(line, this, Gap::Normal);
    line->addWidget(m_recentHeading, 1);
    line->addWidget(m_clear);
    content()->addLayout(line);
    content()->addWidget(m_recents);
}

QString StartPage::title() const
{
    //: Title of the first page
    return tr("What would you like to look at?");
}

void StartPage::opened()
{
    m_model->retranslate(); // "today" may be yesterday by now
}

QWidget *StartPage::firstFocus()
{
    return m_cards[kContainer];
}

QList<QWidget *> StartPage::panes()
{
    return {m_cards[kContainer], m_recents};
}

bool StartPage::paste()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted || !canOffer(*pasted))
        return false;
    offer(desk(), *pasted);
    return true;
}

void StartPage::retranslate()
{
    area()->setTitle(title());
    //: A large button of the first page, and the sentence below it
    m_cards[0]->setTexts(tr("A running &container"), tr("Choose it from a list."));
    //: A large button of the first page, and the sentence below it
    m_cards[1]->setTexts(tr("A c&ommand"), tr("Paste what starts the container."));
    //: A large button of the first page, and the sentence below it
    m_cards[2]->setTexts(tr("A Compose f&ile"), tr("Check all folders of a project."));
    //: A large button of the first page, and the sentence below it
    m_cards[3]->setTexts(tr("An error &message"), tr("Paste what you see."));
    //: A large button of the first page, and the sentence below it
    m_cards[4]->setTexts(tr("A &saved snapshot"), tr("Open data of another computer."));
    //: A large button of the first page, and the sentence below it
    m_cards[5]->setTexts(tr("&Guide me"), tr("Answer a few simple questions."));
    //: Heading above a list of the checks that were made last
    m_recentHeading->setText(tr("Recently checked"));
    //: Button: removes everything from the list of the checks that were made last
    m_clear->setText(tr("C&lear list"));
    //: Name of a table, for screen readers
    m_recents->setAccessibleName(tr("Recently checked"));
    //: In a frame on the first page onto which files can be dragged
    m_hint->setText(tr("Drop a file here: Compose, Quadlet or Kubernetes, a snapshot, or a text "
                       "with an error message. Pasted text goes to the right place too."));
    m_model->retranslate();
}

void StartPage::updateRecents()
{
    const bool any = m_model->rowCount() > 0;
    m_recentHeading->setVisible(any);
    m_clear->setVisible(any);
    m_recents->setVisible(any);
}

void StartPage::follow(std::size_t card)
{
    if (card == kSnapshot)
        openSnapshot();
    else
        desk().goTo(kLooks[card].place);
}

void StartPage::openSnapshot()
{
    //: Kind of files in a file dialog
    const QString filter = tr("Snapshots") + QStringLiteral(" (*.mlsnap)");
    //: Title of a file dialog
    QFileDialog *dialog = dialogToOpen(this, tr("Open a snapshot"), filter);
    dialog->setObjectName(QStringLiteral("snapshotDialog"));
    connect(dialog, &QFileDialog::fileSelected, &desk(), &Desk::offerFile);
    dialog->open();
}

void StartPage::askAgain(const QModelIndex &index)
{
    const Recent *recent = m_model->recent(index.row());
    const bool isSecondClick = desk().jobs().busy();
    if (!recent || isSecondClick)
        return;
    const Question question = recent->question; // the list changes with the answer
    desk().ask(question, question.who.snapshot ? Place::Snapshot : Place::Diagnosis);
}

} // namespace mountlens::ui
