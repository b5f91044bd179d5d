// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/idmap_option.h"

#include <QTest>

using namespace mountlens;

class TestIdmapOption : public QObject
{
    Q_OBJECT

private slots:
    void maps_data();
    void maps();
    void faults_data();
    void faults();
    void severalValues();
    void limitOfLines();
    void fileSystemToMount();
    void thereAndBack();
};

namespace {

constexpr const char *kAllButNoId = "b:0:0:4294967295";

ParsedIdmapOption parse(const std::string &value)
{
    return parseIdmapOption(std::vector<std::string>{value});
}

std::string linesOf(const IdMap &map)
{
    std::string text = map.toText();
    std::replace(text.begin(), text.end(), '\n', ';');
    return text;
}

std::string shown(const ParsedIdmapOption &parsed)
{
    return "u " + linesOf(parsed.map.uids.plain()) + " g " + linesOf(parsed.map.gids.plain());
}

} // namespace

void TestIdmapOption::maps_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *value, const char *expected) {
        QTest::newRow(name) << std::string(value) << std::string(expected);
    };
    row("each kind its own", "u:0:1000:1 g:5:2000:3", "u 0 1000 1; g 5 2000 3;");
    row("b is both", "b:0:1000:1", "u 0 1000 1; g 0 1000 1;");
    row("no letter is both", "0:1000:1", "u 0 1000 1; g 0 1000 1;");
    row("kinds mixed", "b:0:1:1 u:5:6:1 7:8:1", "u 0 1 1;5 6 1;7 8 1; g 0 1 1;7 8 1;");
    row("several blanks and tabs", "  u:0:1:1 \t g:0:1:1 ", "u 0 1 1; g 0 1 1;");
    row("every id there is", kAllButNoId, "u 0 0 4294967295; g 0 0 4294967295;");
    row("the last id", "4294967294:0:1", "u 4294967294 0 1; g 4294967294 0 1;");
    row("neighbours do not overlap", "0:10:5 5:15:5", "u 0 10 5;5 15 5; g 0 10 5;5 15 5;");
    row("an exchange", "0:1000:1 1000:0:1", "u 0 1000 1;1000 0 1; g 0 1000 1;1000 0 1;");
    row("leading zeros are decimal", "b:010:020:1", "u 10 20 1; g 10 20 1;");
}

void TestIdmapOption::maps()
{
    QFETCH(std::string, value);
    const ParsedIdmapOption parsed = parse(value);
    QVERIFY(!parsed.problem);
    QTEST(shown(parsed), "expected");
}

void TestIdmapOption::faults_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<int>("fault");
    QTest::addColumn<std::string>("piece");
    const auto row = [](const char *value, IdmapOptionFault fault, const char *piece) {
        QTest::newRow(*value ? value : "nothing")
            << std::string(value) << static_cast<int>(fault) << std::string(piece);
    };
    using enum IdmapOptionFault;
    row("x:0:1:1", NotUnderstood, "x:0:1:1");
    row("u:0:1", NotUnderstood, "u:0:1");
    row("u:0:1:1:1", NotUnderstood, "u:0:1:1:1");
    row("u:0:1:", NotUnderstood, "u:0:1:");
    row("u::1:1", NotUnderstood, "u::1:1");
    row("u:-1:1:1", NotUnderstood, "u:-1:1:1");
    row("u:+1:1:1", NotUnderstood, "u:+1:1:1");
    row("U:0:1:1", NotUnderstood, "U:0:1:1");
    row("u:0:1:1x", NotUnderstood, "u:0:1:1x");
    row("u:0:1:1,g:0:1:1", NotUnderstood, "u:0:1:1,g:0:1:1");
    row("u:4294967296:1:1", NotUnderstood, "u:4294967296:1:1");
    row("/proc/1/ns/user", NotUnderstood, "/proc/1/ns/user");
    row("b:0:1:1 u:0:1:0", NoIds, "u:0:1:0");
    row("4294967295:0:1", PastLastId, "4294967295:0:1");
    row("0:4294967295:1", PastLastId, "0:4294967295:1");
    row("4294967294:0:2", PastLastId, "4294967294:0:2");
    row("0:1:4294967295", PastLastId, "0:1:4294967295");
    row("u:0:10:5 u:4:20:1", Overlap, "u:4:20:1");
    row("u:0:10:5 b:9:14:1", Overlap, "b:9:14:1");
    row("u:0:10:5 u:0:10:5", Overlap, "u:0:10:5");
    row("g:0:1:1", NoUsers, "");
    row("u:0:1:1", NoGroups, "");
    row("", NoUsers, "");
    row("  ", NoUsers, "");
}

void TestIdmapOption::faults()
{
    QFETCH(std::string, value);
    const ParsedIdmapOption parsed = parse(value);
    QVERIFY(parsed.problem.has_value());
    QTEST(static_cast<int>(parsed.problem->fault), "fault");
    QTEST(parsed.problem->piece, "piece");
    QVERIFY(parsed.map == MountIdmap());
}

void TestIdmapOption::severalValues()
{
    const std::vector<std::string> values = {"u:0:1:1", "g:0:2:1 u:5:6:1"};
    QCOMPARE(shown(parseIdmapOption(values)), std::string("u 0 1 1;5 6 1; g 0 2 1;"));
    QVERIFY(parseIdmapOption({}).problem->fault == IdmapOptionFault::NoUsers);
}

void TestIdmapOption::limitOfLines()
{
    std::vector<std::string> values;
    for (std::size_t i = 0; i < IdMap::kMaxExtents; ++i)
        values.push_back("b:" + std::to_string(2 * i) + ':' + std::to_string(2 * i) + ":1");
    QVERIFY(!parseIdmapOption(values).problem);
    values.emplace_back("g:9000:9000:1");
    QVERIFY((parseIdmapOption(values).problem
             == IdmapOptionProblem{IdmapOptionFault::TooManyLines, "g:9000:9000:1"}));
}

void TestIdmapOption::fileSystemToMount()
{
    const MountIdmap map = parse("u:1000:101:1 g:5:6:2").map;
    QVERIFY(map.uids.mapDown(Uid(1000)) == Vfsuid(101));
    QVERIFY(map.uids.mapUp(Vfsuid(101)) == Uid(1000));
    QVERIFY(map.gids.mapDown(Gid(6)) == Vfsgid(7));
    QVERIFY(!map.gids.mapDown(Gid(7)));
}

void TestIdmapOption::thereAndBack()
{
    for (const char *text : {"u:0:1000:1 g:5:2000:3", "b:0:1000:1", "b:0:1:1 b:7:9:3",
                             "u:0:1:1 u:5:9:2 g:0:1:1", kAllButNoId}) {
        QCOMPARE(idmapOptionText(parse(text).map), std::string(text));
        QVERIFY(parseIdmapOption(idmapOptionPieces(parse(text).map)) == parse(text));
    }
    QVERIFY(idmapOptionText({}).empty());
}

QTEST_APPLESS_MAIN(TestIdmapOption)
#include "tst_idmap_option.moc"
