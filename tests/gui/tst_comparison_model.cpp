// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/look/verdict_badge.h"
#include "gui/pseudo.h"
#include "gui/snapshot_files.h"
#include "gui/snapshots/comparison_model.h"
#include "gui/snapshots/comparison_words.h"
#include "gui/snapshots/question_model.h"
#include "gui/snapshots/replacement_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mountlens;
using namespace mountlens::test;
using namespace mountlens::ui;

class TestComparisonModel : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { removePseudo(); }
    void comparisonUnderTheTester();
    void everyAspectHasWords_data();
    void everyAspectHasWords();
    void everyOutcomeHasWords();
    void valuesOfAMendedFolder();
    void hostilePathsAreShownSafely();
    void asText();
    void questionsUnderTheTester();
    void answersAreDecided();
    void replacementsUnderTheTester();

private:
    using Change = std::function<void(Snapshot &)>;
    [[nodiscard]] Comparison compared(const Change &change) const;
    QTemporaryDir m_folder;
};

namespace {

constexpr auto kSnapshot = "packaging/dokuwiki.mlsnap";
constexpr auto kLastAspect = ComparedAspect::Idmap;

void mend(Snapshot &snapshot)
{
    (*recordedAt(snapshot, {"dokuwiki", "data", "pages"}).inode)->mode = Mode(0755);
}

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

Comparison TestComparisonModel::compared(const Change &change) const
{
    const QString path = m_folder.filePath(QStringLiteral("after.mlsnap"));
    if (!changedSnapshot(kSnapshot, path, change))
        return {};
    return compare(*findingOf(kSnapshot), *findingIn(path));
}

void TestComparisonModel::comparisonUnderTheTester()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.retranslate();
    model.setComparison(compared(mend));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    const QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    const QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(installPseudo());
    model.retranslate();
    QCOMPARE(headers.count(), 1);
    QCOMPARE(data.count(), 1);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(
            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(u'['));
    model.setComparison(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void TestComparisonModel::everyAspectHasWords_data()
{
    QTest::addColumn<int>("aspect");
    for (int i = 0; i <= static_cast<int>(kLastAspect); ++i)
        QTest::addRow("%d", i) << i;
}

void TestComparisonModel::everyAspectHasWords()
{
    QFETCH(int, aspect);
    QVERIFY(installPseudo());
    Comparison comparison;
    Difference difference;
    difference.aspect = static_cast<ComparedAspect>(aspect);
    difference.path = "/wiki";
    difference.before.inode = InodeFacts();
    difference.before.mount = MountFacts();
    difference.before.mount->fileSystem = "ext4";
    comparison.before.code = "ML-D004";
    const QString text = differenceText(difference);
    QVERIFY2(text.startsWith(u'['), qPrintable(text));
    QCOMPARE(text.contains(QStringLiteral("/wiki")), difference.aspect >= ComparedAspect::Presence);
    const QString value = differenceValue(comparison, difference, Side::Before);
    QVERIFY2(!value.trimmed().isEmpty(), qPrintable(text));
    QCOMPARE(plainEnglishIn(value), QStringList());
}

void TestComparisonModel::everyOutcomeHasWords()
{
    QVERIFY(installPseudo());
    for (int i = 0; i <= static_cast<int>(ComparedOutcome::NotKnownNow); ++i) {
        const auto outcome = static_cast<ComparedOutcome>(i);
        QVERIFY(outcomeText(outcome).startsWith(u'['));
        QVERIFY(plainEnglishIn(outcomeAdvice(outcome)).isEmpty());
    }
}

void TestComparisonModel::valuesOfAMendedFolder()
{
    ComparisonModel model;
    model.setComparison(compared(mend));
    QCOMPARE(shown(model, 0, ComparisonModel::Before), verdictWord(VerdictKind::Denied));
    QCOMPARE(shown(model, 0, ComparisonModel::After), verdictWord(VerdictKind::Allowed));
    QVERIFY(shown(model, 1, ComparisonModel::What).contains(QStringLiteral("pages")));
    QCOMPARE(shown(model, 1, ComparisonModel::Before), QStringLiteral("drwx------ 0700"));
    QCOMPARE(shown(model, 1, ComparisonModel::After), QStringLiteral("drwxr-xr-x 0755"));
}

void TestComparisonModel::hostilePathsAreShownSafely()
{
    Comparison comparison;
    Difference difference;
    difference.aspect = ComparedAspect::Mode;
    difference.path = "/<b>x</b>\n\xe2\x80\xae%2";
    difference.before.inode = InodeFacts();
    comparison.differences.push_back(difference);
    ComparisonModel model;
    model.setComparison(comparison);
    const QString text = shown(model, 0, 0);
    QVERIFY2(text.contains(QStringLiteral("\\n")) || text.contains(QStringLiteral("\\x0a")),
             qPrintable(text));
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(text.contains(QStringLiteral("%2")));
}

void TestComparisonModel::asText()
{
    const QString text = comparisonText(compared(mend));
    QVERIFY(text.startsWith(outcomeText(ComparedOutcome::FixWorked) + u'\n'));
    QVERIFY(text.contains(QStringLiteral("B  drwxr-xr-x 0755")));
    QVERIFY(text.endsWith(u'\n'));
}

void TestComparisonModel::questionsUnderTheTester()
{
    QuestionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.retranslate();
    model.setFinding(findingOf(kSnapshot));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(installPseudo());
    model.retranslate();
    QVERIFY(shown(model, 0, QuestionModel::Answer).startsWith(u'['));
    QCOMPARE(model.index(0, QuestionModel::Answer).data(Qt::AccessibleTextRole).toString(),
             verdictWord(VerdictKind::Denied));
    QVERIFY(!model.request(-1));
    QVERIFY(!model.request(1));
    model.setFinding(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestComparisonModel::answersAreDecided()
{
    const QString path = m_folder.filePath(QStringLiteral("many.mlsnap"));
    QVERIFY(changedSnapshot(kSnapshot, path, [](Snapshot &snapshot) {
        Request stat;
        stat.operation = Operation::Stat;
        stat.path = "/dokuwiki/data";
        snapshot.requests.push_back(stat);
    }));
    QuestionModel model;
    model.setFinding(findingIn(path));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(shown(model, 0, QuestionModel::Answer), verdictWord(VerdictKind::Denied));
    QCOMPARE(shown(model, 1, QuestionModel::Path), QStringLiteral("/dokuwiki/data"));
    QCOMPARE(shown(model, 1, QuestionModel::Answer), verdictWord(VerdictKind::Allowed));
}

void TestComparisonModel::replacementsUnderTheTester()
{
    ReplacementModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setNames({{"dokuwiki", "name1___"}, {"a\nb", "n1_"}});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!shown(model, 0, 0).contains(u'\n'));
    QCOMPARE(shown(model, 1, 1), QStringLiteral("name1___"));
    model.retranslate();
    model.setNames({});
    QCOMPARE(model.rowCount(), 0);
}

MOUNTLENS_GUI_TEST(TestComparisonModel)
#include "tst_comparison_model.moc"
