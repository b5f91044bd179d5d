// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/incus_config.h"
#include "config/spec_lines.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

class TestIncusConfig : public QObject
{
    Q_OBJECT

private slots:
    void shownConfiguration();
    void apiAnswer();
    void severalInstances();
    void rawIdmap_data();
    void rawIdmap();
    void privileged();
    void disks_data();
    void disks();
    void unexpandedProfilesAreTold();
    void isolationIsTold();
    void rawLxc();
    void nothingElse();
};

namespace {

const std::string kHead = "architecture: x86_64\nprofiles:\n- default\n";

Result<Configuration> parsed(const std::string &text)
{
    return parseIncusText(text, "demo", GivenSurroundings());
}

Result<Configuration> withConfig(const std::string &lines)
{
    return parsed(kHead + "config:\n" + lines
                  + "devices:\n  root:\n    path: /\n    pool: default\n    type: disk\n");
}

std::string flagLines(const std::vector<IdMapFlag> &flags)
{
    std::vector<std::string> lines;
    lines.reserve(flags.size());
    for (const IdMapFlag &flag : flags)
        lines.push_back(mapFlagLine(flag));
    return joined(lines);
}

} // namespace

void TestIncusConfig::shownConfiguration()
{
    const auto result = parsed(
        "architecture: x86_64\n"
        "config:\n"
        "  raw.idmap: both 1000 1000\n"
        "  security.nesting: \"true\"\n"
        "  volatile.idmap.current: '[{\"Isuid\":true,\"Isgid\":false,\"Hostid\":1000000,\"Nsid\":0,"
        "\"Maprange\":1000},{\"Isuid\":true,\"Isgid\":true,\"Hostid\":1000,\"Nsid\":1000,"
        "\"Maprange\":1}]'\n"
        "devices:\n"
        "  eth0:\n    name: eth0\n    type: nic\n"
        "  home:\n    path: /home/ana\n    source: /home/ana\n    type: disk\n    shift: \"true\"\n"
        "    readonly: \"true\"\n"
        "  root:\n    path: /\n    pool: default\n    type: disk\n"
        "ephemeral: false\nprofiles:\n- default\nstateful: false\ndescription: \"\"\n");
    QVERIFY(result.has_value());
    const ContainerSpec &container = result->containers.front();
    QCOMPARE(container.engine, Engine::Incus);
    QCOMPARE(container.name, std::string("demo"));
    QCOMPARE(container.userns, std::string("private"));
    QCOMPARE(joined(container.uidMap), std::string("0:1000000:1000 1000:1000:1"));
    QCOMPARE(joined(container.gidMap), std::string("1000:1000:1"));
    QCOMPARE(mountLines(container), std::string("bind /home/ana -> /home/ana ro shift"));
    QVERIFY(result->notices.empty());
}

void TestIncusConfig::apiAnswer()
{
    const auto result =
        parsed(R"({"type":"sync","status":"Success","status_code":200,"metadata":{"name":"web",)"
               R"("architecture":"x86_64","config":{},"devices":{},"profiles":["default"],)"
               R"("expanded_config":{"security.privileged":"false"},"expanded_devices":)"
               R"({"d":{"type":"disk","source":"/srv","path":"/srv","recursive":"true"}}}})");
    QVERIFY(result.has_value());
    QCOMPARE(result->containers.front().name, std::string("web"));
    QCOMPARE(mountLines(result->containers.front()), std::string("bind /srv -> /srv rbind"));
    QVERIFY(result->notices.empty());
}

void TestIncusConfig::severalInstances()
{
    const auto result =
        parsed(R"([{"name":"a","expanded_config":{},"config":{}},{"name":"b","expanded_config":{},)"
               R"("config":{}},{"other":1}])");
    QVERIFY(result.has_value());
    QCOMPARE(result->containers.size(), std::size_t{2});
    QCOMPARE(result->containers.back().name, std::string("b"));
}

void TestIncusConfig::rawIdmap_data()
{
    QTest::addColumn<std::string>("lines");
    QTest::addColumn<std::string>("uids");
    QTest::addColumn<std::string>("gids");
    const auto row = [](const char *name, const char *lines, const char *uids, const char *gids) {
        QTest::newRow(name) << std::string(lines) << std::string(uids) << std::string(gids);
    };
    row("both", "both 1000 1001", "+1001:@1000:1", "+1001:@1000:1");
    row("uid alone", "uid 1000 0", "+0:@1000:1", "");
    row("gid alone", "gid 1000 0", "", "+0:@1000:1");
    row("ranges", "both 1000-1009 5-14", "+5:@1000:10", "+5:@1000:10");
    row("lines", "uid 1 2\\ngid 3 4", "+2:@1:1", "+4:@3:1");
    row("unequal ranges", "both 1000-1009 5-6", "refused", "");
    row("another word", "users 1 1", "refused", "");
    row("no number", "both a b", "refused", "");
}

void TestIncusConfig::rawIdmap()
{
    QFETCH(const std::string, lines);
    QFETCH(const std::string, uids);
    QFETCH(const std::string, gids);
    const auto result = withConfig("  raw.idmap: \"" + lines + "\"\n");
    QCOMPARE(result.has_value(), uids != "refused");
    if (!result)
        return;
    QCOMPARE(flagLines(result->containers.front().uidMapFlags), uids);
    QCOMPARE(flagLines(result->containers.front().gidMapFlags), gids);
}

void TestIncusConfig::privileged()
{
    const auto result = withConfig("  security.privileged: \"true\"\n  oci.uid: \"33\"\n");
    QVERIFY(result.has_value());
    QVERIFY(result->containers.front().privileged);
    QCOMPARE(result->containers.front().userns, std::string("host"));
    QCOMPARE(result->containers.front().user, std::string("33"));
}

void TestIncusConfig::disks_data()
{
    QTest::addColumn<std::string>("device");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *device, const char *expected) {
        QTest::newRow(name) << std::string(device) << std::string(expected);
    };
    row("a bind", "source: /s, path: /t", "bind /s -> /t");
    row("a target without its slash", "source: /s, path: t", "bind /s -> /t");
    row("a storage volume", "source: vol1, pool: default, path: /t", "volume vol1 -> /t");
    row("a tmpfs", "source: 'tmpfs:', path: /t, raw.mount.options: 'size=1m,mode=700'",
        "tmpfs  -> /t size=1m,mode=700");
    row("ceph", "source: 'cephfs:fs/x', path: /t", "cephfs cephfs:fs/x -> /t");
    row("not required", "source: /s, path: /t, required: 'false'", "bind /s -> /t ?");
    row("propagation", "source: /s, path: /t, propagation: rslave", "bind /s -> /t rslave");
    row("booleans are words or numbers", "source: /s, path: /t, readonly: '1', shift: 'yes'",
        "bind /s -> /t ro shift");
}

void TestIncusConfig::disks()
{
    QFETCH(const std::string, device);
    QFETCH(const std::string, expected);
    const auto result =
        parsed(kHead + "config: {}\ndevices:\n  root: {type: disk, path: /}\n  d: {type: disk, "
               + device + "}\n");
    QVERIFY(result.has_value());
    QCOMPARE(mountLines(result->containers.front()), expected);
}

void TestIncusConfig::unexpandedProfilesAreTold()
{
    const auto result = parsed(kHead + "config: {}\ndevices: {}\n");
    QVERIFY(result.has_value());
    QCOMPARE(joined(noticesOf(result->notices, NoticeId::NotEvaluated)), std::string("profiles"));
}

void TestIncusConfig::isolationIsTold()
{
    const auto result =
        withConfig("  security.idmap.isolated: \"true\"\n  security.idmap.size: \"10000\"\n");
    QVERIFY(result.has_value());
    QCOMPARE(joined(noticesOf(result->notices, NoticeId::NotEvaluated), "\n"),
             std::string("security.idmap.isolated: true\nsecurity.idmap.size: 10000"));
}

void TestIncusConfig::rawLxc()
{
    const auto result = withConfig("  raw.lxc: |\n    lxc.mount.entry = /s a none bind 0 0\n"
                                   "    lxc.cap.drop = sys_time\n");
    QVERIFY(result.has_value());
    QCOMPARE(mountLines(result->containers.front()), std::string("bind /s -> /a bind"));
    QCOMPARE(joined(result->containers.front().capDrop), std::string("SYS_TIME"));
}

void TestIncusConfig::nothingElse()
{
    QVERIFY(isIncusText(kHead + "config: {}\n"));
    QVERIFY(!isIncusText("services: {web: {image: x}}\n"));
    QVERIFY(!isIncusText("config: [\n"));
    QCOMPARE(parsed("a: b\n").error().id(), ErrorId::Malformed);
    QCOMPARE(parsed("a: [\n").error().id(), ErrorId::Malformed);
}

QTEST_APPLESS_MAIN(TestIncusConfig)
#include "tst_incus_config.moc"
