// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/inspect_file.h"
#include "support/container_print.h"
#include "support/file_text.h"

#include <QTest>

using namespace mountlens;
using mountlens::testing::filesIn;
using mountlens::testing::fileText;
using mountlens::testing::printed;
using mountlens::testing::printedCapabilities;

class TestInspectFile : public QObject
{
    Q_OBJECT

private slots:
    void fields_data();
    void fields();
    void capabilitySets();
    void engines();
    void recordings_data();
    void recordings();
    void everyRecordingIsRead();
    void otherFiles_data();
    void otherFiles();
};

namespace {

std::string
container(const std::string &host, const std::string &more = {}, const std::string &config = {})
{
    return R"([{"Name": "/web", "Config": {"Image": "i")" + (config.empty() ? "" : ", " + config)
           + R"(}, "HostConfig": {)" + host + "}" + (more.empty() ? "" : ", " + more) + "}]";
}

std::string mounted(const std::string &host, const std::string &mount)
{
    return container(host, R"("Mounts": [{"Destination": "/d", )" + mount + "}]");
}

} // namespace

void TestInspectFile::fields_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &text, const std::string &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("a container that asks for nothing", container(""), "web image=i");
    row("one alone, as the API answers it", R"({"Name": "/a", "Config": {}, "HostConfig": {}})",
        "a");
    row("several, and an image among them",
        R"([{"Config": {}, "RepoTags": []}, {"Name": "a", "Config": {}, "HostConfig": {}},)"
        R"( {"Name": "b", "Config": {}, "HostConfig": {}}])",
        "a\nb");
    row("user and umask", container("", "", R"("User": "app:media", "Umask": "0027")"),
        "web image=i user=app:media umask=0027");
    row("groups", container(R"("GroupAdd": ["44", "video"])"), "web image=i groups=44,video");
    row("keep-groups is only an annotation",
        container(R"("GroupAdd": [], "Annotations": {"run.oci.keep_original_groups": "1"})"),
        "web image=i groups=keep-groups");
    row("annotations stood with the configuration once",
        container("", "", R"("Annotations": {"run.oci.keep_original_groups": "1"})"),
        "web image=i groups=keep-groups");
    row("capabilities", container(R"("CapAdd": ["CAP_SYS_ADMIN", "net_raw"], "CapDrop": ["ALL"])"),
        "web image=i add=SYS_ADMIN,NET_RAW drop=ALL");
    row("privileged and read-only", container(R"("Privileged": true, "ReadonlyRootfs": true)"),
        "web image=i privileged ro-root");
    row("no-new-privileges",
        container(R"("SecurityOpt": ["no-new-privileges:true", "label=disable"])"),
        "web image=i nnp security=no-new-privileges:true,label=disable");
    row("no-new-privileges:false", container(R"("SecurityOpt": ["no-new-privileges:false"])"),
        "web image=i security=no-new-privileges:false");
    row("Docker's host namespace", container(R"("UsernsMode": "host")"), "web image=i userns=host");
    row("podman's mode is an annotation",
        container(R"("UsernsMode": "private", "IDMappings": {"UidMap": ["0:1:1001"], "GidMap": )"
                  R"(["0:2:1001"]}, "Annotations": {"io.podman.annotations.userns": "keep-id"})"),
        "web image=i userns=keep-id uidmap=0:1:1001 gidmap=0:2:1001");
    row("a bind of -v",
        mounted(R"("Binds": ["/s:/d:ro,z"])",
                R"("Type": "bind", "Source": "/s", "Mode": "ro,z", "RW": false, )"
                R"("Propagation": "rprivate")"),
        "web image=i\n  bind /s>/d ro [z] mkdir");
    row("a bind of --mount wants its source",
        mounted(R"("Mounts": [{"Type": "bind", "Source": "/s", "Target": "/d"}])",
                R"("Type": "bind", "Source": "/s", "RW": true)"),
        "web image=i\n  bind /s>/d");
    row("a bind of --mount that makes its source",
        mounted(
            R"("Mounts": [{"Type": "bind", "Target": "/d", "BindOptions": {"CreateMountpoint": true}}])",
            R"("Type": "bind", "Source": "/s", "RW": true)"),
        "web image=i\n  bind /s>/d mkdir");
    row("propagation",
        mounted("", R"("Type": "bind", "Source": "/s", "RW": true, "Propagation": "rslave")"),
        "web image=i\n  bind /s>/d [rslave]");
    row("Docker shows z for every volume",
        mounted(R"("Binds": ["v:/d"])",
                R"("Type": "volume", "Name": "v", "Source": "/x/_data", "Mode": "z", "RW": true)"),
        "web image=i\n  volume v>/d");
    row("z of a volume that was asked for",
        mounted(R"("Binds": ["v:/d:z"])",
                R"("Type": "volume", "Name": "v", "Source": "/x/_data", "Mode": "z", "RW": true)"),
        "web image=i\n  volume v>/d [z]");
    row("nocopy and subpath",
        mounted(
            R"("Mounts": [{"Target": "/d", "VolumeOptions": {"NoCopy": true, "Subpath": "a"}}])",
            R"("Type": "volume", "Name": "v", "RW": true)"),
        "web image=i\n  volume v>/d [nocopy] sub=a");
    row("tmpfs of --mount",
        mounted(R"("Mounts": [{"Type": "tmpfs", "Target": "/d", "TmpfsOptions": )"
                R"({"SizeBytes": 65536, "Mode": 448}}])",
                R"("Type": "tmpfs", "Source": "", "RW": true)"),
        "web image=i\n  tmpfs >/d [size=65536,mode=0700]");
    row("tmpfs of --tmpfs", container(R"("Tmpfs": {"/t": "ro,mode=0700", "/u": ""})"),
        "web image=i\n  tmpfs >/t ro [mode=0700]\n  tmpfs >/u");
    row("podman's options",
        container("", R"("OCIRuntime": "crun", "Mounts": [{"Type": "volume", "Name": "v", )"
                      R"("Destination": "/d", "Options": ["idmap", "nosuid"], "RW": true, )"
                      R"("Mode": "", "Propagation": "rprivate"}])"),
        "web image=i\n  volume v>/d [idmap,nosuid]");
    row("what other containers lent is a mount already", container(R"("VolumesFrom": ["other"])"),
        "web image=i");
    row("podman's container of a directory",
        R"([{"Name": "a", "Rootfs": "/r", "OCIRuntime": "crun", "Config": {}, "HostConfig": {}}])",
        "a rootfs=/r");
}

void TestInspectFile::fields()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(printed(parseInspect(text)), expected);
}

void TestInspectFile::capabilitySets()
{
    const auto read = parseInspect(container(
        "", R"("EffectiveCaps": null, "BoundingCaps": ["CAP_CHOWN"], "OCIRuntime": "crun")"));
    QVERIFY(read.has_value());
    QCOMPARE(printedCapabilities(read->containers.front()), std::string(" eff= bnd=CHOWN amb="));
    QVERIFY(!parseInspect(container(""))->containers.front().exactCapabilities);
}

void TestInspectFile::engines()
{
    QVERIFY(parseInspect(container(""))->containers.front().engine == Engine::Docker);
    QVERIFY(parseInspect(container("", R"("ImageName": "i")"))->containers.front().engine
            == Engine::Podman);
    QVERIFY(parseInspect(container("", "", R"("Labels": {"nerdctl/namespace": "default"})"))
                ->containers.front()
                .engine
            == Engine::Nerdctl);
}

void TestInspectFile::recordings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *file, const char *expected) {
        QTest::newRow(file) << QStringLiteral("config/inspect/%1.json").arg(QLatin1String(file))
                            << std::string(expected);
    };
    row("docker-20.10-plain_d01-default",
        "d01-default image=demo/base:1\n  bind /srv/demo/app>/data ro mkdir\n"
        "  bind /srv/demo/www>/www mkdir");
    row("docker-26.1-plain_d03-user-name-named-volume",
        "d03-user-name-named-volume image=demo/base:1 user=app\n  volume appdata>/data\n"
        "  volume plainvol>/empty");
    row("docker-26.1-plain_d08-mount-flag",
        "d08-mount-flag image=demo/base:1\n  bind /srv/demo/www>/w [rslave]\n"
        "  bind /srv/demo/app>/a ro\n  volume v2>/data [nocopy]");
    row("podman-5.4-rootful_p05-uidmap-idmap-volume",
        "p05-uidmap-idmap-volume image=localhost/demo/base:1 user=1000:1000 umask=0022 "
        "userns=private uidmap=0:100000:65536 gidmap=0:100000:65536\n"
        "  volume idmapvol>/data [idmap,nosuid,nodev,rbind]\n  bind /srv/demo/idm>/idm [rbind]");
    row("podman-5.4-rootful_p11-readonly",
        "p11-readonly image=localhost/demo/base:1 user=app ro-root umask=0022\n"
        "  tmpfs >/cache [mode=0700,rprivate,nosuid,nodev,tmpcopyup]\n"
        "  tmpfs >/data [rprivate,nosuid,nodev,tmpcopyup]\n"
        "  tmpfs >/own [uid=1000,gid=1000,rprivate,nosuid,nodev,tmpcopyup]");
    row("podman-5.4-rootless_r03-keep-id",
        "r03-keep-id image=localhost/demo/base:1 user=1001:1001 umask=0022 userns=keep-id "
        "uidmap=0:1:1001,1001:0:1,1002:1002:64535 gidmap=0:1:1001,1001:0:1,1002:1002:64535\n"
        "  volume kvol>/v [nosuid,nodev,rbind]\n  bind /home/alice/data>/data [rbind]");
    row("podman-5.4-rootless_r06-keep-groups",
        "r06-keep-groups image=localhost/demo/base:1 groups=keep-groups umask=0022\n"
        "  bind /srv/demo/media>/media [rbind]");
}

void TestInspectFile::recordings()
{
    QFETCH(QString, file);
    QFETCH(std::string, expected);
    QCOMPARE(printed(parseInspect(fileText(file))), expected);
}

void TestInspectFile::everyRecordingIsRead()
{
    const QStringList files = filesIn(QStringLiteral("config/inspect"));
    QCOMPARE(files.size(), 23);
    for (const QString &file : files) {
        const auto read = parseInspect(fileText(QStringLiteral("config/inspect/") + file));
        QVERIFY2(read.has_value(), qPrintable(file));
        const ContainerSpec &container = read->containers.front();
        const bool podman = file.startsWith(QLatin1String("podman"));
        QVERIFY(container.engine == (podman ? Engine::Podman : Engine::Docker));
        QVERIFY2(file.endsWith(QString::fromStdString('_' + container.name + ".json")),
                 qPrintable(file));
        QVERIFY(container.image.ends_with("demo/base:1"));
        QVERIFY(!container.mounts.empty());
    }
}

void TestInspectFile::otherFiles_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("no JSON") << std::string("web:");
    QTest::newRow("nothing was found") << std::string("[]");
    QTest::newRow("an image") << std::string(R"([{"Config": {}, "RepoTags": ["x"]}])");
}

void TestInspectFile::otherFiles()
{
    QFETCH(std::string, text);
    const auto read = parseInspect(text);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().id() == ErrorId::Malformed);
}

QTEST_APPLESS_MAIN(TestInspectFile)
#include "tst_inspect_file.moc"
