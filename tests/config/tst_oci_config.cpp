// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/oci_config.h"
#include "support/container_print.h"
#include "support/file_text.h"

#include <QTest>

using namespace mountlens;
using mountlens::testing::fileText;
using mountlens::testing::printed;
using mountlens::testing::printedCapabilities;

class TestOciConfig : public QObject
{
    Q_OBJECT

private slots:
    void fields_data();
    void fields();
    void capabilitySets();
    void recordings_data();
    void recordings();
    void otherFiles_data();
    void otherFiles();
};

namespace {

std::string bundle(const std::string &members)
{
    return R"({"ociVersion": "1.2.0")" + (members.empty() ? "" : ", " + members) + "}";
}

std::string mount(const std::string &members)
{
    return bundle(R"("mounts": [{"destination": "/d", )" + members + "}]");
}

std::string twoMaps(const char *uids, const char *gids)
{
    return std::string(R"("type": "bind", "source": "/s", "uidMappings": [)") + uids
           + R"(], "gidMappings": [)" + gids + "]";
}

} // namespace

void TestOciConfig::fields_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &text, const std::string &expected) {
        QTest::newRow(name) << text << expected;
    };
    constexpr const char *kMap = R"({"containerID": 1000, "hostID": 101000, "size": 1})";
    row("a bundle that says nothing", bundle(""), "web");
    row("root below the bundle", bundle(R"("root": {"path": "rootfs", "readonly": true})"),
        "web rootfs=/run/web/rootfs ro-root");
    row("an absolute root", bundle(R"("root": {"path": "/r"})"), "web rootfs=/r");
    row("uid and gid are 0 unless given", bundle(R"("process": {})"), "web user=0:0");
    row("user",
        bundle(
            R"("process": {"user": {"uid": 5, "gid": 6, "umask": 63, "additionalGids": [7, 8]}})"),
        "web user=5:6 groups=7,8 umask=0077");
    row("confinement",
        bundle(R"("process": {"noNewPrivileges": true, "selinuxLabel": "a:b:c", )"
               R"("apparmorProfile": "p"})"),
        "web user=0:0 nnp security=label=a:b:c,apparmor=p");
    row("type bind", mount(R"("type": "bind", "source": "/s")"), "web\n  bind /s>/d");
    row("bind among the options", mount(R"("type": "none", "source": "/s", "options": ["bind"])"),
        "web\n  bind /s>/d [bind]");
    row("rbind without a type", mount(R"("source": "/s", "options": ["rbind", "rslave"])"),
        "web\n  bind /s>/d [rbind,rslave]");
    row("a source below the bundle", mount(R"("type": "bind", "source": "s")"),
        "web\n  bind /run/web/s>/d");
    row("ro", mount(R"("type": "bind", "source": "/s", "options": ["ro"])"),
        "web\n  bind /s>/d ro");
    row("rro", mount(R"("type": "bind", "source": "/s", "options": ["rro"])"),
        "web\n  bind /s>/d ro [rro]");
    row("the last of ro and rw",
        mount(R"("type": "bind", "source": "/s", "options": ["ro", "rw"])"), "web\n  bind /s>/d");
    row("kernel file systems", mount(R"("type": "proc", "source": "proc", "options": ["nosuid"])"),
        "web\n  proc proc>/d [nosuid]");
    row("tmpfs", mount(R"("type": "tmpfs", "source": "tmpfs", "options": ["mode=755"])"),
        "web\n  tmpfs tmpfs>/d [mode=755]");
    row("an old relative destination",
        bundle(R"("mounts": [{"destination": "d", "type": "proc", "source": "proc"}])"),
        "web\n  proc proc>/d");
    row("a map of the mount", mount(twoMaps(kMap, kMap)),
        "web\n  bind /s>/d [idmap=uids=1000-101000-1;gids=1000-101000-1]");
    row("two lines of a map",
        mount(twoMaps(R"({"containerID": 0, "hostID": 1, "size": 2}, )"
                      R"({"containerID": 3, "hostID": 4, "size": 5})",
                      "")),
        "web\n  bind /s>/d [idmap=uids=0-1-2#3-4-5]");
    row("groups alone", mount(twoMaps("", kMap)), "web\n  bind /s>/d [idmap=gids=1000-101000-1]");
    row("idmap without a map is the container's",
        mount(R"("type": "bind", "source": "/s", "options": ["bind", "idmap"])"),
        "web\n  bind /s>/d [bind,idmap]");
    row("the map takes the word's place",
        mount(twoMaps(kMap, "") + R"(, "options": ["idmap", "rbind"])"),
        "web\n  bind /s>/d [idmap=uids=1000-101000-1,rbind]");
    row("ridmap stays beside its map", mount(twoMaps(kMap, "") + R"(, "options": ["ridmap"])"),
        "web\n  bind /s>/d [ridmap,idmap=uids=1000-101000-1]");
    row("crun's own words",
        mount(R"("type": "bind", "source": "/s", )"
              R"("options": ["idmap=uids=0-1-2;gids=0-1-2"])"),
        "web\n  bind /s>/d [idmap=uids=0-1-2;gids=0-1-2]");
    row("a new user namespace",
        bundle(R"("linux": {"namespaces": [{"type": "user"}], "uidMappings": )"
               R"([{"containerID": 0, "hostID": 100000, "size": 65536}], "gidMappings": )"
               R"([{"containerID": 0, "hostID": 200000, "size": 65536}]})"),
        "web userns=private uidmap=0:100000:65536 gidmap=0:200000:65536");
    row("a user namespace to join",
        bundle(R"("linux": {"namespaces": [{"type": "pid"}, {"type": "user", "path": "/p"}]})"),
        "web userns=ns:/p");
    row("maps without a user namespace are refused",
        bundle(R"("linux": {"uidMappings": [{"containerID": 0, "hostID": 1, "size": 2}]})"),
        "web\n! engine-refuses runc | user namespace mappings specified, but user namespace isn't "
        "enabled in the config");
    row("covered paths outside /proc and /sys",
        bundle(R"("linux": {"maskedPaths": ["/proc/kcore", "/srv/x"], )"
               R"("readonlyPaths": ["/sys/y", "/etc"]})"),
        "web\n! not-evaluated maskedPaths /srv/x\n! not-evaluated readonlyPaths /etc");
}

void TestOciConfig::fields()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(printed(parseOciConfig(text, "/run/web")), expected);
}

void TestOciConfig::capabilitySets()
{
    const auto read = parseOciConfig(
        bundle(R"("process": {"capabilities": {"bounding": ["CAP_CHOWN", "CAP_KILL"], )"
               R"("effective": ["CAP_CHOWN"], "permitted": ["CAP_KILL"], "ambient": []}})"),
        "/b");
    QVERIFY(read.has_value());
    QCOMPARE(printedCapabilities(read->containers.front()),
             std::string(" eff=CHOWN bnd=CHOWN,KILL amb="));
    const auto without = parseOciConfig(bundle(R"("process": {})"), "/b");
    QVERIFY(!without->containers.front().exactCapabilities);
}

void TestOciConfig::recordings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::size_t>("mounts");
    QTest::addColumn<std::string>("user");
    QTest::addColumn<std::string>("userns");
    QTest::addColumn<std::string>("mount");
    const auto row = [](const char *file, std::size_t mounts, const char *userns,
                        const char *mount) {
        QTest::newRow(file) << QString::fromLatin1(file) << mounts << std::string("1000:1000")
                            << std::string(userns) << std::string(mount);
    };
    row("docker-26.1-plain.json", 13, "", "bind /srv/demo/app>/app ro [rbind,rro,rprivate]");
    row("podman-5.4-plain.json", 12, "", "bind /srv/demo/app>/app ro [rprivate,rbind]");
    row("podman-5.4-readonly.json", 14, "",
        "tmpfs tmpfs>/t [uid=1000,gid=1000,rprivate,nosuid,nodev,tmpcopyup]");
    row("podman-5.4-idmap.json", 12, "private",
        "bind /srv/demo/app>/app [rprivate,rbind,idmap=uids=1000-101000-1;gids=1000-101000-1]");
}

void TestOciConfig::recordings()
{
    QFETCH(QString, file);
    QFETCH(std::size_t, mounts);
    QFETCH(std::string, user);
    QFETCH(std::string, userns);
    QFETCH(std::string, mount);
    const auto read = parseOciConfig(fileText(QStringLiteral("config/oci/") + file),
                                     "/var/lib/containers/abc/userdata");
    QVERIFY(read.has_value());
    QVERIFY(read->notices.empty());
    const ContainerSpec &container = read->containers.front();
    QCOMPARE(container.name, std::string("abc"));
    QCOMPARE(container.user, user);
    QCOMPARE(container.userns, userns);
    QCOMPARE(container.mounts.size(), mounts);
    QVERIFY(std::any_of(container.mounts.begin(), container.mounts.end(),
                        [&](const MountSpec &found) { return printed(found) == mount; }));
}

void TestOciConfig::otherFiles_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("no JSON") << std::string("root: {}");
    QTest::newRow("no bundle's") << std::string("{\"image\": \"x\"}");
    QTest::newRow("a list") << std::string("[]");
    QTest::newRow("nothing") << std::string();
}

void TestOciConfig::otherFiles()
{
    QFETCH(std::string, text);
    const auto read = parseOciConfig(text, "/b");
    QVERIFY(!read.has_value());
    QVERIFY(read.error().id() == ErrorId::Malformed);
}

QTEST_APPLESS_MAIN(TestOciConfig)
#include "tst_oci_config.moc"
