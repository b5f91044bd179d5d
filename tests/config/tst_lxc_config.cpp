// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/lxc_config.h"
#include "config/spec_lines.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

class TestLxcConfig : public QObject
{
    Q_OBJECT

private slots:
    void recorded();
    void mounts_data();
    void mounts();
    void facts_data();
    void facts();
    void refusals_data();
    void refusals();
    void includes();
    void includeCycleIsRefused();
    void fstab();
    void keptCapabilities();
    void mountOutsideTheRootIsIgnored();
    void oldKeys();
    void unknownKeys();
    void proxmox();
};

namespace {

constexpr const char *kPath = "/var/lib/lxc/demo/config";

Result<Configuration> parsed(const std::string &text)
{
    GivenSurroundings given;
    given.files = {{kPath, text}};
    return parseLxcConfig(kPath, given);
}

std::string factLine(const ContainerSpec &container)
{
    std::string line = container.name + " rootfs=" + container.rootfs + " user=" + container.user;
    line += " groups=" + joined(container.groupAdd) + " drop=" + joined(container.capDrop);
    line += " userns=" + container.userns + " uids=" + joined(container.uidMap);
    line += " gids=" + joined(container.gidMap) + " root=" + joined(container.rootfsOptions);
    line += container.readOnlyRoot ? " ro" : "";
    line += container.noNewPrivileges ? " nnp" : "";
    return line + (container.securityOptions.empty() ? "" : " ")
           + joined(container.securityOptions);
}

} // namespace

/// The configuration of a recorded run (LXC 6.0.4): b appeared with the disk's numbers.
void TestLxcConfig::recorded()
{
    const auto result = parsed("lxc.rootfs.path = dir:/var/lib/machines/demo\n"
                               "lxc.uts.name = demo\n"
                               "lxc.idmap = u 0 300000 65536\n"
                               "lxc.idmap = g 0 300000 65536\n"
                               "lxc.rootfs.options = idmap=container\n"
                               "lxc.mount.auto = proc:mixed\n"
                               "lxc.mount.entry = /srv/demo/idm a none bind 0 0\n"
                               "lxc.mount.entry = /srv/demo/idm b none bind,idmap=container 0 0\n"
                               "lxc.net.0.type = empty\n"
                               "lxc.apparmor.profile = unconfined\n");
    QVERIFY(result.has_value());
    const ContainerSpec &container = result->containers.front();
    QCOMPARE(container.engine, Engine::Lxc);
    QCOMPARE(factLine(container),
             std::string("demo rootfs=/var/lib/machines/demo user= groups= drop= userns=private "
                         "uids=0:300000:65536 gids=0:300000:65536 root=idmap=container "
                         "apparmor=unconfined"));
    QCOMPARE(mountLines(container), std::string("bind /srv/demo/idm -> /a bind\n"
                                                "bind /srv/demo/idm -> /b bind,idmap=container"));
    QVERIFY(result->notices.empty());
}

void TestLxcConfig::mounts_data()
{
    QTest::addColumn<std::string>("entry");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *entry, const char *expected) {
        QTest::newRow(name) << std::string(entry) << std::string(expected);
    };
    row("a target is below the root", "/s a/b none bind 0 0", "bind /s -> /a/b bind");
    row("create=dir stays", "/s a none bind,create=dir 0 0", "bind /s -> /a bind,create=dir");
    row("create=file stays", "/s a none rbind,create=file 0 0", "bind /s -> /a rbind,create=file");
    row("optional is skipped", "/s a none bind,optional 0 0", "bind /s -> /a bind,optional ?");
    row("ro", "/s a none bind,ro 0 0", "bind /s -> /a ro bind");
    row("rw says nothing", "/s a none bind,rw,defaults", "bind /s -> /a bind,defaults");
    row("idmap with a path", "/s a none bind,idmap=/proc/1/ns/user 0 0",
        "bind /s -> /a bind,idmap=/proc/1/ns/user");
    row("octal escapes", "/a\\040b c\\134d none bind 0 0", "bind /a b -> /c\\d bind");
    row("tmpfs", "none tmp tmpfs size=1m,mode=1777 0 0", "tmpfs  -> /tmp size=1m,mode=1777");
    row("another file system", "/dev/vdb1 mnt ext4 ro 0 0", "ext4 /dev/vdb1 -> /mnt ro");
    row("an absolute target without a root", "/s /a none bind 0 0", "bind /s -> /a bind");
}

void TestLxcConfig::mounts()
{
    QFETCH(const std::string, entry);
    QFETCH(const std::string, expected);
    const auto result = parsed("lxc.mount.entry = " + entry + "\n");
    QVERIFY(result.has_value());
    QCOMPARE(mountLines(result->containers.front()), expected);
}

void TestLxcConfig::facts_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << std::string(text) << std::string(expected);
    };
    row("the name is the directory's", "",
        "demo rootfs= user= groups= drop= userns= uids= gids= "
        "root=");
    row("comments and foreign lines", "# lxc.uts.name = x\n  \nhello\nfoo = bar\n",
        "demo rootfs= user= groups= drop= userns= uids= gids= root=");
    row("b maps both kinds", "lxc.idmap = b 0 100000 65536\n",
        "demo rootfs= user= groups= drop= userns=private uids=0:100000:65536 gids=0:100000:65536 "
        "root=");
    row("several maps add up",
        "lxc.idmap=u 0 100000 1000\nlxc.idmap=u 1000 1000 1\nlxc.idmap=g 0 100000 65536\n",
        "demo rootfs= user= groups= drop= userns=private uids=0:100000:1000 1000:1000:1 "
        "gids=0:100000:65536 root=");
    row("an empty map resets", "lxc.idmap = u 0 1 1\nlxc.idmap =\n",
        "demo rootfs= user= groups= drop= userns= uids= gids= root=");
    row("capabilities in one line and in several",
        "lxc.cap.drop = sys_module mac_admin\nlxc.cap.drop = CAP_SYS_TIME\n",
        "demo rootfs= user= groups= drop=SYS_MODULE MAC_ADMIN SYS_TIME userns= uids= gids= root=");
    row("an empty drop resets", "lxc.cap.drop = sys_time\nlxc.cap.drop =\n",
        "demo rootfs= user= groups= drop= userns= uids= gids= root=");
    row("init's ids", "lxc.init.uid = 1000\nlxc.init.gid = 100\nlxc.init.groups = 10,20\n",
        "demo rootfs= user=1000:100 groups=10 20 drop= userns= uids= gids= root=");
    row("init's gid alone", "lxc.init.gid = 100\n",
        "demo rootfs= user=:100 groups= drop= userns= uids= gids= root=");
    row("a root for reading", "lxc.rootfs.path = /r\nlxc.rootfs.options = ro,noatime\n",
        "demo rootfs=/r user= groups= drop= userns= uids= gids= root=noatime ro");
    row("values in quotes", "lxc.uts.name = \"web\"\nlxc.rootfs.path = 'dir:/r'\n",
        "web rootfs=/r user= groups= drop= userns= uids= gids= root=");
    row("no new privileges", "lxc.no_new_privs = 1\n",
        "demo rootfs= user= groups= drop= userns= uids= gids= root= nnp");
    row("labels", "lxc.selinux.context = system_u:system_r:lxc_t:s0\n",
        "demo rootfs= user= groups= drop= userns= uids= gids= root= "
        "label=system_u:system_r:lxc_t:s0");
}

void TestLxcConfig::facts()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, expected);
    const auto result = parsed(text);
    QVERIFY(result.has_value());
    QCOMPARE(factLine(result->containers.front()), expected);
}

void TestLxcConfig::refusals_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("no equals sign") << std::string("lxc.uts.name\n");
    QTest::newRow("an unknown kind of map") << std::string("lxc.idmap = x 0 1 1\n");
    QTest::newRow("a map without its length") << std::string("lxc.idmap = u 0 100000\n");
    QTest::newRow("a map of words") << std::string("lxc.idmap = u zero 100000 1\n");
    QTest::newRow("drop and keep") << std::string("lxc.cap.drop = kill\nlxc.cap.keep = kill\n");
}

void TestLxcConfig::refusals()
{
    QFETCH(const std::string, text);
    const auto result = parsed(text);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().id(), ErrorId::EngineRefuses);
    QCOMPARE(result.error().subject(), std::string("lxc"));
}

void TestLxcConfig::includes()
{
    GivenSurroundings given;
    given.files = {{kPath, "lxc.include = /usr/share/lxc/common.conf\nlxc.include = /inc\n"
                           "lxc.include = /none\nlxc.mount.entry = /s a none bind\n"},
                   {"/usr/share/lxc/common.conf", "lxc.cap.drop = sys_time\n"},
                   {"/inc/10.conf", "lxc.idmap = u 0 1 2\n"},
                   {"/inc/readme", "lxc.idmap = u 7 7 7\n"}};
    const auto result = parseLxcConfig(kPath, given);
    QVERIFY(result.has_value());
    QCOMPARE(joined(result->containers.front().capDrop), std::string("SYS_TIME"));
    QCOMPARE(joined(result->containers.front().uidMap), std::string("0:1:2"));
    const Notices expected{Notice{NoticeId::FileMissing, {"/none"}, 3}};
    QCOMPARE(result->notices, expected);
}

void TestLxcConfig::includeCycleIsRefused()
{
    GivenSurroundings given;
    given.files = {{kPath, "lxc.include = /b\n"}, {"/b", "lxc.include = /b\n"}};
    QCOMPARE(errorLine(parseLxcConfig(kPath, given)), std::string("lxc: lxc.include = /b"));
    given.files.clear();
    for (int i = 0; i < 300; ++i)
        given.files["/f" + std::to_string(i)] = "lxc.include = /f" + std::to_string(i + 1) + "\n";
    QCOMPARE(parseLxcConfig("/f0", given).error().id(), ErrorId::TooLarge);
}

void TestLxcConfig::fstab()
{
    GivenSurroundings given;
    given.files = {{kPath, "lxc.mount.fstab = /etc/demo.fstab\n"},
                   {"/etc/demo.fstab", "# mounts\n/s a none bind,ro 0 0\n\n/t b none bind 0 0\n"}};
    const auto result = parseLxcConfig(kPath, given);
    QVERIFY(result.has_value());
    QCOMPARE(mountLines(result->containers.front()),
             std::string("bind /s -> /a ro bind\nbind /t -> /b bind"));
}

void TestLxcConfig::keptCapabilities()
{
    const auto result = parsed("lxc.cap.keep = chown\nlxc.cap.keep = kill\n");
    QVERIFY(result.has_value());
    const auto &exact = result->containers.front().exactCapabilities;
    QVERIFY(exact.has_value());
    QCOMPARE(joined(exact->effective), std::string("CHOWN KILL"));
    const auto none = parsed("lxc.cap.keep = none\n");
    QVERIFY(none->containers.front().exactCapabilities->effective.empty());
}

void TestLxcConfig::mountOutsideTheRootIsIgnored()
{
    const auto result = parsed("lxc.rootfs.path = /r\n"
                               "lxc.mount.entry = /s /r/in none bind 0 0\n"
                               "lxc.mount.entry = /s /out none bind 0 0\n");
    QVERIFY(result.has_value());
    QCOMPARE(mountLines(result->containers.front()), std::string("bind /s -> /in bind"));
    const Notices expected{
        Notice{NoticeId::ValueIgnored, {"/s /out none bind 0 0", "lxc.mount.entry"}, 3}};
    QCOMPARE(result->notices, expected);
}

void TestLxcConfig::oldKeys()
{
    const auto result = parsed("lxc.rootfs = /r\nlxc.id_map = u 0 1 2\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->containers.front().rootfs, std::string("/r"));
    QCOMPARE(joined(result->containers.front().uidMap), std::string("0:1:2"));
    QCOMPARE(noticesOf(result->notices, NoticeId::EngineRefuses).size(), std::size_t{2});
}

void TestLxcConfig::unknownKeys()
{
    const auto result = parsed("lxc.foo.bar = 1\nlxc.mount.entry = /s a none bind 0 0\n"
                               "lxc.cgroup2.memory.max = 1G\nlxc.net.0.type = empty\n"
                               "lxc.mount.other = x\n");
    QVERIFY(result.has_value());
    QCOMPARE(mountLines(result->containers.front()), std::string("bind /s -> /a bind"));
    const Notices expected{
        Notice{NoticeId::EngineRefuses, {"lxc", "Unsupported config key \"lxc.foo.bar\""}, 1},
        Notice{NoticeId::EngineRefuses, {"lxc", "Unsupported config key \"lxc.mount.other\""}, 5}};
    QCOMPARE(result->notices, expected);
}

void TestLxcConfig::proxmox()
{
    const auto result = parsed("arch: amd64\nhostname: media\nunprivileged: 1\n"
                               "mp0: /tank/media,mp=/media,ro=1\n"
                               "mp1: local:101/vm-101-disk-1.raw,mp=/data,size=8G\n"
                               "rootfs: local-lvm:vm-101-disk-0,size=8G\n"
                               "lxc.idmap: u 0 100000 1000\nlxc.idmap: g 0 100000 1000\n"
                               "lxc.mount.entry: /srv srv none bind,create=dir 0 0\n"
                               "[snap]\nhostname: old\n");
    QVERIFY(result.has_value());
    const ContainerSpec &container = result->containers.front();
    QCOMPARE(container.name, std::string("media"));
    QCOMPARE(joined(container.uidMap), std::string("0:100000:1000"));
    QCOMPARE(mountLines(container), std::string("bind /tank/media -> /media ro\n"
                                                "volume local:101/vm-101-disk-1.raw -> /data\n"
                                                "bind /srv -> /srv bind,create=dir"));
    const auto plain = parsed("unprivileged: 1\n");
    QCOMPARE(joined(plain->containers.front().gidMap), std::string("0:100000:65536"));
}

QTEST_APPLESS_MAIN(TestLxcConfig)
#include "tst_lxc_config.moc"
