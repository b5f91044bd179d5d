// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run_program.h"
#include "kernel/checked.h"
#include "system/live_test.h"
#include "system/staged_process.h"
#include "system/staged_tree.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <fstream>
#include <mntent.h>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace mountlens;
using namespace mountlens::ui;

class TestMountIdmapped : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void mountsAndSaysHowToUndo();
    void undoUndoes_data();
    void undoUndoes();
    void trial();
    void persistentFormsMountNothing_data();
    void persistentFormsMountNothing();
    void fstabLineReadsBack();
    void pathsThatNoUnitHolds();
    void whatCannotWork_data();
    void whatCannotWork();
    void notRoot();
};

namespace {

constexpr int kCannotWork = 4;

struct Ends
{
    std::string source;
    std::string target;
};

/// The source belongs to 1000, who is 101 in the mount.
Ends newEnds(const std::string &name)
{
    const std::string folder = newFolder(name);
    Ends ends{folder + "/source", folder + "/target"};
    makeFolder(ends.source, 0700);
    makeFolder(ends.target);
    giveTo(ends.source, 1000, 1000);
    return ends;
}

Ran run(const Ends &ends, const std::vector<std::string> &more = {})
{
    std::vector<std::string> args = {"mount-idmapped", ends.source, ends.target, "--map",
                                     "b:1000:101:1"};
    args.insert(args.end(), more.begin(), more.end());
    return runProgram(args);
}

bool isMapped(const Ends &ends)
{
    struct stat facts = {};
    judge::checked(::stat(ends.target.c_str(), &facts), "stat");
    return facts.st_uid == 101 && facts.st_gid == 101;
}

} // namespace

void TestMountIdmapped::mountsAndSaysHowToUndo()
{
    const Ends ends = newEnds("cli");
    const Ran ran = run(ends);
    QCOMPARE(ran.err, std::string());
    QCOMPARE(ran.exit, 0);
    QVERIFY(isMapped(ends));
    for (const std::string &word :
         {ends.source, "umount " + ends.target, std::string("--persistent systemd"),
          std::string("--persistent fstab")})
        QVERIFY2(ran.out.find(word) != std::string::npos, ran.out.c_str());
    const StagedProcess writer([&] {
        becomeOrdinary(101, 101);
        makeFile(ends.target + "/new");
    });
    struct stat facts = {};
    QCOMPARE(::stat((ends.source + "/new").c_str(), &facts), 0);
    QCOMPARE(facts.st_uid, 1000U);
}

void TestMountIdmapped::undoUndoes_data()
{
    QTest::addColumn<bool>("recursive");
    QTest::newRow("one mount") << false;
    QTest::newRow("with those below") << true;
}

void TestMountIdmapped::undoUndoes()
{
    QFETCH(bool, recursive);
    const Ends ends = newEnds(recursive ? "cli undo -r" : "cli undo");
    if (recursive)
        mountTmpfs(ends.source + "/below");
    const Ran ran = run(ends, recursive ? std::vector<std::string>{"--json", "--recursive"}
                                        : std::vector<std::string>{"--json"});
    QCOMPARE(ran.exit, 0);
    QVERIFY(isMapped(ends));
    const QJsonObject answer = ran.json();
    QCOMPARE(ran.text("source"), ends.source);
    QCOMPARE(ran.text("target"), ends.target);
    QCOMPARE(answer.value(QLatin1String("mounted")), QJsonValue(true));
    QCOMPARE(answer.value(QLatin1String("map")),
             QJsonValue(QJsonArray({QStringLiteral("b:1000:101:1")})));
    const QJsonArray undo = answer.value(QLatin1String("undo")).toArray();
    QCOMPARE(undo.size(), 1);
    QCOMPARE(undo[0].toObject().value(QLatin1String("as")), QJsonValue(QStringLiteral("root")));
    QStringList argv;
    for (const QJsonValue word : undo[0].toObject().value(QLatin1String("argv")).toArray())
        argv += word.toString();
    QCOMPARE(QProcess::execute(argv.takeFirst(), argv), 0);
    QVERIFY(!isMapped(ends));
}

void TestMountIdmapped::trial()
{
    const Ends ends = newEnds("cli-trial");
    const Ran ran = run(ends, {"--json", "--dry-run"});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json().value(QLatin1String("mounted")), QJsonValue(false));
    QVERIFY(ran.json().value(QLatin1String("undo")).toArray().isEmpty());
    QVERIFY(!isMapped(ends));
    const Ran text = run(ends, {"--dry-run"});
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.find(ends.target) != std::string::npos);
    QVERIFY(text.out.find("umount") == std::string::npos);
}

void TestMountIdmapped::persistentFormsMountNothing_data()
{
    QTest::addColumn<std::string>("form");
    QTest::addColumn<std::string>("contains");
    QTest::newRow("systemd") << std::string("systemd")
                             << std::string("\nOptions=bind,ro,X-mount.idmap=b:1000:101:1\n");
    QTest::newRow("fstab") << std::string("fstab")
                           << std::string(" none bind,ro,X-mount.idmap=b:1000:101:1 0 0\n");
}

void TestMountIdmapped::persistentFormsMountNothing()
{
    QFETCH(std::string, form);
    QFETCH(std::string, contains);
    const Ends ends = newEnds("cli-" + form);
    const Ran ran = run(ends, {"--persistent", form, "--read-only"});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.find(contains) != std::string::npos, ran.out.c_str());
    QVERIFY(ran.out.starts_with("# "));
    QVERIFY(ran.out.find("2.39") < ran.out.find('\n'));
    QVERIFY(!isMapped(ends));
    const Ran json = run(ends, {"--persistent", form, "--read-only", "--json"});
    QCOMPARE(json.exit, 0);
    QVERIFY(!isMapped(ends));
    const QJsonObject persistent = json.json().value(QLatin1String("persistent")).toObject();
    const std::string text =
        persistent.value(QString::fromStdString(form)).toString().toStdString();
    QVERIFY((text + '\n').find(contains) != std::string::npos);
    QVERIFY(persistent.value(QLatin1String("worksHere")).isBool());
}

void TestMountIdmapped::fstabLineReadsBack()
{
    const Ends ends = newEnds("cli fstab\twith\\all\nof them");
    const Ran ran = runProgram({"mount-idmapped", ends.source, ends.target, "--map", "u:1:2:3",
                                "--map", "g:4:5:6", "--persistent=fstab"});
    QCOMPARE(ran.exit, 0);
    const std::string file = newFolder("cli-table") + "/fstab";
    std::ofstream(file) << ran.out;
    FILE *table = ::setmntent(file.c_str(), "r");
    QVERIFY(table);
    const mntent *line = ::getmntent(table); // NOLINT(concurrency-mt-unsafe): one thread
    QVERIFY(line);
    QCOMPARE(std::string(line->mnt_fsname), ends.source);
    QCOMPARE(std::string(line->mnt_dir), ends.target);
    QCOMPARE(std::string(line->mnt_opts), std::string("bind,X-mount.idmap=u:1:2:3 g:4:5:6"));
    ::endmntent(table);
}

void TestMountIdmapped::pathsThatNoUnitHolds()
{
    const Ends ends = newEnds("cli\nunit");
    const Ran ran = run(ends, {"--persistent", "systemd"});
    QCOMPARE(ran.exit, kCannotWork);
    QVERIFY(ran.out.empty());
    QVERIFY(ran.err.find("--persistent fstab") != std::string::npos);
    const Ran json = run(ends, {"--json"});
    QCOMPARE(json.exit, 0);
    QVERIFY(isMapped(ends));
    const QJsonObject persistent = json.json().value(QLatin1String("persistent")).toObject();
    QVERIFY(persistent.value(QLatin1String("systemd")).isNull());
    QVERIFY(persistent.value(QLatin1String("fstab")).isString());
}

void TestMountIdmapped::whatCannotWork_data()
{
    QTest::addColumn<std::string>("source");
    QTest::addColumn<std::string>("mentions");
    const auto row = [](const char *name, const char *source, const char *mentions) {
        QTest::newRow(name) << std::string(source) << std::string(mentions);
    };
    row("no such source", "/none", "/none");
    row("a file onto a directory", "/etc/passwd", "/etc/passwd");
    row("a file system without id maps", "/proc", "proc");
}

void TestMountIdmapped::whatCannotWork()
{
    QFETCH(std::string, source);
    QFETCH(std::string, mentions);
    const Ends ends = {source, newEnds(std::string("cli ") + QTest::currentDataTag()).target};
    const Ran ran = run(ends);
    QCOMPARE(ran.exit, kCannotWork);
    QVERIFY(ran.out.empty());
    QVERIFY2(ran.err.starts_with("mountlens: "), ran.err.c_str());
    QVERIFY2(ran.err.find(mentions) != std::string::npos, ran.err.c_str());
}

void TestMountIdmapped::notRoot()
{
    const Ends ends = newEnds("cli-not-root");
    const StagedProcess process([&] {
        becomeOrdinary(1000, 1000);
        const Ran ran = run(ends);
        if (ran.exit != kCannotWork || ran.err.find("CAP_SYS_ADMIN") == std::string::npos)
            throw std::runtime_error(ran.err);
    });
    QVERIFY(!isMapped(ends));
}

QTEST_APPLESS_MAIN(TestMountIdmapped)
#include "tst_mount_idmapped.moc"
