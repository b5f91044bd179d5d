// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/finding_case.h"
#include "cases/matrix.h"
#include "snapshot/recorded_source.h"

#include <QElapsedTimer>
#include <QTest>

#include <cerrno>

#include <unistd.h>

using namespace mountlens;
using namespace mountlens::ui;

class TestMatrix : public QObject
{
    Q_OBJECT

private slots:
    void snapshotHasItsSubjectRootAndOthers();
    void askedCellIsTheReport();
    void rootOfASnapshotIsSureOnlyWhereCapabilitiesDoNotMatter();
    void nothingIsGuessed();
    void otherKindsOfObjectsDoNotApply();
    void newNames_data();
    void newNames();
    void seenUsersAreJudgedByTheirOwnGroups();
    void anotherUserOfASnapshot();
    void backToTheUserOfTheSnapshot();
    void liveFactsSuffice();
};

namespace {

FindingPtr dokuwiki()
{
    Question question;
    question.who.snapshot = MOUNTLENS_SOURCE_DIR "/packaging/dokuwiki.mlsnap";
    const auto found = findOut(question);
    return found ? *found : nullptr;
}

Matrix matrixFor(const Finding &finding)
{
    return matrixOf(*finding.opened, finding.inside, finding.facts(), finding.request());
}

MatrixCell cellAt(const Matrix &matrix, Operation operation, MatrixRole role)
{
    const auto who =
        std::find_if(matrix.subjects.begin(), matrix.subjects.end(),
                     [role](const MatrixSubject &known) { return known.role == role; });
    if (who == matrix.subjects.end())
        return {};
    const auto column = static_cast<std::size_t>(who - matrix.subjects.begin());
    return matrix.rows[static_cast<std::size_t>(operation)].cells[column];
}

constexpr const char *kPages = R"(
    dir    /data             0755  0:0
    dir    /data/pages       0775  0:50
    file   /data/pages/a     0644  0:50
)";

UsersInside withGroup50()
{
    UserInside user;
    user.credentials.setUids(Kuid(102));
    user.credentials.setGids(Kgid(102));
    user.credentials.setGroups({Kgid(50)});
    user.pid = Pid(42);
    user.process = "worker";
    return {{user}, CapabilitySet()};
}

} // namespace

void TestMatrix::snapshotHasItsSubjectRootAndOthers()
{
    const FindingPtr finding = dokuwiki();
    QVERIFY(finding);
    const Matrix matrix = matrixFor(*finding);
    QCOMPARE(matrix.subjects.size(), 3U);
    QCOMPARE(matrix.subjects[0].role, MatrixRole::Asked);
    QCOMPARE(matrix.subjects[1].role, MatrixRole::Root);
    QVERIFY(!matrix.subjects[1].capabilitiesKnown);
    QCOMPARE(matrix.subjects[2].role, MatrixRole::Other);
    QVERIFY(matrix.subjects[2].subject.credentials.effective == CapabilitySet());
    QCOMPARE(matrix.rows.size(), kOperationCount);
}

void TestMatrix::askedCellIsTheReport()
{
    const FindingPtr finding = dokuwiki();
    const MatrixCell cell =
        cellAt(matrixFor(*finding), finding->request().operation, MatrixRole::Asked);
    QCOMPARE(cell.kind, finding->report.verdict.kind);
    QCOMPARE(cell.code, finding->report.code);
    QCOMPARE(cell.errorNumber, EACCES);
    QVERIFY(cell.reason && cell.reason->id == ReasonId::OtherClassDenies);
}

void TestMatrix::rootOfASnapshotIsSureOnlyWhereCapabilitiesDoNotMatter()
{
    const Matrix matrix = matrixFor(*dokuwiki());
    const MatrixCell read = cellAt(matrix, Operation::Read, MatrixRole::Root);
    QCOMPARE(read.kind, VerdictKind::Undetermined);
    QVERIFY(!read.missing.empty());
    QCOMPARE(read.missing.back().id(), ErrorId::NotRecorded);
}

void TestMatrix::nothingIsGuessed()
{
    OpenedCase opened;
    opened.subject.userNamespace = UserNamespace::makeInitial();
    opened.facts = std::make_shared<RecordedSource>(RecordedFacts());
    const Matrix matrix =
        matrixOf(opened, {}, *opened.facts, test::requestTo(Operation::Read, "/data"));
    QVERIFY(!matrix.subjects.empty());
    for (const MatrixRow &row : matrix.rows) {
        for (const MatrixCell &cell : row.cells)
            QCOMPARE(cell.kind, VerdictKind::Undetermined);
    }
}

void TestMatrix::otherKindsOfObjectsDoNotApply()
{
    const FindingPtr finding = test::findingIn(kPages, "host", "101:101",
                                               test::requestTo(Operation::Read, "/data/pages/a"));
    const Matrix matrix = matrixFor(*finding);
    const MatrixCell list = cellAt(matrix, Operation::List, MatrixRole::Asked);
    QCOMPARE(list.kind, VerdictKind::Denied);
    QVERIFY(!list.applies);
    QCOMPARE(list.errorNumber, ENOTDIR);
    QVERIFY(cellAt(matrix, Operation::Unlink, MatrixRole::Asked).applies);
}

void TestMatrix::newNames_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("path2");
    const QByteArray folder("/data/pages");
    const QByteArray file("/data/pages/a");
    const QByteArray fresh("/data/pages/.mountlens-new");
    QTest::newRow("in a directory") << folder << Operation::Create << fresh << QByteArray();
    QTest::newRow("beside a file") << file << Operation::Mkdir << fresh << QByteArray();
    QTest::newRow("where nothing is")
        << QByteArray("/data/b") << Operation::Create << QByteArray("/data/b") << QByteArray();
    QTest::newRow("open may find it") << file << Operation::OpenCreate << file << QByteArray();
    QTest::newRow("open does not open a directory to write")
        << folder << Operation::OpenCreate << fresh << QByteArray();
    QTest::newRow("rename beside itself") << file << Operation::Rename << file << fresh;
    QTest::newRow("back to what was asked") << fresh << Operation::List << folder << QByteArray();
}

void TestMatrix::newNames()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const Operation, operation);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, path2);
    World world(kPages);
    const Request request =
        variantOf(test::requestTo(Operation::Read, asked.toStdString()), operation, world);
    QCOMPARE(request.operation, operation);
    QCOMPARE(QByteArray::fromStdString(request.path), path);
    QCOMPARE(QByteArray::fromStdString(request.path2), path2);
}

void TestMatrix::seenUsersAreJudgedByTheirOwnGroups()
{
    const FindingPtr finding =
        test::findingIn(kPages, "host", "101:101", test::requestTo(Operation::List, "/data/pages"));
    finding->inside = withGroup50();
    const Matrix matrix = matrixFor(*finding);
    QCOMPARE(matrix.subjects.size(), 4U);
    QCOMPARE(matrix.subjects[1].subject.pid, std::optional(Pid(42)));
    QCOMPARE(cellAt(matrix, Operation::Create, MatrixRole::Asked).kind, VerdictKind::Denied);
    QCOMPARE(cellAt(matrix, Operation::Create, MatrixRole::Seen).kind, VerdictKind::Allowed);
    QCOMPARE(cellAt(matrix, Operation::Create, MatrixRole::Other).kind, VerdictKind::Denied);
}

void TestMatrix::anotherUserOfASnapshot()
{
    const FindingPtr finding = dokuwiki();
    Question question = finding->question;
    question.who.user = UserChoice{1000, 1000, {}};
    const auto anew = decideAnew(recordOf(*finding), question);
    QVERIFY(anew);
    QCOMPARE((*anew)->report.subject.credentials.fsUid, Kuid(1000));
    QVERIFY((*anew)->report.code != finding->report.code);
    question.who.user = UserChoice{0, 0, {}};
    const auto root = decideAnew(recordOf(*finding), question);
    QVERIFY(!root);
    QCOMPARE(root.error().id(), ErrorId::NotRecorded);
}

void TestMatrix::backToTheUserOfTheSnapshot()
{
    const FindingPtr finding = dokuwiki();
    Question question = finding->question;
    question.who.user = UserChoice{1000, 1000, {}};
    const auto other = findOut(question);
    QVERIFY(other);
    const Matrix matrix = matrixFor(**other);
    QCOMPARE(matrix.subjects[1].role, MatrixRole::Seen);
    QVERIFY(matrix.subjects[1].subject.credentials == finding->report.subject.credentials);
    question.who.user.reset();
    const auto back = decideAnew(recordOf(**other), question);
    QVERIFY(back);
    QCOMPARE((*back)->report.code, finding->report.code);
    QVERIFY((*back)->report.subject.credentials == finding->report.subject.credentials);
}

void TestMatrix::liveFactsSuffice()
{
    Question question;
    question.who.pid = Pid(getpid());
    question.request = test::requestTo(Operation::Read, "/etc/passwd");
    QElapsedTimer timer;
    timer.start();
    const auto found = findOut(question);
    qInfo("a live check took %lld ms", timer.elapsed());
    QVERIFY(found);
    const Matrix matrix = matrixFor(**found);
    for (const MatrixRow &row : matrix.rows) {
        for (const MatrixCell &cell : row.cells) {
            for (const Error &error : cell.missing)
                QVERIFY(error.id() != ErrorId::NotRecorded);
        }
    }
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
