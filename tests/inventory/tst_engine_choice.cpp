// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "inventory/engine_choice.h"
#include "support/given_surroundings.h"
#endif

#include <QTest>

using namespace mountlens;
using mountlens::testing::GivenSurroundings;
using Texts = std::vector<std::string>;

class TestEngineChoice : public QObject
{
    Q_OBJECT

private slots:
    void everyField();
    void namesAndImages();
    void mapsThatCount_data();
    void mapsThatCount();
    void mounts();
    void tmpfs();
    void takenMounts_data();
    void takenMounts();
    void remappedDocker();
    void plainDocker();
    void rootlessBySocket_data();
    void rootlessBySocket();
    void rootsPodman();
    void elsewhere_data();
    void elsewhere();
    void askedElsewhere();
    void formatsWithoutADaemon_data();
    void formatsWithoutADaemon();
};

namespace {

LiveMount mount(const char *type, const char *name, const char *source, const char *destination)
{
    LiveMount live;
    live.type = type;
    live.name = name;
    live.source = source;
    live.destination = destination;
    return live;
}

LiveContainer sample()
{
    LiveContainer live;
    live.engine = Engine::Podman;
    live.address = "unix:///run/podman/podman.sock";
    live.id = std::string(64, 'a');
    live.names = {"web", "alias"};
    live.image = "docker.io/x:1";
    live.imageId = std::string(64, 'b');
    live.user = "app:1";
    live.groupAdd = {"44"};
    live.capAdd = {"SYS_ADMIN"};
    live.capDrop = {"CHOWN"};
    live.privileged = true;
    live.noNewPrivileges = true;
    live.securityOptions = {"seccomp=unconfined"};
    live.readOnlyRoot = true;
    live.umask = "0027";
    live.userns = "keep-id:uid=5";
    live.rootfs = "/srv/root";
    return live;
}

EngineInfo info(Engine engine, const char *address)
{
    EngineInfo told;
    told.engine = engine;
    told.address = address;
    told.version = "24.0.7+dfsg";
    return told;
}

} // namespace

void TestEngineChoice::everyField()
{
    const ContainerSpec spec = specOf(sample());
    QVERIFY(spec.engine == Engine::Podman);
    QCOMPARE(spec.engineAddress, std::string("unix:///run/podman/podman.sock"));
    QCOMPARE(spec.name, std::string("web"));
    QCOMPARE(spec.image, std::string(64, 'b'));
    QCOMPARE(spec.rootfs, std::string("/srv/root"));
    QCOMPARE(spec.user, std::string("app:1"));
    QCOMPARE(spec.groupAdd, Texts{"44"});
    QCOMPARE(spec.capAdd, Texts{"SYS_ADMIN"});
    QCOMPARE(spec.capDrop, Texts{"CHOWN"});
    QVERIFY(spec.privileged);
    QVERIFY(spec.noNewPrivileges);
    QCOMPARE(spec.securityOptions, Texts{"seccomp=unconfined"});
    QVERIFY(spec.readOnlyRoot);
    QCOMPARE(spec.umask, std::string("0027"));
    QCOMPARE(spec.userns, std::string("keep-id:uid=5"));
    QVERIFY(spec.mounts.empty());
    // Nothing that nobody said.
    QVERIFY((specOf(LiveContainer()) == ContainerSpec()));
}

void TestEngineChoice::namesAndImages()
{
    LiveContainer live = sample();
    live.names.clear();
    live.imageId.clear();
    live.keepGroups = true;
    const ContainerSpec spec = specOf(live);
    QCOMPARE(spec.name, std::string(64, 'a'));
    QCOMPARE(spec.image, std::string("docker.io/x:1"));
    QCOMPARE(spec.groupAdd, Texts{"keep-groups"});
}

void TestEngineChoice::mapsThatCount_data()
{
    QTest::addColumn<std::string>("userns");
    QTest::addColumn<int>("flags");
    QTest::newRow("no mode") << std::string() << 2;
    QTest::newRow("private") << std::string("private") << 2;
    QTest::newRow("keep-id says more than its maps") << std::string("keep-id") << 0;
    QTest::newRow("host") << std::string("host") << 0;
}

void TestEngineChoice::mapsThatCount()
{
    QFETCH(std::string, userns);
    LiveContainer live = sample();
    live.userns = userns;
    live.uidMap = {{0, 5, 1}, {1, 100, 1000}};
    live.gidMap = live.uidMap;
    const ContainerSpec spec = specOf(live);
    QTEST(static_cast<int>(spec.uidMapFlags.size()), "flags");
    QTEST(static_cast<int>(spec.gidMapFlags.size()), "flags");
    if (!spec.uidMapFlags.empty())
        QVERIFY((spec.uidMapFlags.back() == IdMapFlag{{}, 1, false, 100, 1000}));
}

void TestEngineChoice::mounts()
{
    LiveContainer live = sample();
    live.mounts = {mount("bind", "", "/srv/app", "/data"),
                   mount("volume", "db", "/var/lib/docker/volumes/db/_data", "/db")};
    live.mounts[0].readWrite = false;
    live.mounts[0].options = {"z", "U"};
    const ContainerSpec spec = specOf(live);
    QCOMPARE(spec.mounts.size(), std::size_t{2});
    QCOMPARE(spec.mounts[0].type, std::string("bind"));
    QCOMPARE(spec.mounts[0].source, std::string("/srv/app"));
    QCOMPARE(spec.mounts[0].target, std::string("/data"));
    QCOMPARE(spec.mounts[0].options, (Texts{"z", "U"}));
    QVERIFY(spec.mounts[0].readOnly);
    QCOMPARE(spec.mounts[1].type, std::string("volume"));
    QCOMPARE(spec.mounts[1].source, std::string("db"));
    QVERIFY(!spec.mounts[1].readOnly);
}

void TestEngineChoice::tmpfs()
{
    LiveContainer live = sample();
    live.tmpfs = {{"/run", "rw,size=64m,mode=0700"}, {"/tmp", ""}};
    const ContainerSpec spec = specOf(live);
    QCOMPARE(spec.mounts.size(), std::size_t{2});
    QCOMPARE(spec.mounts[0].type, std::string("tmpfs"));
    QCOMPARE(spec.mounts[0].target, std::string("/run"));
    QCOMPARE(spec.mounts[0].options, (Texts{"rw", "size=64m", "mode=0700"}));
    QVERIFY(spec.mounts[1].options.empty());
}

void TestEngineChoice::takenMounts_data()
{
    QTest::addColumn<std::string>("reference");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("a name") << std::string("web") << false;
    QTest::newRow("read-only") << std::string("web:ro") << true;
    QTest::newRow("writable") << std::string("web:rw") << false;
    QTest::newRow("a name that ends alike") << std::string("bistro") << false;
}

void TestEngineChoice::takenMounts()
{
    QFETCH(std::string, reference);
    QFETCH(bool, readOnly);
    LiveContainer live = sample();
    live.mounts = {mount("bind", "", "/srv/app", "/data"), mount("volume", "db", "/v", "/db"),
                   mount("tmpfs", "", "", "/tmp"), mount("bind", "", "/etc", "/conf")};
    live.mounts[3].readWrite = false;
    live.tmpfs = {{"/run", ""}};
    const auto taken = mountsTakenFrom(live, reference);
    QCOMPARE(taken.size(), std::size_t{3});
    QCOMPARE(taken[0].target, std::string("/data"));
    QCOMPARE(taken[0].readOnly, readOnly);
    QCOMPARE(taken[1].source, std::string("db"));
    QCOMPARE(taken[1].readOnly, readOnly);
    QVERIFY(taken[2].readOnly); // what was read-only stays so
    QVERIFY(mountsTakenFrom(LiveContainer(), reference).empty());
}

void TestEngineChoice::remappedDocker()
{
    GivenSurroundings given;
    given.files = {
        {"/etc/subuid", "ana:100000:65536\ndockremap:165536:65536\n"},
        {"/etc/subgid", "ana:100000:65536\ndockremap:265536:65536\n"},
        {"/etc/passwd", "root:x:0:0::/root:/bin/sh\ndockremap:x:999:998::/:/bin/false\n"},
        {"/etc/group", "root:x:0:\ndockremap:x:998:\n"}};
    EngineInfo told = info(Engine::Docker, "unix:///run/docker.sock");
    told.userNamespaceRemap = true;
    told.remapRoot = RemapRoot{165536, 265536};
    told.rootDirectory = "/data/docker/165536.265536";
    told.storageDriver = "overlay2";
    const auto facts = engineFactsFrom(told, given);
    QVERIFY(facts);
    QVERIFY(facts->kind == Engine::Docker);
    QVERIFY(facts->remapped);
    QVERIFY(!facts->rootless);
    QCOMPARE(facts->user.name, std::string("dockremap"));
    QVERIFY(facts->containerMaps.uids.down(0) == 165536U);
    QVERIFY(facts->containerMaps.gids.down(0) == 265536U);
    QVERIFY(facts->engineMaps.isIdentity());
    QCOMPARE(facts->dataRoot, std::string("/data/docker/165536.265536"));
    QCOMPARE(facts->storageDriver, std::string("overlay2"));
    QVERIFY((facts->version == EngineVersion{24, 0, 7}));
}

void TestEngineChoice::plainDocker()
{
    const GivenSurroundings given;
    EngineInfo told = info(Engine::Docker, "unix:///run/docker.sock");
    told.rootDirectory = "/data/docker";
    const auto facts = engineFactsFrom(told, given);
    QVERIFY(facts);
    QVERIFY(!facts->remapped);
    QVERIFY(!facts->rootless);
    QVERIFY(facts->containerMaps.isIdentity());
    QCOMPARE(facts->dataRoot, std::string("/data/docker"));
}

void TestEngineChoice::rootlessBySocket_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<std::string>("address");
    QTest::addColumn<std::string>("user");
    QTest::addColumn<unsigned>("uid");
    QTest::addColumn<std::string>("dataRoot");
    const auto row = [](const char *name, Engine engine, const char *address, const char *user,
                        unsigned uid, const char *dataRoot) {
        QTest::newRow(name) << engine << std::string(address) << std::string(user) << uid
                            << std::string(dataRoot);
    };
    row("the caller's docker", Engine::Docker, "unix:///run/user/1001/docker.sock", "ana", 1001,
        "/home/ana/.local/share/docker");
    row("another user's docker", Engine::Docker, "unix:///run/user/4002/docker.sock",
        "mountlens-bob", 4002, "/home/bob/.local/share/docker");
    row("the caller's podman", Engine::Podman, "unix:///run/user/1001/podman/podman.sock", "ana",
        1001, "/home/ana/.local/share/containers/storage");
    row("another user's podman", Engine::Podman, "unix:///run/user/4002/podman/podman.sock",
        "mountlens-bob", 4002, "/home/bob/.local/share/containers/storage");
}

void TestEngineChoice::rootlessBySocket()
{
    QFETCH(Engine, engine);
    QFETCH(std::string, address);
    QFETCH(std::string, user);
    QFETCH(unsigned, uid);
    QFETCH(std::string, dataRoot);
    GivenSurroundings given;
    given.files = {{"/etc/passwd", "mountlens-bob:x:4002:4002::/home/bob:/bin/sh\n"}};
    const auto facts = engineFactsFrom(info(engine, address.c_str()), given);
    QVERIFY(facts);
    QVERIFY(facts->kind == engine);
    QVERIFY(facts->rootless);
    QCOMPARE(facts->user.name, user);
    QCOMPARE(facts->user.uid, uid);
    QVERIFY(facts->engineMaps.uids.down(0) == uid);
    QVERIFY(facts->containerMaps == facts->engineMaps);
    QCOMPARE(facts->dataRoot, dataRoot);
}

void TestEngineChoice::rootsPodman()
{
    GivenSurroundings given;
    given.asking = {"root", 0, 0, "/root"};
    EngineInfo told = info(Engine::Podman, "unix:///run/podman/podman.sock");
    told.version = "4.3.1";
    const auto facts = engineFactsFrom(told, given);
    QVERIFY(facts);
    QVERIFY(!facts->rootless);
    QVERIFY(facts->engineMaps.isIdentity());
    QCOMPARE(facts->dataRoot, std::string("/var/lib/containers/storage"));
    QVERIFY((facts->version == EngineVersion{4, 3, 1}));
}

void TestEngineChoice::elsewhere_data()
{
    QTest::addColumn<std::string>("address");
    QTest::addColumn<bool>("virtualMachine");
    QTest::newRow("a virtual machine") << std::string("unix:///run/docker.sock") << true;
    QTest::newRow("by ssh") << std::string("ssh://box") << false;
    QTest::newRow("by TCP") << std::string("tcp://box:2376") << false;
}

void TestEngineChoice::elsewhere()
{
    QFETCH(std::string, address);
    QFETCH(bool, virtualMachine);
    const GivenSurroundings given;
    EngineInfo told = info(Engine::Docker, address.c_str());
    told.virtualMachine = virtualMachine;
    const auto facts = engineFactsFrom(told, given);
    QVERIFY(!facts);
    QVERIFY(facts.error().id() == ErrorId::EngineElsewhere);
    QCOMPARE(facts.error().subject(), address);
}

void TestEngineChoice::askedElsewhere()
{
    const GivenSurroundings given;
    for (const Engine engine : {Engine::Docker, Engine::Compose, Engine::Podman}) {
        ContainerSpec spec;
        spec.engine = engine;
        spec.engineAddress = "ssh://box";
        const auto facts = engineFactsFor(spec, given, EngineQuery());
        QVERIFY(!facts);
        QVERIFY(facts.error().id() == ErrorId::EngineElsewhere);
        QCOMPARE(facts.error().subject(), std::string("ssh://box"));
    }
}

void TestEngineChoice::formatsWithoutADaemon_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("OCI") << Engine::Oci;
    QTest::newRow("LXC") << Engine::Lxc;
    QTest::newRow("Kubernetes") << Engine::Kubernetes;
    QTest::newRow("systemd") << Engine::Systemd;
}

void TestEngineChoice::formatsWithoutADaemon()
{
    QFETCH(Engine, engine);
    const GivenSurroundings given;
    ContainerSpec spec;
    spec.engine = engine;
    const auto facts = engineFactsFor(spec, given, EngineQuery());
    QVERIFY(facts);
    QVERIFY(facts->kind == engine);
    QVERIFY(facts->containerMaps.isIdentity());
    QCOMPARE(facts->dataRoot, std::string());
}

QTEST_APPLESS_MAIN(TestEngineChoice)
#include "tst_engine_choice.moc"
