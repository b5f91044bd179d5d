// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run_program.h"
#include "diagnosis/cause.h"
#include "model/request.h"
#include "snapshot/snapshot.h"
#include "text/usage_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersion();
    void wrongCalls_data();
    void wrongCalls();
    void everyOperationIsUnderstood_data();
    void everyOperationIsUnderstood();
    void everyCodeIsExplained();
    void exitStatusFollowsTheVerdict();
    void whatCannotWork_data();
    void whatCannotWork();
    void snapshotsAnswerAlike();
    void jsonIsTheSameInEveryLanguage_data();
    void jsonIsTheSameInEveryLanguage();
    void aSnapshotAnswersItsOwnQuestion();
    void anAnswerWithoutAQuestionIsRefused();
    void aQuestionIsCollectedFirst();
    void collectedToStandardOutput();
    void rootsPenIsNotLent();
    void redactedNamesAreGone();
};

namespace {

constexpr int kUsage = 3;
constexpr int kCannotWork = 4;

std::vector<std::string> words(const QString &line)
{
    std::vector<std::string> all;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
        all.push_back(word.toStdString());
    return all;
}

std::string place(const QTemporaryDir &directory, const char *name)
{
    return directory.filePath(QLatin1String(name)).toStdString();
}

} // namespace

void TestProgram::helpAndVersion()
{
    QVERIFY(runProgram({"--version"}).out.starts_with("mountlens "));
    for (const char *call : {"--help", "help", "-h", "check --help", "help check", "collect --help",
                             "explain --help", "check --pid 1 --help", "mount-idmapped --help"}) {
        const Ran ran = runProgram(words(QString::fromLatin1(call)));
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.ends_with('\n'));
        QVERIFY(ran.err.empty());
        QVERIFY2(ran.out.find("--") != std::string::npos, call);
    }
    const std::string help = runProgram({"check", "--help"}).out;
    for (std::size_t i = 0; i < kOperationCount; ++i)
        QVERIFY(help.find(operationName(static_cast<Operation>(i))) != std::string::npos);
}

void TestProgram::wrongCalls_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char *call, const char *mentions) {
        QTest::newRow(*call ? call : "nothing")
            << QString::fromLatin1(call) << QByteArray(mentions);
    };
    row("", "--help");
    row("fly", "fly");
    row("--fly", "--fly");
    row("help fly", "fly");
    row("check", "--pid");
    row("check --pid 1", "--op");
    row("check --pid 1 --op fly /", "fly");
    row("check --pid 1 --op read", "check --help");
    row("check --pid 1 /", "--op");
    row("check --pid 1 --op read / /tmp", "/tmp");
    row("check --pid 1 --op rename /", "PATH2");
    row("check --pid x --op read /", "x");
    row("check --as 1: --op read /", "1:");
    row("check --as 1 --op chmod --mode 999 /", "999");
    row("check --as 1 --op chown --uid ana /", "ana");
    row("check --as 1 --op setxattr /", "--name");
    row("check --batch --json", "--batch");
    row("check --lang xx --as 1 --op read /", "xx");
    row("check --pid 1 --user 2 --confirm --op read /", "--user");
    row("collect --pid 1", "-o");
    row("collect -o x", "--pid");
    row("collect --as 1 --op read -o x", "path");
    row("collect --as 1 --op jump / -o x", "jump");
    row("collect --as 1 --mode 700 / -o x", "--op");
    row("collect --as 1 --op read / /tmp -o x", "/tmp");
    row("explain", "ML-D004");
    row("explain ML-X999", "ML-X999");
    row("explain ML-D001 ML-D002", "ML-D002");
    row("mount-idmapped", "SOURCE");
    row("mount-idmapped /a --map b:0:1:1", "TARGET");
    row("mount-idmapped /a /b /c --map b:0:1:1", "/c");
    row("mount-idmapped /a /b", "--map");
    row("mount-idmapped /a /b --map u:0:1", "u:0:1");
    row("mount-idmapped /a /b --map b:0:1:0", "b:0:1:0");
    row("mount-idmapped /a /b --map b:4294967295:1:1", "4294967294");
    row("mount-idmapped /a /b --map b:0:1:2 --map u:1:9:1", "u:1:9:1");
    row("mount-idmapped /a /b --map u:0:1:1", "b:");
    row("mount-idmapped /a /b --map g:0:1:1", "u:0:0:4294967295");
    row("mount-idmapped /a /b --map b:0:1:1 --persistent init", "init");
    row("mount-idmapped /a /b --map b:0:1:1 --json --json", "--json");
}

void TestProgram::wrongCalls()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, mentions);
    const Ran ran = runProgram(words(call));
    QCOMPARE(ran.exit, kUsage);
    QVERIFY(ran.out.empty());
    QVERIFY2(ran.err.starts_with("mountlens: "), ran.err.c_str());
    if (mentions != "PATH2")
        QVERIFY2(ran.err.find(mentions.toStdString()) != std::string::npos, ran.err.c_str());
    QCOMPARE(std::count(ran.err.begin(), ran.err.end(), '\n'), std::ptrdiff_t{2});
}

void TestProgram::everyOperationIsUnderstood_data()
{
    QTest::addColumn<int>("operation");
    for (std::size_t i = 0; i < kOperationCount; ++i)
        QTest::newRow(std::string(operationName(static_cast<Operation>(i))).c_str())
            << static_cast<int>(i);
}

void TestProgram::everyOperationIsUnderstood()
{
    QFETCH(int, operation);
    const auto asked = static_cast<Operation>(operation);
    std::vector<std::string> args = {
        "check", "--as", "1:1", "--json", "--op", std::string(operationName(asked)), "/etc"};
    if (takesSecondPath(asked))
        args.emplace_back("/etc/new");
    if (asked == Operation::Setxattr)
        args.insert(args.end(), {"--name", "user.a"});
    const Ran ran = runProgram(args);
    QVERIFY2(ran.exit >= 0 && ran.exit <= 2, ran.err.c_str());
    QCOMPARE(ran.text("operation"), std::string(operationName(asked)));
    QCOMPARE(ran.text("requestedPath"), std::string("/etc"));
    QVERIFY(ran.json().value(QStringLiteral("fixes")).toArray().isEmpty());
}

void TestProgram::everyCodeIsExplained()
{
    for (const std::string_view code : allResultCodes()) {
        const Ran ran = runProgram({"explain", std::string(code)});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.find(code) != std::string::npos);
    }
}

void TestProgram::exitStatusFollowsTheVerdict()
{
    const Ran allowed = runProgram({"check", "--as", "1:1", "--op", "traverse", "/", "--json"});
    QCOMPARE(allowed.exit, 0);
    QCOMPARE(allowed.text("verdict"), std::string("allowed"));
    QVERIFY(allowed.json().value(QStringLiteral("errno")).isNull());
    const Ran denied = runProgram({"check", "--as", "1:1", "--op", "mkdir", "/new", "--json"});
    QCOMPARE(denied.exit, 1);
    QCOMPARE(denied.text("errno"), std::string("EACCES"));
    QCOMPARE(denied.text("certainty"), std::string("calculated"));
    const Ran text = runProgram({"check", "--as", "1:1", "--op", "mkdir", "/new"});
    QCOMPARE(text.exit, 1);
    QVERIFY(text.out.starts_with("denied[ML-D"));
}

void TestProgram::whatCannotWork_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("no such process") << QStringLiteral("check --pid 2147483647 --op read /");
    QTest::newRow("no such snapshot") << QStringLiteral("check --snapshot /none --op read /");
    QTest::newRow("no snapshot at all")
        << QStringLiteral("check --snapshot /etc/passwd --op read /");
    QTest::newRow("nowhere to write")
        << QStringLiteral("collect --as 1:1 / -o /none/of/these/file.mlsnap");
    QTest::newRow("nowhere to save")
        << QStringLiteral("check --as 1:1 --op read / --save /none/of/these/file.mlsnap");
    QTest::newRow("a test without process")
        << QStringLiteral("check --as 1:1 --op read / --confirm");
}

void TestProgram::whatCannotWork()
{
    QFETCH(QString, call);
    const Ran ran = runProgram(words(call));
    QCOMPARE(ran.exit, kCannotWork);
    QVERIFY(ran.out.empty());
    QVERIFY2(ran.err.starts_with("mountlens: "), ran.err.c_str());
}

void TestProgram::snapshotsAnswerAlike()
{
    const QTemporaryDir directory;
    const std::string file = place(directory, "a.mlsnap");
    for (const char *call : {"--op read /etc/shadow", "--op stat /etc/none", "--op list /proc/self",
                             "--op unlink /etc/passwd", "--op execute /bin/sh"}) {
        std::vector<std::string> live = {"check", "--as", "7:7,8", "--json", "--save", file};
        std::vector<std::string> again = {"check", "--snapshot", file, "--json"};
        const auto question = words(QString::fromLatin1(call));
        live.insert(live.end(), question.begin(), question.end());
        again.insert(again.end(), question.begin(), question.end());
        const Ran first = runProgram(live);
        const Ran second = runProgram(again);
        QVERIFY2(!first.out.empty(), first.err.c_str());
        QCOMPARE(second.out, first.out);
        QCOMPARE(second.exit, first.exit);
    }
}

void TestProgram::jsonIsTheSameInEveryLanguage_data()
{
    QTest::addColumn<QString>("call");
    const QDir seeds(QStringLiteral(MOUNTLENS_TEST_DATA) + QStringLiteral("/seeds"));
    const QStringList files = seeds.entryList({QStringLiteral("*.mlsnap")});
    QCOMPARE(files.size(), 5);
    for (const QString &file : files) {
        for (const char *command : {"check", "fix"})
            QTest::addRow("%s %s", command, qPrintable(file))
                << QLatin1String(command) + QStringLiteral(" --json --snapshot ")
                       + seeds.filePath(file);
    }
    QTest::newRow("an error") << QStringLiteral("check --json --as 7 --op read /none");
    QTest::newRow("parse") << QStringLiteral("parse --json --command docker");
}

void TestProgram::jsonIsTheSameInEveryLanguage()
{
    QFETCH(QString, call);
    const Ran english = runProgram(words(call + QStringLiteral(" --lang en")));
    QVERIFY2(QJsonDocument::fromJson(QByteArray::fromStdString(english.out)).isObject(),
             english.err.c_str());
    for (const char *language : {"es", "pt", "fr", "pl"}) {
        const Ran ran =
            runProgram(words(call + QStringLiteral(" --lang ") + QLatin1String(language)));
        QCOMPARE(ran.out, english.out);
        QCOMPARE(ran.exit, english.exit);
    }
}

void TestProgram::aSnapshotAnswersItsOwnQuestion()
{
    const QTemporaryDir directory;
    const std::string file = place(directory, "a.mlsnap");
    const Ran live =
        runProgram({"check", "--as", "7:7", "--json", "--save", file, "--op", "mkdir", "/etc/new"});
    QCOMPARE(runProgram({"check", "--snapshot", file, "--json"}).out, live.out);
    const Ran test = runProgram({"check", "--snapshot", file, "--confirm"});
    QCOMPARE(test.exit, kCannotWork);
}

/// A file from somewhere else: what was never asked has no answer.
void TestProgram::anAnswerWithoutAQuestionIsRefused()
{
    const QTemporaryDir directory;
    const std::string file = place(directory, "a.mlsnap");
    QCOMPARE(runProgram({"collect", "--as", "7:7", "/etc", "-o", file}).exit, 0);
    QFile snapshot(QString::fromStdString(file));
    QVERIFY(snapshot.open(QIODevice::ReadOnly));
    QJsonObject document = QJsonDocument::fromJson(snapshot.readAll()).object();
    snapshot.close();
    document[QLatin1String("requests")] = QJsonArray();
    document[QLatin1String("kernelAnswer")] = EACCES;
    QVERIFY(snapshot.open(QIODevice::WriteOnly));
    snapshot.write(QJsonDocument(document).toJson());
    snapshot.close();
    const Ran ran = runProgram({"check", "--snapshot", file, "--op", "list", "/etc"});
    QCOMPARE(ran.exit, kCannotWork);
    QVERIFY(ran.err.find("kernelAnswer") != std::string::npos);
}

void TestProgram::aQuestionIsCollectedFirst()
{
    const QTemporaryDir directory;
    const std::string file = place(directory, "a.mlsnap");
    const Ran live = runProgram(
        {"check", "--as", "7:7", "--json", "--op", "rename", "/etc/passwd", "/etc/taken"});
    QCOMPARE(runProgram({"collect", "--as", "7:7", "--op", "rename", "/etc/passwd", "/etc/taken",
                         "-o", file})
                 .exit,
             0);
    QCOMPARE(runProgram({"check", "--snapshot", file, "--json"}).out, live.out);
    const Ran other = runProgram({"check", "--snapshot", file, "--op", "write", "/etc/passwd"});
    QCOMPARE(other.exit, 1);
}

void TestProgram::collectedToStandardOutput()
{
    const std::vector<std::string> call = {"collect", "--as", "7:7", "--op",
                                           "read",    "/etc", "-o",  "-"};
    const Ran ran = runProgram(call);
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.err, std::string());
    const auto snapshot = readSnapshot(ran.out);
    QVERIFY(snapshot.has_value());
    QCOMPARE(snapshot->requests.front().path, std::string("/etc"));
    QVERIFY(snapshot->around.circumstances.onHost);
    QVERIFY(snapshot->around.collector.has_value());
}

/// What pkexec was asked for is to read.
void TestProgram::rootsPenIsNotLent()
{
    const QTemporaryDir directory;
    const std::string file = place(directory, "a.mlsnap");
    qputenv("PKEXEC_UID", "1000");
    const Ran refused = runProgram({"collect", "--as", "7:7", "/etc", "-o", file});
    const Ran shown = runProgram({"collect", "--as", "7:7", "/etc", "-o", "-"});
    qunsetenv("PKEXEC_UID");
    QCOMPARE(refused.exit, kUsage);
    QVERIFY2(refused.err.find("pkexec") != std::string::npos, refused.err.c_str());
    QVERIFY(!QFile::exists(QString::fromStdString(file)));
    QCOMPARE(shown.exit, 0);
    QVERIFY(!shown.out.empty());
}

void TestProgram::redactedNamesAreGone()
{
    const QTemporaryDir directory;
    const std::string file = place(directory, "a.mlsnap");
    QVERIFY(QDir(directory.path()).mkdir(QStringLiteral("confidential")));
    const std::string path = place(directory, "confidential");
    QCOMPARE(runProgram({"collect", "--as", "7:7", path, "--redact", "-o", file}).exit, 0);
    QFile written(QString::fromStdString(file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(!text.contains("confidential"));
    QVERIFY(text.contains("\"redacted\": true"));
}

QTEST_APPLESS_MAIN(TestProgram)
#include "tst_program.moc"
