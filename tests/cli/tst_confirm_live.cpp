// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/container_stage.h"
#include "cli/run_program.h"
#include "system/confirm.h"
#include "system/identity_helper.h"
#include "system/live.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <chrono>

#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace mountlens;
using namespace mountlens::ui;

class TestConfirmLive : public QObject
{
    Q_OBJECT

private slots:
    void verdictsAreConfirmed_data();
    void verdictsAreConfirmed();
    void theAnswerIsSaved();
    void theHelperIsTheSubject_data();
    void theHelperIsTheSubject();
    void aHelperThatHangsIsEnded();
    void needsRoot();
};

namespace {

constexpr const char *kPage = "/dokuwiki/data/pages/start.txt";

const ContainerStage &stageOf(bool mapped)
{
    static const ContainerStage plainStage;
    static const ContainerStage mappedStage(ContainerStage::Users::Mapped);
    return mapped ? mappedStage : plainStage;
}

Subject subjectOf(const ContainerStage &stage)
{
    const auto live = openProcess(Pid(std::stoi(stage.pid())));
    return live ? live->subject : Subject();
}

} // namespace

void TestConfirmLive::verdictsAreConfirmed_data()
{
    QTest::addColumn<bool>("mapped");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *operation, const char *path, int exit) {
        for (const bool mapped : {false, true}) {
            const std::string name =
                std::string(operation) + ' ' + path + (mapped ? ", user namespace" : "");
            QTest::newRow(name.c_str())
                << mapped << QByteArray(operation) << QByteArray(path) << exit;
        }
    };
    row("read", kPage, 1);
    row("traverse", "/dokuwiki/data/pages", 1);
    row("list", "/dokuwiki", 0);
    row("list", "/etc/passwd", 1);
    row("read", "/etc/passwd", 0);
    row("write", "/etc/passwd", 1);
    row("create", "/tmp/new", 0);
    row("mkdir", "/etc/new", 1);
    row("mkdir", "/etc/passwd", 1);
    row("unlink", "/etc/passwd", 1);
    row("stat", "/none", 1);
    row("chmod", kPage, 1);
}

void TestConfirmLive::verdictsAreConfirmed()
{
    MOUNTLENS_NEED_STAGE();
    QFETCH(bool, mapped);
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, path);
    QFETCH(int, exit);
    const Ran ran = runProgram({"check", "--pid", stageOf(mapped).pid(), "--confirm", "--json",
                                "--op", operation.toStdString(), path.toStdString()});
    QCOMPARE(ran.exit, exit);
    QVERIFY2(!ran.json().contains(QStringLiteral("contradiction")), ran.out.c_str());
    QCOMPARE(ran.text("certainty"), std::string("confirmed"));
}

void TestConfirmLive::theAnswerIsSaved()
{
    MOUNTLENS_NEED_STAGE();
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("confirmed.mlsnap")).toStdString();
    const Ran live = runProgram({"check", "--pid", stageOf(false).pid(), "--confirm", "--json",
                                 "--save", file, "--op", "write", kPage});
    QCOMPARE(live.text("certainty"), std::string("confirmed"));
    const Ran later = runProgram({"check", "--snapshot", file, "--json"});
    QCOMPARE(later.out, live.out);
    QCOMPARE(later.exit, live.exit);
    const Ran other = runProgram({"check", "--snapshot", file, "--json", "--op", "read", kPage});
    QCOMPARE(other.text("certainty"), std::string("calculated"));
    const Ran elsewhere =
        runProgram({"check", "--snapshot", file, "--json", "--cwd", "/", "--op", "write", kPage});
    QCOMPARE(elsewhere.text("certainty"), std::string("calculated"));
}

void TestConfirmLive::theHelperIsTheSubject_data()
{
    QTest::addColumn<bool>("mapped");
    QTest::newRow("host users") << false;
    QTest::newRow("user namespace") << true;
}

void TestConfirmLive::theHelperIsTheSubject()
{
    MOUNTLENS_NEED_STAGE();
    QFETCH(bool, mapped);
    const Subject subject = subjectOf(stageOf(mapped));
    const auto inside = [&](const std::function<int()> &work) {
        const auto result = runAsSubject(subject, work, std::chrono::seconds(5));
        return result ? *result : -1;
    };
    QCOMPARE(inside([] { return static_cast<int>(geteuid()); }), 101);
    QCOMPARE(inside([] { return static_cast<int>(getegid()); }), 101);
    QCOMPARE(inside([] { return getgroups(0, nullptr); }), 0);
    QCOMPARE(inside([] { return access("/dokuwiki/data", F_OK); }), 0);
    QCOMPARE(inside([] { return access("/mnt", F_OK) == 0 ? 1 : 0; }), 0);
    // Nobody inside may trace it, and it cannot become root again.
    QCOMPARE(inside([] { return prctl(PR_GET_DUMPABLE); }), 0);
    QCOMPARE(inside([] { return setresuid(0, 0, 0) == 0 ? 0 : errno; }), EPERM);
    QCOMPARE(inside([] { return chroot(".") == 0 ? 0 : errno; }), EPERM);
}

void TestConfirmLive::aHelperThatHangsIsEnded()
{
    MOUNTLENS_NEED_STAGE();
    const auto begin = std::chrono::steady_clock::now();
    const auto result = runAsSubject(
        subjectOf(stageOf(false)), [] { return pause(); }, std::chrono::milliseconds(200));
    QVERIFY(!result);
    QVERIFY(result.error().id() == ErrorId::CannotJoin);
    QCOMPARE(result.error().code(), ETIMEDOUT);
    QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(3));
}

void TestConfirmLive::needsRoot()
{
    MOUNTLENS_NEED_STAGE();
    const Subject subject = subjectOf(stageOf(false));
    QCOMPARE(syscall(SYS_setresuid, -1, 65534, -1), 0L);
    const auto refused = runAsSubject(
        subject, [] { return 0; }, std::chrono::seconds(1));
    QCOMPARE(syscall(SYS_setresuid, -1, 0, -1), 0L);
    QVERIFY(!refused);
    QVERIFY(refused.error().id() == ErrorId::CannotJoin);
}

QTEST_APPLESS_MAIN(TestConfirmLive)
#include "tst_confirm_live.moc"
