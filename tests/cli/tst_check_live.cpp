// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/container_stage.h"
#include "cli/run_program.h"
#include "model/request.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <filesystem>

#include <unistd.h>

using namespace mountlens;
using namespace mountlens::ui;

class TestCheckLive : public QObject
{
    Q_OBJECT

private slots:
    void theWikiIsDenied();
    void identityInAUserNamespace();
    void anotherUserInside_data();
    void anotherUserInside();
    void snapshotsAreByteIdentical_data();
    void snapshotsAreByteIdentical();
    void collectedFactsAnswerEverything();
    void nothingIsChanged();
    void aProcessThatIsGone();
    void workingDirectory();
    void hostileAccountFiles();
};

namespace {

constexpr const char *kPage = "/dokuwiki/data/pages/start.txt";

Ran check(const ContainerStage &stage, const std::vector<std::string> &rest)
{
    std::vector<std::string> args = {"check", "--pid", stage.pid(), "--json"};
    args.insert(args.end(), rest.begin(), rest.end());
    return runProgram(args);
}

QJsonObject station(const Ran &ran, const char *where)
{
    const QJsonArray stations = ran.json().value(QStringLiteral("identity")).toArray();
    for (const auto &each : stations) {
        if (each.toObject().value(QStringLiteral("where")) == QLatin1String(where))
            return each.toObject();
    }
    return {};
}

/// One line for each object below `top`. Reads directories, but neither files nor links.
std::vector<std::string> picture(const std::string &top)
{
    std::vector<std::string> lines;
    for (const auto &each : std::filesystem::recursive_directory_iterator(top))
        lines.push_back(statLine(each.path().string()));
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

void TestCheckLive::theWikiIsDenied()
{
    MOUNTLENS_NEED_STAGE();
    const ContainerStage stage;
    const Ran ran = check(stage, {"--op", "read", kPage});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.text("errno"), std::string("EACCES"));
    QCOMPARE(ran.text("cause"), std::string("parent-not-searchable"));
    const QJsonArray path = ran.json().value(QStringLiteral("path")).toArray();
    QCOMPARE(path.size(), qsizetype{4});
    const QJsonObject pages = path.last().toObject();
    QCOMPARE(pages.value(QStringLiteral("component")).toString(), QStringLiteral("pages"));
    QCOMPARE(pages.value(QStringLiteral("uid")).toInt(), 1000);
    QCOMPARE(pages.value(QStringLiteral("mode")).toString(), QStringLiteral("0700"));
    QCOMPARE(pages.value(QStringLiteral("mount")).toObject().value(QStringLiteral("mountPoint")),
             QJsonValue(QStringLiteral("/dokuwiki/data/pages")));
    const QJsonObject names = station(ran, "container").value(QStringLiteral("names")).toObject();
    QCOMPARE(names.value(QStringLiteral("user")).toString(), QStringLiteral("nginx"));
    QCOMPARE(station(ran, "host").value(QStringLiteral("uid")).toInt(), 101);

    QCOMPARE(check(stage, {"--op", "create", "/tmp/new"}).exit, 0);
    const Ran text = runProgram({"check", "--pid", stage.pid(), "--op", "read", kPage});
    QVERIFY(text.out.find("1000") != std::string::npos);
}

void TestCheckLive::identityInAUserNamespace()
{
    MOUNTLENS_NEED_STAGE();
    const ContainerStage stage(ContainerStage::Users::Mapped);
    const Ran ran = check(stage, {"--op", "read", kPage});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(station(ran, "container").value(QStringLiteral("uid")).toInt(), 101);
    QCOMPARE(station(ran, "host").value(QStringLiteral("uid")).toInt(), 100'101);
    const QJsonObject subject = ran.json().value(QStringLiteral("subject")).toObject();
    QCOMPARE(subject.value(QStringLiteral("uid")).toInt(), 101);
    QCOMPARE(subject.value(QStringLiteral("kernelUid")).toInt(), 100'101);
}

void TestCheckLive::anotherUserInside_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<int>("exit");
    QTest::addColumn<int>("gid");
    QTest::addColumn<int>("groups");
    QTest::newRow("the owner") << QByteArray("1000:1000") << 0 << 1000 << 0;
    QTest::newRow("an account with its groups") << QByteArray("101") << 1 << 101 << 1;
    QTest::newRow("a group instead") << QByteArray("101:5") << 1 << 5 << 0;
    QTest::newRow("no account") << QByteArray("4242") << 1 << 0 << 0;
}

void TestCheckLive::anotherUserInside()
{
    MOUNTLENS_NEED_STAGE();
    QFETCH(QByteArray, user);
    QFETCH(int, exit);
    QFETCH(int, gid);
    QFETCH(int, groups);
    const ContainerStage stage;
    const Ran ran = check(stage, {"--user", user.toStdString(), "--op", "read", kPage});
    QCOMPARE(ran.exit, exit);
    const QJsonObject subject = ran.json().value(QStringLiteral("subject")).toObject();
    QCOMPARE(subject.value(QStringLiteral("gid")).toInt(), gid);
    QCOMPARE(subject.value(QStringLiteral("groups")).toArray().size(), qsizetype{groups});
    const ContainerStage mapped(ContainerStage::Users::Mapped);
    QCOMPARE(check(mapped, {"--user", "70000", "--op", "read", kPage}).exit, 3);
}

void TestCheckLive::snapshotsAreByteIdentical_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<bool>("mapped");
    for (std::size_t i = 0; i < kOperationCount; ++i) {
        const std::string name(operationName(static_cast<Operation>(i)));
        QTest::newRow(name.c_str()) << static_cast<int>(i) << false;
        QTest::newRow((name + ", user namespace").c_str()) << static_cast<int>(i) << true;
    }
}

void TestCheckLive::snapshotsAreByteIdentical()
{
    MOUNTLENS_NEED_STAGE();
    QFETCH(int, operation);
    QFETCH(bool, mapped);
    static const ContainerStage plainStage;
    static const ContainerStage mappedStage(ContainerStage::Users::Mapped);
    const ContainerStage &stage = mapped ? mappedStage : plainStage;
    const std::string file = std::string(kStage) + "/answer.mlsnap";
    const auto asked = static_cast<Operation>(operation);
    std::vector<std::string> question = {"--op", std::string(operationName(asked))};
    if (asked == Operation::Setxattr)
        question.insert(question.end(), {"--name", "user.a"});
    question.emplace_back("/dokuwiki/data/pages/start.txt");
    if (takesSecondPath(asked))
        question.emplace_back("/tmp/new");
    std::vector<std::string> live = question;
    live.insert(live.end(), {"--save", file});
    const Ran first = check(stage, live);
    QVERIFY2(first.exit <= 2, first.err.c_str());
    std::vector<std::string> again = {"check", "--snapshot", file, "--json"};
    again.insert(again.end(), question.begin(), question.end());
    const Ran second = runProgram(again);
    QCOMPARE(second.out, first.out);
    QCOMPARE(second.exit, first.exit);
}

void TestCheckLive::collectedFactsAnswerEverything()
{
    MOUNTLENS_NEED_STAGE();
    const ContainerStage stage(ContainerStage::Users::Mapped);
    const std::string file = std::string(kStage) + "/collected.mlsnap";
    const std::string hidden = std::string(kStage) + "/redacted.mlsnap";
    const std::vector<std::string> collect = {"collect", "--pid", stage.pid(), kPage, "/tmp"};
    auto open = collect;
    open.insert(open.end(), {"-o", file});
    auto redact = collect;
    redact.insert(redact.end(), {"--redact", "-o", hidden});
    QCOMPARE(runProgram(open).exit, 0);
    QCOMPARE(runProgram(redact).exit, 0);
    for (const char *operation :
         {"read", "write", "unlink", "chmod", "traverse", "stat", "execute"}) {
        for (const char *path : {kPage, "/tmp"}) {
            const Ran live = check(stage, {"--op", operation, path});
            const Ran recorded =
                runProgram({"check", "--snapshot", file, "--json", "--op", operation, path});
            QCOMPARE(recorded.out, live.out);
        }
    }
    QVERIFY(runProgram({"check", "--snapshot", hidden, "--json"}).out.find("dokuwiki")
            == std::string::npos);
}

void TestCheckLive::nothingIsChanged()
{
    MOUNTLENS_NEED_STAGE();
    const ContainerStage stage;
    makeLink(stage.host() + "/root/unused", "etc");
    (void)picture(stage.host()); // listing a directory for the first time marks it as read
    const auto before = picture(stage.host());
    QVERIFY(before.size() > 8);
    for (std::size_t i = 0; i < kOperationCount; ++i) {
        const std::string operation(operationName(static_cast<Operation>(i)));
        for (const char *path : {kPage, "/tmp/new", "/etc/passwd", "/tmp"}) {
            std::vector<std::string> question = {"--confirm", "--op", operation, path};
            if (takesSecondPath(static_cast<Operation>(i)))
                question.emplace_back("/tmp/other");
            if (static_cast<Operation>(i) == Operation::Setxattr)
                question.insert(question.end(), {"--name", "user.a"});
            QVERIFY(check(stage, question).exit <= 2);
        }
    }
    QVERIFY(picture(stage.host()) == before);
}

void TestCheckLive::aProcessThatIsGone()
{
    MOUNTLENS_NEED_STAGE();
    ContainerStage stage;
    const std::string pid = stage.pid();
    stage.process().end();
    const Ran ran = runProgram({"check", "--pid", pid, "--op", "read", kPage});
    QCOMPARE(ran.exit, 4);
    QVERIFY2(ran.err.find(pid) != std::string::npos, ran.err.c_str());
}

void TestCheckLive::workingDirectory()
{
    MOUNTLENS_NEED_STAGE();
    const ContainerStage stage;
    QCOMPARE(check(stage, {"--op", "read", "passwd", "--cwd", "/etc"}).exit, 0);
    QCOMPARE(check(stage, {"--op", "read", "passwd", "--cwd", "etc"}).exit, 0);
    QCOMPARE(check(stage, {"--op", "read", "passwd"}).text("errno"), std::string("ENOENT"));
    QCOMPARE(check(stage, {"--op", "read", "x", "--cwd", "/none"}).exit, 2);
}

void TestCheckLive::hostileAccountFiles()
{
    MOUNTLENS_NEED_STAGE();
    const ContainerStage stage;
    const std::string passwd = stage.host() + "/root/etc/passwd";
    const auto name = [&] {
        return station(check(stage, {"--op", "stat", "/"}), "container")
            .value(QStringLiteral("names"))
            .toObject()
            .value(QStringLiteral("user"));
    };
    QCOMPARE(::unlink(passwd.c_str()), 0);
    makeFifo(passwd);
    QVERIFY(name().isNull());
    QCOMPARE(::unlink(passwd.c_str()), 0);
    // An absolute link leads inside the container, not to the host's file.
    makeLink(passwd, "/etc/own");
    makeFile(stage.host() + "/root/etc/own", "inside:x:101:101:::\n");
    QCOMPARE(name().toString(), QStringLiteral("inside"));
    QCOMPARE(::unlink(passwd.c_str()), 0);
    makeFile(passwd, std::string(std::size_t{2} << 20U, 'x'));
    QVERIFY(name().isNull());
}

QTEST_APPLESS_MAIN(TestCheckLive)
#include "tst_check_live.moc"
