// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "cases/check_case.h"
#include "cases/finding.h"
#include "cases/opened_report.h"
#include "cases/saving.h"
#include "cli/container_stage.h"
#include "snapshot/recorded_source.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <ctime>
#include <optional>

using namespace mountlens;
using namespace mountlens::ui;

class TestFinding : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aProcess();
    void aProcessThatIsGone();
    void aUserOfTheHost();
    void aPlannedContainer();
    void anEngineThatCannotDoItsPart();
    void aRefusedContainer();
    void tooLittleKnown();
    void aSnapshot();
    void aSnapshotWithoutAQuestion();
    void whatCannotBeOpened();
    void onlyAProcessIsAsked();

private:
    [[nodiscard]] std::string at(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] Question planned(const std::string &flags) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Request request(Operation operation, const std::string &path)
{
    Request request;
    request.operation = operation;
    request.path = path;
    return request;
}

FindingPtr mustFind(const Question &question)
{
    const auto found = findOut(question);
    return found ? *found : nullptr;
}

Error errorOf(const Question &question)
{
    const auto found = findOut(question);
    return found ? Error(ErrorId::Usage, "found") : found.error();
}

/// Everything of a report that is decided from facts.
bool isSame(const CheckReport &a, const CheckReport &b)
{
    return a.verdict.kind == b.verdict.kind && a.verdict.code == b.verdict.code
           && a.verdict.reason == b.verdict.reason && a.verdict.steps == b.verdict.steps
           && a.verdict.missing == b.verdict.missing && a.cause == b.cause && a.code == b.code
           && a.identity == b.identity && a.mounts == b.mounts && a.remarks == b.remarks
           && a.notices == b.notices && a.alsoDenied.size() == b.alsoDenied.size()
           && a.container == b.container && a.engine == b.engine && a.planned == b.planned
           && a.setUpTarget == b.setUpTarget;
}

/// What stands in the finding is enough to come to the same answer.
bool decidesAgain(const Finding &finding)
{
    const Request asked = finding.question.request.value_or(finding.request());
    return isSame(reportFor(*finding.opened, finding.facts(), asked), finding.report);
}

/// The same finding, through a file.
FindingPtr throughSnapshot(const Finding &finding, const std::string &file)
{
    const auto &facts = static_cast<RecordedSource &>(finding.facts()); // as findOut() leaves it
    const Snapshot snapshot =
        takeSnapshot(*finding.opened, {*finding.question.request}, facts.recorded());
    if (!saveSnapshot(snapshot, file))
        return nullptr;
    Question question;
    question.who.snapshot = file;
    return mustFind(question);
}

} // namespace

void TestFinding::init()
{
    for (const char *variable : {"DOCKER_HOST", "DOCKER_CONTEXT", "CONTAINER_HOST"})
        qunsetenv(variable);
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/var/tmp/mountlens-XXXXXX"));
    QVERIFY(m_folder->isValid());
}

Question TestFinding::planned(const std::string &flags) const
{
    Question question;
    question.who.configuration = ConfigurationInput{
        {}, "docker run --name web --userns=host " + flags + " registry.invalid/none:1", {}};
    question.request = request(Operation::List, "/data");
    return question;
}

void TestFinding::aProcess()
{
    MOUNTLENS_NEED_STAGE();
    const ContainerStage stage(ContainerStage::Users::Mapped);
    Question question;
    question.who.pid = stage.pidNumber();
    question.request = request(Operation::Create, "/dokuwiki/data/pages/new.txt");
    const std::time_t before = std::time(nullptr);
    const FindingPtr finding = mustFind(question);
    QVERIFY(finding);
    QVERIFY(finding->live());
    QVERIFY(finding->readAt >= before && finding->readAt <= std::time(nullptr));
    QVERIFY(finding->report.verdict.kind == VerdictKind::Denied);
    QCOMPARE(finding->report.verdict.code, EACCES);
    QCOMPARE(finding->report.identity.front().uidName, std::string("nginx"));
    QVERIFY(&finding->report.subject == &finding->opened->subject);
    QVERIFY(decidesAgain(*finding));
    const FindingPtr told = throughSnapshot(*finding, at("a.mlsnap"));
    QVERIFY(told);
    QVERIFY(isSame(told->report, finding->report));
}

void TestFinding::aProcessThatIsGone()
{
    MOUNTLENS_NEED_STAGE();
    std::optional<ContainerStage> stage(std::in_place);
    Question question;
    question.who.pid = stage->pidNumber();
    question.request = request(Operation::Write, "/dokuwiki/data/pages/start.txt");
    const FindingPtr finding = mustFind(question);
    stage.reset();
    QVERIFY(finding);
    QVERIFY(decidesAgain(*finding));
    QCOMPARE(errorOf(question).id(), ErrorId::NoSuchProcess);
    QVERIFY(!confirmed(finding));
}

void TestFinding::aUserOfTheHost()
{
    Question question;
    question.who.as = UserChoice{54321, 54321, {}};
    question.request = request(Operation::Create, "/etc/new");
    const FindingPtr finding = mustFind(question);
    QVERIFY(finding);
    QVERIFY(finding->live());
    QVERIFY(finding->opened->around.onHost);
    QVERIFY(finding->report.verdict.kind == VerdictKind::Denied);
    QVERIFY(!finding->fixes.fixes.empty());
    QVERIFY(decidesAgain(*finding));
    const FindingPtr told = throughSnapshot(*finding, at("a.mlsnap"));
    QVERIFY(told);
    QVERIFY(isSame(told->report, finding->report));
    QVERIFY(!told->live());
    QCOMPARE(told->fixes.fixes.size(), finding->fixes.fixes.size());
    for (std::size_t i = 0; i < told->fixes.fixes.size(); ++i) {
        QVERIFY(told->fixes.fixes[i].kind == finding->fixes.fixes[i].kind);
        QVERIFY(told->fixes.fixes[i].run == finding->fixes.fixes[i].run);
    }
}

void TestFinding::aPlannedContainer()
{
    const FindingPtr finding = mustFind(planned("-u 54321:54321 -v /etc:/data"));
    QVERIFY(finding);
    QVERIFY(finding->report.planned);
    QCOMPARE(finding->report.container, std::string("web"));
    QVERIFY(decidesAgain(*finding));
    const FindingPtr told = throughSnapshot(*finding, at("a.mlsnap"));
    QVERIFY(told);
    QVERIFY(isSame(told->report, finding->report));
    QVERIFY(told->opened->planned);
}

/// What the engine meets on the host is kept as well.
void TestFinding::anEngineThatCannotDoItsPart()
{
    const Question question =
        planned("-u 54321:54321 --mount type=bind,dst=/data,src=" + at("none"));
    const FindingPtr finding = mustFind(question);
    QVERIFY(finding);
    QCOMPARE(finding->report.setUpTarget, std::string("/data"));
    QVERIFY(finding->report.verdict.kind == VerdictKind::Denied);
    QVERIFY(&finding->report.subject == &finding->opened->setUp->engine);
    makeFolder(at("none"));
    QVERIFY(decidesAgain(*finding));
    QVERIFY(mustFind(question)->report.setUpTarget.empty());
    const FindingPtr told = throughSnapshot(*finding, at("a.mlsnap"));
    QVERIFY(told);
    QVERIFY(isSame(told->report, finding->report));
}

void TestFinding::aRefusedContainer()
{
    const FindingPtr finding = mustFind(planned("-u 5:6 --device " + at("none")));
    QVERIFY(finding);
    QVERIFY(finding->report.refused);
    QVERIFY(finding->report.verdict.kind == VerdictKind::Denied);
    QCOMPARE(finding->report.container, std::string("web"));
    QCOMPARE(finding->request().path, std::string("/data"));
    QVERIFY(finding->opened);
    QVERIFY(!finding->facts().root());
}

void TestFinding::tooLittleKnown()
{
    const Question question = planned("-u nginx -v /etc:/data");
    const FindingPtr finding = mustFind(question);
    QVERIFY(finding);
    QVERIFY(finding->report.verdict.kind == VerdictKind::Undetermined);
    QVERIFY(!finding->report.verdict.missing.empty());
    QVERIFY(finding->fixes.fixes.empty());
}

void TestFinding::aSnapshot()
{
    Question question;
    question.who.snapshot = MOUNTLENS_TEST_DATA "/seeds/1-dokuwiki.mlsnap";
    const FindingPtr finding = mustFind(question);
    QVERIFY(finding);
    QVERIFY(!finding->live());
    QVERIFY(decidesAgain(*finding));
    QCOMPARE(finding->request().path, std::string("/dokuwiki/data/pages/new.txt"));
    question.request = request(Operation::List, "/dokuwiki/data/pages");
    QVERIFY(mustFind(question)->report.verdict.kind == VerdictKind::Allowed);
    question.request = request(Operation::Read, "/nobody/asked");
    QVERIFY(mustFind(question)->report.verdict.kind == VerdictKind::Undetermined);
}

void TestFinding::aSnapshotWithoutAQuestion()
{
    Snapshot empty;
    Question question;
    question.who.snapshot = at("empty.mlsnap");
    QVERIFY(saveSnapshot(empty, *question.who.snapshot));
    QCOMPARE(errorOf(question).id(), ErrorId::NotRecorded);
}

void TestFinding::whatCannotBeOpened()
{
    Question question;
    question.request = request(Operation::Read, "/");
    question.who.snapshot = at("none");
    QCOMPARE(errorOf(question).id(), ErrorId::OpenFailed);
    question.who = {};
    question.who.pid = Pid(0x7ffffffe);
    QCOMPARE(errorOf(question).id(), ErrorId::NoSuchProcess);
}

void TestFinding::onlyAProcessIsAsked()
{
    Question question;
    question.who.snapshot = MOUNTLENS_TEST_DATA "/seeds/1-dokuwiki.mlsnap";
    const auto answer = confirmed(mustFind(question));
    QVERIFY(!answer);
    QCOMPARE(answer.error().id(), ErrorId::CannotJoin);
}

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
