// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "cases/finding.h"
#include "snapshot/snapshot.h"
#include "snapshot/snapshot_file.h"

#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;

/// The situations of five articles that people read about containers and rights, as snapshots that
/// real engines gave. How they were recorded, as root, with dockerd 20.10 and Linux 6.18:
///
///     MOUNTLENS_SEEDS=tests/data/seeds build/dev/tests/mend/tst_seed_situations keptSnapshots
///
/// starts a container for each row there, lets the kernel deny, saves `mountlens check --save` and
/// takes out what only that machine has (keepSnapshot() in tests/mend/kept_snapshot.cpp).
class TestSeedSnapshots : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void nothingOfAMachine_data() { answers_data(); }
    void nothingOfAMachine();
    void theWorkerIsSomebodyElseOutside();
    void rootLacksACapability();
    void aRemapMovesEveryNumber();
    void theSocketEqualsRoot();
};

namespace {

std::string pathOf(const QString &name)
{
    return (QStringLiteral(MOUNTLENS_TEST_DATA "/seeds/%1.mlsnap").arg(name)).toStdString();
}

FindingPtr findingOf(const char *name)
{
    Question question;
    question.who.snapshot = pathOf(QString::fromLatin1(name));
    const auto found = findOut(question);
    return found ? *found : nullptr;
}

bool remarks(const Finding &finding, NoticeId id)
{
    return std::any_of(finding.report.remarks.begin(), finding.report.remarks.end(),
                       [&](const Notice &notice) { return notice.id == id; });
}

bool offers(const Finding &finding, FixKind kind)
{
    return std::any_of(finding.fixes.fixes.begin(), finding.fixes.fixes.end(),
                       [&](const Fix &fix) { return fix.kind == kind; });
}

} // namespace

void TestSeedSnapshots::answers_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("firstFix");
    QTest::addColumn<QString>("hostPath");
    const auto row = [](const char *name, const char *operation, const char *cause,
                        const char *code, const char *firstFix, const char *hostPath) {
        QTest::newRow(name) << QString::fromLatin1(operation) << QString::fromLatin1(cause)
                            << QString::fromLatin1(code) << QString::fromLatin1(firstFix)
                            << QString::fromLatin1(hostPath);
    };
    row("1-dokuwiki", "create", "owner-mode-mismatch", "ML-D007", "setfacl", "/srv/wiki");
    row("2-root-secret", "read", "owner-mode-mismatch", "ML-D006", "leave",
        "/srv/root/secrets.txt");
    row("3-capabilities", "list", "capability-dropped", "ML-D006", "setfacl", "/srv/ana");
    row("4-userns-remap", "create", "unmapped-owner-no-override", "ML-D007", "setfacl",
        "/srv/data");
    row("5-docker-socket", "connect", "unmapped-owner-no-override", "ML-D006", "leave",
        "/srv/docker.sock");
}

/// As tests/mend/tst_seed_situations.cpp finds it on the engines themselves.
void TestSeedSnapshots::answers()
{
    QFETCH(QString, operation);
    QFETCH(QString, cause);
    QFETCH(QString, code);
    QFETCH(QString, firstFix);
    QFETCH(QString, hostPath);
    const FindingPtr finding = findingOf(QTest::currentDataTag());
    QVERIFY(finding);
    const CheckReport &report = finding->report;
    QVERIFY(report.verdict.kind == VerdictKind::Denied);
    QCOMPARE(report.verdict.code, EACCES);
    QCOMPARE(std::string(operationName(report.request.operation)), operation.toStdString());
    QVERIFY(report.cause);
    QCOMPARE(std::string(causeName(*report.cause)), cause.toStdString());
    QCOMPARE(report.code, code.toStdString());
    QCOMPARE(report.engine, std::string("docker"));
    QVERIFY(std::any_of(report.mounts.begin(), report.mounts.end(), [&](const PathMount &mount) {
        return mount.hostPath == hostPath.toStdString();
    }));
    QVERIFY(!finding->fixes.fixes.empty());
    QCOMPARE(std::string(fixKindName(finding->fixes.fixes.front().kind)), firstFix.toStdString());
    QVERIFY(!finding->live());
    QCOMPARE(finding->readAt, std::int64_t{1768473000});
}

void TestSeedSnapshots::nothingOfAMachine()
{
    const auto text =
        readWholeFile(pathOf(QString::fromLatin1(QTest::currentDataTag())), kMaxSnapshotBytes);
    QVERIFY(text.has_value());
    const auto snapshot = readSnapshot(*text);
    QVERIFY(snapshot.has_value());
    QCOMPARE(snapshot->hostName, std::string("seed"));
    QCOMPARE(writeSnapshot(*snapshot), *text);
    for (const char *word : {"/tmp/snap", "/build/", "mend"})
        QVERIFY2(text->find(word) == std::string::npos, word);
}

void TestSeedSnapshots::theWorkerIsSomebodyElseOutside()
{
    const FindingPtr finding = findingOf("1-dokuwiki");
    QVERIFY(finding);
    QCOMPARE(finding->report.identity.size(), std::size_t{2});
    const IdentityStep &inside = finding->report.identity[0];
    const IdentityStep &outside = finding->report.identity[1];
    QCOMPARE(inside.uid, outside.uid);
    QCOMPARE(inside.uidName, std::string("nginx"));
    QCOMPARE(outside.uidName, std::string("systemd-timesync"));
    QVERIFY(remarks(*finding, NoticeId::SameUserNamespace));
}

void TestSeedSnapshots::rootLacksACapability()
{
    const FindingPtr finding = findingOf("3-capabilities");
    QVERIFY(finding);
    QVERIFY(remarks(*finding, NoticeId::RootInsideIsRootOutside));
    QVERIFY(remarks(*finding, NoticeId::CapabilitiesMissing));
}

void TestSeedSnapshots::aRemapMovesEveryNumber()
{
    const FindingPtr finding = findingOf("4-userns-remap");
    QVERIFY(finding);
    QVERIFY(finding->opened->around.remapped);
    QCOMPARE(finding->opened->around.mounts.size(), std::size_t{3});
    const auto &identity = finding->report.identity;
    QVERIFY(identity.size() >= 2);
    QCOMPARE(identity[0].uid, std::optional<std::uint32_t>(0));
    QCOMPARE(identity[1].uid, std::optional<std::uint32_t>(165536));
    QVERIFY(!remarks(*finding, NoticeId::RootInsideIsRootOutside));
}

void TestSeedSnapshots::theSocketEqualsRoot()
{
    const FindingPtr finding = findingOf("5-docker-socket");
    QVERIFY(finding);
    QVERIFY(remarks(*finding, NoticeId::EngineSocketInReach));
    for (const Fix &fix : finding->fixes.fixes)
        QVERIFY(fix.kind == FixKind::Leave || fix.risk == Risk::High);
    QVERIFY(offers(*finding, FixKind::Relay));
    QVERIFY(!offers(*finding, FixKind::GroupAdd));
}

QTEST_GUILESS_MAIN(TestSeedSnapshots)
#include "tst_seed_snapshots.moc"
