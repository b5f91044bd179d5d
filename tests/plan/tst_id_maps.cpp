// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/id_maps.h"
#include "plan_samples.h"

using namespace mountlens;
using Ranges = std::vector<SubordinateRange>;

class TestIdMaps : public QObject
{
    Q_OBJECT

private slots:
    void rangesFollowEachOther();
    void theUserIsZeroOfARootlessNamespace();
    void extentsAreCutWhereTheParentsAre();
    void idsThatTheParentLacks();
    void overlappingRangesAreMalformed();
    void sortingKeepsEqualStarts();
};

void TestIdMaps::rangesFollowEachOther()
{
    const auto map = mapOfRanges(0, Ranges{{500000, 10}, {100000, 20}});
    QVERIFY(map);
    QCOMPARE(map->toText(), std::string("0 500000 10\n10 100000 20\n"));
    QCOMPARE(idsIn(Ranges{{500000, 10}, {100000, 20}}), std::uint64_t{30});
}

void TestIdMaps::theUserIsZeroOfARootlessNamespace()
{
    const auto map = mapOfRootless(1001, Ranges{{2000, 1}, {100000, 65536}});
    QVERIFY(map);
    QCOMPARE(map->toText(), std::string("0 1001 1\n1 2000 1\n2 100000 65536\n"));
    const auto alone = mapOfRootless(1001, Ranges{});
    QVERIFY(alone);
    QCOMPARE(alone->toText(), std::string("0 1001 1\n"));
}

/// As podman 5.4 wrote it for --gidmap 0:0:10 with alice:2000:1 in /etc/subgid.
void TestIdMaps::extentsAreCutWhereTheParentsAre()
{
    const IdMap parent = *IdMap::parse("0 1001 1\n1 2000 1\n2 100000 65536\n");
    const auto map = throughParent(*IdMap::parse("0 0 10\n"), parent);
    QVERIFY(map);
    QCOMPARE(map->toText(), std::string("0 1001 1\n1 2000 1\n2 100000 8\n"));
    QVERIFY(!extentsFitIn(*IdMap::parse("0 0 10\n"), parent));
    QVERIFY(extentsFitIn(*IdMap::parse("0 2 10\n"), parent));
}

void TestIdMaps::idsThatTheParentLacks()
{
    const IdMap parent = *IdMap::parse("0 1001 1\n1 100000 65536\n");
    QVERIFY(throughParent(*IdMap::parse("0 0 65537\n"), parent));
    QVERIFY(!throughParent(*IdMap::parse("0 0 65538\n"), parent));
    QVERIFY(!throughParent(*IdMap::parse("0 70000 1\n"), parent));
}

void TestIdMaps::overlappingRangesAreMalformed()
{
    QVERIFY(!mapOfRanges(0, Ranges{{100, 10}, {105, 10}}));
    QVERIFY(!mapOfRootless(105, Ranges{{100, 10}}));
    QVERIFY(!mapOfRanges(0, Ranges{{0, 4294967295U}, {0, 4294967295U}}));
}

void TestIdMaps::sortingKeepsEqualStarts()
{
    const SubordinateIds sorted = sortedByStart({{{300, 1}, {100, 2}}, {{5, 1}}});
    QVERIFY((sorted == SubordinateIds{{{100, 2}, {300, 1}}, {{5, 1}}}));
}

QTEST_APPLESS_MAIN(TestIdMaps)
#include "tst_id_maps.moc"
