// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/engine_name.h"
#include "cli/configuration_json.h"
#include "snapshot/json_bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestConfigurationJson : public QObject
{
    Q_OBJECT

private slots:
    void emptyIsStillTheWholeContract();
    void everyKeyOfAContainer();
    void everyKeyOfAMount();
    void missingSources_data();
    void missingSources();
    void bytesAreKept();
    void engines_data();
    void engines();
    void users_data();
    void users();
    void warnings();
};

namespace {

QJsonObject written(const Configuration &configuration)
{
    const std::string text = configurationJson(configuration);
    QJsonParseError error;
    const QJsonObject root =
        QJsonDocument::fromJson(QByteArray::fromStdString(text), &error).object();
    return error.error == QJsonParseError::NoError && text.ends_with('\n') ? root : QJsonObject();
}

QJsonObject written(const ContainerSpec &container)
{
    Configuration configuration;
    configuration.containers.push_back(container);
    return written(configuration).value(QLatin1String("containers")).toArray().at(0).toObject();
}

QJsonObject written(const MountSpec &mount)
{
    ContainerSpec container;
    container.mounts.push_back(mount);
    return written(container).value(QLatin1String("mounts")).toArray().at(0).toObject();
}

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void TestConfigurationJson::emptyIsStillTheWholeContract()
{
    const auto expected1 = parsed(R"({"containers": [], "warnings": []})");
    QCOMPARE(written(Configuration()), expected1);
    const auto expected2 = parsed(R"({
        "name": "", "engine": "docker", "image": "", "user": "", "groupAdd": [], "capAdd": [],
        "capDrop": [], "privileged": false, "readOnlyRoot": false, "userns": "", "mounts": []})");
    QCOMPARE(written(ContainerSpec()), expected2);
}

void TestConfigurationJson::everyKeyOfAContainer()
{
    ContainerSpec web;
    web.name = "web";
    web.engine = Engine::Podman;
    web.image = "registry.invalid/none:1";
    web.rootfs = "/srv/root";
    web.user = "5:6";
    web.groupAdd = {"7", "keep-groups"};
    web.capAdd = {"NET_ADMIN"};
    web.capDrop = {"ALL"};
    web.privileged = true;
    web.noNewPrivileges = true;
    web.readOnlyRoot = true;
    web.umask = "0027";
    web.userns = "private";
    web.uidMap = {"0:100000:65536"};
    web.gidMap = {"0:200000:65536", "65536:1:1"};
    web.volumesFrom = {"db:ro"};
    web.pod = "shop";
    web.remoteUser = "node";
    web.initContainer = true;
    web.engineAddress = "unix:///run/podman/podman.sock";
    web.exactCapabilities = ExactCapabilities{{"CHOWN"}, {"CHOWN", "KILL"}, {}};
    const auto expected3 = parsed(R"({
        "name": "web", "engine": "podman", "image": "registry.invalid/none:1",
        "rootfs": "/srv/root", "user": "5:6", "groupAdd": ["7", "keep-groups"],
        "capAdd": ["NET_ADMIN"], "capDrop": ["ALL"],
        "capabilities": {"effective": ["CHOWN"], "bounding": ["CHOWN", "KILL"], "ambient": []},
        "privileged": true, "noNewPrivileges": true, "readOnlyRoot": true, "umask": "0027",
        "userns": "private", "uidMap": ["0:100000:65536"],
        "gidMap": ["0:200000:65536", "65536:1:1"], "mounts": [], "volumesFrom": ["db:ro"],
        "pod": "shop", "remoteUser": "node", "initContainer": true,
        "engineAddress": "unix:///run/podman/podman.sock"})");
    QCOMPARE(written(web), expected3);
}

void TestConfigurationJson::everyKeyOfAMount()
{
    MountSpec volume;
    volume.type = "volume";
    volume.source = "data";
    volume.target = "/data";
    volume.readOnly = true;
    volume.options = {"Z", "nocopy"};
    volume.volumeName = "shop_data";
    volume.volumeDevice = "/srv/data";
    volume.subPath = "a/b";
    const auto expected4 = parsed(R"({
        "type": "volume", "source": "data", "target": "/data", "readOnly": true,
        "options": ["Z", "nocopy"], "volumeName": "shop_data", "volumeDevice": "/srv/data",
        "subPath": "a/b"})");
    QCOMPARE(written(volume), expected4);
    MountSpec tmpfs;
    tmpfs.type = "tmpfs";
    tmpfs.target = "/run";
    const auto expected5 = parsed(R"({
        "type": "tmpfs", "source": "", "target": "/run", "readOnly": false, "options": []})");
    QCOMPARE(written(tmpfs), expected5);
}

void TestConfigurationJson::missingSources_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("name");
    const auto row = [](MissingSource missing, const char *name) {
        QTest::newRow(name) << static_cast<int>(missing) << QString::fromLatin1(name);
    };
    row(MissingSource::Refused, "refused");
    row(MissingSource::MakeDirectory, "make-directory");
    row(MissingSource::MakeFile, "make-file");
    row(MissingSource::Skipped, "skipped");
}

void TestConfigurationJson::missingSources()
{
    QFETCH(int, missing);
    QFETCH(QString, name);
    MountSpec mount;
    mount.type = "bind";
    mount.missingSource = static_cast<MissingSource>(missing);
    QCOMPARE(written(mount).value(QLatin1String("missingSource")).toString(), name);
    mount.type = "volume";
    QVERIFY(!written(mount).contains(QLatin1String("missingSource")));
}

void TestConfigurationJson::bytesAreKept()
{
    const std::string bytes = "/srv/\xff/\xc3\xa9/\x1b\"\\\n";
    MountSpec mount;
    mount.type = "bind";
    mount.source = bytes;
    mount.options = {bytes};
    const QJsonObject object = written(mount);
    QVERIFY(fromJsonString(object.value(QLatin1String("source")).toString()) == bytes);
    const QJsonArray options = object.value(QLatin1String("options")).toArray();
    QVERIFY(fromJsonString(options.at(0).toString()) == bytes);
}

void TestConfigurationJson::engines_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *promise, Engine engine, const char *name) {
        QTest::newRow(promise) << static_cast<int>(engine) << QString::fromLatin1(name);
    };
    row("Docker", Engine::Docker, "docker");
    row("Podman", Engine::Podman, "podman");
    row("nerdctl", Engine::Nerdctl, "nerdctl");
    row("Compose", Engine::Compose, "compose");
    row("a Quadlet file is podman's", Engine::Quadlet, "podman");
    row("Kubernetes", Engine::Kubernetes, "kubernetes");
    row("a devcontainer is Docker's", Engine::Devcontainer, "docker");
    row("an OCI bundle", Engine::Oci, "oci");
    row("LXC", Engine::Lxc, "lxc");
    row("Incus", Engine::Incus, "incus");
    row("systemd-nspawn", Engine::Nspawn, "nspawn");
    row("a unit", Engine::Systemd, "systemd");
}

void TestConfigurationJson::engines()
{
    QFETCH(int, engine);
    QFETCH(QString, name);
    ContainerSpec container;
    container.engine = static_cast<Engine>(engine);
    QCOMPARE(written(container).value(QLatin1String("engine")).toString(), name);
    QVERIFY(engineName(container.engine) == name.toStdString());
}

void TestConfigurationJson::users_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("remote");
    QTest::addColumn<QString>("user");
    const auto row = [](const char *promise, Engine engine, const char *remote, const char *user) {
        QTest::newRow(promise) << static_cast<int>(engine) << QString::fromLatin1(remote)
                               << QString::fromLatin1(user);
    };
    row("the editor's user counts", Engine::Devcontainer, "node", "node");
    row("without one, the container's", Engine::Devcontainer, "", "root");
    row("other formats have none", Engine::Docker, "node", "root");
}

void TestConfigurationJson::users()
{
    QFETCH(int, engine);
    QFETCH(QString, remote);
    QFETCH(QString, user);
    ContainerSpec container;
    container.engine = static_cast<Engine>(engine);
    container.user = "root";
    container.remoteUser = remote.toStdString();
    const QJsonObject object = written(container);
    QCOMPARE(object.value(QLatin1String("user")).toString(), user);
    QCOMPARE(object.contains(QLatin1String("remoteUser")), !remote.isEmpty());
}

/// In their order, with the line and the arguments in them.
void TestConfigurationJson::warnings()
{
    Configuration configuration;
    configuration.notices = {{NoticeId::VariableUnset, {"HOME_OF_ANA"}, 17},
                             {NoticeId::UnknownFlag, {"--fly"}}};
    const QJsonArray list = written(configuration).value(QLatin1String("warnings")).toArray();
    QCOMPARE(list.size(), qsizetype{2});
    QVERIFY(list.at(0).toString().contains(QLatin1String("HOME_OF_ANA")));
    QVERIFY(list.at(0).toString().contains(QLatin1String("17")));
    QVERIFY(list.at(1).toString().contains(QLatin1String("--fly")));
}

QTEST_APPLESS_MAIN(TestConfigurationJson)
#include "tst_configuration_json.moc"
