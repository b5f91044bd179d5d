// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/docker_api.h"
#include "engines/podman_api.h"
#include "engines/recorded_files.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

namespace {

std::string extents(const std::vector<IdMapExtent> &map)
{
    std::vector<std::string> lines;
    lines.reserve(map.size());
    for (const IdMapExtent &extent : map)
        lines.push_back(std::to_string(extent.first) + ':' + std::to_string(extent.lowerFirst) + ':'
                        + std::to_string(extent.count));
    return joined(lines, ",");
}

std::string mounts(const LiveContainer &container)
{
    std::vector<std::string> all;
    for (const LiveMount &mount : container.mounts)
        all.push_back(
            joined({mount.type, mount.name, mount.source, mount.destination,
                    mount.readWrite ? "rw" : "ro", joined(mount.options, ","), mount.propagation},
                   "|"));
    return joined(all, " ");
}

std::string tmpfs(const LiveContainer &container)
{
    std::vector<std::string> all;
    for (const auto &[target, options] : container.tmpfs)
        all.push_back(std::string(target).append("=").append(options));
    return joined(all, " ");
}

std::string flag(bool value)
{
    return value ? "1" : "0";
}

/// As in tests/data/engines/containers.tsv.
std::string line(const std::string &file, const LiveContainer &one)
{
    return joined({file,
                   one.id,
                   one.names.at(0),
                   one.state,
                   std::to_string(one.pid),
                   one.user,
                   joined(one.groupAdd, ","),
                   joined(one.capAdd, ","),
                   joined(one.capDrop, ","),
                   flag(one.privileged),
                   flag(one.noNewPrivileges),
                   flag(one.readOnlyRoot),
                   one.userns,
                   flag(one.keepGroups),
                   extents(one.uidMap),
                   extents(one.gidMap),
                   mounts(one),
                   tmpfs(one),
                   joined(one.volumesFrom, ","),
                   one.ociConfigPath,
                   one.effectiveCaps ? joined(*one.effectiveCaps, ",") : "none"},
                  "\t");
}

Result<LiveContainer> parsed(const char *text)
{
    return parseDockerContainer(text);
}

} // namespace

class TestDockerApi : public QObject
{
    Q_OBJECT

private slots:
    void recordedContainers_data();
    void recordedContainers();
    void lists_data();
    void lists();
    void infos_data();
    void infos();
    void version();
    void images();
    void volumes();
    void labels();
    void missingAndWrong_data();
    void missingAndWrong();
    void noContainer_data();
    void noContainer();
    void messages();
};

void TestDockerApi::recordedContainers_data()
{
    QTest::addColumn<QString>("expected");
    for (const std::string &expected : recordedLines())
        QTest::newRow(expected.substr(0, expected.find('\t')).c_str())
            << QString::fromStdString(expected);
}

void TestDockerApi::recordedContainers()
{
    QFETCH(QString, expected);
    const std::string file = expected.section(QLatin1Char('\t'), 0, 0).toStdString();
    const std::string text = recordedFile(file);
    const bool libpod = file.find("libpod") != std::string::npos;
    const auto container = libpod ? parseLibpodContainer(text) : parseDockerContainer(text);
    QVERIFY(container);
    QVERIFY(container->inspected);
    QCOMPARE(QString::fromStdString(line(file, *container)), expected);
}

void TestDockerApi::lists_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    QTest::newRow("docker 20.10") << "docker-20.10-plain/api-docker-containers.json" << 9;
    QTest::newRow("docker 26.1 rootless") << "docker-26.1-rootless/api-docker-containers.json" << 5;
    QTest::newRow("podman's compatible list")
        << "podman-4.3-rootful/api-compat-containers.json" << 9;
}

void TestDockerApi::lists()
{
    QFETCH(QString, file);
    QFETCH(int, count);
    const auto containers = parseDockerContainers(recordedFile(file.toStdString()));
    QVERIFY(containers);
    QCOMPARE(static_cast<int>(containers->size()), count);
    for (const LiveContainer &container : *containers) {
        QCOMPARE(container.id.size(), std::size_t{64});
        QVERIFY(!container.names.at(0).starts_with('/'));
        QVERIFY(!container.inspected);
    }
}

void TestDockerApi::infos_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("rootless");
    QTest::addColumn<bool>("remap");
    QTest::addColumn<QString>("root");
    const auto row = [](const char *name, bool rootless, bool remap, const char *root) {
        QTest::newRow(name) << QString::fromLatin1(name) << rootless << remap
                            << QString::fromLatin1(root);
    };
    row("docker-20.10-plain/api-docker-info.json", false, false, "/var/lib/docker");
    row("docker-20.10-remap/api-docker-info.json", false, true, "/var/lib/docker/165536.165536");
    row("docker-26.1-remap/api-docker-info.json", false, true, "/var/lib/docker/165536.165536");
    row("podman-4.3-rootless/api-compat-info.json", true, false,
        "/home/alice/.local/share/containers/storage");
}

void TestDockerApi::infos()
{
    QFETCH(QString, file);
    QFETCH(bool, rootless);
    QFETCH(bool, remap);
    QFETCH(QString, root);
    const auto info = parseDockerInfo(recordedFile(file.toStdString()));
    QVERIFY(info);
    QCOMPARE(info->rootless, rootless);
    QCOMPARE(info->userNamespaceRemap, remap);
    QCOMPARE(QString::fromStdString(info->rootDirectory), root);
    QCOMPARE(info->remapRoot.has_value(), remap);
    if (remap)
        QVERIFY((*info->remapRoot == RemapRoot{165536, 165536}));
    QVERIFY(!info->virtualMachine);
    const auto desktop = parseDockerInfo(
        R"({"OperatingSystem":"Docker Desktop","SecurityOptions":["name=selinux","name=apparmor"]})");
    QVERIFY(desktop && desktop->virtualMachine && desktop->selinux && desktop->apparmor);
}

void TestDockerApi::version()
{
    EngineInfo info;
    addDockerVersion(info, recordedFile("docker-20.10-remap/api-docker-version.json"));
    QCOMPARE(info.version, std::string("20.10.24+dfsg1"));
    QCOMPARE(info.apiVersion, std::string("1.41"));
    QCOMPARE(info.kernelVersion, std::string("6.18.44-amd64"));
    addDockerVersion(info, R"({"Platform":{"Name":"Docker Desktop 4.30.0"},"ApiVersion":"1.45"})");
    QVERIFY(info.virtualMachine);
    addDockerVersion(info, "nonsense");
    QCOMPARE(info.apiVersion, std::string("1.45"));
}

void TestDockerApi::images()
{
    const auto image = parseDockerImage(
        R"({"Id":"sha256:1","Config":{"User":"app:media","Volumes":{"/data":{}}},
            "GraphDriver":{"Name":"overlay2","Data":{"UpperDir":"/u","LowerDir":"/a:/b"}},
            "RootFS":{"Type":"layers","Layers":["sha256:2","sha256:3"]}})");
    QVERIFY(image);
    QCOMPARE(image->user, std::string("app:media"));
    QCOMPARE(image->volumes, (std::vector<std::string>{"/data"}));
    QCOMPARE(image->storageDriver, std::string("overlay2"));
    QCOMPARE(image->graphData.at("LowerDir"), std::string("/a:/b"));
    QCOMPARE(image->layers.size(), std::size_t{2});
    // The containerd image store has no graph driver; podman writes the user at the top too.
    const auto bare = parseDockerImage(R"({"Id":"x","User":"nobody","GraphDriver":null})");
    QVERIFY(bare);
    QCOMPARE(bare->user, std::string("nobody"));
    QVERIFY(!parseDockerImage("[]"));
}

void TestDockerApi::volumes()
{
    const auto volume = parseDockerVolume(
        R"({"Name":"nfs","Driver":"local","Mountpoint":"/m","Labels":{"com.docker.volume.anonymous":""},
            "Options":{"type":"none","o":"bind","device":"/srv/x"}})");
    QVERIFY(volume);
    QCOMPARE(volume->options.at("device"), std::string("/srv/x"));
    QVERIFY(volume->anonymous);
    QVERIFY(!volume->uid);
}

void TestDockerApi::labels()
{
    const auto compose = parsed(
        R"({"Id":"1","Config":{"Labels":{"com.docker.compose.project":"shop","com.docker.compose.service":"db",
            "PODMAN_SYSTEMD_UNIT":"shop.service"}}})");
    QVERIFY(compose);
    QCOMPARE(compose->composeProject, std::string("shop"));
    QCOMPARE(compose->composeService, std::string("db"));
    QCOMPARE(compose->systemdUnit, std::string("shop.service"));
    const auto podman = parsed(
        R"({"Id":"1","Config":{"Labels":{"io.podman.compose.project":"p","io.podman.compose.service":"s"}}})");
    QCOMPARE(podman->composeProject, std::string("p"));
    QCOMPARE(podman->composeService, std::string("s"));
}

void TestDockerApi::missingAndWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing but an id") << QByteArray(R"({"Id":"1"})");
    QTest::newRow("null everywhere") << QByteArray(
        R"({"Id":"1","Name":null,"State":null,"HostConfig":null,"Config":null,"Mounts":null})");
    QTest::newRow("other types") << QByteArray(
        R"({"Id":"1","Name":7,"State":[],"HostConfig":"x","Config":1,"Mounts":{"a":1}})");
    QTest::newRow("other types within") << QByteArray(
        R"({"Id":"1","State":{"Pid":"12","Status":3},"HostConfig":{"GroupAdd":"x","CapAdd":[1,null],
            "Privileged":"yes","IDMappings":{"UidMap":["a:b:c","1:2","1:2:3:4",5,"4294967296:0:1"]},"Tmpfs":["x"]},
            "Config":{"User":0,"Labels":[]},"Mounts":[1,"x",null]})");
    QTest::newRow("pids that are none") << QByteArray(R"({"Id":"1","State":{"Pid":-4}})");
    QTest::newRow("a pid with a fraction") << QByteArray(R"({"Id":"1","State":{"Pid":1.5}})");
    QTest::newRow("a pid beyond all") << QByteArray(R"({"Id":"1","State":{"Pid":1e300}})");
    QTest::newRow("a name with a NUL byte")
        << QByteArray(R"({"Id":"1","Config":{"User":"a\u0000b"}})");
}

void TestDockerApi::missingAndWrong()
{
    QFETCH(QByteArray, text);
    const auto container = parseDockerContainer(text.toStdString());
    QVERIFY(container);
    LiveContainer expected;
    expected.id = "1";
    expected.inspected = true;
    QVERIFY(*container == expected);
}

void TestDockerApi::noContainer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray("{}");
    QTest::newRow("cut off") << QByteArray("{\"Id\":\"1\"");
    QTest::newRow("deeper than anybody nests")
        << QByteArray("{\"Id\":\"1\",\"x\":") + QByteArray(5000, '[') + QByteArray(5000, ']') + "}";
    QTest::newRow("larger than the limit")
        << QByteArray("{\"Id\":\"1\",\"x\":\"") + QByteArray(5 << 20, 'x') + "\"}";
}

void TestDockerApi::noContainer()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDockerContainer(text.toStdString()));
    QVERIFY(!parseLibpodContainer(text.toStdString()));
}

void TestDockerApi::messages()
{
    QCOMPARE(engineMessage(R"({"message":"No such container: x"})"),
             std::string("No such container: x"));
    QCOMPARE(engineMessage(R"({"cause":"no such container","message":"m","response":404})"),
             std::string("m"));
    QCOMPARE(engineMessage("page not found"), std::string());
    QCOMPARE(engineMessage("{\"message\":\"" + std::string(9000, 'x') + "\"}").size(),
             std::size_t{4096});
}

QTEST_GUILESS_MAIN(TestDockerApi)
#include "tst_docker_api.moc"
