// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/finding_case.h"
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/models/matrix_model.h"
#include "gui/models/operation_groups.h"
#include "gui/pseudo.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <set>

using namespace mountlens;
using namespace mountlens::ui;

class TestMatrixModel : public QObject
{
    Q_OBJECT

private slots:
    void behaves();
    void everyOperationIsInOneGroup();
    void hasAColumnForEachSubject();
    void theQuestionIsMarked();
    void cellsSayVerdictAndCode();
    void cellsAreQuestions();
    void questionsOfALiveProcess();
    void whatDoesNotApplySaysSo();
    void nothingForRefusedContainers();
    void languageChanges();
};

namespace {

FindingPtr pages()
{
    return test::findingIn(R"(
        dir   /data       0755 0:0
        file  /data/a     0640 0:50
    )",
                           "host", "7:7", test::requestTo(Operation::Read, "/data/a"));
}

/// The cell of an operation, by its position among the groups.
QModelIndex cellOf(const MatrixModel &model, Operation operation, int column)
{
    int row = 0;
    for (const OperationGroup group : kOperationGroups) {
        ++row;
        for (const Operation known : operationsOf(group)) {
            if (known == operation)
                return model.index(row, column);
            ++row;
        }
    }
    return {};
}

} // namespace

void TestMatrixModel::behaves()
{
    MatrixModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setView(viewOf(test::findingOf("packaging/dokuwiki.mlsnap")));
    model.retranslate();
    model.setView(viewOf(pages()));
    model.setView(nullptr);
    model.retranslate();
    QCOMPARE(model.columnCount(), 0);
}

void TestMatrixModel::everyOperationIsInOneGroup()
{
    std::set<Operation> seen;
    std::size_t count = 0;
    for (const OperationGroup group : kOperationGroups) {
        for (const Operation operation : operationsOf(group)) {
            seen.insert(operation);
            ++count;
        }
    }
    QCOMPARE(seen.size(), kOperationCount);
    QCOMPARE(count, kOperationCount);
}

void TestMatrixModel::hasAColumnForEachSubject()
{
    MatrixModel model;
    model.setView(viewOf(test::findingOf("packaging/dokuwiki.mlsnap")));
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.rowCount(), static_cast<int>(kOperationCount + kOperationGroups.size()));
    const auto header = [&](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QVERIFY(header(1).startsWith(QStringLiteral("101 (nginx)")));
    QVERIFY(header(2).startsWith(QStringLiteral("0")));
    QVERIFY(model.index(0, 0).data(MatrixModel::HeadingRole).toBool());
    QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
}

void TestMatrixModel::theQuestionIsMarked()
{
    MatrixModel model;
    model.setView(viewOf(test::findingOf("packaging/dokuwiki.mlsnap")));
    const QModelIndex asked = model.askedIndex();
    QCOMPARE(asked, cellOf(model, Operation::Read, 1));
    QVERIFY(asked.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!cellOf(model, Operation::Read, 2).data(MatrixModel::AskedRole).toBool());
}

void TestMatrixModel::cellsSayVerdictAndCode()
{
    MatrixModel model;
    model.setView(viewOf(pages()));
    const QModelIndex denied = cellOf(model, Operation::Read, 1);
    QCOMPARE(denied.data(MatrixModel::KindRole).toInt(), static_cast<int>(VerdictKind::Denied));
    QVERIFY(denied.data().toString().contains(QStringLiteral("ML-D")));
    QCOMPARE(denied.data(Qt::AccessibleTextRole), denied.data());
    QVERIFY(!denied.data(Qt::ToolTipRole).toString().isEmpty());
    const QModelIndex allowed = cellOf(model, Operation::Stat, 1);
    QCOMPARE(allowed.data(MatrixModel::KindRole).toInt(), static_cast<int>(VerdictKind::Allowed));
    QVERIFY(!allowed.data().toString().contains(QStringLiteral("ML-")));
}

void TestMatrixModel::cellsAreQuestions()
{
    MatrixModel model;
    const FindingPtr finding = test::findingOf("packaging/dokuwiki.mlsnap");
    model.setView(viewOf(finding));
    const auto write = model.questionAt(cellOf(model, Operation::Write, 1));
    QVERIFY(write && write->request);
    QCOMPARE(write->request->operation, Operation::Write);
    QCOMPARE(write->who.snapshot, finding->question.who.snapshot);
    QVERIFY(!write->who.user);
    QVERIFY(!model.questionAt(cellOf(model, Operation::Write, 2)));
    const auto other = model.questionAt(cellOf(model, Operation::Write, 3));
    QVERIFY(other && other->who.user);
    QCOMPARE(other->who.user->uid, 65533U);
    QVERIFY(!model.questionAt(model.index(0, 0)));
    QVERIFY(!model.questionAt({}));
}

void TestMatrixModel::questionsOfALiveProcess()
{
    const FindingPtr finding = pages();
    finding->question.who.container = "web";
    UserInside worker;
    worker.credentials.setUids(Kuid(50));
    worker.credentials.setGids(Kgid(50));
    worker.pid = Pid(42);
    worker.process = "worker";
    finding->inside = {{worker}, CapabilitySet()};
    MatrixModel model;
    model.setView(viewOf(finding));
    const auto seen = model.questionAt(cellOf(model, Operation::Read, 2));
    QVERIFY(seen);
    QCOMPARE(seen->who.pid, std::optional(Pid(42)));
    QVERIFY(!seen->who.container && !seen->who.user);
    const auto root = model.questionAt(cellOf(model, Operation::Read, 3));
    QVERIFY(root);
    QCOMPARE(root->who.container, finding->question.who.container);
    QCOMPARE(root->who.user->uid, 0U);
    QVERIFY(model.headerData(2, Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .contains(QStringLiteral("worker")));
}

void TestMatrixModel::whatDoesNotApplySaysSo()
{
    MatrixModel model;
    model.setView(viewOf(pages()));
    const QString text = cellOf(model, Operation::List, 1).data().toString();
    QVERIFY(text.contains(QStringLiteral("ENOTDIR")));
    QVERIFY(!text.contains(QStringLiteral("ML-")));
}

void TestMatrixModel::nothingForRefusedContainers()
{
    const FindingPtr finding = pages();
    finding->report.refused = true;
    MatrixModel model;
    model.setView(viewOf(finding));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.askedIndex().isValid());
}

void TestMatrixModel::languageChanges()
{
    MatrixModel model;
    model.setView(viewOf(pages()));
    QVERIFY(test::installPseudo());
    model.retranslate();
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(
            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().contains(u'['));
    QVERIFY(model.index(0, 0).data().toString().contains(u'['));
    QVERIFY(model.index(1, 0).data().toString().contains(u'['));
    QVERIFY(model.index(1, 1).data().toString().contains(u'['));
    test::removePseudo();
}

MOUNTLENS_GUI_TEST(TestMatrixModel)
#include "tst_matrix_model.moc"
