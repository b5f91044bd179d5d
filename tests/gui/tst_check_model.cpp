// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/finding_case.h"
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/look/cell_delegate.h"
#include "gui/models/check_model.h"
#include "gui/pseudo.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestCheckModel : public QObject
{
    Q_OBJECT

private slots:
    void behaves();
    void keepsTheKernelsOrder();
    void oneCheckDecides();
    void checksBehindAreNotReached();
    void unknownChecksTellWhatIsMissing();
    void passedChecksCanBeHidden();
    void nothingSorts();
    void languageChanges();
};

namespace {

constexpr const char *kSnapshot = "packaging/dokuwiki.mlsnap";

StepResult resultOf(const QModelIndex &index)
{
    return static_cast<StepResult>(index.data(CheckModel::ResultRole).toInt());
}

} // namespace

void TestCheckModel::behaves()
{
    CheckModel model;
    CheckFilter filter;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester filtered(&filter,
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    model.setView(viewOf(test::findingOf(kSnapshot)));
    filter.setHidesPassed(true);
    model.retranslate();
    model.setView(viewOf(
        test::findingIn("dir /a 0700 0:0", "host", "0:0", test::requestTo(Operation::List, "/a"))));
    filter.setHidesPassed(false);
    model.setView(nullptr);
    QCOMPARE(filter.rowCount(), 0);
}

void TestCheckModel::keepsTheKernelsOrder()
{
    const FindingPtr finding = test::findingOf(kSnapshot);
    CheckModel model;
    model.setView(viewOf(finding));
    const auto &steps = finding->report.verdict.steps;
    QVERIFY(model.rowCount() > static_cast<int>(steps.size()));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QModelIndex row = model.index(static_cast<int>(i), CheckModel::Number);
        QCOMPARE(row.data().toString(), QString::number(i + 1));
        QCOMPARE(resultOf(row), steps[i].result);
        QCOMPARE(row.data(CheckModel::ComponentRole).toInt(), static_cast<int>(steps[i].component));
    }
}

void TestCheckModel::oneCheckDecides()
{
    const FindingPtr finding = test::findingOf(kSnapshot);
    CheckModel model;
    model.setView(viewOf(finding));
    const int deciding = static_cast<int>(*finding->report.verdict.deciding);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, CheckModel::Decides);
        QCOMPARE(cell.data(CheckModel::DecidesRole).toBool(), row == deciding);
        QCOMPARE(cell.data().toString().isEmpty(), row != deciding);
        QCOMPARE(cell.data(SymbolRole).isValid(), row == deciding);
        QCOMPARE(cell.data(Qt::FontRole).value<QFont>().bold(), row == deciding);
    }
}

void TestCheckModel::checksBehindAreNotReached()
{
    const FindingPtr finding = test::findingOf(kSnapshot);
    CheckModel model;
    model.setView(viewOf(finding));
    const QModelIndex last = model.index(model.rowCount() - 1, CheckModel::Result);
    QCOMPARE(resultOf(last), StepResult::NotReached);
    QVERIFY(last.data(MutedRole).toBool());
    QCOMPARE(last.siblingAtColumn(CheckModel::Component).data().toString(),
             QStringLiteral("start.txt"));
}

void TestCheckModel::unknownChecksTellWhatIsMissing()
{
    CheckModel model;
    model.setView(viewOf(test::findingIn("dir /a 0755 0:0 unread inode\nfile /a/b 0644 0:0", "host",
                                         "7:7", test::requestTo(Operation::Read, "/a/b"))));
    QModelIndex deciding;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(CheckModel::DecidesRole).toBool())
            deciding = model.index(row, CheckModel::Found);
    }
    QVERIFY(deciding.isValid());
    QCOMPARE(resultOf(deciding), StepResult::Unknown);
    QVERIFY(deciding.data().toString().contains(QStringLiteral(" · ")));
}

void TestCheckModel::passedChecksCanBeHidden()
{
    CheckModel model;
    CheckFilter filter;
    filter.setSourceModel(&model);
    model.setView(viewOf(test::findingOf(kSnapshot)));
    const int all = filter.rowCount();
    filter.setHidesPassed(true);
    QVERIFY(filter.rowCount() > 0 && filter.rowCount() < all);
    for (int row = 0; row < filter.rowCount(); ++row) {
        const StepResult result = resultOf(filter.index(row, 0));
        QVERIFY(result != StepResult::Pass && result != StepResult::NotApplicable);
    }
    filter.setHidesPassed(false);
    QCOMPARE(filter.rowCount(), all);
}

void TestCheckModel::nothingSorts()
{
    CheckModel model;
    CheckFilter filter;
    filter.setSourceModel(&model);
    model.setView(viewOf(test::findingOf(kSnapshot)));
    filter.sort(CheckModel::Found, Qt::DescendingOrder);
    for (int row = 0; row < filter.rowCount(); ++row)
        QCOMPARE(filter.index(row, CheckModel::Number).data().toString(), QString::number(row + 1));
}

void TestCheckModel::languageChanges()
{
    CheckModel model;
    model.setView(viewOf(test::findingOf(kSnapshot)));
    QVERIFY(test::installPseudo());
    model.retranslate();
    for (int column = CheckModel::Result; column < CheckModel::ColumnCount; ++column) {
        const QString header = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(header.contains(u'['), qPrintable(header));
    }
    for (const int column : {CheckModel::Result, CheckModel::Check, CheckModel::Found})
        QVERIFY(model.index(0, column).data().toString().contains(u'['));
    test::removePseudo();
}

MOUNTLENS_GUI_TEST(TestCheckModel)
#include "tst_check_model.moc"
