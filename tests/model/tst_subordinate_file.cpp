// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/spec_lines.h"
#include "model/subordinate_file.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

class TestSubordinateFile : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void order_data();
    void order();
    void findings_data();
    void findings();
};

namespace {

std::string shown(const std::vector<SubordinateLine> &lines)
{
    std::vector<std::string> words;
    words.reserve(lines.size());
    for (const SubordinateLine &line : lines)
        words.push_back(line.owner + ':' + std::to_string(line.first) + ':'
                        + std::to_string(line.count) + '@' + std::to_string(line.line));
    return joined(words);
}

} // namespace

void TestSubordinateFile::lines_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << std::string(text) << std::string(expected);
    };
    row("lines are numbered", "ana:100000:65536\n\neva:165536:65536",
        "ana:100000:65536@1 "
        "eva:165536:65536@3");
    row("by number", "1001:100000:65536\n", "1001:100000:65536@1");
    row("several lines of one user", "ana:1:2\nana:5:6\n", "ana:1:2@1 ana:5:6@2");
    row("comments", "# ana:1:2\nana:3:4\n", "ana:3:4@2");
    row("not numbers", "ana:x:2\nana:1:y\nana:1\nana\n:1:2\n", "");
    row("more fields", "ana:1:2:3\n", "");
    row("no ids", "ana:1:0\n", "");
    row("the last id there is", "ana:4294967295:1\n", "ana:4294967295:1@1");
    row("past the last id", "ana:4294967295:2\n", "");
    row("CRLF", "ana:1:2\r\n", "ana:1:2@1");
}

void TestSubordinateFile::lines()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, expected);
    QCOMPARE(shown(parseSubordinateFile(text)), expected);
}

void TestSubordinateFile::order_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<std::string>("expected");
    // As recorded (podman-5.4-rootless-extra-subgid): a later line with a lower start came first.
    QTest::newRow("docker takes the order of the file")
        << static_cast<int>(SubordinateOrder::File)
        << std::string("ana:100000:65536@1 1001:300000:5@3 ana:2000:1@4");
    QTest::newRow("podman sorts by start")
        << static_cast<int>(SubordinateOrder::ByStart)
        << std::string("ana:2000:1@4 ana:100000:65536@1 1001:300000:5@3");
}

void TestSubordinateFile::order()
{
    QFETCH(const int, order);
    QFETCH(const std::string, expected);
    const auto lines =
        parseSubordinateFile("ana:100000:65536\neva:200000:1\n1001:300000:5\nana:2000:1\n");
    const HostUser ana{"ana", 1001, 1001, "/home/ana"};
    QCOMPARE(shown(subordinateLinesOf(lines, ana, static_cast<SubordinateOrder>(order))), expected);
}

void TestSubordinateFile::findings_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("overlaps");
    QTest::addColumn<std::string>("realUsers");
    const auto row = [](const char *name, const char *text, const char *overlaps,
                        const char *real) {
        QTest::newRow(name) << std::string(text) << std::string(overlaps) << std::string(real);
    };
    row("apart", "ana:100000:65536\neva:165536:65536\n", "", "");
    row("one id in common", "ana:100000:65536\neva:165535:65536\n",
        "ana:100000:65536|eva:165535:65536", "");
    row("one inside the other", "ana:100000:65536\neva:110000:10\n",
        "ana:100000:65536|eva:110000:10", "");
    row("the same user's own lines", "ana:100000:65536\nana:110000:10\n", "", "");
    row("a real user's id", "eva:1000:10\n", "", "eva:1000:10|ana");
    row("just before it", "eva:1000:1\n", "", "");
    row("just past it", "eva:1002:10\n", "", "");
}

void TestSubordinateFile::findings()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, overlaps);
    QFETCH(const std::string, realUsers);
    const auto found = subordinateFindings(
        parseSubordinateFile(text), {{"root", 0, 0, "/root"}, {"ana", 1001, 1001, "/home/ana"}});
    QCOMPARE(joined(noticesOf(found, NoticeId::SubordinateOverlap)), overlaps);
    QCOMPARE(joined(noticesOf(found, NoticeId::SubordinateRealUser)), realUsers);
}

QTEST_APPLESS_MAIN(TestSubordinateFile)
#include "tst_subordinate_file.moc"
