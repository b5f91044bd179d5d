// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/gui_main.h"
#include "gui/look/table_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace mountlens;
using namespace mountlens::ui;

namespace {

constexpr int kPath = 0;
constexpr int kVerdict = 2;

QStandardItem *verdictItem(VerdictKind kind)
{
    auto *item = new QStandardItem;
    for (const int role :
         {int{Qt::DisplayRole}, int{Qt::AccessibleTextRole}, int{SymbolRole}, int{ToneRole}})
        item->setData(verdictCell(kind, role), role);
    return item;
}

/// Rows of a path: its name, its mode, a verdict.
struct Rows : QStandardItemModel
{
    explicit Rows(int count)
    {
        setHorizontalHeaderLabels(
            {QStringLiteral("Path"), QStringLiteral("Mode"), QStringLiteral("Result")});
        for (int i = 0; i < count; ++i)
            appendRow(
                {new QStandardItem(QStringLiteral("/srv/%1/%2").arg(QString(150, u'x')).arg(i)),
                 new QStandardItem(QStringLiteral("drwxr-x---")),
                 verdictItem(VerdictKind::Undetermined)});
    }
};

const std::vector<ColumnFit> kFits{{Fit::Stretch, Qt::ElideMiddle}, {}, {}};

void show(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QCoreApplication::processEvents();
}

int columns(const TableView &table)
{
    return table.horizontalHeader()->length();
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void columnsFillTheView();
    void verdictsAreNeverCut();
    void aBorderThatWasMovedStays();
    void rowsGrowWithTheText();
    void isAsHighAsItsRows();
    void tabLeavesIt();
    void rowIsCopied();
    void cellIsCopiedWhereCellsAreSelected();
    void nothingIsEdited();
    void cutTextsShowAsPlainTips();
    void verdictsAreDrawnInTheirTone();
    void cellsSayTheirVerdict();
    void treesDoTheSame();
    void otherModelsMayCome();

private:
    QFont m_font = QApplication::font();
};

void TestTables::cleanup()
{
    QApplication::setFont(m_font);
    applyColours(Colours::Light);
}

void TestTables::columnsFillTheView()
{
    Rows rows(5);
    TableView table;
    table.setModel(&rows);
    table.setColumnFits(kFits);
    for (const int width : {500, 700, 1200}) {
        table.resize(width, 300);
        show(table);
        QCOMPARE(columns(table), table.viewport()->width());
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    }
    table.resize(150, 300);
    QCoreApplication::processEvents();
    QVERIFY(table.horizontalScrollBar()->maximum() > 0); // rather than nothing to be read
}

void TestTables::verdictsAreNeverCut()
{
    Rows rows(5);
    TableView table;
    table.setModel(&rows);
    table.setColumnFits(kFits);
    for (const int percent : {100, 200}) {
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        table.resize(600, 300);
        show(table);
        const int needed = table.sizeHintForIndex(rows.index(0, kVerdict)).width();
        QCOMPARE_GE(table.columnWidth(kVerdict), needed);
    }
}

void TestTables::aBorderThatWasMovedStays()
{
    Rows rows(5);
    TableView table;
    table.setModel(&rows);
    table.setColumnFits(kFits);
    table.resize(700, 300);
    show(table);
    table.horizontalHeader()->resizeSection(kPath, 333);
    table.resize(900, 300);
    QCoreApplication::processEvents();
    QCOMPARE(table.columnWidth(kPath), 333);
    table.setColumnFits(kFits);
    QCoreApplication::processEvents();
    QCOMPARE(columns(table), table.viewport()->width());
}

void TestTables::rowsGrowWithTheText()
{
    Rows rows(2);
    TableView table;
    table.setModel(&rows);
    show(table);
    const int before = table.rowHeight(0);
    QVERIFY(before >= table.fontMetrics().height() * 16 / 10);
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(large);
    QCoreApplication::processEvents();
    QVERIFY(table.rowHeight(0) > before * 18 / 10);
}

void TestTables::isAsHighAsItsRows()
{
    Rows rows(5);
    TableView table;
    table.setModel(&rows);
    const int row = table.verticalHeader()->defaultSectionSize();
    const int five = table.sizeHint().height();
    rows.removeRow(0);
    QCOMPARE(table.sizeHint().height(), five - row);
    table.setRowsShown(2, 3);
    QCOMPARE(table.sizeHint().height(), five - 2 * row);
    QCOMPARE(table.minimumSizeHint().height(), five - 3 * row);
    rows.setRowCount(200);
    table.showAllRows();
    QCOMPARE(table.sizeHint().height(), five + 195 * row);
    QCOMPARE(table.minimumSizeHint().height(), table.sizeHint().height());
    rows.setRowCount(0);
    QVERIFY(table.sizeHint().height() < five);
}

void TestTables::tabLeavesIt()
{
    Rows rows(5);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *table = new TableView;
    auto *after = new QPushButton(QStringLiteral("After"));
    table->setModel(&rows);
    layout->addWidget(table);
    layout->addWidget(after);
    show(window);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(table->currentIndex().column(), 1);
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    QTest::keyClick(after, Qt::Key_Backtab);
    QVERIFY(table->hasFocus());
    const QSignalSpy activated(table, &QTableView::activated);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void TestTables::rowIsCopied()
{
    Rows rows(2);
    TableView table;
    table.setModel(&rows);
    table.hideColumn(1);
    show(table);
    table.setCurrentIndex(rows.index(1, kVerdict));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             rows.index(1, kPath).data().toString() + QStringLiteral("\tUndetermined"));
}

void TestTables::cellIsCopiedWhereCellsAreSelected()
{
    Rows rows(2);
    TableView table;
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    table.setModel(&rows);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    table.copyCurrent();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    table.setCurrentIndex(rows.index(1, kVerdict));
    table.copyCurrent();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Undetermined"));
}

void TestTables::nothingIsEdited()
{
    Rows rows(2);
    TableView table;
    table.setModel(&rows);
    show(table);
    table.setCurrentIndex(rows.index(0, 0));
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {},
                       table.visualRect(rows.index(0, 0)).center());
    QVERIFY(table.viewport()->findChildren<QWidget *>().isEmpty());
}

void TestTables::cutTextsShowAsPlainTips()
{
    Rows rows(1);
    rows.item(0, kPath)->setText(QStringLiteral("<b>/srv</b>/") + QString(300, u'x'));
    TableView table;
    table.setModel(&rows);
    table.setColumnFits(kFits);
    table.resize(400, 200);
    show(table);
    const auto tipOver = [&table, &rows](int column) {
        const QPoint at = table.visualRect(rows.index(0, column)).center();
        QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table.viewport(), &help);
        return QToolTip::text();
    };
    const QString tip = tipOver(kPath);
    QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;/srv")));
    QVERIFY(!tip.contains(QStringLiteral("<b>")));
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    tipOver(kVerdict);
    QVERIFY(!QToolTip::isVisible()); // it is all there
}

void TestTables::verdictsAreDrawnInTheirTone()
{
    Rows rows(1);
    TableView table;
    table.setModel(&rows);
    table.setColumnFits(kFits);
    table.resize(600, 200);
    for (const Colours colours : {Colours::Light, Colours::Dark, Colours::HighContrast}) {
        applyColours(colours);
        show(table);
        const QColor tone = toneColour(Tone::Undetermined, QApplication::palette());
        const QRect cell = table.visualRect(rows.index(0, kVerdict));
        const QImage image = table.viewport()->grab(cell).toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == tone ? 1 : 0;
        }
        QVERIFY(found > 10);
    }
}

void TestTables::cellsSayTheirVerdict()
{
    Rows rows(1);
    TableView table;
    table.setAccessibleName(QStringLiteral("Checks"));
    table.setModel(&rows);
    show(table);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&table);
    QCOMPARE(heard->role(), QAccessible::Table);
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Checks"));
    QAccessibleInterface *cell = heard->tableInterface()->cellAt(0, kVerdict);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Undetermined"));
    QVERIFY(!verdictCell(VerdictKind::Denied, Qt::ToolTipRole).isValid());
}

void TestTables::treesDoTheSame()
{
    Rows rows(2);
    rows.item(0)->appendRow({new QStandardItem(QStringLiteral("child")), new QStandardItem,
                             verdictItem(VerdictKind::Denied)});
    TreeView tree;
    tree.setModel(&rows);
    tree.setColumnFits(kFits);
    tree.resize(600, 300);
    show(tree);
    tree.expandAll();
    QCOMPARE(tree.header()->length(), tree.viewport()->width());
    tree.setCurrentIndex(rows.index(0, 0, rows.index(0, 0)));
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("child\t\tDenied"));
    QTest::keyClick(&tree, Qt::Key_F2);
    QVERIFY(!tree.indexWidget(tree.currentIndex()));
    QVERIFY(tree.visualRect(rows.index(0, 0)).height() >= tree.fontMetrics().height() * 3 / 2);
}

void TestTables::otherModelsMayCome()
{
    TableView table;
    table.setColumnFits(kFits);
    table.resize(600, 300);
    show(table);
    QVERIFY(table.sizeHint().isValid());
    Rows rows(3);
    Rows more(7);
    table.setModel(&rows);
    table.setModel(&more);
    QCoreApplication::processEvents();
    QCOMPARE(columns(table), table.viewport()->width());
    rows.clear();
    more.clear();
    QCoreApplication::processEvents();
    table.setModel(nullptr);
    QCoreApplication::processEvents();
}

MOUNTLENS_GUI_TEST(TestTables)
#include "tst_tables.moc"
