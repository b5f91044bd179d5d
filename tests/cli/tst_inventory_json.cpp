// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inventory_json.h"
#include "snapshot/json_bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestInventoryJson : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyMachine();
    void anEngineThatAnswered();
    void anEngineThatDidNot();
    void aContainerOfProcessesOnly();
    void aRunningContainer();
    void usersWithoutAnIdInside();
    void idmappedMounts();
    void bytesAreKept();
    void warningsOfAllPlaces();
};

namespace {

QJsonObject written(const Inventory &inventory)
{
    const std::string text = inventoryJson(inventory);
    return text.ends_with('\n') ? QJsonDocument::fromJson(QByteArray::fromStdString(text)).object()
                                : QJsonObject();
}

QJsonObject written(const ListedContainer &container)
{
    Inventory inventory;
    inventory.containers.push_back(container);
    return written(inventory).value(QLatin1String("containers")).toArray().at(0).toObject();
}

QJsonObject written(const EngineAnswer &answer)
{
    Inventory inventory;
    inventory.engines.push_back(answer);
    return written(inventory).value(QLatin1String("engines")).toArray().at(0).toObject();
}

QJsonObject element(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toArray().at(0).toObject();
}

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

IdMap map(std::uint32_t first, std::uint32_t lower, std::uint32_t count)
{
    return *IdMap::fromExtents({{first, lower, count}});
}

EngineAddress address()
{
    EngineAddress where;
    where.engine = Engine::Podman;
    where.url = "unix:///run/user/1001/podman/podman.sock";
    return where;
}

} // namespace

void TestInventoryJson::anEmptyMachine()
{
    const auto expected1 = parsed(R"({"engines": [], "containers": [], "warnings": []})");
    QCOMPARE(written(Inventory()), expected1);
}

void TestInventoryJson::anEngineThatAnswered()
{
    EngineInfo info;
    info.version = "4.3.1";
    info.rootless = true;
    info.userNamespaceRemap = true;
    info.rootDirectory = "/home/ana/.local/share/containers/storage";
    info.storageDriver = "overlay";
    EngineAddress where = address();
    where.name = "ana";
    where.virtualMachine = true;
    const auto expected2 = parsed(R"({
        "engine": "podman", "address": "unix:///run/user/1001/podman/podman.sock", "name": "ana",
        "remote": false, "virtualMachine": true, "version": "4.3.1", "rootless": true,
        "userNamespaceRemap": true, "storageDriver": "overlay",
        "rootDirectory": "/home/ana/.local/share/containers/storage"})");
    QCOMPARE(written(EngineAnswer{where, info, {}, {}, {}}), expected2);
}

void TestInventoryJson::anEngineThatDidNot()
{
    EngineAddress where = address();
    where.remote = true;
    const Error error(ErrorId::Unsupported, where.url);
    const QJsonObject object = written(EngineAnswer{where, error, {}, {}, {}});
    QVERIFY(!object.value(QLatin1String("error")).toString().isEmpty());
    QVERIFY(object.value(QLatin1String("name")).isNull());
    QCOMPARE(object.value(QLatin1String("remote")), QJsonValue(true));
    for (const char *key :
         {"version", "rootless", "userNamespaceRemap", "rootDirectory", "storageDriver"})
        QVERIFY2(!object.contains(QLatin1String(key)), key);
}

void TestInventoryJson::aContainerOfProcessesOnly()
{
    const auto expected3 = parsed(R"({
        "name": "", "id": "", "engine": "", "address": null, "image": "", "state": "",
        "stateError": null, "pid": null, "user": "", "userns": "", "uidMap": null, "gidMap": null,
        "mounts": [], "users": []})");
    QCOMPARE(written(ListedContainer()), expected3);
}

void TestInventoryJson::aRunningContainer()
{
    ListedContainer web;
    web.name = "web";
    web.id = "0123456789ab";
    web.manager = "docker";
    web.address = "unix:///run/docker.sock";
    web.image = "registry.invalid/none:1";
    web.state = "running";
    web.stateError = "no space left";
    web.pid = Pid(4711);
    web.user = "nginx";
    web.userns = "private";
    web.userNamespace = UserNamespace();
    web.userNamespace->uids = UidMap(map(0, 100000, 65536));
    web.userNamespace->gids = GidMap(map(0, 200000, 65536));
    web.mounts.push_back({"bind", "/srv/data", "/data", true, {"Z"}, false, nullptr});
    web.users.push_back({Uid(101), Gid(102), {Kuid(100101), Kgid(200102), 3, "nginx"}});
    const auto expected4 = parsed(R"({
        "name": "web", "id": "0123456789ab", "engine": "docker",
        "address": "unix:///run/docker.sock", "image": "registry.invalid/none:1",
        "state": "running", "stateError": "no space left", "pid": 4711, "user": "nginx",
        "userns": "private", "uidMap": ["0:100000:65536"], "gidMap": ["0:200000:65536"],
        "mounts": [{"type": "bind", "source": "/srv/data", "target": "/data", "readOnly": true,
                    "options": ["Z"], "idmapped": false}],
        "users": [{"uid": 101, "gid": 102, "hostUid": 100101, "hostGid": 200102, "processes": 3,
                   "command": "nginx"}]})");
    QCOMPARE(written(web), expected4);
}

void TestInventoryJson::usersWithoutAnIdInside()
{
    ListedContainer web;
    web.users.push_back({std::nullopt, std::nullopt, {Kuid(4294967294U), Kgid(0), 1, "sh"}});
    const QJsonObject user = element(written(web), "users");
    QVERIFY(user.value(QLatin1String("uid")).isNull());
    QVERIFY(user.value(QLatin1String("gid")).isNull());
    QCOMPARE(user.value(QLatin1String("hostUid")).toInteger(), qint64{4294967294});
}

void TestInventoryJson::idmappedMounts()
{
    ListedContainer web;
    web.mounts.push_back({"bind", "/srv/data", "/data", false, {}, true, nullptr});
    const QJsonObject unread = element(written(web), "mounts");
    QCOMPARE(unread.value(QLatin1String("idmapped")), QJsonValue(true));
    QVERIFY(!unread.contains(QLatin1String("uidMap")));
    MountIdmap idmap;
    idmap.uids = decltype(idmap.uids)(map(0, 100000, 10));
    idmap.gids = decltype(idmap.gids)(map(5, 6, 1));
    web.mounts.front().idmap = std::make_shared<const MountIdmap>(idmap);
    const QJsonObject read = element(written(web), "mounts");
    QCOMPARE(read.value(QLatin1String("uidMap")).toArray(),
             QJsonArray{QStringLiteral("0:100000:10")});
    QCOMPARE(read.value(QLatin1String("gidMap")).toArray(), QJsonArray{QStringLiteral("5:6:1")});
}

void TestInventoryJson::bytesAreKept()
{
    const std::string bytes = "/srv/\xff\x1b";
    ListedContainer web;
    web.mounts.push_back({"bind", bytes, bytes, false, {}, false, nullptr});
    web.users.push_back({Uid(0), Gid(0), {Kuid(0), Kgid(0), 1, bytes}});
    const QJsonObject object = written(web);
    const auto kept = [&](const char *list, const char *key) {
        const QString value = element(object, list).value(QLatin1String(key)).toString();
        return fromJsonString(value) == bytes;
    };
    QVERIFY(kept("mounts", "source"));
    QVERIFY(kept("mounts", "target"));
    QVERIFY(kept("users", "command"));
}

void TestInventoryJson::warningsOfAllPlaces()
{
    Inventory inventory;
    inventory.findings = {{NoticeId::ConnectionUnknown, {"far-away"}}};
    const Notices findings = {{NoticeId::ContainerNotInspected, {"half-known"}}};
    inventory.engines.push_back({address(), EngineInfo(), {}, findings, {}});
    const QJsonArray warnings = written(inventory).value(QLatin1String("warnings")).toArray();
    QCOMPARE(warnings.size(), qsizetype{2});
    QVERIFY(warnings.at(0).toString().contains(QLatin1String("far-away")));
    QVERIFY(warnings.at(1).toString().contains(QLatin1String("half-known")));
}

QTEST_APPLESS_MAIN(TestInventoryJson)
#include "tst_inventory_json.moc"
