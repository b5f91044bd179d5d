// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Worked examples are those of podman's pkg/util/utils_test.go and of recorded runs.
#include "config/mount_rules.h"
#include "config/podman_id_map.h"

#include <QTest>

using namespace mountlens;

namespace {

std::string joined(const std::vector<std::string> &texts)
{
    std::string text;
    for (const std::string &part : texts)
        text += (text.empty() ? "" : " ") + part;
    return text;
}

std::vector<IdMapFlag> flagsOf(const QByteArray &text, IdKind kind)
{
    std::vector<IdMapFlag> flags;
    if (text.isEmpty())
        return flags;
    for (const std::string &word : splitFields(text.toStdString(), ' ')) {
        const auto parsed = parseIdMapFlag(word, kind);
        if (!parsed)
            qFatal("%s", parsed.error().detail().c_str());
        flags.insert(flags.end(), parsed->begin(), parsed->end());
    }
    return flags;
}

/// "inside:outside:count ..." as the extents of the engine's own namespace.
std::vector<IdMapExtent> extentsOf(const QByteArray &text)
{
    std::vector<IdMapExtent> extents;
    for (const IdMapFlag &flag : flagsOf(text, IdKind::User))
        extents.push_back({flag.container, flag.from, flag.count});
    return extents;
}

} // namespace

class TestPodmanIdMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flags_data();
    void flags();
    void maps_data();
    void maps();
    void refusals_data();
    void refusals();
    void tooManyFlags();
    void independence_data();
    void independence();
    void autoOptions();
    void keepIdOptions();
};

void TestPodmanIdMap::flags_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray malformed("initializing ID mappings: UID setting is malformed expected "
                               "[\"[+ug]uint32:[@]uint32[:uint32]\"] : [\"");
    QTest::newRow("three numbers") << QByteArray("0:1:1000") << QByteArray("/0/1/1000");
    QTest::newRow("without a count it is 1") << QByteArray("0:1") << QByteArray("/0/1/1");
    QTest::newRow("letters and @")
        << QByteArray("+ug1000:@1001:1") << QByteArray("+ug/1000/@1001/1");
    QTest::newRow("several triplets") << QByteArray("0:0:1:u1:1:2") << QByteArray("/0/0/1 u/1/1/2");
    for (const char *text : {"", "0", "0:0:0:0", ":0:1", "0::1", "x0:0:1", "0:0:x", "0:@:1",
                             "+:0:1", "0:0:4294967296", "-1:0:1", "0:0:1:"}) {
        QTest::newRow(QByteArray("malformed: ").append(text).constData())
            << QByteArray(text) << malformed + text + "\"]";
    }
}

void TestPodmanIdMap::flags()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto flags = parseIdMapFlag(text.toStdString(), IdKind::User);
    std::vector<std::string> texts;
    for (const IdMapFlag &flag : flags.value_or(std::vector<IdMapFlag>())) {
        texts.push_back(flag.flags + '/' + std::to_string(flag.container)
                        + (flag.fromHost ? "/@" : "/") + std::to_string(flag.from) + '/'
                        + std::to_string(flag.count));
    }
    QCOMPARE(QByteArray::fromStdString(flags ? joined(texts) : flags.error().detail()), expected);
}

void TestPodmanIdMap::maps_data()
{
    QTest::addColumn<QByteArray>("uids");
    QTest::addColumn<QByteArray>("gids");
    QTest::addColumn<QByteArray>("parent");
    QTest::addColumn<bool>("rootless");
    QTest::addColumn<QByteArray>("expectedUids");
    QTest::addColumn<QByteArray>("expectedGids");
    const QByteArray all("0:0:4294967295");
    const QByteArray rootless("0:1001:1 1:100000:65536");
    const auto row = [&](const char *promise, const char *uids, const char *gids,
                         const QByteArray &parent, const char *expectedUids,
                         const char *expectedGids) {
        QTest::newRow(promise) << QByteArray(uids) << QByteArray(gids) << parent
                               << parent.startsWith("0:1001:1") << QByteArray(expectedUids)
                               << QByteArray(expectedGids);
    };
    row("no flags are no map", "", "", all, "", "");
    row("one kind counts for the other", "0:100000:65536", "", all, "0:100000:65536",
        "0:100000:65536");
    row("and the other way", "", "0:0:10", all, "0:0:10", "0:0:10");
    row("each its own", "0:0:5", "0:0:10", all, "0:0:5", "0:0:10");
    row("sorted by the id inside", "1000:0:1 0:1:1000 1001:1001:64536", "", rootless,
        "0:1:1000 1000:0:1 1001:1001:64536", "0:1:1000 1000:0:1 1001:1001:64536");
    row("neighbours become one", "1:1:3 4:4:4", "", all, "1:1:7", "1:1:7");
    row("@ is an id of the host", "+100000:@1002:1", "", "20:1002:1", "100000:20:1", "100000:20:1");
    row("@ without a count", "+100000:@1002", "", "20:1002:1", "100000:20:1", "100000:20:1");
    row("@ over two extents", "0:@9:4", "", "5:9:2 100:11:10", "0:5:2 2:100:2", "0:5:2 2:100:2");
    row("@ as root is the id itself", "0:100000:2000 +1000:@1001:1", "", all,
        "0:100000:1000 1000:1001:1 1001:101001:999", "0:100000:1000 1000:1001:1 1001:101001:999");
    row("+ cuts the id inside", "0:2000:100000 +1:100:1", "", all, "0:2000:1 1:100:1 2:2002:99998",
        "0:2000:1 1:100:1 2:2002:99998");
    row("+ several times", "0:0:20 24:24:6 +7:1000:2 +12:2000:3 +18:3000:7", "", all,
        "0:0:7 7:1000:2 9:9:3 12:2000:3 15:15:3 18:3000:7 25:25:5",
        "0:0:7 7:1000:2 9:9:3 12:2000:3 15:15:3 18:3000:7 25:25:5");
    row("+ cuts the id outside too", "0:0:20 +10:1:1", "", all, "0:0:1 2:2:8 10:1:1 11:11:9",
        "0:0:1 2:2:8 10:1:1 11:11:9");
    row("+ cuts two extents", "0:20:10 15:35:10 +8:23:16", "", all, "0:20:3 8:23:16 24:44:1",
        "0:20:3 8:23:16 24:44:1");
    row("+ below an extent", "1000:1000:1 +2:2:1", "", all, "2:2:1 1000:1000:1",
        "2:2:1 1000:1000:1");
    row("+ right below an extent", "4:5:4 +1:1:3", "", all, "1:1:3 4:5:4", "1:1:3 4:5:4");
    row("+ above an extent", "2:3:2 +1000:1001:2", "", all, "2:3:2 1000:1001:2",
        "2:3:2 1000:1001:2");
    row("u and g", "u1:3:1 g2:4:2", "", all, "1:3:1", "2:4:2");
    row("u and g together are both", "ug1:3:1", "", all, "1:3:1", "1:3:1");
    row("u alone leaves root's groups without a map", "u0:0:5", "", all, "0:0:5", "");
    row("u alone gives a user's groups the rest", "u0:0:5", "", rootless, "0:0:5",
        "0:0:1 1:1:65536");
    row("g alone gives the user ids the rest", "", "g0:0:5", rootless, "0:0:1 1:1:65536", "0:0:5");
    row("a lone + of a user is filled up", "+1000:@1001:1", "", rootless,
        "0:1:1000 1000:0:1 1001:1001:64536", "0:1:1000 1000:0:1 1001:1001:64536");
    row("a lone + of root is not", "+1000:1001:1", "", all, "1000:1001:1", "1000:1001:1");
    row("a group of the host beside the rest", "", "+g100000:@2000:1",
        "0:1001:1 1:2000:1 2:100000:65536", "0:0:1 1:1:1 2:2:65536", "0:0:1 1:2:65536 100000:1:1");
    row("a count of 0 is nothing", "0:0:0 5:5:1", "", all, "5:5:1", "5:5:1");
}

void TestPodmanIdMap::maps()
{
    QFETCH(QByteArray, uids);
    QFETCH(QByteArray, gids);
    QFETCH(QByteArray, parent);
    QFETCH(bool, rootless);
    QFETCH(QByteArray, expectedUids);
    QFETCH(QByteArray, expectedGids);
    const PodmanNamespace space{rootless, extentsOf(parent), extentsOf(parent)};
    const auto maps =
        podmanIdMaps(flagsOf(uids, IdKind::User), flagsOf(gids, IdKind::Group), space);
    QVERIFY(maps);
    QCOMPARE(QByteArray::fromStdString(joined(idMapTexts(maps->uids))), expectedUids);
    QCOMPARE(QByteArray::fromStdString(joined(idMapTexts(maps->gids))), expectedGids);
}

void TestPodmanIdMap::refusals_data()
{
    QTest::addColumn<QByteArray>("uids");
    QTest::addColumn<QByteArray>("gids");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a host id podman does not have")
        << QByteArray("0:@2000") << QByteArray()
        << QByteArray("parent ID UID 2000 is not mapped/delegated");
    QTest::newRow("a host group podman does not have")
        << QByteArray() << QByteArray("g0:@2000")
        << QByteArray("parent ID GID 2000 is not mapped/delegated");
    QTest::newRow("past the last id") << QByteArray("4294967295:0:2") << QByteArray()
                                      << QByteArray("requested ID range exceeds 4294967295");
}

void TestPodmanIdMap::refusals()
{
    QFETCH(QByteArray, uids);
    QFETCH(QByteArray, gids);
    QFETCH(QByteArray, words);
    const std::vector<IdMapExtent> ids = extentsOf("0:1001:1 1:100000:65536");
    const auto maps =
        podmanIdMaps(flagsOf(uids, IdKind::User), flagsOf(gids, IdKind::Group), {false, ids, ids});
    QVERIFY(!maps);
    QVERIFY(maps.error().id() == ErrorId::EngineRefuses);
    QCOMPARE(QByteArray::fromStdString(maps.error().detail()), words);
}

void TestPodmanIdMap::tooManyFlags()
{
    const std::vector<IdMapFlag> flags(2000);
    const auto maps = podmanIdMaps(flags, {}, PodmanNamespace::ofRoot());
    QVERIFY(!maps);
    QVERIFY(maps.error().id() == ErrorId::TooLarge);
}

void TestPodmanIdMap::independence_data()
{
    QTest::addColumn<QByteArray>("uids");
    QTest::addColumn<QByteArray>("gids");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *promise, const char *uids, const char *gids, bool expected) {
        QTest::newRow(promise) << QByteArray(uids) << QByteArray(gids) << expected;
    };
    row("plain triplets", "0:1:10", "", true);
    row("+ over plain ones", "0:1:10 +5:20:1", "", true);
    row("a lone + is filled up", "+5:20:1", "", false);
    row("@ asks for the host", "0:1:10 +5:@20:1", "", false);
    row("@ of the other kind does not matter here", "0:1:10", "0:1:10 u5:@20:1", true);
    row("u alone leaves the groups open", "u0:1:10", "", false);
    row("nothing asked", "", "", true);
}

void TestPodmanIdMap::independence()
{
    QFETCH(QByteArray, uids);
    QFETCH(QByteArray, gids);
    QFETCH(bool, expected);
    QCOMPARE(areIndependentOfParent(flagsOf(uids, IdKind::User), flagsOf(gids, IdKind::Group)),
             expected);
}

void TestPodmanIdMap::autoOptions()
{
    const std::vector<IdMapExtent> ids = extentsOf("0:1000:1 1:100000:65536");
    const PodmanNamespace space{true, ids, ids};
    QCOMPARE(parseAutoOptions("", space)->size, std::nullopt);
    const auto options =
        parseAutoOptions("size=4096,uidmapping=3:4:5,gidmapping=100:@100000:1", space);
    QVERIFY(options);
    QCOMPARE(options->size, std::optional<std::uint32_t>(4096));
    QCOMPARE(joined(idMapTexts(options->uidMapping)), std::string("3:4:5"));
    QCOMPARE(joined(idMapTexts(options->gidMapping)), std::string("100:1:1"));
    QVERIFY(!parseAutoOptions("size", space));
    QVERIFY(!parseAutoOptions("size=x", space));
    QVERIFY(!parseAutoOptions("foo=1", space));
    QVERIFY(!parseAutoOptions("uidmapping=+1:2:3", space));
    QVERIFY(!parseAutoOptions("uidmapping=1:2:3:4", space));
    QVERIFY(!parseAutoOptions("uidmapping=0:@5:1", space));
}

void TestPodmanIdMap::keepIdOptions()
{
    const auto options = parseKeepIdOptions("uid=1000,gid=1001,size=70000");
    QVERIFY(options);
    QCOMPARE(options->uid, std::optional<std::uint32_t>(1000));
    QCOMPARE(options->gid, std::optional<std::uint32_t>(1001));
    QCOMPARE(options->size, std::optional<std::uint32_t>(70000));
    QVERIFY(parseKeepIdOptions("").value() == KeepIdOptions());
    QVERIFY(!parseKeepIdOptions("uid"));
    QVERIFY(!parseKeepIdOptions("uid=app"));
    QVERIFY(!parseKeepIdOptions("user=1"));
}

QTEST_APPLESS_MAIN(TestPodmanIdMap)
#include "tst_podman_id_map.moc"
