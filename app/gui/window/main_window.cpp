// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/main_window.h"

#include "gui/expert/code_dialog.h"
#include "gui/expert/finding_text.h"
#include "gui/look/file_dialog.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/settings/settings_dialog.h"
#include "gui/start/drop_hint.h"
#include "gui/start/state_banner.h"
#include "gui/window/busy_bar.h"
#include "gui/window/make_page.h"
#include "gui/window/menu_actions.h"
#include "gui/window/rail.h"
#include "gui/window/status_line.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mountlens::ui {

namespace {

constexpr std::size_t kMaxHistory = 64;

void remember(std::vector<Place> &history, Place place)
{
    history.push_back(place);
    if (history.size() > kMaxHistory)
        history.erase(history.begin());
}

/// "miwiki: /data/pages", or the process or user where there is no container.
QString subjectOf(const Finding &finding)
{
    QString path = shownBytes(finding.request().path);
    if (!finding.report.container.empty())
        return shownBytes(finding.report.container) + QStringLiteral(": ") + path;
    return path;
}

/// Whether it is this machine that is shown, or a file from some machine.
QString sourceOf(const Finding &finding)
{
    if (finding.live())
        //: Behind the title of the window: the facts are those of this computer, now
        return MainWindow::tr("live system");
    const SnapshotOrigin &origin = *finding.opened->origin;
    const QString date = QLocale().toString(QDateTime::fromSecsSinceEpoch(origin.takenAt).date(),
                                            QLocale::ShortFormat);
    //: Behind the title of the window: %1 is the name of a computer, %2 a date
    return fill(MainWindow::tr("snapshot of %1, %2"), {shownBytes(origin.hostName), date});
}

} // namespace

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_actions(new MenuActions(this))
    , m_rail(new Rail(this))
    , m_stack(new QStackedWidget(this))
    , m_trouble(new StateBanner(desk, this))
    , m_status(new StatusLine(desk, this))
{
    build();
    connectActions();
    connect(&m_desk, &Desk::placeWanted, this, &MainWindow::goTo);
    connect(&m_desk, &Desk::findingChanged, this, &MainWindow::showFinding);
    connect(&m_desk, &Desk::failed, m_trouble, &StateBanner::setError);
    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    showPlace(Place::Start);
    showFinding();
}

Page *MainWindow::page(Place place)
{
    const auto found = m_pages.find(place);
    if (found != m_pages.end())
        return found->second;
    Page *made = makePage(place, m_desk, m_stack);
    if (made)
        m_stack->addWidget(made);
    m_pages.emplace(place, made);
    return made;
}

void MainWindow::goTo(Place place)
{
    if (place != m_place) {
        remember(m_behind, m_place);
        m_ahead.clear();
    }
    showPlace(place);
}

void MainWindow::goBack()
{
    if (m_behind.empty())
        return;
    m_ahead.push_back(m_place);
    const Place place = m_behind.back();
    m_behind.pop_back();
    showPlace(place);
}

void MainWindow::goForward()
{
    if (m_ahead.empty())
        return;
    m_behind.push_back(m_place);
    const Place place = m_ahead.back();
    m_ahead.pop_back();
    showPlace(place);
}

void MainWindow::openFile()
{
    //: Title of a file dialog, and the name of the kinds of files that it shows
    const QString filter = tr("Snapshots, container files, texts")
                           + QStringLiteral(" (*.mlsnap *.yaml *.yml *.json *.container *.kube"
                                            " *.pod *.volume *.txt *.log)");
    //: Title of a file dialog
    QFileDialog *dialog = dialogToOpen(this, tr("Open a file"), filter + QStringLiteral(";;*"));
    connect(dialog, &QFileDialog::fileSelected, &m_desk, &Desk::offerFile);
    dialog->open();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::copyFinding()
{
    if (m_desk.finding())
        QApplication::clipboard()->setText(findingText(*m_desk.finding()));
}

void MainWindow::explain()
{
    if (m_desk.finding())
        showCode(m_desk.finding()->report.code, this);
}

void MainWindow::showAbout()
{
    //: Text of the "About" window; %1 is the version, such as 1.2.0
    const QString text = tr("Mountlens %1. Why may this containerised process not do that to this "
                            "file, and what is the least harmful thing that makes it work?");
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Mountlens"),
                        fill(text, {QApplication::applicationVersion()}), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    constexpr int kIconSize = 64;
    box->setIconPixmap(symbolIcon(Symbol::Application).pixmap(kIconSize));
    box->open();
}

void MainWindow::nextPane(int step)
{
    Page *page = currentPage();
    const QList<QWidget *> panes = page ? page->panes() : QList<QWidget *>();
    if (panes.isEmpty())
        return;
    const auto holdsFocus = [](const QWidget *pane) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    };
    const auto current = std::find_if(panes.begin(), panes.end(), holdsFocus);
    const qsizetype count = panes.size();
    const qsizetype first = step > 0 ? 0 : count - 1;
    const qsizetype next =
        current == panes.end() ? first : (current - panes.begin() + step + count) % count;
    panes[next]->setFocus(Qt::TabFocusReason);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitRail();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_shown, true))
        return;
    m_status->askEnginesSoon(); // after the first paint
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.jobs().giveUp();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitRail();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (canOffer(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    offer(m_desk, *event->mimeData());
    event->acceptProposedAction();
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::build()
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_trouble);
    right->addWidget(m_stack, 1);
    right->addWidget(new BusyBar(m_desk.jobs(), this));
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(right, 1);
    auto *central = new QWidget(this);
    auto *whole = new QVBoxLayout(central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(upper, 1);
    whole->addWidget(m_status);
    setCentralWidget(central);
    constexpr QSize kSmallest(760, 560);
    setMinimumSize(kSmallest);
    resize(textWidth(this, 150), fontMetrics().height() * 44);
    setAcceptDrops(true);
}

void MainWindow::connectActions()
{
    const MenuActions &actions = *m_actions;
    connect(actions.start, &QAction::triggered, this, [this] { goTo(Place::Start); });
    connect(actions.open, &QAction::triggered, this, &MainWindow::openFile);
    connect(actions.saveSnapshot, &QAction::triggered, this, [this] { goTo(Place::Snapshot); });
    connect(actions.settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.copyFinding, &QAction::triggered, this, &MainWindow::copyFinding);
    connect(actions.paste, &QAction::triggered, this,
            [this] { offer(m_desk, *QApplication::clipboard()->mimeData()); });
    connect(actions.find, &QAction::triggered, this, [this] { currentPage()->find(); });
    connect(actions.back, &QAction::triggered, this, &MainWindow::goBack);
    connect(actions.forward, &QAction::triggered, this, &MainWindow::goForward);
    connect(actions.readAgain, &QAction::triggered, this, [this] { currentPage()->readAgain(); });
    connect(actions.nextPane, &QAction::triggered, this, [this] { nextPane(1); });
    connect(actions.previousPane, &QAction::triggered, this, [this] { nextPane(-1); });
    connect(actions.explain, &QAction::triggered, this, &MainWindow::explain);
    connect(actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions, &MenuActions::placeChosen, this, &MainWindow::goTo);
}

void MainWindow::showPlace(Place place)
{
    Page *wanted = page(place);
    if (!wanted)
        return;
    m_place = place;
    m_trouble->clear();
    wanted->opened();
    m_stack->setCurrentWidget(wanted);
    m_rail->setCurrent(place);
    m_actions->back->setEnabled(!m_behind.empty());
    m_actions->forward->setEnabled(!m_ahead.empty());
    if (QWidget *focus = wanted->firstFocus())
        focus->setFocus(Qt::OtherFocusReason);
    retranslate();
}

/// Large text in a small window: names would take the room that pages need.
void MainWindow::fitRail()
{
    constexpr int kCharactersForNames = 90;
    m_rail->setCompact(width() < textWidth(this, kCharactersForNames));
}

void MainWindow::showFinding()
{
    const FindingPtr &finding = m_desk.finding();
    m_actions->setHasFinding(finding != nullptr);
    m_rail->setFixCount(finding ? static_cast<int>(finding->fixes.fixes.size()) : 0);
    retranslate();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    const FindingPtr &finding = m_desk.finding();
    const Page *current = currentPage();
    QString title = QStringLiteral("Mountlens");
    if (current)
        title += QStringLiteral(" · ") + current->title();
    if (finding)
        title += QStringLiteral(" · ") + subjectOf(*finding) + QStringLiteral(" · ")
                 + sourceOf(*finding);
    setWindowTitle(title);
}

} // namespace mountlens::ui
