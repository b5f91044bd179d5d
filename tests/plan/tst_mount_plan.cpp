// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/given_root.h"
#include "plan/mount_plan.h"
#include "support/world.h"

#include <QTest>

using namespace mountlens;
using mountlens::testing::GivenRoot;

class TestMountPlan : public QObject
{
    Q_OBJECT

private slots:
    void binds();
    void missingSources_data();
    void missingSources();
    void missingSourcesAreRefusedInTheEnginesWords();
    void idmaps_data();
    void idmaps();
    void brokenIdmaps();
    void chownedAndOverlaid();
    void freshVolumes_data();
    void freshVolumes();
    void freshVolumesBelowAnIdmap();
    void volumesWithAnOwner();
    void usedVolumesStayAsTheyAre();
    void volumesThatBindADirectory();
    void volumesOfUnknownEngines();
    void tmpfs_data();
    void tmpfs();
    void tmpfsFlags();
    void parentsComeFirst();
    void standardMounts();
    void readOnlyRootOfPodman();
    void unknownKinds();
};

namespace {

const char *const kHost = R"(
    userns remapped ids 0:100000:65536
    dir   /srv/app 0750 1000:1000
    file  /srv/app/f 0640 1000:1000
    dir   /vol/used/_data 0700 5:5
    file  /vol/used/_data/x 0600 5:5
    dir   /vol/empty/_data 0755 0:0
    dir   /vol/given/_data 0711 7:8
)";

struct Scene
{
    World host{kHost};
    GivenRoot root;
    MountHabits habits;

    explicit Scene(Engine engine = Engine::Docker, const std::string &ns = "host")
    {
        RootEntry data;
        data.mode = Mode(0750);
        data.uid = Uid(1000);
        data.gid = Gid(1000);
        root.entries["/data"] = data;
        habits.engine = engine;
        habits.volumeDirectory = "/vol";
        habits.container = host.userNamespace(ns);
        habits.storedUids = habits.container.uids;
        habits.storedGids = habits.container.gids;
        habits.makerUid = *habits.container.uids.mapDown(Uid(0));
        habits.makerGid = *habits.container.gids.mapDown(Gid(0));
        habits.processUid = Kuid(33);
        habits.processGid = Kgid(34);
        if (engine == Engine::Podman)
            habits.tmpfsTakesImageMode = false;
    }

    std::vector<MountOutcome> plan(const std::vector<MountSpec> &mounts, bool readOnly = false)
    {
        ContainerSpec spec;
        spec.engine = habits.engine;
        spec.readOnlyRoot = readOnly;
        spec.mounts = mounts;
        return planMounts(spec, habits, host, root);
    }
    Result<PlannedMount> plan(const MountSpec &mount)
    {
        for (MountOutcome &outcome : plan(std::vector{mount})) {
            if (outcome.spec == mount)
                return outcome.planned;
        }
        return Error(ErrorId::NotRecorded);
    }
};

MountSpec spec(const std::string &type,
               const std::string &source,
               const std::string &target,
               std::vector<std::string> options = {})
{
    MountSpec mount;
    mount.type = type;
    mount.source = source;
    mount.target = target;
    mount.options = std::move(options);
    return mount;
}

QByteArray ownerText(const MadeNode &node)
{
    return QByteArray::number(node.owner.value()) + ':' + QByteArray::number(node.group.value())
           + ' ' + QByteArray::number(node.mode.bits(), 8);
}

} // namespace

void TestMountPlan::binds()
{
    Scene scene;
    MountSpec mount = spec("bind", "/srv/app", "/data", {"noexec"});
    mount.readOnly = true;
    const auto planned = scene.plan(mount);
    QVERIFY(planned);
    QVERIFY(planned->hostNode == scene.host.at("/srv/app"));
    QVERIFY(planned->flags == (MountFlags(MountFlag::ReadOnly) | MountFlag::NoExec));
    QVERIFY(planned->recursive);
    mount.subPath = "f";
    QVERIFY(scene.plan(mount)->hostNode == scene.host.at("/srv/app/f"));
}

void TestMountPlan::missingSources_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<QByteArray>("made");
    QTest::newRow("a directory of the engine's root")
        << int(MissingSource::MakeDirectory) << QByteArray("100000:100000 755");
    QTest::newRow("a file") << int(MissingSource::MakeFile) << QByteArray("100000:100000 644");
}

void TestMountPlan::missingSources()
{
    QFETCH(int, missing);
    Scene scene;
    scene.habits.makerUid = Kuid(100000);
    scene.habits.makerGid = Kgid(100000);
    MountSpec mount = spec("bind", "/srv/none/deep", "/data");
    mount.missingSource = static_cast<MissingSource>(missing);
    const auto planned = scene.plan(mount);
    QVERIFY(planned && planned->made);
    QTEST(ownerText(*planned->made), "made");
    QVERIFY(planned->madeOn == scene.host.view("/srv").inode->mount);
}

void TestMountPlan::missingSourcesAreRefusedInTheEnginesWords()
{
    const auto docker = Scene().plan(spec("bind", "/none", "/data"));
    QVERIFY(!docker);
    QVERIFY(docker.error().id() == ErrorId::EngineRefuses);
    QCOMPARE(docker.error().detail(),
             std::string("invalid mount config for type \"bind\": bind source path does not "
                         "exist: /none"));
    const auto podman = Scene(Engine::Podman).plan(spec("bind", "/none", "/data"));
    QVERIFY(!podman);
    QCOMPARE(podman.error().detail(), std::string("statfs /none: no such file or directory"));
}

void TestMountPlan::idmaps_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("uids");
    QTest::addColumn<QByteArray>("gids");
    QTest::newRow("the container's own map")
        << QByteArray("idmap") << QByteArray("0 100000 65536") << QByteArray("0 100000 65536");
    QTest::newRow("triplets in ids of the host")
        << QByteArray("idmap=uids=1001-1000-1#5-6-7;gids=1001-1000-1")
        << QByteArray("1001 1000 1\n5 6 7") << QByteArray("1001 1000 1");
    QTest::newRow("triplets in ids of the container")
        << QByteArray("idmap=uids=@1000-1000-1;gids=@1000-1000-1") << QByteArray("1000 101000 1")
        << QByteArray("1000 101000 1");
}

void TestMountPlan::idmaps()
{
    QFETCH(QByteArray, option);
    QFETCH(QByteArray, uids);
    QFETCH(QByteArray, gids);
    Scene scene(Engine::Podman, "remapped");
    const auto planned = scene.plan(spec("bind", "/srv/app", "/x", {option.toStdString()}));
    QVERIFY(planned && planned->idmap);
    QVERIFY(planned->idmap->uids.plain() == *IdMap::parse(uids.toStdString()));
    QVERIFY(planned->idmap->gids.plain() == *IdMap::parse(gids.toStdString()));
}

void TestMountPlan::brokenIdmaps()
{
    Scene scene(Engine::Podman, "remapped");
    for (const char *option : {"idmap=uids=1-2", "idmap=uids=a-b-c", "idmap=uids=@0-70000-1",
                               "idmap=uids=0-0-4294967295#5-5-5"})
        QVERIFY2(!scene.plan(spec("bind", "/srv/app", "/x", {option})), option);
}

void TestMountPlan::chownedAndOverlaid()
{
    Scene scene(Engine::Podman);
    const auto chowned = scene.plan(spec("bind", "/srv/app", "/x", {"U"}));
    QVERIFY(chowned && chowned->chownedTo == std::pair(Kuid(33), Kgid(34)));
    const auto overlaid = scene.plan(spec("bind", "/srv/app", "/x", {"O"}));
    QVERIFY(overlaid && overlaid->fileSystem == "overlay");
}

void TestMountPlan::freshVolumes_data()
{
    QTest::addColumn<bool>("podman");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("copied");
    QTest::addColumn<QByteArray>("made");
    const auto row = [](const char *name, bool podman, const char *volume, const char *target,
                        const char *option, const char *copied, const char *made) {
        QTest::newRow(name) << podman << QByteArray(volume) << QByteArray(target)
                            << QByteArray(option) << QByteArray(copied) << QByteArray(made);
    };
    row("docker copies the image's directory", false, "new", "/data", "", "/data", "");
    row("docker copies into an anonymous volume", false, "", "/data", "", "/data", "");
    row("docker copies into an empty volume", false, "empty", "/data", "", "/data", "");
    row("docker without a directory in the image", false, "new", "/none", "", "",
        "100000:100000 755");
    row("docker nocopy", false, "new", "/data", "nocopy", "", "100000:100000 755");
    row("podman copies the image's directory", true, "new", "/data", "", "/data", "");
    row("podman without a directory in the image", true, "new", "/none", "", "", "33:34 755");
    row("podman takes owner and mode without copying", true, "new", "/data", "nocopy", "",
        "101000:101000 750");
}

void TestMountPlan::freshVolumes()
{
    QFETCH(bool, podman);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, option);
    Scene scene(podman ? Engine::Podman : Engine::Docker, "remapped");
    std::vector<std::string> options;
    if (!option.isEmpty())
        options.push_back(option.toStdString());
    const auto planned =
        scene.plan(spec("volume", name.toStdString(), target.toStdString(), options));
    QVERIFY(planned && !planned->hostNode && !planned->unknown);
    QTEST(QByteArray::fromStdString(planned->copiedFrom), "copied");
    QTEST(planned->made ? ownerText(*planned->made) : QByteArray(), "made");
}

/// podman 5.3 stores what the id map will turn into the container's ids; before, it was mapped
/// twice.
void TestMountPlan::freshVolumesBelowAnIdmap()
{
    Scene scene(Engine::Podman, "remapped");
    scene.habits.processUid = Kuid(101000);
    scene.habits.processGid = Kgid(101001);
    for (const bool plain : {false, true}) {
        scene.habits.plainIdsBelowIdmap = plain;
        QCOMPARE(scene.plan(spec("volume", "new", "/data", {"idmap"}))->copiesPlainIds, plain);
        QVERIFY(!scene.plan(spec("volume", "new", "/data"))->copiesPlainIds);
        const auto bare = scene.plan(spec("volume", "new", "/none", {"idmap"}));
        QCOMPARE(ownerText(*bare->made),
                 plain ? QByteArray("1000:1001 755") : QByteArray("101000:101001 755"));
        const auto empty = scene.plan(spec("volume", "new", "/data", {"idmap", "nocopy"}));
        QCOMPARE(ownerText(*empty->made),
                 plain ? QByteArray("1000:1000 750") : QByteArray("101000:101000 750"));
    }
}

/// Podman copies into them, but owner and mode stay as they were made.
void TestMountPlan::volumesWithAnOwner()
{
    Scene scene(Engine::Podman, "remapped");
    const auto given = scene.plan(spec("volume", "given", "/data"));
    QCOMPARE(given->copiedFrom, std::string("/data"));
    QCOMPARE(ownerText(*given->made), QByteArray("7:8 711"));
    QVERIFY(scene.plan(spec("volume", "given", "/none"))->hostNode
            == scene.host.at("/vol/given/_data"));
    MountSpec unit = spec("volume", "new", "/data");
    unit.volumeUid = 1000;
    scene.habits.engineNamespace = scene.habits.container;
    QCOMPARE(ownerText(*scene.plan(unit)->made), QByteArray("101000:100000 755"));
    unit.volumeNoCopy = true;
    QVERIFY(scene.plan(unit)->copiedFrom.empty());
}

void TestMountPlan::usedVolumesStayAsTheyAre()
{
    Scene scene;
    const auto planned = scene.plan(spec("volume", "used", "/data"));
    QVERIFY(planned && planned->hostNode == scene.host.at("/vol/used/_data"));
    MountSpec renamed = spec("volume", "data", "/data");
    renamed.volumeName = "used";
    QVERIFY(scene.plan(renamed)->hostNode == scene.host.at("/vol/used/_data"));
}

void TestMountPlan::volumesThatBindADirectory()
{
    Scene scene;
    MountSpec mount = spec("volume", "data", "/data");
    mount.volumeDevice = "/srv/app";
    QVERIFY(scene.plan(mount)->hostNode == scene.host.at("/srv/app"));
}

void TestMountPlan::volumesOfUnknownEngines()
{
    Scene scene;
    scene.habits.volumeDirectory.clear();
    QVERIFY(scene.plan(spec("volume", "data", "/data"))->unknown.has_value());
}

void TestMountPlan::tmpfs_data()
{
    QTest::addColumn<bool>("podman");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("made");
    const auto row = [](const char *name, bool podman, const char *target, const char *options,
                        const char *made) {
        QTest::newRow(name) << podman << QByteArray(target) << QByteArray(options)
                            << QByteArray(made);
    };
    row("root's and open to all", false, "/t", "", "100000:100000 1777");
    row("the mode of the image's directory, not its owner", false, "/data", "",
        "100000:100000 750");
    row("mode=", false, "/data", "mode=0700", "100000:100000 700");
    row("uid= and gid= of the container", false, "/t", "uid=1000,gid=1000", "101000:101000 1777");
    row("podman 4.3 leaves 1777", true, "/data", "", "100000:100000 1777");
    row("U gives it to the process", true, "/t", "U", "33:34 1777");
}

void TestMountPlan::tmpfs()
{
    QFETCH(bool, podman);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, options);
    Scene scene(podman ? Engine::Podman : Engine::Docker, "remapped");
    std::vector<std::string> list;
    for (const QByteArray &option : options.split(','))
        list.push_back(option.toStdString());
    const auto planned = scene.plan(spec("tmpfs", "", target.toStdString(), list));
    QVERIFY(planned && planned->made);
    QTEST(ownerText(*planned->made), "made");
    QCOMPARE(planned->copiedFrom.empty(), !podman || target != "/data");
    QVERIFY(planned->superblock && !planned->superblock->initial);
}

void TestMountPlan::tmpfsFlags()
{
    const auto docker = Scene().plan(spec("tmpfs", "", "/t"));
    QVERIFY(docker->flags.has(MountFlag::NoExec));
    const auto exec = Scene().plan(spec("tmpfs", "", "/t", {"exec"}));
    QVERIFY(!exec->flags.has(MountFlag::NoExec));
    const auto podman = Scene(Engine::Podman).plan(spec("tmpfs", "", "/t"));
    QVERIFY(podman->flags == (MountFlags(MountFlag::NoSuid) | MountFlag::NoDev));
}

void TestMountPlan::parentsComeFirst()
{
    Scene scene;
    const auto outcomes = scene.plan(
        std::vector{spec("bind", "/srv/app/f", "/a/b/c"), spec("bind", "/srv/app", "/a")});
    std::vector<std::string> targets;
    for (const MountOutcome &outcome : outcomes) {
        if (!outcome.spec.target.empty())
            targets.push_back(outcome.planned->target);
    }
    QVERIFY((targets == std::vector<std::string>{"/a", "/a/b/c"}));
}

void TestMountPlan::standardMounts()
{
    Scene scene;
    const auto count = [&](const std::vector<MountOutcome> &outcomes, const std::string &target) {
        return std::count_if(outcomes.begin(), outcomes.end(), [&](const MountOutcome &outcome) {
            return outcome.planned->target == target;
        });
    };
    const auto outcomes = scene.plan(std::vector{spec("bind", "/srv/app/f", "/etc/hosts")});
    QCOMPARE(count(outcomes, "/etc/hosts"), 1);
    QCOMPARE(count(outcomes, "/proc"), 1);
    QCOMPARE(count(outcomes, "/tmp"), 0);
}

void TestMountPlan::readOnlyRootOfPodman()
{
    const auto outcomes = Scene(Engine::Podman).plan(std::vector<MountSpec>(), true);
    QVERIFY(std::any_of(outcomes.begin(), outcomes.end(), [](const MountOutcome &outcome) {
        return outcome.planned->target == "/tmp"
               && !outcome.planned->flags.has(MountFlag::ReadOnly);
    }));
}

void TestMountPlan::unknownKinds()
{
    const auto planned = Scene().plan(spec("persistentVolumeClaim", "claim", "/data"));
    QVERIFY(planned && planned->unknown);
    QCOMPARE(planned->unknown->subject(), std::string("claim"));
}

QTEST_APPLESS_MAIN(TestMountPlan)
#include "tst_mount_plan.moc"
