// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/look/banner.h"
#include "gui/look/card.h"
#include "gui/look/card_button.h"
#include "gui/look/chip.h"
#include "gui/look/command_box.h"
#include "gui/look/empty_state.h"
#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/scroll_page.h"
#include "gui/look/symbol_label.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "gui/look/theme.h"
#include "gui/look/verdict_badge.h"
#include "gui/pseudo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace mountlens;
using namespace mountlens::ui;
using namespace mountlens::test;

/// Everything that pages are made of, on one page, in each look: nothing is cut off.
class TestGallery : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void frame_data() { nothingIsCutOff_data(); }
    void frame();
};

namespace {

QString latin(const char *text)
{
    return QString::fromUtf8(text);
}

TextLabel *label(TextRole role, const char *text, QWidget *parent = nullptr)
{
    auto *made = new TextLabel(role, parent);
    made->setText(latin(text));
    return made;
}

template <class Widget>
Widget *with(const char *text)
{
    auto *made = new Widget;
    made->setText(latin(text));
    return made;
}

QLayout *flow(QWidget *page, std::initializer_list<QWidget *> widgets)
{
    auto *layout = new FlowLayout;
    setGaps(layout, page, Gap::Tight);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return layout;
}

CardButton *choice(Symbol symbol, const char *title, const char *description)
{
    auto *made = new CardButton;
    made->setSymbol(symbol);
    made->setTexts(latin(title), latin(description));
    return made;
}

QLayout *choices(QWidget *page)
{
    auto *grid = new QGridLayout;
    setGaps(grid, page, Gap::Normal);
    grid->addWidget(choice(Symbol::Container, "A &running container", "Choose from a list."), 0, 0);
    grid->addWidget(choice(Symbol::Command, "A &command", "Paste docker run or podman run."), 0, 1);
    grid->addWidget(choice(Symbol::Compose, "A Compose &file",
                           "Open a file that describes "
                           "containers."),
                    1, 0);
    grid->addWidget(choice(Symbol::Message, "An &error message",
                           "Paste what you see on the screen, in any of five languages."),
                    1, 1);
    CardButton *off = choice(Symbol::Snapshot, "A saved &snapshot", "From another computer.");
    off->setEnabled(false);
    grid->addWidget(off, 2, 0);
    grid->addWidget(choice(Symbol::Guide, "&Guide me", "A few simple questions."), 2, 1);
    return grid;
}

VerdictBadge *badge(VerdictKind kind, const char *code)
{
    auto *made = new VerdictBadge;
    made->setVerdict(kind, latin(code));
    return made;
}

Chip *chip(std::optional<Symbol> symbol, Tone tone, const char *text)
{
    auto *made = new Chip;
    made->setLook(symbol, tone);
    made->setText(latin(text));
    return made;
}

Card *fixCard()
{
    auto *card = new Card;
    card->setTone(Tone::Denied);
    QVBoxLayout *content = card->content();
    content->addWidget(
        label(TextRole::Heading, "The web server may not save files in this folder"));
    content->addLayout(flow(card, {badge(VerdictKind::Denied, "ML-D007"),
                                   chip(std::nullopt, Tone::Neutral, "Calculated")}));
    content->addWidget(label(TextRole::Body,
                             "The folder belongs to user 1000 (ana). The web server works as "
                             "number 101, and others may only read."));
    content->addWidget(new Divider);
    auto *command = new CommandBox;
    command->setCommand({"setfacl", "-m", "u:101:rwx", "-m", "d:u:101:rwx", "--",
                         "/srv/data/projects/wiki/dokuwiki/data/pages with blanks"});
    content->addWidget(command);
    return card;
}

Banner *banner(Symbol symbol, Tone tone, const char *title, const char *text)
{
    auto *made = new Banner;
    made->setLook(symbol, tone);
    made->setTexts(latin(title), latin(text));
    return made;
}

QLayout *banners(QWidget *page)
{
    auto *column = new QVBoxLayout;
    setGaps(column, page, Gap::Tight);
    Banner *snapshot = banner(Symbol::Snapshot, Tone::Accent, "Snapshot of host-1, 3 days old",
                              "You can examine and simulate. Running fixes and tests are off.");
    snapshot->addButton()->setText(latin("Compare with…"));
    column->addWidget(snapshot);
    Banner *rights = banner(Symbol::Shield, Tone::Warning, "",
                            "Some data of this process can only be read by the administrator.");
    rights->addButton()->setText(latin("Ask once for administrator rights"));
    rights->addButton()->setText(latin("Go on"));
    column->addWidget(rights);
    column->addWidget(banner(Symbol::Undetermined, Tone::Undetermined, "A fact is missing", ""));
    return column;
}

QLayout *fields(QWidget *page)
{
    auto *grid = new QGridLayout;
    setGaps(grid, page, Gap::Tight);
    auto *combo = new QComboBox;
    combo->addItems({latin("create a file"), latin("read")});
    auto *spin = new QSpinBox;
    spin->setMaximum(99999);
    spin->setValue(1000);
    auto *line = new QLineEdit(latin("/dokuwiki/data/pages"));
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(latin("Filter"));
    auto *off = new QLineEdit(latin("not now"));
    off->setEnabled(false);
    grid->addWidget(combo, 0, 0);
    grid->addWidget(spin, 0, 1);
    grid->addWidget(line, 1, 0);
    grid->addWidget(empty, 1, 1);
    grid->addWidget(off, 2, 0);
    auto *bar = new QProgressBar;
    bar->setValue(40);
    grid->addWidget(bar, 2, 1);
    return grid;
}

QLayout *ticks(QWidget *page)
{
    auto *on = with<QCheckBox>("stopped ones");
    on->setChecked(true);
    auto *some = with<QCheckBox>("some");
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *off = with<QCheckBox>("not now");
    off->setEnabled(false);
    auto *radio = with<QRadioButton>("On this computer");
    radio->setChecked(true);
    return flow(page, {with<QCheckBox>("off"), on, some, off, radio,
                       with<QRadioButton>("On another computer")});
}

QLayout *buttons(QWidget *page)
{
    auto *main = with<QPushButton>("Check");
    setPrimary(main);
    main->setIcon(symbolIcon(Symbol::Search));
    auto *icon = with<QPushButton>("Save script");
    icon->setIcon(symbolIcon(Symbol::Save));
    auto *off = with<QPushButton>("Run");
    off->setEnabled(false);
    off->setIcon(symbolIcon(Symbol::Shield));
    auto *flat = with<QPushButton>("Cancel");
    flat->setFlat(true);
    auto *tool = with<QToolButton>("Refresh");
    tool->setIcon(symbolIcon(Symbol::Refresh));
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *bare = new QToolButton;
    bare->setIcon(symbolIcon(Symbol::Settings));
    bare->setAutoRaise(true);
    return flow(page, {main, with<QPushButton>("Preview…"), icon, off, flat, tool, bare});
}

QLayout *symbols(QWidget *page)
{
    auto *layout = new FlowLayout;
    setGaps(layout, page, Gap::Tight);
    for (int i = 0; i < kSymbols; ++i) {
        auto *symbol = new SymbolLabel(static_cast<Symbol>(i));
        symbol->setScale(1.5);
        layout->addWidget(symbol);
    }
    return layout;
}

QTabBar *tabs()
{
    auto *bar = new QTabBar;
    bar->setDrawBase(true);
    for (const char *name : {"Checks", "All operations", "Evidence"})
        bar->addTab(latin(name));
    return bar;
}

void fillTexts(QVBoxLayout *content)
{
    content->addWidget(label(TextRole::Heading, "Sizes of text"));
    content->addWidget(label(TextRole::Body, "Body: users believe the opposite, so the path shown "
                                             "is the one the kernel walks for that process, from "
                                             "the root of the container down to the file."));
    content->addWidget(label(TextRole::Strong, "Strong: it matters"));
    content->addWidget(label(TextRole::Muted, "Muted: it matters less"));
    content->addWidget(label(TextRole::Caption, "Caption: read 12 s ago"));
    content->addWidget(label(TextRole::Code, "/srv/data/projects/wiki/dokuwiki/data/pages/a-very-"
                                             "long-name-that-does-not-fit-on-any-line-of-a-window-"
                                             "that-is-as-narrow-as-this-one-may-be.txt"));
}

/// Rows of a path.
class PathRows : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 4;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 4;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.column() == 3)
            return verdictCell(static_cast<VerdictKind>(index.row() % 3), role);
        if (role == CodeRole)
            return index.column() == 1;
        if (role == MutedRole)
            return index.row() == 3;
        if (role == Qt::DisplayRole)
            return latin(kCells[static_cast<std::size_t>(index.column())]);
        return {};
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? latin(kHeads[static_cast<std::size_t>(section)])
                                       : QVariant();
    }

private:
    static constexpr std::array kCells{"/dokuwiki/data/pages/a/folder/with/a/long/name/inside.txt",
                                       "drwxr-x---", "1000:1000 (ana)"};
    static constexpr std::array kHeads{"Component", "Mode", "Owner", "Result"};
};

TableView *table(QWidget *page)
{
    auto *view = new TableView;
    view->setModel(new PathRows(page));
    view->setColumnFits({{Fit::Stretch, Qt::ElideMiddle}, {}, {}, {}});
    view->showAllRows();
    view->setCurrentIndex(view->model()->index(1, 0));
    return view;
}

EmptyState *nothing()
{
    auto *empty = new EmptyState;
    empty->setLook(Symbol::Container);
    empty->setTexts(latin("No Docker or Podman found on this computer"),
                    latin("You can still look at a command, a Compose file or a snapshot of "
                          "another computer."));
    empty->addButton()->setText(latin("Paste a command"));
    empty->addButton()->setText(latin("Open a Compose file"));
    empty->addButton()->setText(latin("Open a snapshot"));
    return empty;
}

void fillPage(ScrollPage &page)
{
    page.setTitle(latin("What would you like to look at?"));
    page.setSubtitle(latin("All that pages are made of, in one place."));
    page.addToTitle(chip(Symbol::Live, Tone::Accent, "Live"));
    page.addToTitle(chip(Symbol::Snapshot, Tone::Neutral, "Snapshot"));
    QVBoxLayout *content = page.content();
    content->addLayout(choices(&page));
    content->addLayout(
        flow(&page, {badge(VerdictKind::Denied, "ML-D007"), badge(VerdictKind::Allowed, ""),
                     badge(VerdictKind::Undetermined, "ML-U002"),
                     chip(Symbol::Warning, Tone::Warning, "Medium risk"),
                     chip(Symbol::Done, Tone::Allowed, "Low risk")}));
    content->addWidget(fixCard());
    content->addLayout(banners(&page));
    content->addLayout(buttons(&page));
    content->addLayout(ticks(&page));
    content->addLayout(fields(&page));
    content->addWidget(tabs());
    content->addWidget(table(&page));
    auto *editor = new QPlainTextEdit(latin("docker run -d --name miwiki -p 80:80"));
    editor->setFixedHeight(editor->fontMetrics().height() * 5);
    content->addWidget(editor);
    fillTexts(content);
    content->addLayout(symbols(&page));
    content->addWidget(nothing());
    content->addStretch();
}

QListWidget *rail()
{
    auto *list = new QListWidget;
    const std::array places{
        std::pair(Symbol::Start, "Start"), std::pair(Symbol::Diagnosis, "Diagnosis"),
        std::pair(Symbol::Fixes, "Fixes"), std::pair(Symbol::Snapshot, "Snapshot")};
    for (const auto &[symbol, name] : places)
        list->addItem(new QListWidgetItem(symbolIcon(symbol), latin(name)));
    list->setCurrentRow(1);
    return list;
}

TreeView *tree(QWidget *page)
{
    auto *model = new QStandardItemModel(page);
    model->setHorizontalHeaderLabels({latin("Service"), latin("Mount"), latin("Write")});
    auto *project = new QStandardItem(symbolIcon(Symbol::Compose), latin("wiki"));
    for (const char *service : {"web", "db"}) {
        auto *verdict = new QStandardItem;
        for (const int role : {int(Qt::DisplayRole), int(SymbolRole), int(ToneRole)})
            verdict->setData(verdictCell(VerdictKind::Denied, role), role);
        project->appendRow({new QStandardItem(latin(service)),
                            new QStandardItem(latin("./pages → /dokuwiki/data/pages")), verdict});
    }
    model->appendRow(project);
    auto *view = new TreeView;
    view->setModel(model);
    view->setColumnFits({{}, {Fit::Stretch, Qt::ElideMiddle}, {}});
    view->expandAll();
    view->setCurrentIndex(model->index(0, 0).model()->index(0, 0));
    return view;
}

QWidget *rightSide(QWidget *page)
{
    auto *tabs = new QTabWidget;
    auto *group = new QGroupBox(latin("Subject"));
    auto *inside = new QVBoxLayout(group);
    auto *busy = new QProgressBar;
    busy->setRange(0, 0);
    auto *full = new QProgressBar;
    full->setValue(70);
    inside->addWidget(with<QRadioButton>("process 4711 nginx"));
    inside->addWidget(busy);
    inside->addWidget(full);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel
                                     | QDialogButtonBox::Help);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    setGaps(column, page, Gap::Normal, Gap::Normal);
    column->addWidget(tree(page));
    column->addWidget(group);
    column->addWidget(box);
    tabs->addTab(body, latin("Path"));
    tabs->addTab(new QPlainTextEdit(latin("line\n").repeated(80)), latin("Evidence"));
    tabs->setTabIcon(1, symbolIcon(Symbol::File));
    return tabs;
}

QMenu *fillMenu(QMenu *menu)
{
    menu->addAction(symbolIcon(Symbol::Open), latin("Open…"), QKeySequence::Open);
    menu->addAction(symbolIcon(Symbol::Save), latin("Save snapshot…"))->setEnabled(false);
    menu->addSeparator();
    QAction *dark = menu->addAction(latin("Dark"));
    dark->setCheckable(true);
    dark->setChecked(true);
    menu->addMenu(latin("Language"))->addAction(latin("Español"));
    return menu;
}

} // namespace

void TestGallery::nothingIsCutOff_data()
{
    QTest::addColumn<Colours>("colours");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    const auto row = [](Colours colours, int percent, int width) {
        QTest::addRow("%s-%d-%d", std::string(coloursName(colours)).c_str(), percent, width)
            << colours << percent << width;
    };
    for (const Colours colours : {Colours::Light, Colours::Dark, Colours::HighContrast}) {
        row(colours, 100, 760);
        row(colours, 200, 760);
    }
    row(Colours::Light, 100, 1200);
}

void TestGallery::nothingIsCutOff()
{
    QFETCH(Colours, colours);
    QFETCH(int, percent);
    QFETCH(int, width);
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), percent / 10));
    applyColours(colours);
    ScrollPage page(PageWidth::Prose);
    fillPage(page);
    page.resize(width, 560);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const int whole = page.widget()->height();
    page.resize(width, whole + 2);
    QCoreApplication::processEvents();
    picture(page, QStringLiteral("gallery-") + QString::fromLatin1(QTest::currentDataTag()));
    const QStringList clipped = clippedTexts(page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    QCOMPARE(page.horizontalScrollBar()->maximum(), 0);
}

/// Qt's own controls, as they surround pages.
void TestGallery::frame()
{
    QFETCH(Colours, colours);
    QFETCH(int, percent);
    QFETCH(int, width);
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), percent / 10));
    applyColours(colours);
    QMainWindow window;
    fillMenu(window.menuBar()->addMenu(latin("&File")));
    window.menuBar()->addMenu(latin("&Help"));
    auto *splitter = new QSplitter;
    splitter->addWidget(rail());
    splitter->addWidget(rightSide(&window));
    splitter->setStretchFactor(1, 1);
    window.setCentralWidget(splitter);
    window.statusBar()->addWidget(chip(Symbol::Live, Tone::Accent, "Live"));
    window.statusBar()->addWidget(label(TextRole::Caption, "Docker: yes · rights: normal user"));
    window.resize(width, 560);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    picture(window, QStringLiteral("frame-") + tag);
    auto *shown = window.findChild<QTabWidget *>();
    shown->setCurrentIndex(1);
    QCoreApplication::processEvents();
    picture(*shown, QStringLiteral("editor-") + tag);
    QMenu *menu = fillMenu(new QMenu(&window));
    menu->popup(window.mapToGlobal(QPoint(20, 20)));
    menu->setActiveAction(menu->actions().constFirst());
    QVERIFY(menu->height() > menu->actions().size());
    picture(*menu, QStringLiteral("menu-") + tag);
    menu->close();
}

MOUNTLENS_GUI_TEST(TestGallery)
#include "tst_gallery.moc"
