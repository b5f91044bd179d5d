// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entry_stage.h"
#include "gui/gui_main.h"
#include "gui/look/cell_delegate.h"
#include "gui/models/compose_model.h"
#include "gui/pseudo.h"
#include "gui/start/mount_checks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace mountlens;
using namespace mountlens::ui;

class TestComposeModel : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { test::removePseudo(); }
    void rows();
    void answers();
    void words();
    void checksEachMount();
    void twoAtOnce();
    void givesUp();
    void opensWhatIsDenied();
    void boundedRows();
};

namespace {

MountSpec mountSpec(const char *source, const char *target, bool readOnly = false)
{
    MountSpec mount;
    mount.type = "bind";
    mount.source = source;
    mount.target = target;
    mount.readOnly = readOnly;
    return mount;
}

ContainerSpec service(const char *name, const char *user, std::vector<MountSpec> mounts)
{
    ContainerSpec spec;
    spec.engine = Engine::Compose;
    spec.name = name;
    spec.user = user;
    spec.mounts = std::move(mounts);
    return spec;
}

Configuration project()
{
    Configuration configuration;
    configuration.containers = {
        service("web", "", {mountSpec("/p/pages", "/data"), mountSpec("/p/conf", "/etc/x", true)}),
        service("job", "1000", {mountSpec("/p/pages", "/in")}),
    };
    return configuration;
}

QString cell(const ComposeModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

MountCheck done(VerdictKind kind, const char *code)
{
    MountCheck check;
    check.state = MountCheck::State::Done;
    check.verdict = kind;
    check.code = code;
    check.request = Request();
    return check;
}

struct Tested
{
    ComposeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Tested() { model.setConfiguration(project()); }
};

} // namespace

void TestComposeModel::rows()
{
    const Tested tested;
    QCOMPARE(tested.model.rowCount(), 3);
    QCOMPARE(cell(tested.model, 0, ComposeModel::Service), QStringLiteral("web"));
    QCOMPARE(cell(tested.model, 0, ComposeModel::Mount),
             QStringLiteral("/p/pages → /data  (shared)"));
    QCOMPARE(cell(tested.model, 1, ComposeModel::Mount), QStringLiteral("/p/conf → /etc/x  (ro)"));
    QVERIFY(tested.model.row(2)->shared);
    QCOMPARE(cell(tested.model, 2, ComposeModel::User), QStringLiteral("1000"));
    QVERIFY(!tested.model.row(3));
}

void TestComposeModel::answers()
{
    Tested tested;
    MountAnswer answer;
    answer.read = done(VerdictKind::Allowed, "");
    answer.write = done(VerdictKind::Denied, "ML-D007");
    answer.uid = 101;
    answer.userName = "nginx";
    tested.model.setRunning(0);
    tested.model.setAnswer(0, answer);
    tested.model.setAnswer(17, answer);
    QCOMPARE(cell(tested.model, 0, ComposeModel::Read), QStringLiteral("Allowed"));
    QCOMPARE(cell(tested.model, 0, ComposeModel::Write), QStringLiteral("Denied"));
    QCOMPARE(cell(tested.model, 0, ComposeModel::Code), QStringLiteral("ML-D007"));
    QVERIFY(cell(tested.model, 0, ComposeModel::User).startsWith(QStringLiteral("101 (nginx)")));
    const QModelIndex write = tested.model.index(0, ComposeModel::Write);
    QCOMPARE(write.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Denied"));
    QVERIFY(write.data(SymbolRole).isValid());
    MountCheck failed;
    failed.state = MountCheck::State::Failed;
    failed.error = Error(ErrorId::OpenFailed, "/p");
    answer.write = failed;
    tested.model.setAnswer(0, answer);
    QVERIFY(write.data(Qt::ToolTipRole).toString().contains(QStringLiteral("/p")));
    tested.model.setWaiting();
    QVERIFY(cell(tested.model, 0, ComposeModel::Code).isEmpty());
    tested.model.setConfiguration({});
    QCOMPARE(tested.model.rowCount(), 0);
}

void TestComposeModel::words()
{
    Tested tested;
    QVERIFY(test::installPseudo());
    tested.model.retranslate();
    for (int column = 0; column < ComposeModel::ColumnCount; ++column) {
        const QString header =
            tested.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(header.contains(u'['), qPrintable(header));
    }
    QVERIFY(cell(tested.model, 0, ComposeModel::Read).contains(u'['));
}

void TestComposeModel::checksEachMount()
{
    test::EntryStage stage;
    Tested tested;
    MountChecks checks(stage.desk, tested.model);
    const QSignalSpy finished(&checks, &MountChecks::finished);
    ConfigurationInput input;
    input.files = {"/p/compose.yaml"};
    checks.start(input);
    QVERIFY(checks.busy());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(stage.count(), 6); // read and write of three mounts
    QVERIFY(stage.last().who.configuration == input);
    for (int row = 0; row < 3; ++row) {
        const MountAnswer &answer = tested.model.row(row)->answer;
        QVERIFY(answer.read.state == MountCheck::State::Done);
        QVERIFY(answer.write.state == MountCheck::State::Done);
        QVERIFY(answer.uid.has_value());
    }
    QVERIFY(!checks.busy());
}

void TestComposeModel::twoAtOnce()
{
    test::EntryStage stage;
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    stage.reader.answer = [&](const Question &) {
        most = std::max(most.load(), ++running);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        --running;
        return Result<FindingPtr>(Error(ErrorId::NoSuchContainer));
    };
    Tested tested;
    MountChecks checks(stage.desk, tested.model);
    checks.start({});
    QTRY_VERIFY(!checks.busy());
    QVERIFY(most <= MountChecks::kAtOnce);
    QVERIFY(tested.model.row(0)->answer.read.state == MountCheck::State::Failed);
}

void TestComposeModel::givesUp()
{
    test::EntryStage stage;
    stage.reader.delayMs = 5000;
    Tested tested;
    MountChecks checks(stage.desk, tested.model);
    const QSignalSpy finished(&checks, &MountChecks::finished);
    checks.start({});
    stage.desk.jobs().giveUp();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!checks.busy());
    QVERIFY(tested.model.row(0)->answer.read.state == MountCheck::State::NotMade);
    stage.reader.delayMs = 0;
    checks.start({});
    QTRY_VERIFY(!checks.busy());
    QVERIFY(tested.model.row(2)->answer.write.state == MountCheck::State::Done);
}

void TestComposeModel::opensWhatIsDenied()
{
    test::EntryStage stage;
    Tested tested;
    const MountChecks checks(stage.desk, tested.model);
    QVERIFY(checks.questionOf(0).request->operation == Operation::Read);
    MountAnswer answer;
    answer.read = done(VerdictKind::Allowed, "");
    answer.write = done(VerdictKind::Denied, "ML-D007");
    answer.write.request->operation = Operation::Create;
    tested.model.setAnswer(0, answer);
    QVERIFY(checks.questionOf(0).request->operation == Operation::Create);
    QCOMPARE(*checks.questionOf(0).who.container, std::string("web"));
    answer.read = done(VerdictKind::Denied, "ML-D004");
    tested.model.setAnswer(0, answer);
    QVERIFY(checks.questionOf(0).request->operation == Operation::Read);
    QVERIFY(!checks.questionOf(99).request);
}

void TestComposeModel::boundedRows()
{
    Configuration configuration;
    std::vector<MountSpec> mounts(ComposeModel::kMaxRows + 100, mountSpec("/a", "/b"));
    configuration.containers = {service("web", "", mounts)};
    ComposeModel model;
    model.setConfiguration(configuration);
    QCOMPARE(model.rowCount(), static_cast<int>(ComposeModel::kMaxRows));
}

MOUNTLENS_GUI_TEST(TestComposeModel)
#include "tst_compose_model.moc"
