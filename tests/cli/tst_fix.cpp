// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run_program.h"
#include "fixes/shell_script.h"
#include "system/live_test.h"
#include "system/staged_tree.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <fstream>
#include <sstream>

using namespace mountlens;
using namespace mountlens::ui;

class TestFix : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void cardsAndStatus();
    void jsonKeys();
    void scriptsDoAndUndo_data();
    void scriptsDoAndUndo();
    void otherKinds_data();
    void otherKinds();
    void anAclThatWasThereComesBack();
    void aLongWay();
    void changedInBetween();
    void changedBeforeTheUndo();
    void savesWhatWas();
    void relativePaths();
    void hostileNamesStayOnTheirLine();
    void statuses_data();
    void statuses();
    void faults_data();
    void faults();
    void help();
};

namespace {

constexpr int kAllowed = 0;
constexpr int kDenied = 1;
constexpr int kUndetermined = 2;
constexpr int kUsage = 3;
constexpr int kCannotWork = 4;

struct Called
{
    int exit = -1;
    std::string out;
    std::string err;
};

/// A script of ours, run by the system's shell.
Called runScript(const std::string &script, const std::string &save = {})
{
    static int number = 0;
    const std::string file = newFolder("script" + std::to_string(++number)) + "/run.sh";
    makeFile(file, script);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!save.empty())
        environment.insert(QStringLiteral("MOUNTLENS_SAVE"), QString::fromStdString(save));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("/bin/sh"), {QString::fromStdString(file)});
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

std::string aclOf(const std::string &path)
{
    return runScript("getfacl -np -- " + shellQuoted(path)).out;
}

/// Everything that a fix may change, and the time of the last writing.
std::string stateOf(const std::string &path)
{
    const Called stat = runScript("stat -c '%u:%g %a %s %y' -- " + shellQuoted(path));
    return stat.exit == 0 ? aclOf(path) + stat.out : "no state: " + stat.err;
}

void setAcl(const std::string &path, const std::string &entries)
{
    runScript("setfacl -m " + entries + " -- " + shellQuoted(path));
}

/// A folder of 1000 in a new folder of the stage.
std::string folderNamed(const std::string &name, mode_t mode = 0755)
{
    static int number = 0;
    std::string folder = newFolder("fix" + std::to_string(++number)) + '/' + name;
    makeFolder(folder, mode);
    giveTo(folder, 1000, 1000);
    return folder;
}

Ran fix(const std::string &op, const std::string &path, std::vector<std::string> more = {})
{
    std::vector<std::string> args = {"fix", "--as", "101:101", "--op", op, path};
    args.insert(args.end(), more.begin(), more.end());
    return runProgram(args);
}

Ran check(const std::string &op, const std::string &path)
{
    return runProgram({"check", "--as", "101:101", "--op", op, path});
}

/// The number of the first fix of this kind that (does not) cover later files; 0: there is none.
int rankOf(const QJsonObject &answer, const QString &kind, bool coversNewFiles)
{
    const QJsonArray fixes = answer.value(QLatin1String("fixes")).toArray();
    for (const auto &each : fixes) {
        const QJsonObject object = each.toObject();
        if (object.value(QLatin1String("kind")) == kind
            && object.value(QLatin1String("coversNewFiles")) == coversNewFiles)
            return object.value(QLatin1String("rank")).toInt();
    }
    return 0;
}

struct Scripts
{
    std::string apply;
    std::string undo;
};

Scripts scriptsFor(const std::string &op, const std::string &path, int rank)
{
    const std::string number = std::to_string(rank);
    return {fix(op, path, {"--script", number}).out, fix(op, path, {"--undo-script", number}).out};
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

void TestFix::cardsAndStatus()
{
    const std::string folder = folderNamed("wiki");
    const Ran ran = fix("create", folder + "/new");
    QCOMPARE(ran.err, std::string());
    QCOMPARE(ran.exit, kDenied);
    for (const std::string &part :
         {std::string("denied[ML-D007]: "), std::string("\nfix 1: Let only UID 101 write in "),
          "    setfacl -m u:101:rwx " + folder + '\n', "    setfacl -b " + folder + '\n',
          std::string("chmod 777: Never"), std::string("--undo-script N")})
        QVERIFY2(has(ran.out, part), ran.out.c_str());
}

void TestFix::jsonKeys()
{
    const std::string folder = folderNamed("wiki");
    const Ran ran = fix("create", folder + "/new", {"--json"});
    QCOMPARE(ran.exit, kDenied);
    const QJsonObject answer = ran.json();
    const QJsonObject first = answer.value(QLatin1String("fixes")).toArray().first().toObject();
    const char *kKeys =
        "after args before command config coversNewFiles engineArgs gains kind loses "
        "rank recreate risk riskReason run status survives undo verdictAfter";
    QCOMPARE(first.keys().join(u' '), QString::fromLatin1(kKeys));
    const QJsonObject after = first.value(QLatin1String("after")).toObject();
    QCOMPARE(after.keys().join(u' '), QStringLiteral("create delete read write"));
    QCOMPARE(after.value(QLatin1String("create")).toString(), QStringLiteral("allowed"));
    const QJsonObject gains = first.value(QLatin1String("gains")).toArray().first().toObject();
    QCOMPARE(gains.keys().join(u' '),
             QStringLiteral("container gid name ownership path rights uid who"));
    const QJsonObject run = first.value(QLatin1String("run")).toArray().first().toObject();
    QCOMPARE(run.keys().join(u' '), QStringLiteral("argv as"));
    const QJsonObject left = answer.value(QLatin1String("withheld")).toArray().last().toObject();
    QCOMPARE(left.keys().join(u' '), QStringLiteral("args kind reason"));
    QCOMPARE(left.value(QLatin1String("reason")).toString(), QStringLiteral("too-broad"));
    QVERIFY(answer.contains(QLatin1String("verdict")));
}

void TestFix::scriptsDoAndUndo_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("covers");
    QTest::addColumn<QByteArray>("name");
    const std::vector<std::pair<const char *, bool>> kinds = {
        {"setfacl", false}, {"setfacl", true}, {"chown", false}};
    const std::vector<const char *> names = {"plain",
                                             "with  blanks ",
                                             "it's \"quoted\"",
                                             "two\nlines\n",
                                             "-n",
                                             "--",
                                             "$(touch x);`id`|&*?[a]",
                                             "back\\slash\\n",
                                             "\xff\x1b[31m",
                                             "\xc5\xbc\xe2\x80\xae"};
    for (const auto &[kind, covers] : kinds) {
        for (const char *name : names) {
            const QByteArray row = QByteArray(kind) + (covers ? " with default, " : ", ")
                                   + QByteArray(name).toPercentEncoding(" $'\"-;&*");
            QTest::newRow(row.data()) << QString::fromLatin1(kind) << covers << QByteArray(name);
        }
    }
}

void TestFix::scriptsDoAndUndo()
{
    QFETCH(QString, kind);
    QFETCH(bool, covers);
    QFETCH(QByteArray, name);
    const std::string folder = folderNamed(name.toStdString());
    const std::string path = folder + "/new";
    const int rank = rankOf(fix("create", path, {"--json"}).json(), kind, covers);
    QVERIFY(rank > 0);
    const Scripts scripts = scriptsFor("create", path, rank);
    const std::string before = stateOf(folder);
    for (int time = 0; time < 2; ++time) {
        const Called done = runScript(scripts.apply);
        QCOMPARE(done.err, std::string());
        QCOMPARE(done.exit, 0);
        QCOMPARE(check("create", path).exit, kAllowed);
    }
    QVERIFY(stateOf(folder) != before);
    for (int time = 0; time < 2; ++time) {
        const Called undone = runScript(scripts.undo);
        QCOMPARE(undone.err, std::string());
        QCOMPARE(undone.exit, 0);
        QCOMPARE(stateOf(folder), before);
    }
}

void TestFix::otherKinds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<uint>("owner");
    QTest::addColumn<uint>("mode");
    const auto row = [](const char *kind, const char *operation, uint owner, uint mode) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(operation) << owner
                            << mode;
    };
    row("chgrp", "list", 1000, 0750);
    row("chmod", "create", 101, 0500);
    row("chown", "chmod", 1000, 02770);
}

void TestFix::otherKinds()
{
    QFETCH(QString, kind);
    QFETCH(QString, operation);
    QFETCH(uint, owner);
    QFETCH(uint, mode);
    const std::string folder = folderNamed("it's", mode);
    giveTo(folder, owner, 1000);
    const std::string op = operation.toStdString();
    const std::string path = folder + (op == "create" ? "/new" : "");
    const std::vector<std::string> more =
        op == "chmod" ? std::vector<std::string>{"--mode", "0700"} : std::vector<std::string>{};
    auto asked = more;
    asked.emplace_back("--json");
    const int rank = rankOf(fix(op, path, asked).json(), kind, false);
    QVERIFY(rank > 0);
    asked.back() = "--script=" + std::to_string(rank);
    const std::string apply = fix(op, path, asked).out;
    asked.back() = "--undo-script=" + std::to_string(rank);
    const std::string undo = fix(op, path, asked).out;
    const std::string before = stateOf(folder);
    QCOMPARE(runScript(apply).exit, 0);
    QCOMPARE(fix(op, path, more).exit, kAllowed);
    QCOMPARE(runScript(undo).exit, 0);
    QCOMPARE(stateOf(folder), before);
}

void TestFix::anAclThatWasThereComesBack()
{
    const std::string folder = folderNamed("wiki", 0750);
    setAcl(folder, "u:33:rwx,g:44:r-x,m::r-x,d:u:33:rwx");
    const std::string path = folder + "/new";
    const Scripts scripts = scriptsFor("create", path, 1);
    const std::string before = stateOf(folder);
    QCOMPARE(runScript(scripts.apply).exit, 0);
    QCOMPARE(check("create", path).exit, kAllowed);
    // The mask has grown, and what it held back stays held back.
    QVERIFY(runProgram({"check", "--as", "33:33", "--op", "create", path}).exit == kDenied);
    QCOMPARE(runScript(scripts.undo).exit, 0);
    QCOMPARE(stateOf(folder), before);
}

void TestFix::aLongWay()
{
    const std::string folder = folderNamed("a", 0700);
    makeFolder(folder + "/b", 0700);
    makeFile(folder + "/b/f", "text", 0600);
    giveTo(folder + "/b", 1000, 1000);
    giveTo(folder + "/b/f", 1000, 1000);
    const std::string path = folder + "/b/f";
    const Scripts scripts = scriptsFor("read", path, 1);
    const auto all = [&] { return stateOf(folder) + stateOf(folder + "/b") + stateOf(path); };
    const std::string before = all();
    QCOMPARE(runScript(scripts.apply).exit, 0);
    QCOMPARE(check("read", path).exit, kAllowed);
    QCOMPARE(check("write", path).exit, kDenied);
    QCOMPARE(runScript(scripts.undo).exit, 0);
    QCOMPARE(all(), before);
}

void TestFix::changedInBetween()
{
    const std::string folder = folderNamed("wiki");
    const Scripts scripts = scriptsFor("create", folder + "/new", 1);
    setAcl(folder, "u:33:rwx");
    const std::string before = stateOf(folder);
    for (const std::string &script : {scripts.apply, scripts.undo}) {
        const Called refused = runScript(script);
        QCOMPARE(refused.exit, 1);
        QVERIFY2(has(refused.err, folder), refused.err.c_str());
        QCOMPARE(stateOf(folder), before);
    }
}

void TestFix::changedBeforeTheUndo()
{
    const std::string folder = folderNamed("wiki");
    const Scripts scripts = scriptsFor("create", folder + "/new", 1);
    QCOMPARE(runScript(scripts.apply).exit, 0);
    giveTo(folder, 33, 33);
    const std::string before = stateOf(folder);
    QCOMPARE(runScript(scripts.undo).exit, 1);
    QCOMPARE(stateOf(folder), before);
}

void TestFix::savesWhatWas()
{
    const std::string folder = folderNamed("with blanks");
    const std::string saved = folderNamed("saved") + "/acl";
    const std::string before = aclOf(folder);
    QCOMPARE(runScript(scriptsFor("create", folder + "/new", 1).apply, saved).exit, 0);
    std::ostringstream text;
    text << std::ifstream(saved).rdbuf();
    QCOMPARE(text.str(), before);
}

void TestFix::relativePaths()
{
    const std::string folder = folderNamed("-n");
    const std::string parent = folder.substr(0, folder.size() - 3);
    const Ran ran = fix("create", "./-n/new", {"--cwd", parent});
    QCOMPARE(ran.exit, kDenied);
    QVERIFY2(has(ran.out, "setfacl -m u:101:rwx " + folder), ran.out.c_str());
}

void TestFix::hostileNamesStayOnTheirLine()
{
    const Ran plain = fix("create", folderNamed("plain") + "/new");
    for (const char *name : {"a\nb", "a\x1b[2J", "a\rb", "\xe2\x80\xae.a"}) {
        const std::string out = fix("create", folderNamed(name) + "/new").out;
        QCOMPARE(std::count(out.begin(), out.end(), '\n'),
                 std::count(plain.out.begin(), plain.out.end(), '\n'));
        QVERIFY2(!has(out, "\x1b") && !has(out, "\r") && !has(out, "\xe2\x80\xae"), out.c_str());
    }
}

void TestFix::statuses_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &more, int status, const char *word) {
        QTest::newRow(name) << more << status << QString::fromLatin1(word);
    };
    const QString script = QStringLiteral("--script");
    const QString undo = QStringLiteral("--undo-script");
    row("a script that is there", {script, QStringLiteral("3")}, kAllowed, "");
    row("no such fix", {script, QStringLiteral("99")}, kCannotWork, "no fix 99, only 1 to 3");
    row("nothing to undo", {undo, QStringLiteral("4294967295")}, kCannotWork, "no fix 4294967295");
    row("no number", {script, QStringLiteral("one")}, kUsage, "\"one\"");
    row("counted from one", {undo, QStringLiteral("0")}, kUsage, "\"0\"");
    row("below all", {script, QStringLiteral("-1")}, kUsage, "\"-1\"");
    row("a number is missing", {script}, kUsage, "--script needs a value");
    row("twice", {script, QStringLiteral("1"), script, QStringLiteral("1")}, kUsage, "twice");
    row("an option of another command", {QStringLiteral("--batch")}, kUsage, "--batch");
}

void TestFix::statuses()
{
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QFETCH(QString, word);
    std::vector<std::string> args;
    for (const QString &each : std::as_const(more))
        args.push_back(each.toStdString());
    const Ran ran = fix("create", folderNamed("wiki") + "/new", args);
    QCOMPARE(ran.exit, status);
    QVERIFY2(has(ran.err, word.toStdString()), ran.err.c_str());
    QCOMPARE(ran.out.empty(), status != kAllowed);
}

void TestFix::faults_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *args, int status, const char *word) {
        QTest::newRow(name) << QString::fromLatin1(args).split(u' ') << status
                            << QString::fromLatin1(word);
    };
    row("allowed", "fix --as 0:0 --op list /", kAllowed, "Nothing to mend");
    row("a file that is not there", "fix --as 0:0 --op read /mnt/none", kDenied, "No fix for");
    row("nothing to run a script of", "fix --as 0:0 --op list / --script 1", kCannotWork,
        "no fix to write a script of");
    row("a working directory that is not there", "fix --as 0:0 --op read x --cwd /none",
        kUndetermined, "No fix can be named");
    row("no question", "fix --as 0:0", kUsage, "--op");
    row("nobody", "fix --op read /", kUsage, "whose access");
    row("no path", "fix --as 0:0 --op read", kUsage, "path");
}

void TestFix::faults()
{
    QFETCH(QStringList, args);
    QFETCH(int, status);
    QFETCH(QString, word);
    std::vector<std::string> words;
    for (const QString &each : std::as_const(args))
        words.push_back(each.toStdString());
    const Ran ran = runProgram(words);
    QCOMPARE(ran.exit, status);
    QVERIFY2(has(ran.out + ran.err, word.toStdString()), (ran.out + ran.err).c_str());
}

void TestFix::help()
{
    const Ran ran = runProgram({"fix", "--help"});
    QCOMPARE(ran.exit, 0);
    for (const char *part : {"--script N", "--undo-script N", "MOUNTLENS_SAVE", "4 there is none"})
        QVERIFY2(has(ran.out, part), ran.out.c_str());
}

QTEST_GUILESS_MAIN(TestFix)
#include "tst_fix.moc"
