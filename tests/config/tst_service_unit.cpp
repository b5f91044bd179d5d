// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/service_unit.h"
#include "config/spec_lines.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

class TestServiceUnit : public QObject
{
    Q_OBJECT

private slots:
    void mounts_data();
    void mounts();
    void facts_data();
    void facts();
    void capabilitySets_data();
    void capabilitySets();
    void capabilities();
    void dynamicUser();
    void userUnit();
    void instances();
    void dropIns();
    void notEvaluated();
    void noService();
};

namespace {

constexpr const char *kPath = "/etc/systemd/system/web.service";

Result<Configuration> parsed(const std::string &lines)
{
    GivenSurroundings given;
    given.files = {{kPath, "[Unit]\nAfter=x\n[Service]\n" + lines}};
    return parseServiceUnit(kPath, given);
}

} // namespace

void TestServiceUnit::mounts_data()
{
    QTest::addColumn<std::string>("lines");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *lines, const char *expected) {
        QTest::newRow(lines) << std::string(lines) + "\n" << std::string(expected);
    };
    row("ProtectSystem=yes",
        "readonly  -> /usr ro ?\nreadonly  -> /boot ro ?\nreadonly  -> /efi ro ?");
    row("ProtectSystem=full", "readonly  -> /usr ro ?\nreadonly  -> /boot ro ?\n"
                              "readonly  -> /efi ro ?\nreadonly  -> /etc ro ?");
    row("ProtectSystem=strict", "readonly  -> / ro\nreadwrite  -> /proc ?\nreadwrite  -> /sys ?\n"
                                "readwrite  -> /dev ?");
    row("ProtectSystem=no", "");
    row("ProtectHome=yes",
        "inaccessible  -> /home ?\ninaccessible  -> /root ?\ninaccessible  -> /run/user ?");
    row("ProtectHome=read-only",
        "readonly  -> /home ro ?\nreadonly  -> /root ro ?\nreadonly  -> /run/user ro ?");
    row("ProtectHome=tmpfs", "tmpfs  -> /home ro mode=0755 ?\ntmpfs  -> /root ro mode=0755 ?\n"
                             "tmpfs  -> /run/user ro mode=0755 ?");
    row("ReadWritePaths=/var/lib/x -/var/log/x", "readwrite  -> /var/lib/x\n"
                                                 "readwrite  -> /var/log/x ?");
    row("ReadOnlyPaths=-+/etc", "readonly  -> /etc ro root-relative ?");
    row("InaccessiblePaths=/a\nInaccessiblePaths=\nInaccessiblePaths=/b", "inaccessible  -> /b");
    row("ExecPaths=/usr\nNoExecPaths=/", "exec  -> /usr\nnoexec  -> /");
    row("ReadWriteDirectories=/x", "readwrite  -> /x");
    row("BindPaths=/a", "bind /a -> /a rbind");
    row("BindPaths=/a:/b -/c:/d:norbind", "bind /a -> /b rbind\nbind /c -> /d norbind ?");
    row("BindPaths=\"/a b:/c\"", "bind /a b -> /c rbind");
    row("BindReadOnlyPaths=/a:/b", "bind /a -> /b ro rbind");
    row("TemporaryFileSystem=/t /u:ro,mode=0700", "tmpfs  -> /t\ntmpfs  -> /u ro mode=0700");
    row("PrivateTmp=yes", "private-tmp  -> /tmp\nprivate-tmp  -> /var/tmp");
    row("PrivateTmp=disconnected", "tmpfs  -> /tmp\ntmpfs  -> /var/tmp");
    row("StateDirectory=web web/cache\nStateDirectoryMode=0700",
        "state /var/lib/web -> /var/lib/web mode=0700\n"
        "state /var/lib/web/cache -> /var/lib/web/cache mode=0700");
    row("CacheDirectory=w\nLogsDirectory=w\nRuntimeDirectory=w:link\nConfigurationDirectory=w",
        "runtime /run/w -> /run/w mode=0755\ncache /var/cache/w -> /var/cache/w mode=0755\n"
        "logs /var/log/w -> /var/log/w mode=0755\n"
        "configuration /etc/w -> /etc/w ro mode=0755");
    row("ProtectKernelTunables=1", "readonly  -> /proc/sys ro ?\nreadonly  -> /sys ro ?");
    row("ProtectControlGroups=strict", "readonly  -> /sys/fs/cgroup ro ?");
    row("ReadWritePaths=%S/%p %h", "readwrite  -> /var/lib/web\nreadwrite  -> /root");
}

void TestServiceUnit::mounts()
{
    QFETCH(const std::string, lines);
    QFETCH(const std::string, expected);
    const auto result = parsed(lines);
    QVERIFY(result.has_value());
    QCOMPARE(mountLines(result->containers.front()), expected);
}

void TestServiceUnit::facts_data()
{
    QTest::addColumn<std::string>("lines");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *lines, const char *expected) {
        QTest::newRow(lines) << std::string(lines) + "\n" << std::string(expected);
    };
    row("User=www\nGroup=web", "user=www:web groups= userns= root= umask=");
    row("Group=web", "user=:web groups= userns= root= umask=");
    row("SupplementaryGroups=a b\nSupplementaryGroups=c",
        "user= groups=a b c userns= root= umask=");
    row("PrivateUsers=yes", "user= groups= userns=self root= umask=");
    row("PrivateUsers=identity", "user= groups= userns=identity root= umask=");
    row("PrivateUsers=full", "user= groups= userns=full root= umask=");
    row("PrivateUsers=no", "user= groups= userns= root= umask=");
    row("RootDirectory=/srv/root\nUMask=0027", "user= groups= userns= root=/srv/root umask=0027");
    row("NoNewPrivileges=true", "user= groups= userns= root= umask= nnp");
    row("User=a\nUser=b", "user=b groups= userns= root= umask=");
}

void TestServiceUnit::facts()
{
    QFETCH(const std::string, lines);
    QFETCH(const std::string, expected);
    const auto result = parsed(lines);
    QVERIFY(result.has_value());
    const ContainerSpec &container = result->containers.front();
    QCOMPARE(container.engine, Engine::Systemd);
    QCOMPARE(container.name, std::string("web.service"));
    QCOMPARE("user=" + container.user + " groups=" + joined(container.groupAdd)
                 + " userns=" + container.userns + " root=" + container.rootfs
                 + " umask=" + container.umask + (container.noNewPrivileges ? " nnp" : ""),
             expected);
}

/// systemd.exec(5) CapabilityBoundingSet=, AmbientCapabilities=.
void TestServiceUnit::capabilitySets_data()
{
    QTest::addColumn<std::string>("lines");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *lines, const char *expected) {
        QTest::newRow(lines) << std::string(lines) + "\n" << std::string(expected);
    };
    row("", "drop=");
    row("CapabilityBoundingSet=CAP_CHOWN cap_kill\nCapabilityBoundingSet=~CAP_KILL",
        "drop= bounding=CHOWN effective=CHOWN ambient=");
    row("CapabilityBoundingSet=CAP_KILL\nCapabilityBoundingSet=CAP_CHOWN CAP_KILL",
        "drop= bounding=CHOWN,KILL effective=CHOWN,KILL ambient=");
    row("CapabilityBoundingSet=CAP_KILL\nCapabilityBoundingSet=\nCapabilityBoundingSet=CAP_CHOWN",
        "drop= bounding=CHOWN effective=CHOWN ambient=");
    row("CapabilityBoundingSet=", "drop= bounding= effective= ambient=");
    row("CapabilityBoundingSet=CAP_KILL\nCapabilityBoundingSet=~", "drop=");
    row("CapabilityBoundingSet=~CAP_KILL CAP_MKNOD\nCapabilityBoundingSet=CAP_KILL", "drop=MKNOD");
    row("CapabilityBoundingSet=~CAP_MKNOD\nCapabilityBoundingSet=~CAP_KILL", "drop=KILL,MKNOD");
    row("CapabilityBoundingSet=CAP_CHOWN CAP_NOBODY",
        "drop= bounding=CHOWN effective=CHOWN ambient=");
    row("User=www\nCapabilityBoundingSet=CAP_CHOWN", "drop= bounding=CHOWN effective= ambient=");
    row("DynamicUser=1\nCapabilityBoundingSet=CAP_CHOWN",
        "drop= bounding=CHOWN effective= ambient=");
    row("User=0\nCapabilityBoundingSet=CAP_CHOWN", "drop= bounding=CHOWN effective=CHOWN ambient=");
    row("User=www\nAmbientCapabilities=CAP_CHOWN\nAmbientCapabilities=CAP_KILL",
        "drop= bounding=ALL effective=CHOWN,KILL ambient=CHOWN,KILL");
    row("AmbientCapabilities=CAP_CHOWN", "drop= bounding=ALL effective=ALL ambient=CHOWN");
    row("User=www\nAmbientCapabilities=CAP_CHOWN CAP_KILL\nAmbientCapabilities=~CAP_KILL",
        "drop= bounding=ALL effective=CHOWN ambient=CHOWN");
    row("User=www\nAmbientCapabilities=CAP_CHOWN\nAmbientCapabilities=", "drop=");
    row("User=www\nCapabilityBoundingSet=CAP_CHOWN CAP_KILL\nAmbientCapabilities=CAP_KILL",
        "drop= bounding=CHOWN,KILL effective=KILL ambient=KILL");
}

void TestServiceUnit::capabilitySets()
{
    QFETCH(const std::string, lines);
    QFETCH(const std::string, expected);
    const auto result = parsed(lines);
    QVERIFY(result.has_value());
    const ContainerSpec &made = result->containers.front();
    std::string shown = "drop=" + joined(made.capDrop, ",");
    if (const auto &exact = made.exactCapabilities)
        shown += " bounding=" + joined(exact->bounding, ",") + " effective="
                 + joined(exact->effective, ",") + " ambient=" + joined(exact->ambient, ",");
    QCOMPARE(shown, expected);
    QVERIFY(result->notices.empty());
}

void TestServiceUnit::capabilities()
{
    const auto kept = parsed("CapabilityBoundingSet=CAP_CHOWN cap_kill\n"
                             "CapabilityBoundingSet=~CAP_KILL\n"
                             "AmbientCapabilities=CAP_NET_BIND_SERVICE\n");
    QVERIFY(kept.has_value());
    QCOMPARE(joined(kept->containers.front().exactCapabilities->bounding), std::string("CHOWN"));
    QCOMPARE(joined(kept->containers.front().ambientCapabilities), std::string("NET_BIND_SERVICE"));
    QCOMPARE(joined(noticesOf(kept->notices, NoticeId::EngineRefuses)),
             std::string("systemd|Failed to apply ambient capabilities (before UID change): "
                         "Operation not permitted"));
    const auto dropped = parsed("CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_MKNOD\n");
    QVERIFY(!dropped->containers.front().exactCapabilities.has_value());
    QCOMPARE(joined(dropped->containers.front().capDrop), std::string("SYS_ADMIN MKNOD"));
    const auto none = parsed("CapabilityBoundingSet=\n");
    QVERIFY(none->containers.front().exactCapabilities->bounding.empty());
}

/// systemd.exec(5): implies strict, a read-only home, a private /tmp, and private/ directories.
void TestServiceUnit::dynamicUser()
{
    const auto result = parsed("DynamicUser=yes\nStateDirectory=web\n");
    QVERIFY(result.has_value());
    QVERIFY(result->containers.front().dynamicUser);
    QVERIFY(result->containers.front().noNewPrivileges);
    QCOMPARE(mountLines(result->containers.front()),
             std::string("readonly  -> / ro\nreadwrite  -> /proc ?\nreadwrite  -> /sys ?\n"
                         "readwrite  -> /dev ?\nreadonly  -> /home ro ?\nreadonly  -> /root ro ?\n"
                         "readonly  -> /run/user ro ?\nprivate-tmp  -> /tmp\n"
                         "private-tmp  -> /var/tmp\n"
                         "state /var/lib/private/web -> /var/lib/web mode=0755"));
}

void TestServiceUnit::userUnit()
{
    GivenSurroundings given;
    const std::string path = "/home/ana/.config/systemd/user/x.service";
    given.files = {{path, "[Service]\nStateDirectory=x\nReadWritePaths=%h/x %t\n"}};
    const auto result = parseServiceUnit(path, given);
    QVERIFY(result.has_value());
    QCOMPARE(mountLines(result->containers.front()),
             std::string("readwrite  -> /home/ana/x\nreadwrite  -> /run/user/1001\n"
                         "state /home/ana/.local/state/x -> /home/ana/.local/state/x mode=0755"));
}

void TestServiceUnit::instances()
{
    GivenSurroundings given;
    given.files = {{"/etc/systemd/system/x@.service", "[Service]\nReadWritePaths=/srv/%i\n"},
                   {"/etc/systemd/system/x@a.service.d/1.conf", "[Service]\nUser=%i\n"}};
    const auto result = parseServiceUnit("/etc/systemd/system/x@a.service", given);
    QVERIFY(result.has_value());
    QCOMPARE(mountLines(result->containers.front()), std::string("readwrite  -> /srv/a"));
    QCOMPARE(result->containers.front().user, std::string("a"));
    const auto all = parseServiceUnit("/etc/systemd/system/x@.service", given);
    QCOMPARE(mountLines(all->containers.front()), std::string("readwrite  -> /srv/%i"));
    QCOMPARE(joined(noticesOf(all->notices, NoticeId::VariableKept)), std::string("/srv/%i"));
}

void TestServiceUnit::dropIns()
{
    GivenSurroundings given;
    given.files = {{"/usr/lib/systemd/system/x.service", "[Service]\nUser=a\nBindPaths=/a\n"},
                   {"/etc/systemd/system/x.service.d/o.conf", "[Service]\nUser=b\nBindPaths=\n"}};
    const auto result = parseServiceUnit("/usr/lib/systemd/system/x.service", given);
    QVERIFY(result.has_value());
    QCOMPARE(result->containers.front().user, std::string("b"));
    QVERIFY(result->containers.front().mounts.empty());
}

void TestServiceUnit::notEvaluated()
{
    const auto result = parsed("PrivateDevices=yes\nMountImages=/x:/y\nnonsense\n"
                               "BindPaths=:/x\n");
    QVERIFY(result.has_value());
    QCOMPARE(joined(noticesOf(result->notices, NoticeId::NotEvaluated)),
             std::string("PrivateDevices= MountImages="));
    QCOMPARE(joined(noticesOf(result->notices, NoticeId::ValueIgnored), "\n"),
             std::string(":/x|BindPaths=\nnonsense|[Service]"));
}

void TestServiceUnit::noService()
{
    GivenSurroundings given;
    given.files = {{"/x.service", "[Unit]\nA=b\n"}};
    QCOMPARE(parseServiceUnit("/x.service", given).error().id(), ErrorId::Malformed);
    QCOMPARE(parseServiceUnit("/y.service", given).error().id(), ErrorId::OpenFailed);
}

QTEST_APPLESS_MAIN(TestServiceUnit)
#include "tst_service_unit.moc"
