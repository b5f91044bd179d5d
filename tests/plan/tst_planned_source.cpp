// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/resolve_unchecked.h"
#include "plan/given_root.h"
#include "plan/planned_source.h"
#include "support/world.h"

#include <QTest>

#include <cerrno>

using namespace mountlens;
using mountlens::testing::GivenRoot;

class TestPlannedSource : public QObject
{
    Q_OBJECT

private slots:
    void theImageIsTheRoot();
    void ownersOfTheImageAreMapped();
    void bindsShowTheHost();
    void missingTargetsAreMade();
    void linksInTargetsStayInside();
    void laterMountsLieOnEarlierOnes();
    void mountsOfTheHostComeAlong();
    void madeDirectories();
    void copiesOfImageDirectories();
    void chownedMounts();
    void idmappedMounts();
    void nothingIsMadeOnReadOnlyMounts();
    void unknownPlaces();
    void emptyDirectories();
};

namespace {

const char *const kHost = R"(
    userns remapped ids 0:100000:65536
    fs    data
    fs    below
    mount /srv fs data
    dir   /srv/app 0750 1000:1000
    file  /srv/app/f 0640 1000:1000
    dir   /srv/app/sub 0755 0:0
    mount /srv/app/sub fs below noexec
    file  /srv/app/sub/g 0644 5:5
    file  /srv/single 0600 7:7
)";

struct Scene
{
    std::shared_ptr<World> host = std::make_shared<World>(kHost);
    std::shared_ptr<GivenRoot> tree = std::make_shared<GivenRoot>();

    Scene()
    {
        tree->entries["/etc"] = {};
        RootEntry home;
        home.mode = Mode(0700);
        home.uid = Uid(1000);
        home.gid = Gid(1000);
        tree->entries["/home"] = home;
        RootEntry link;
        link.type = FileType::Symlink;
        link.target = "/etc/../home";
        tree->entries["/link"] = link;
    }

    [[nodiscard]] PlannedSource plan(const std::string &ns = "host", bool readOnly = false) const
    {
        PlannedRoot root;
        root.tree = tree;
        root.readOnly = readOnly;
        root.storedUids = host->userNamespace(ns).uids;
        root.storedGids = host->userNamespace(ns).gids;
        return {host, host->userNamespace(ns), root};
    }
    [[nodiscard]] PlannedMount bind(const std::string &source, const std::string &target) const
    {
        PlannedMount mount;
        mount.target = target;
        mount.hostNode = host->at(source);
        return mount;
    }
};

InodeFacts inodeAt(FactSource &facts, std::string_view path)
{
    const auto node = resolveUnchecked(facts, path);
    return node && facts.inode(*node) ? *facts.inode(*node) : InodeFacts();
}

MountFacts mountAt(FactSource &facts, std::string_view path)
{
    const Result<MountFacts> &mount = facts.mount(inodeAt(facts, path).mount);
    return mount ? *mount : MountFacts();
}

int codeAt(FactSource &facts, std::string_view path)
{
    const auto node = resolveUnchecked(facts, path);
    return node ? 0 : node.error().code();
}

} // namespace

void TestPlannedSource::theImageIsTheRoot()
{
    const Scene scene;
    PlannedSource plan = scene.plan("host", true);
    QVERIFY(inodeAt(plan, "/home").mode == Mode(0700));
    QCOMPARE(codeAt(plan, "/none"), ENOENT);
    QVERIFY(mountAt(plan, "/etc").flags.has(MountFlag::ReadOnly));
    QCOMPARE(mountAt(plan, "/etc").fileSystem, std::string("overlay"));
    QVERIFY(*plan.ask(*resolveUnchecked(plan, "/etc"), NodeQuestion::NotOnUpperLayer));
}

void TestPlannedSource::ownersOfTheImageAreMapped()
{
    const Scene scene;
    PlannedSource plan = scene.plan("remapped");
    QVERIFY(inodeAt(plan, "/home").owner == Kuid(101000));
    QVERIFY(inodeAt(plan, "/etc").group == Kgid(100000));
}

void TestPlannedSource::bindsShowTheHost()
{
    const Scene scene;
    PlannedSource plan = scene.plan("remapped");
    PlannedMount mount = scene.bind("/srv/app", "/etc");
    mount.flags |= MountFlag::ReadOnly;
    QVERIFY(plan.add(mount));
    QVERIFY(inodeAt(plan, "/etc/f").owner == Kuid(1000));
    QVERIFY(mountAt(plan, "/etc/f").flags.has(MountFlag::ReadOnly));
    QCOMPARE(mountAt(plan, "/etc/f").mountPoint, std::string("/etc"));
    const NodeId root = *plan.root();
    QVERIFY(*plan.isMountpoint(root, "etc"));
    const NodeId top = *plan.child(root, "etc")->node;
    QVERIFY(*plan.parent(top) == root);
    QVERIFY(plan.inode(*plan.withoutMounts(top))->owner == Kuid(100000));
}

void TestPlannedSource::missingTargetsAreMade()
{
    const Scene scene;
    PlannedSource plan = scene.plan("remapped");
    QVERIFY(plan.add(scene.bind("/srv/app", "/new/deep/data")));
    QVERIFY(plan.add(scene.bind("/srv/single", "/new/conf")));
    const InodeFacts made = inodeAt(plan, "/new/deep");
    QVERIFY(made.mode == Mode(0755));
    QVERIFY(made.owner == Kuid(100000));
    QVERIFY(inodeAt(plan, "/new/deep/data/f").owner == Kuid(1000));
    QVERIFY(inodeAt(plan, "/new/conf").type == FileType::Regular);
    QCOMPARE(codeAt(plan, "/new/deep/other"), ENOENT);
    QCOMPARE(codeAt(plan, "/new/conf/x"), ENOTDIR);
}

void TestPlannedSource::linksInTargetsStayInside()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    QVERIFY(plan.add(scene.bind("/srv/app", "/link/data")));
    QVERIFY(inodeAt(plan, "/home/data/f").owner == Kuid(1000));
}

void TestPlannedSource::laterMountsLieOnEarlierOnes()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    QVERIFY(plan.add(scene.bind("/srv/app", "/data")));
    QVERIFY(plan.add(scene.bind("/srv/single", "/data/f")));
    QVERIFY(inodeAt(plan, "/data/f").owner == Kuid(7));
    QVERIFY(plan.add(scene.bind("/srv/app/sub", "/data")));
    QVERIFY(inodeAt(plan, "/data/g").owner == Kuid(5));
}

void TestPlannedSource::mountsOfTheHostComeAlong()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    PlannedMount mount = scene.bind("/srv/app", "/data");
    mount.flags |= MountFlag::ReadOnly;
    QVERIFY(plan.add(mount));
    QVERIFY(inodeAt(plan, "/data/sub/g").owner == Kuid(5));
    const MountFacts below = mountAt(plan, "/data/sub/g");
    QVERIFY(below.flags.has(MountFlag::NoExec));
    QVERIFY(!below.flags.has(MountFlag::ReadOnly));
    mount.target = "/alone";
    mount.recursive = false;
    QVERIFY(plan.add(mount));
    QCOMPARE(codeAt(plan, "/alone/sub/g"), ENOENT);
    QVERIFY(inodeAt(plan, "/alone/sub").mode == Mode(0755));
}

void TestPlannedSource::madeDirectories()
{
    const Scene scene;
    PlannedSource plan = scene.plan("remapped");
    PlannedMount mount;
    mount.target = "/tmp";
    mount.made = MadeNode::of(FileType::Directory, Mode(01777), Kuid(100000), Kgid(100000));
    mount.fileSystem = "tmpfs";
    mount.superblock = scene.host->userNamespace("remapped");
    QVERIFY(plan.add(mount));
    QVERIFY(inodeAt(plan, "/tmp").mode == Mode(01777));
    QCOMPARE(mountAt(plan, "/tmp").fileSystem, std::string("tmpfs"));
    QVERIFY(!plan.superblockNamespace(inodeAt(plan, "/tmp").mount)->initial);
    QCOMPARE(codeAt(plan, "/tmp/x"), ENOENT);
}

void TestPlannedSource::copiesOfImageDirectories()
{
    const Scene scene;
    RootEntry seed;
    seed.type = FileType::Regular;
    seed.uid = Uid(1000);
    scene.tree->entries["/home/seed"] = seed;
    PlannedSource plan = scene.plan("remapped");
    PlannedMount mount;
    mount.target = "/home";
    mount.copiedFrom = "/home";
    mount.madeOn = scene.host->view("/srv/app").inode->mount;
    QVERIFY(plan.add(mount));
    QVERIFY(inodeAt(plan, "/home").mode == Mode(0700));
    QVERIFY(inodeAt(plan, "/home/seed").owner == Kuid(101000));
    QVERIFY(mountAt(plan, "/home/seed").mountPoint == "/home");
    QVERIFY(!*plan.ask(*resolveUnchecked(plan, "/home/seed"), NodeQuestion::NotOnUpperLayer));
    QVERIFY(!*plan.ask(*resolveUnchecked(plan, "/home"), NodeQuestion::EmptyDirectory));
    mount.target = "/etc";
    mount.made = MadeNode::of(FileType::Directory, Mode(0711), Kuid(3), Kgid(4));
    QVERIFY(plan.add(mount));
    QVERIFY(inodeAt(plan, "/etc").owner == Kuid(3));
    QVERIFY(inodeAt(plan, "/etc/seed").owner == Kuid(101000));
}

void TestPlannedSource::chownedMounts()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    PlannedMount mount = scene.bind("/srv/app", "/data");
    mount.chownedTo = {Kuid(33), Kgid(34)};
    QVERIFY(plan.add(mount));
    QVERIFY(inodeAt(plan, "/data/f").owner == Kuid(33));
    QVERIFY(inodeAt(plan, "/data").group == Kgid(34));
}

void TestPlannedSource::idmappedMounts()
{
    const Scene scene;
    PlannedSource plan = scene.plan("remapped");
    PlannedMount mount = scene.bind("/srv/app", "/data");
    mount.idmap = std::make_shared<const MountIdmap>();
    QVERIFY(plan.add(mount));
    QVERIFY(*mountAt(plan, "/data").idmap == mount.idmap);
}

void TestPlannedSource::nothingIsMadeOnReadOnlyMounts()
{
    const Scene scene;
    PlannedSource plan = scene.plan("host", true);
    PlannedMount mount = scene.bind("/srv/app", "/data");
    mount.flags |= MountFlag::ReadOnly;
    QVERIFY(plan.add(mount));
    const auto refused = plan.add(scene.bind("/srv/single", "/data/none"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), EROFS);
    // The root becomes read-only only after its mounts are there.
    QVERIFY(plan.add(scene.bind("/srv/single", "/also/new")));
}

void TestPlannedSource::unknownPlaces()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    PlannedMount mount;
    mount.target = "/proc";
    mount.unknown = Error(ErrorId::NotRecorded, "proc");
    QVERIFY(plan.add(mount));
    const auto node = resolveUnchecked(plan, "/proc/1");
    QVERIFY(!node);
    QVERIFY(node.error().id() == ErrorId::NotRecorded);
}

void TestPlannedSource::emptyDirectories()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    QVERIFY(*plan.ask(*resolveUnchecked(plan, "/etc"), NodeQuestion::EmptyDirectory));
    QVERIFY(plan.add(scene.bind("/srv/app", "/etc/data")));
    QVERIFY(!*plan.ask(*resolveUnchecked(plan, "/etc"), NodeQuestion::EmptyDirectory));
}

QTEST_APPLESS_MAIN(TestPlannedSource)
#include "tst_planned_source.moc"
