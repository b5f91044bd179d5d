// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/podman_command.h"
#include "support/given_surroundings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace mountlens;
using mountlens::testing::GivenSurroundings;

namespace {

void makeRootless(GivenSurroundings &given)
{
    given.variables = {{"XDG_RUNTIME_DIR", "/run/user/1001"}};
    given.files = {
        {"/usr/bin/podman", ""},
        {"/home/ana/.local/share/containers/storage/db.sql", ""},
        {"/run/user/1001/libpod/tmp/alive", ""},
        {"/run/user/1001/libpod/tmp/pause.pid", ""},
    };
}

void makeRoot(GivenSurroundings &given)
{
    given.asking = HostUser{"root", 0, 0, "/root"};
    given.variables.clear();
    given.files = {{"/usr/bin/podman", ""},
                   {"/var/lib/containers/storage/db.sql", ""},
                   {"/run/libpod/alive", ""}};
}

bool holds(const std::vector<std::string> &list, const std::string &word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

} // namespace

class TestPodmanCommand : public QObject
{
    Q_OBJECT

private slots:
    void runsWhereItChangesNothing();
    void doesNotWakePodman_data();
    void doesNotWakePodman();
    void notInstalledOrNeverUsed();
    void nerdctl();
    void environment();
    void asks();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void nerdctlList();

private:
    std::string script(const QByteArray &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("program"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write("#!/bin/sh\n" + text);
        file.close();
        ::chmod(path.toLocal8Bit().constData(), 0755);
        return path.toStdString();
    }

    QTemporaryDir m_folder;
};

void TestPodmanCommand::runsWhereItChangesNothing()
{
    GivenSurroundings asRoot;
    makeRoot(asRoot);
    QCOMPARE(findPodmanCommand(asRoot).program, std::string("/usr/bin/podman"));
    GivenSurroundings elsewhere;
    makeRootless(elsewhere);
    QCOMPARE(findPodmanCommand(elsewhere).program, std::string("/usr/bin/podman"));
    elsewhere.files.erase("/usr/bin/podman");
    elsewhere.files["/usr/local/bin/podman"] = "";
    QCOMPARE(findPodmanCommand(elsewhere).program, std::string("/usr/local/bin/podman"));
}

void TestPodmanCommand::doesNotWakePodman_data()
{
    QTest::addColumn<bool>("asRoot");
    QTest::addColumn<QString>("missing");
    QTest::newRow("rootless, nothing of it runs")
        << false << QStringLiteral("/run/user/1001/libpod/tmp/alive");
    QTest::newRow("rootless, no namespace is held")
        << false << QStringLiteral("/run/user/1001/libpod/tmp/pause.pid");
    QTest::newRow("root, not used since the start") << true << QStringLiteral("/run/libpod/alive");
}

void TestPodmanCommand::doesNotWakePodman()
{
    QFETCH(bool, asRoot);
    QFETCH(QString, missing);
    GivenSurroundings given;
    asRoot ? makeRoot(given) : makeRootless(given);
    QCOMPARE(given.files.erase(missing.toStdString()), std::size_t{1});
    const EngineCommand command = findPodmanCommand(given);
    QVERIFY(command.program.empty());
    QVERIFY((command.findings == Notices{Notice{NoticeId::CommandNotAsked, {"podman"}}}));
}

void TestPodmanCommand::notInstalledOrNeverUsed()
{
    GivenSurroundings given;
    makeRootless(given);
    given.files.erase("/home/ana/.local/share/containers/storage/db.sql");
    // Root's storage is not the caller's.
    given.files["/var/lib/containers/storage/db.sql"] = "";
    QVERIFY(findPodmanCommand(given).program.empty());
    QVERIFY(findPodmanCommand(given).findings.empty());
    makeRootless(given);
    given.files.erase("/usr/bin/podman");
    given.files["/home/ana/bin/podman"] = "";
    QVERIFY(findPodmanCommand(given).program.empty());
    makeRootless(given);
    given.asking.name = "nobody-knows";
    QVERIFY(findPodmanCommand(given).program.empty());
}

void TestPodmanCommand::nerdctl()
{
    GivenSurroundings given;
    makeRoot(given);
    given.files = {{"/usr/local/bin/nerdctl", ""},
                   {"/var/lib/nerdctl/1935db59/names", ""},
                   {"/run/containerd/containerd.sock", ""}};
    QCOMPARE(findNerdctlCommand(given).program, std::string("/usr/local/bin/nerdctl"));
    given.files.erase("/run/containerd/containerd.sock");
    QVERIFY(findNerdctlCommand(given).program.empty());
    GivenSurroundings rootless;
    makeRootless(rootless);
    rootless.files["/usr/bin/nerdctl"] = "";
    QVERIFY(findNerdctlCommand(rootless).program.empty());
    rootless.files["/home/ana/.local/share/nerdctl/x"] = "";
    rootless.files["/run/user/1001/containerd-rootless/child_pid"] = "1";
    QCOMPARE(findNerdctlCommand(rootless).program, std::string("/usr/bin/nerdctl"));
}

void TestPodmanCommand::environment()
{
    GivenSurroundings given;
    makeRootless(given);
    given.variables["CONTAINER_HOST"] = "ssh://box";
    given.variables["LD_PRELOAD"] = "/x.so";
    given.variables["XDG_DATA_HOME"] = "/data";
    const auto rootless = commandEnvironment(given);
    QVERIFY(holds(rootless, "HOME=/home/ana"));
    QVERIFY(holds(rootless, "XDG_RUNTIME_DIR=/run/user/1001"));
    QVERIFY(holds(rootless, "XDG_DATA_HOME=/data"));
    for (const std::string &setting : rootless)
        QVERIFY(!setting.starts_with("CONTAINER_HOST") && !setting.starts_with("LD_"));
    GivenSurroundings sudo;
    makeRoot(sudo);
    sudo.asking.home = "/home/ana";
    sudo.variables["XDG_RUNTIME_DIR"] = "/run/user/1001";
    const auto asRoot = commandEnvironment(sudo);
    QVERIFY(holds(asRoot, "HOME=/root"));
    QVERIFY(!holds(asRoot, "XDG_RUNTIME_DIR=/run/user/1001"));
}

void TestPodmanCommand::asks()
{
    const std::string program = script(
        "case \"$*\" in\n"
        "'ps -a --no-trunc --format json')\n"
        "  echo "
        "'[{\"Id\":\"a1\",\"Names\":[\"web\"],\"State\":\"running\"},{\"Id\":\"b2\",\"Names\":["
        "\"gone\"]}]' ;;\n"
        "'container inspect a1 b2')\n"
        "  echo '[{\"Id\":\"a1\",\"Name\":\"web\",\"State\":{\"Pid\":7}}]'; echo 'no such "
        "container b2' >&2; exit 125 ;;\n"
        "'version --format json') echo '{\"Client\":{\"Version\":\"4.3.1\"}}' ;;\n"
        "esac\n");
    const auto report = askCommand(Engine::Podman, program, {"PATH=/bin:/usr/bin"}, {}, {});
    QVERIFY(report);
    QCOMPARE(report->containers->size(), std::size_t{2});
    QCOMPARE(report->containers->at(0).pid, 7);
    QCOMPARE(report->containers->at(0).address, program);
    QVERIFY(!report->containers->at(1).inspected);
    QCOMPARE(report->info.version, std::string("4.3.1"));
    QVERIFY((report->findings == Notices{Notice{NoticeId::ContainerNotInspected, {"b2"}}}));
}

void TestPodmanCommand::answersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("refused") << QByteArray("echo 'cannot connect' >&2; echo more >&2; exit 125")
                             << static_cast<int>(ErrorId::EngineAnswer);
    QTest::newRow("no JSON") << QByteArray("echo CONTAINER ID")
                             << static_cast<int>(ErrorId::EngineUnintelligible);
    QTest::newRow("no end") << QByteArray("sleep 20") << static_cast<int>(ErrorId::EngineSilent);
}

void TestPodmanCommand::answersThatAreNone()
{
    QFETCH(QByteArray, text);
    QFETCH(int, expected);
    const CommandLimits limits{std::chrono::milliseconds(300), 100'000};
    const auto report =
        askCommand(Engine::Podman, script(text), {"PATH=/bin:/usr/bin"}, limits, {});
    QVERIFY(!report);
    QCOMPARE(static_cast<int>(report.error().id()), expected);
    if (report.error().id() == ErrorId::EngineAnswer) {
        QCOMPARE(report.error().subject(), std::string("125"));
        QCOMPARE(report.error().detail(), std::string("cannot connect"));
    }
}

void TestPodmanCommand::nerdctlList()
{
    const auto containers =
        parseNerdctlList(R"({"ID":"abc","Names":"web","Image":"alpine","Status":"Up"})"
                         "\nnonsense\n\n[]\n"
                         R"({"ID":"def","Names":"","Status":"Exited (0) 2 minutes ago"})");
    QCOMPARE(containers.size(), std::size_t{2});
    QCOMPARE(containers[0].state, std::string("running"));
    QCOMPARE(containers[0].names.at(0), std::string("web"));
    QCOMPARE(containers[1].state, std::string("exited"));
    QCOMPARE(containers[1].engine, Engine::Nerdctl);
}

QTEST_GUILESS_MAIN(TestPodmanCommand)
#include "tst_podman_command.moc"
