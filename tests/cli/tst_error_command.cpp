// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/error_command.h"
#include "cli/run_program.h"
#include "cli/subject_options.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace mountlens;
using namespace mountlens::ui;

class TestErrorCommand : public QObject
{
    Q_OBJECT

private slots:
    void textsWithoutACheck_data();
    void textsWithoutACheck();
    void capabilitiesAreNamed();
    void wrongCalls_data();
    void wrongCalls();
    void theTextMayComeFromTheInput();
    void aSubjectIsAskedAtOnce();
    void theContainerThatFitsIsAsked();
    void whatIsAllowedNowIsSaid();
    void theUsersOfTheContainerAreAskedToo();
    void severalContainersAreListed();
    void aPathWithoutAContainer();
    void theOperationCanBeGiven();
    void theOtherErrorsAreListed();
    void hostileTextIsShownEscaped();
};

namespace {

/// `check --error` on a machine with just these containers.
Ran runOn(const std::vector<ListedContainer> &containers, const std::vector<std::string> &args)
{
    std::vector<OptionSpec> specs{
        {"--error", true}, {"--json", false}, {"--op", true}, {"--cwd", true}};
    specs.insert(specs.end(), subjectOptions().begin(), subjectOptions().end());
    StringInput in({});
    std::ostringstream out;
    std::ostringstream err;
    Streams streams{in, out, err};
    Options options = Options::parse(args, specs);
    const Exit exit = runCheckError(options, streams, [&] {
        Inventory inventory;
        inventory.containers = containers;
        return inventory;
    });
    return {static_cast<int>(exit), out.str(), err.str()};
}

/// Ourselves as a container with one mount.
ListedContainer ourselves(const std::string &name, const std::string &target)
{
    ListedContainer listed;
    listed.name = name;
    listed.pid = Pid(getpid());
    ListedMount mount;
    mount.target = target;
    listed.mounts.push_back(mount);
    return listed;
}

std::string step(const Ran &ran)
{
    return ran.text("step");
}

std::vector<std::string> list(const Ran &ran, const char *key)
{
    std::vector<std::string> values;
    const QJsonArray array = ran.json().value(QLatin1String(key)).toArray();
    for (const QJsonValue value : array)
        values.push_back(value.toString().toStdString());
    return values;
}

} // namespace

void TestErrorCommand::textsWithoutACheck_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("exit");
    QTest::addColumn<std::string>("step");

    const auto row = [](const char *text, int exit, const char *step) {
        QTest::newRow(text) << std::string(text) << exit << std::string(step);
    };
    row("ping: socket: Operation not permitted", 0, "not-about-files");
    row("everything is fine", 2, "unknown");
    row("", 2, "unknown");
    row("mkdir: cannot create directory 'data': Permission denied", 2, "path-relative");
    row("PHP Warning:  mkdir(): Permission denied in /x.php on line 3", 2, "path-missing");
    row("Error: crun: mount_setattr `/data`: Operation not permitted", 2, "set-up");
    row("Error: statfs /home/u/data: no such file or directory", 2, "set-up");
    row("sed: cannot rename /etc/sedXyz: Device or resource busy", 2, "second-path-missing");
    row("Mounts denied: The path /Users/x is not shared from the host", 2, "elsewhere");
    row("kernel says /x: Permission denied", 2, "operation-missing");
    row("cat: /data/x: Permission denied", 2, "no-container");
}

void TestErrorCommand::textsWithoutACheck()
{
    QFETCH(const std::string, text);
    QFETCH(const int, exit);
    QFETCH(const std::string, step);

    const Ran json = runOn({}, {"--error", text, "--json"});
    QCOMPARE(json.text("step"), step);
    QCOMPARE(json.exit, exit);
    QVERIFY(json.json().value(QLatin1String("check")).isNull());
    const Ran shown = runOn({}, {"--error", text});
    QCOMPARE(shown.exit, exit);
    QVERIFY(shown.out.ends_with('\n'));
    QVERIFY(shown.err.empty());
}

void TestErrorCommand::capabilitiesAreNamed()
{
    const Ran ran = runProgram({"check", "--json", "--error",
                                "date: cannot set date: Operation not "
                                "permitted"});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.text("capability"), std::string("cap_sys_time"));
    QCOMPARE(ran.text("topic"), std::string("clock"));
    QVERIFY(!ran.json().value(QLatin1String("aboutFiles")).toBool(true));
    const Ran shown = runProgram({"check", "--error", "ping: permission denied (are you root?)"});
    QVERIFY(shown.out.find("CAP_NET_RAW") != std::string::npos);
}

void TestErrorCommand::wrongCalls_data()
{
    QTest::addColumn<std::vector<std::string>>("args");

    const auto row = [](const char *promise, const std::vector<std::string> &args) {
        QTest::newRow(promise) << args;
    };
    row("no value", {"check", "--error"});
    row("a path", {"check", "--error", "x", "/x"});
    row("--batch", {"check", "--batch", "--error", "x"});
    row("--save", {"check", "--error", "x", "--save", "f"});
    row("--confirm", {"check", "--error", "x", "--confirm"});
    row("an operation that there is not", {"check", "--error", "x", "--op", "eat"});
    row("no user", {"check", "--error", "x", "--user", "me"});
    row("two subjects", {"check", "--error", "x", "--pid", "1", "--as", "1"});
}

void TestErrorCommand::wrongCalls()
{
    QFETCH(const std::vector<std::string>, args);

    const Ran ran = runProgram(args);
    QCOMPARE(ran.exit, 3);
    QVERIFY(ran.out.empty());
}

void TestErrorCommand::theTextMayComeFromTheInput()
{
    const Ran ran = runProgram({"check", "--json", "--error", "-"},
                               {"starting\nping: sock", "et: Operation not permitted\n"});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.text("topic"), std::string("raw-socket"));
}

void TestErrorCommand::aSubjectIsAskedAtOnce()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/missing";
    const Ran ran = runProgram({"check", "--json", "--as", "0:0", "--error",
                                "cat: '" + path + "': No such file or directory"});
    QCOMPARE(ran.exit, 1);
    const QJsonObject check = ran.json().value(QLatin1String("check")).toObject();
    QCOMPARE(check.value(QLatin1String("errno")).toString(), QStringLiteral("ENOENT"));
    QCOMPARE(step(ran), std::string("checked"));
}

void TestErrorCommand::theContainerThatFitsIsAsked()
{
    const QTemporaryDir folder;
    const std::string mount = folder.path().toStdString();
    const std::string text = "cat: " + mount + "/missing: Nie ma takiego pliku ani katalogu";
    const std::vector<ListedContainer> machine{ourselves("web", mount), ourselves("db", "/var/db")};
    const Ran ran = runOn(machine, {"--json", "--error", text});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(list(ran, "containers"), std::vector<std::string>{"web"});
    QCOMPARE(ran.text("language"), std::string("pl"));
    QVERIFY(ran.json().value(QLatin1String("check")).isObject());
    QVERIFY(runOn(machine, {"--error", text}).out.find("denied") != std::string::npos);
}

void TestErrorCommand::whatIsAllowedNowIsSaid()
{
    const QTemporaryDir folder;
    const std::string mount = folder.path().toStdString();
    const std::vector<ListedContainer> machine{ourselves("web", mount)};
    const Ran ran =
        runOn(machine, {"--json", "--error",
                        "ls: cannot open directory '" + mount + "': Permission denied"});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(step(ran), std::string("now-allowed"));
}

/// The main process is often root, and somebody else does the work.
void TestErrorCommand::theUsersOfTheContainerAreAskedToo()
{
    const QTemporaryDir folder; // 0700, ours
    const std::string mount = folder.path().toStdString();
    ListedContainer container = ourselves("web", mount);
    ListedUser worker;
    worker.uid = Uid(65534);
    worker.gid = Gid(65534);
    container.users = {worker};
    const Ran ran =
        runOn({container}, {"--json", "--error",
                            "ls: cannot open directory '" + mount + "': Permission denied"});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(step(ran), std::string("checked"));
}

void TestErrorCommand::severalContainersAreListed()
{
    const std::vector<ListedContainer> machine{ourselves("a", "/data"), ourselves("b", "/data")};
    const Ran ran = runOn(machine, {"--json", "--error", "cat: /data/x: Permission denied"});
    QCOMPARE(ran.exit, 2);
    QCOMPARE(step(ran), std::string("several-containers"));
    QCOMPARE(list(ran, "containers"), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(list(ran, "next"), (std::vector<std::string>{"mountlens", "check", "--container", "a",
                                                          "--op", "read", "/data/x"}));
    const Ran named = runOn(machine, {"--json", "--error", "b  | cat: /data/x: Permission denied"});
    QCOMPARE(list(named, "containers"), std::vector<std::string>{"b"});
}

void TestErrorCommand::aPathWithoutAContainer()
{
    const Ran ran = runOn({ourselves("a", "/data")},
                          {"--json", "--error", "cat: /no-such-folder/x: Permission denied"});
    QCOMPARE(ran.exit, 2);
    QCOMPARE(step(ran), std::string("no-container"));
    QCOMPARE(list(ran, "next").at(3), std::string("NAME"));
}

void TestErrorCommand::theOperationCanBeGiven()
{
    const QTemporaryDir folder;
    const std::string mount = folder.path().toStdString();
    const std::string text = "kernel says " + mount + ": Permission denied";
    const Ran ran = runOn({ourselves("a", mount)}, {"--json", "--op", "list", "--error", text});
    QCOMPARE(step(ran), std::string("now-allowed"));
    QCOMPARE(list(ran, "operations"), std::vector<std::string>{"list"});
}

void TestErrorCommand::theOtherErrorsAreListed()
{
    const Ran ran = runOn({}, {"--json", "--error",
                               "ping: socket: Operation not permitted\n"
                               "cat: /x: Permission denied\n"});
    QCOMPARE(ran.text("program"), std::string("cat"));
    QCOMPARE(ran.json().value(QLatin1String("others")).toArray().size(), 1);
}

void TestErrorCommand::hostileTextIsShownEscaped()
{
    const std::string text = "cat: '/x\xe2\x80\xae\x9b\xff': Permission denied";
    const Ran ran = runOn({}, {"--error", text});
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.out.find("\xe2\x80\xae") == std::string::npos);
    QVERIFY(ran.out.find('\xff') == std::string::npos);
}

QTEST_APPLESS_MAIN(TestErrorCommand)
#include "tst_error_command.moc"
