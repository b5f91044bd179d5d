// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/id_map.h"
#include "support/printers.h"

using namespace mountlens;

class TestIdMap : public QObject
{
    Q_OBJECT

private slots:
    void edges_data();
    void edges();
    void parsing_data();
    void parsing();
    void textIsKept();
    void manyLines();
    void identity();
    void anEmptyMapMapsNothing();
};

void TestIdMap::edges_data()
{
    QTest::addColumn<std::string>("map");
    QTest::addColumn<quint32>("inside");
    QTest::addColumn<bool>("isMapped");
    QTest::addColumn<quint32>("outside");
    const auto maps = [](const char *name, const char *map, quint32 inside, quint32 outside) {
        QTest::newRow(name) << std::string(map) << inside << true << outside;
    };
    const auto misses = [](const char *name, const char *map, quint32 inside) {
        QTest::newRow(name) << std::string(map) << inside << false << quint32{0};
    };
    const char *range = "500 100000 500";
    misses("the id before the extent is unmapped", range, 499);
    maps("the first id of the extent", range, 500, 100000);
    maps("the last id of the extent", range, 999, 100499);
    misses("the first id past the extent is unmapped", range, 1000);
    misses("zero is unmapped", range, 0);
    misses("no id is unmapped", range, kNoId);
    const char *two = "0 1000 1\n1 100000 65535";
    maps("the single id of the first line", two, 0, 1000);
    maps("the first id of the second line", two, 1, 100000);
    maps("the last id of the second line", two, 65535, 165534);
    misses("past the second line", two, 65536);
    const char *top = "4294967290 10 5";
    maps("the first id of an extent at the top", top, 4294967290U, 10);
    maps("the largest id there is", top, 4294967294U, 14);
    misses("no id at the top", top, kNoId);
    misses("an id below the top", top, 4294967289U);
    const char *lowerTop = "0 4294967294 1";
    maps("the largest lower id", lowerTop, 0, 4294967294U);
    misses("one past it", lowerTop, 1);
}

void TestIdMap::edges()
{
    QFETCH(const std::string, map);
    QFETCH(const quint32, inside);
    QFETCH(const bool, isMapped);
    QFETCH(const quint32, outside);
    const auto parsed = IdMap::parse(map);
    QVERIFY(parsed.has_value());
    const UidMap uids(*parsed);
    const auto down = uids.mapDown(Uid(inside));
    QCOMPARE(down, isMapped ? std::optional(Kuid(outside)) : std::nullopt);
    if (!isMapped)
        return;
    QCOMPARE(uids.mapUp(Kuid(outside)), std::optional(Uid(inside)));
    QVERIFY(parsed->coversLower(outside));
    QVERIFY(parsed->extentFor(inside) != nullptr);
}

void TestIdMap::parsing_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isMap");
    const auto good = [](const char *name, const char *text) {
        QTest::newRow(name) << std::string(text) << true;
    };
    const auto bad = [](const char *name, const char *text) {
        QTest::newRow(name) << std::string(text) << false;
    };
    good("as the kernel writes it", "         0          0 4294967295\n");
    good("two lines", "0 1000 1\n1 100000 65536\n");
    good("nothing is a map nobody has written", "");
    good("extents that touch", "0 100 10\n10 110 10\n");
    good("extents in any order", "10 110 10\n0 100 10\n");
    good("up to the largest id", "1 1 4294967294\n");
    bad("two numbers", "0 1000\n");
    bad("four numbers", "0 1000 1 1\n");
    bad("a word", "0 x 1\n");
    bad("a sign", "0 -1 1\n");
    bad("an empty extent", "0 1000 0\n");
    bad("an extent that wraps inside", "4294967290 0 6\n");
    bad("an extent that wraps outside", "0 4294967290 6\n");
    bad("no id as first", "4294967295 0 1\n");
    bad("no id outside", "0 4294967295 1\n");
    bad("overlapping inside by one", "0 100 10\n9 200 10\n");
    bad("overlapping outside by one", "0 100 10\n20 109 10\n");
    bad("one inside another", "0 100 100\n10 500 1\n");
    bad("the same twice", "0 100 1\n0 100 1\n");
    bad("over 32 bits", "0 0 4294967296\n");
}

void TestIdMap::parsing()
{
    QFETCH(const std::string, text);
    QFETCH(const bool, isMap);
    const auto map = IdMap::parse(text);
    QCOMPARE(map.has_value(), isMap);
    if (!isMap)
        QCOMPARE(map.error().id(), ErrorId::Malformed);
}

void TestIdMap::textIsKept()
{
    const std::string text = "10 110 10\n0 100 10\n";
    QCOMPARE(IdMap::parse(text)->toText(), text);
    QVERIFY(IdMap::parse(text)->extents()[0] == (IdMapExtent{10, 110, 10}));
}

void TestIdMap::manyLines()
{
    std::string text;
    for (std::size_t i = 0; i < IdMap::kMaxExtents; ++i)
        text += std::to_string(i * 2) + ' ' + std::to_string(1000 + i * 3) + " 2\n";
    const auto map = IdMap::parse(text);
    QVERIFY(map.has_value());
    QVERIFY(map->down(679) == 1000U + 339U * 3U + 1U);
    const auto more = IdMap::parse(text + "5000 9000 1\n");
    QVERIFY(!more);
    QCOMPARE(more.error().id(), ErrorId::TooLarge);
    std::vector<IdMapExtent> extents(map->extents().begin(), map->extents().end());
    extents.push_back({5000, 9000, 1});
    QCOMPARE(IdMap::fromExtents(extents).error().id(), ErrorId::TooLarge);
}

void TestIdMap::identity()
{
    const IdMap map = IdMap::identity();
    for (const std::uint32_t id : {0U, 1U, 65534U, 4294967294U}) {
        QVERIFY(map.down(id) == id);
        QVERIFY(map.up(id) == id);
    }
    QVERIFY(!map.down(kNoId));
    QVERIFY(!map.up(kNoId));
}

void TestIdMap::anEmptyMapMapsNothing()
{
    const IdMap map;
    QVERIFY(map.empty());
    QVERIFY(!map.down(0));
    QVERIFY(!map.up(0));
    QVERIFY(map.extentFor(0) == nullptr);
    QVERIFY(map.toText().empty());
}

QTEST_APPLESS_MAIN(TestIdMap)
#include "tst_id_map.moc"
