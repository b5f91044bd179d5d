// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "model/account_files.h"
#endif

#include <QTest>

using namespace mountlens;

class TestAccountFiles : public QObject
{
    Q_OBJECT

private slots:
    void users();
    void linesPassedOver_data();
    void linesPassedOver();
    void usersByName();
    void usersByNumber();
    void groupsByName();
    void members_data();
    void members();
    void emptyFiles();
    void longFiles();
};

namespace {

const AccountFiles kFiles{"root:x:0:0:root:/root:/bin/sh\n"
                          "app:x:1000:1001:App,,,:/home/app:/bin/sh\n"
                          "app:x:2000:2000::/second:/bin/sh\n"
                          "twin:x:1000:5::/twin:/bin/sh\n",
                          "root:x:0:\n"
                          "media:x:44:app,ana\n"
                          "docker:x:998:ana\n"
                          "media:x:45:bob\n"
                          "other:x:50:anabel\n"};

} // namespace

void TestAccountFiles::users()
{
    std::vector<PasswdLine> lines;
    eachUser(kFiles.passwd, [&](const PasswdLine &line) { lines.push_back(line); });
    QCOMPARE(lines.size(), std::size_t{4});
    QVERIFY((lines[0] == PasswdLine{"root", 0, 0, "/root"}));
    QVERIFY((lines[1] == PasswdLine{"app", 1000, 1001, "/home/app"}));
}

void TestAccountFiles::linesPassedOver_data()
{
    QTest::addColumn<std::string>("passwd");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *name, const char *passwd, const char *names) {
        QTest::newRow(name) << std::string(passwd) << QByteArray(names);
    };
    row("no name", ":x:1:1::/:/bin/sh\nb:x:2:2::/:/bin/sh\n", "b");
    row("no number", "a:x:one:1::/:/bin/sh\nb:x:2:2::/:/bin/sh\n", "b");
    row("no group", "a:x:1:::/:/bin/sh\nb:x:2:2::/:/bin/sh\n", "b");
    row("a negative number", "a:x:-1:1::/:/bin/sh\nb:x:2:2::/:/bin/sh\n", "b");
    row("more than 32 bits", "a:x:4294967296:1::/:/bin/sh\nb:x:2:2::/:/bin/sh\n", "b");
    row("a comment", "# a line\nb:x:2:2::/:/bin/sh\n", "b");
    row("an empty line", "\n\nb:x:2:2::/:/bin/sh\n", "b");
    row("NIS", "+\n+@team\nb:x:2:2::/:/bin/sh\n", "b");
    row("the end without a newline", "a:x:1:1::/:/bin/sh\nb:x:2:2::/", "a b");
    row("fields that are missing at the end", "a:x:1:1\n", "a");
    row("more fields than there are", "a:x:1:1:c:/h:/s:more:and:more\n", "a");
}

void TestAccountFiles::linesPassedOver()
{
    QFETCH(std::string, passwd);
    QByteArray names;
    eachUser(passwd, [&](const PasswdLine &line) {
        names += (names.isEmpty() ? "" : " ") + QByteArray::fromStdString(line.name);
    });
    QTEST(names, "names");
}

void TestAccountFiles::usersByName()
{
    const auto app = userNamed(kFiles, "app");
    QVERIFY(app.has_value());
    QCOMPARE(app->uid, 1000U); // the first line counts
    QCOMPARE(app->home, std::string("/home/app"));
    QVERIFY(!userNamed(kFiles, "ap"));
    QVERIFY(!userNamed(kFiles, ""));
}

void TestAccountFiles::usersByNumber()
{
    const auto app = userWithId(kFiles, 1000);
    QVERIFY(app.has_value());
    QCOMPARE(app->name, std::string("app"));
    QCOMPARE(userWithId(kFiles, 2000)->home, std::string("/second"));
    QVERIFY(!userWithId(kFiles, 1));
}

void TestAccountFiles::groupsByName()
{
    QVERIFY(groupNamed(kFiles, "docker") == 998U);
    QVERIFY(groupNamed(kFiles, "media") == 44U);
    QVERIFY(!groupNamed(kFiles, "ana"));
    QVERIFY(!groupNamed(kFiles, ""));
}

void TestAccountFiles::members_data()
{
    QTest::addColumn<std::string>("user");
    QTest::addColumn<std::vector<std::uint32_t>>("expected");
    using Gids = std::vector<std::uint32_t>;
    QTest::newRow("in the order of the file") << std::string("ana") << Gids{44, 998};
    QTest::newRow("of a group of the same name") << std::string("bob") << Gids{45};
    QTest::newRow("the primary group is not listed") << std::string("root") << Gids{};
    QTest::newRow("no part of a name") << std::string("an") << Gids{};
    QTest::newRow("nobody") << std::string() << Gids{};
}

void TestAccountFiles::members()
{
    QFETCH(std::string, user);
    QTEST(groupsListing(kFiles, user), "expected");
}

void TestAccountFiles::emptyFiles()
{
    const AccountFiles none;
    QVERIFY(!userNamed(none, "root"));
    QVERIFY(!userWithId(none, 0));
    QVERIFY(!groupNamed(none, "root"));
    QVERIFY(groupsListing(none, "root").empty());
}

/// What an image may hold: a line of megabytes and many lines.
void TestAccountFiles::longFiles()
{
    std::string passwd(std::size_t{1} << 20U, ':');
    passwd += '\n';
    for (int i = 0; i < 10000; ++i)
        passwd += "u" + std::to_string(i) + ":x:" + std::to_string(i) + ":0::/:/bin/sh\n";
    const AccountFiles files{std::move(passwd), {}};
    QCOMPARE(userNamed(files, "u9999")->uid, 9999U);
    QCOMPARE(userWithId(files, 5000)->name, std::string("u5000"));
}

QTEST_APPLESS_MAIN(TestAccountFiles)
#include "tst_account_files.moc"
