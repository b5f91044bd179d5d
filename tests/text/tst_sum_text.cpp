// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "report_case.h"
#include "text/sum_text.h"
#endif

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestSumText : public QObject
{
    Q_OBJECT

private slots:
    void down_data();
    void down();
    void up();
    void unmapped();
    void lines();
    void theWayBack();
    void whatDeniesNext();
};

void TestSumText::down_data()
{
    QTest::addColumn<std::string>("map");
    QTest::addColumn<std::uint32_t>("id");
    QTest::addColumn<std::string>("sum");
    QTest::addColumn<std::string>("backwards");
    const std::string rootless = "0 1000 1\n1 100000 65536\n";
    const std::string remap = "0 165536 65536\n";
    const auto row = [](const char *promise, const std::string &map, std::uint32_t id,
                        const char *sum, const char *backwards) {
        QTest::newRow(promise) << map << id << std::string(sum) << std::string(backwards);
    };
    row("a rootless user", rootless, 1000, "100000 + 1000 - 1 = 100999",
        "100999 = 100000 + 1000 - 1");
    row("a rootless user beyond a thousand", rootless, 1001, "100000 + 1001 - 1 = 101000",
        "101000 = 100000 + 1001 - 1");
    row("the first subordinate id", rootless, 1, "100000 + 1 - 1 = 100000",
        "100000 = 100000 + 1 - 1");
    row("root of a rootless container is its user", rootless, 0, "1000", "1000");
    row("a remapped user", remap, 1000, "165536 + 1000 = 166536", "166536 = 165536 + 1000");
    row("the remapped root", remap, 0, "165536", "165536");
    row("the host's own numbers", "0 0 4294967295\n", 1000, "same number", "same number");
    row("a line that keeps its numbers", "5 5 10\n", 7, "same number", "same number");
    row("a line from the host's first ids", "100000 0 10\n", 100003, "100003 - 100000 = 3",
        "3 = 100003 - 100000");
}

void TestSumText::down()
{
    QFETCH(const std::string, map);
    QFETCH(const std::uint32_t, id);
    QFETCH(const std::string, sum);
    QFETCH(const std::string, backwards);
    const IdMap parsed = *IdMap::parse(map);
    const auto made = sumDown(parsed, id);
    QVERIFY(made.has_value());
    QCOMPARE(made->result, *parsed.down(id));
    QCOMPARE(sumText(*made), sum);
    QCOMPARE(sumTextBackwards(*made), backwards);
}

void TestSumText::up()
{
    const IdMap map = *IdMap::parse("1000 100000 10");
    const auto made = sumUp(map, 100003);
    QVERIFY(made.has_value());
    QCOMPARE(made->result, 1003U);
    QCOMPARE(sumText(*made), std::string("1000 + 100003 - 100000 = 1003"));
}

void TestSumText::unmapped()
{
    const IdMap map = *IdMap::parse("0 100000 10");
    QVERIFY(!sumDown(map, 10));
    QVERIFY(!sumUp(map, 100010));
    QVERIFY(!sumUp(map, 5));
    QVERIFY(!sumDown(IdMap(), 0));
}

void TestSumText::lines()
{
    ReportCase asked("file /f 0600 0:0", "host", "1000:1000", Operation::Read, "/f");
    QVERIFY(sumTexts(asked.report()).isEmpty());
    IdentityStep host;
    host.where = IdentityPlace::Host;
    host.uidSum = IdSum{100000, 1000, 1, 100999};
    host.gidSum = IdSum{0, 5, 0, 5};
    asked.report().identity.push_back(host);
    asked.report().ownerSum = IdSum{100000, 33, 1, 100032};
    const QStringList lines = sumTexts(asked.report());
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(QStringLiteral("100000 + 1000 - 1 = 100999")));
    QVERIFY(lines[0].contains(QStringLiteral("same number")));
    QVERIFY(lines[1].contains(QStringLiteral("33")));
    QVERIFY(lines[1].contains(QStringLiteral("100000 + 33 - 1 = 100032")));
}

void TestSumText::theWayBack()
{
    ReportCase asked("file /f 0600 0:0", "host", "1000:1000", Operation::Read, "/f");
    asked.report().lentOwner = LentOwner{"ana", true, 1000, {100000, 1000, 1, 100999}};
    QCOMPARE(
        sumTexts(asked.report()),
        QStringList(QStringLiteral("100999 = 100000 + 1000 - 1: UID 1000 in containers of ana")));
}

void TestSumText::whatDeniesNext()
{
    ReportCase asked("dir /a 0700 0:0\nfile /a/f 0600 0:0", "host", "1000:1000", Operation::Read,
                     "/a/f");
    CheckReport &report = asked.report();
    report.alsoDenied =
        furtherDenials(asked.subject(), asked.world(), report.request, report.verdict);
    const QStringList lines = furtherTexts(report);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines[0].contains(QStringLiteral("/a/f")));
}

QTEST_APPLESS_MAIN(TestSumText)
#include "tst_sum_text.moc"
