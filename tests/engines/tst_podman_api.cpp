// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/podman_api.h"
#include "engines/recorded_files.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

class TestPodmanApi : public QObject
{
    Q_OBJECT

private slots:
    void infos_data();
    void infos();
    void idMappings();
    void lists_data();
    void lists();
    void containers();
    void inspectOutput();
    void volumes();
    void wrongShapes();
};

void TestPodmanApi::infos_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("rootless");
    QTest::addColumn<QString>("graphRoot");
    QTest::addColumn<QString>("driver");
    const auto row = [](const char *set, const char *version, bool rootless, const char *driver) {
        QTest::newRow(set) << QString::fromLatin1(set) + QStringLiteral("/api-libpod-info.json")
                           << QString::fromLatin1(version) << rootless
                           << (rootless
                                   ? QStringLiteral("/home/alice/.local/share/containers/storage")
                                   : QStringLiteral("/var/lib/containers/storage"))
                           << QString::fromLatin1(driver);
    };
    row("podman-4.3-rootful", "4.3.1", false, "overlay");
    row("podman-4.3-rootless", "4.3.1", true, "vfs");
    row("podman-5.4-rootful", "5.4.2", false, "overlay");
    row("podman-5.4-rootless", "5.4.2", true, "overlay");
    row("podman-5.4-rootless-extra-subgid", "5.4.2", true, "overlay");
}

void TestPodmanApi::infos()
{
    QFETCH(QString, file);
    QFETCH(QString, version);
    QFETCH(bool, rootless);
    QFETCH(QString, graphRoot);
    QFETCH(QString, driver);
    const auto info = parseLibpodInfo(recordedFile(file.toStdString()));
    QVERIFY(info);
    QCOMPARE(info->engine, Engine::Podman);
    QCOMPARE(QString::fromStdString(info->version), version);
    QCOMPARE(info->rootless, rootless);
    QCOMPARE(QString::fromStdString(info->rootDirectory), graphRoot);
    QCOMPARE(QString::fromStdString(info->volumePath), graphRoot + QStringLiteral("/volumes"));
    QCOMPARE(QString::fromStdString(info->storageDriver), driver);
    QCOMPARE(info->runtime, std::string("crun"));
    QCOMPARE(info->kernelVersion, std::string("6.18.44-amd64"));
    QVERIFY(!info->selinux && !info->apparmor);
    QCOMPARE(info->uidMap.empty(), !rootless);
}

void TestPodmanApi::idMappings()
{
    const auto info = parseLibpodInfo(recordedFile("podman-5.4-rootless/api-libpod-info.json"));
    QVERIFY(info);
    QVERIFY((info->uidMap
             == std::vector<IdMapExtent>{IdMapExtent{0, 1001, 1}, IdMapExtent{1, 100000, 65536}}));
    QVERIFY(info->gidMap == info->uidMap);
    const auto more =
        parseLibpodInfo(recordedFile("podman-5.4-rootless-extra-subgid/api-libpod-info.json"));
    QVERIFY(more);
    // The ranges of /etc/subgid sorted by their start: the one that was added last comes first.
    QVERIFY((more->gidMap
             == std::vector<IdMapExtent>{IdMapExtent{0, 1001, 1}, IdMapExtent{1, 2000, 1},
                                         IdMapExtent{2, 100000, 65536}}));
}

void TestPodmanApi::lists_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<int>("count");
    QTest::newRow("4.3 root") << QStringLiteral("podman-4.3-rootful") << 9;
    QTest::newRow("4.3 rootless") << QStringLiteral("podman-4.3-rootless") << 9;
    QTest::newRow("5.4 root") << QStringLiteral("podman-5.4-rootful") << 18;
    QTest::newRow("5.4 rootless") << QStringLiteral("podman-5.4-rootless") << 14;
}

void TestPodmanApi::lists()
{
    QFETCH(QString, set);
    QFETCH(int, count);
    const auto containers =
        parseLibpodContainers(recordedFile(set.toStdString() + "/api-libpod-containers.json"));
    QVERIFY(containers);
    QCOMPARE(static_cast<int>(containers->size()), count);
    for (const LiveContainer &container : *containers) {
        QCOMPARE(container.names.size(), std::size_t{1});
        QCOMPARE(container.state == "running", container.pid > 0);
        QVERIFY(!container.image.empty());
        QVERIFY(!container.mounts.empty());
    }
}

void TestPodmanApi::containers()
{
    const auto keepId = parseLibpodContainer(
        recordedFile("podman-5.4-rootless/r04-keep-id-uid/api-libpod-container.json"));
    QVERIFY(keepId);
    QCOMPARE(keepId->engine, Engine::Podman);
    QCOMPARE(keepId->image, std::string("localhost/demo/base:1"));
    QCOMPARE(keepId->usernsMode, std::string("private"));
    QCOMPARE(keepId->userns, std::string("keep-id:uid=1000,gid=1000"));
    QCOMPARE(keepId->ociRuntime, std::string("crun"));
    QCOMPARE(keepId->umask, std::string("0022"));
    QCOMPARE(keepId->boundingCaps.size(), std::size_t{11});
    QVERIFY(keepId->effectiveCaps && keepId->effectiveCaps->empty());
    QVERIFY(keepId->graphData.count("UpperDir") == 1);
    QVERIFY(!keepId->createCommand.empty());
    const auto pod = parseLibpodContainer(R"({"Id":"1","Pod":"abc","IsInfra":true,"Rootfs":"/r"})");
    QVERIFY(pod);
    QCOMPARE(pod->pod, std::string("abc"));
    QVERIFY(pod->infra);
    QCOMPARE(pod->rootfs, std::string("/r"));
    QVERIFY(!pod->effectiveCaps);
}

void TestPodmanApi::inspectOutput()
{
    const std::string one =
        recordedFile("podman-4.3-rootless/r06-keep-groups/api-libpod-container.json");
    const auto podman = parseInspectOutput("[" + one + ",{},7," + one + "]", Engine::Podman);
    QVERIFY(podman);
    QCOMPARE(podman->size(), std::size_t{2});
    QVERIFY(podman->front().keepGroups);
    const auto nerdctl = parseInspectOutput(
        R"([{"Id":"1","Mounts":[{"Type":"bind","Source":"/a","Destination":"/b"}]}])",
        Engine::Nerdctl);
    QVERIFY(nerdctl);
    QCOMPARE(nerdctl->front().engine, Engine::Nerdctl);
    QVERIFY(nerdctl->front().mounts.front().readWrite);
    QVERIFY(!parseInspectOutput("{}", Engine::Podman));
}

void TestPodmanApi::volumes()
{
    const auto volume = parseLibpodVolume(
        R"({"Name":"v","Mountpoint":"/m","UID":101000,"GID":2147484647,"NeedsChown":true,
            "NeedsCopyUp":true,"Anonymous":true,"Options":{"o":"uid=1000"}})");
    QVERIFY(volume);
    QCOMPARE(volume->uid, std::optional<std::uint32_t>(101000));
    QCOMPARE(volume->gid, std::optional<std::uint32_t>(2147484647));
    QVERIFY(volume->needsChown && volume->needsCopyUp && volume->anonymous);
    QCOMPARE(volume->options.at("o"), std::string("uid=1000"));
    const auto bare = parseLibpodVolume(R"({"Name":"v","UID":"x","GID":-1})");
    QVERIFY(bare && !bare->uid && !bare->gid && !bare->needsChown);
}

void TestPodmanApi::wrongShapes()
{
    QVERIFY(!parseLibpodInfo("[]"));
    QVERIFY(!parseLibpodContainers("{}"));
    QVERIFY(!parseLibpodVolume("1"));
    const auto some =
        parseLibpodContainers(R"([1,null,{"Id":7},{"Id":"a","Names":"x","Pid":"y"}])");
    QVERIFY(some);
    QCOMPARE(some->size(), std::size_t{1});
    const auto info = parseLibpodInfo(
        R"({"host":{"idMappings":{"uidmap":[{"container_id":0},{"container_id":-1,"host_id":0,"size":1},5]}},"store":1})");
    QVERIFY(info && info->uidMap.empty());
}

QTEST_GUILESS_MAIN(TestPodmanApi)
#include "tst_podman_api.moc"
