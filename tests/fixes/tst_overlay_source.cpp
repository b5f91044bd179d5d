// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "fixes/overlay_source.h"
#include "support/world.h"

#include <QTest>

using namespace mountlens;

namespace {

const char *const kWorld = R"(
    fs    data
    dir   data:/d 0750 0:0
    file  data:/d/f 0640 0:0
    mount /a fs data
    mount /b fs data ro
    link  /a/d/g -> /a/d/f
    file  /other 0600 0:0
)";

InodeChange changeAt(World &world, const char *path)
{
    const InodeView view = world.view(path);
    InodeChange change;
    change.device = view.inode->device;
    change.number = view.inode->number;
    change.type = view.inode->type;
    change.node = view.node;
    change.before = {view.inode->owner, view.inode->group, view.inode->mode, {}, {}, {}};
    change.after = change.before;
    return change;
}

PosixAcl someAcl()
{
    std::vector<AclEntry> entries(3);
    entries[1].tag = AclTag::GroupObj;
    entries[2].tag = AclTag::Other;
    entries[2].perms = Access::Read;
    return *PosixAcl::fromEntries(entries);
}

} // namespace

class TestOverlaySource : public QObject
{
    Q_OBJECT

private slots:
    void everyPathShowsTheChange();
    void whatIsNotChangedIsPassedOn();
    void mountsChange();
    void allFilesOfAMountChangeTheirOwner();
    void answersStayValid();
    void changesLieOnEachOther();
    void theLastChangeOfAnInodeCounts();
};

void TestOverlaySource::everyPathShowsTheChange()
{
    World world(kWorld);
    FactChanges changes;
    InodeChange change = changeAt(world, "/a/d/f");
    change.after = {Kuid(5), Kgid(6), Mode(0604), someAcl(), {}, InodeFlag::Immutable};
    changes.put(change);
    OverlaySource overlay(world, changes);
    for (const char *path : {"/a/d/f", "/a/d/g", "/b/d/f", "/b/d/g"}) {
        const NodeId node = world.at(path);
        const Result<InodeFacts> &inode = overlay.inode(node);
        QVERIFY(inode->owner == Kuid(5) && inode->group == Kgid(6));
        QVERIFY(inode->mode == Mode(0604) && inode->flags == InodeFlags(InodeFlag::Immutable));
        QVERIFY(inode->mount == world.inode(node)->mount);
        QVERIFY(overlay.acl(node, AclKind::Access) == Result<PosixAcl>(someAcl()));
        QVERIFY(overlay.acl(node, AclKind::Default)->empty());
    }
}

void TestOverlaySource::whatIsNotChangedIsPassedOn()
{
    World world(kWorld);
    FactChanges changes;
    InodeChange change = changeAt(world, "/a/d/f");
    change.after.owner = Kuid(5);
    changes.put(change);
    OverlaySource overlay(world, changes);
    for (const char *path : {"/other", "/a/d", "/"}) {
        const NodeId node = world.at(path);
        QCOMPARE(&overlay.inode(node), &world.inode(node));
        QCOMPARE(&overlay.acl(node, AclKind::Access), &world.acl(node, AclKind::Access));
        const MountId mount = world.inode(node)->mount;
        QCOMPARE(&overlay.mount(mount), &world.mount(mount));
    }
}

void TestOverlaySource::mountsChange()
{
    World world(kWorld);
    FactChanges changes;
    MountChange change;
    change.mount = world.view("/b/d").inode->mount;
    change.flags = MountFlags(MountFlag::NoExec);
    change.superblockWritable = true;
    change.idmap = std::make_shared<const MountIdmap>();
    changes.mounts.push_back(change);
    OverlaySource overlay(world, changes);
    const Result<MountFacts> &mount = overlay.mount(change.mount);
    QVERIFY(mount->flags == MountFlags(MountFlag::NoExec));
    QVERIFY(!mount->superblockReadOnly);
    QVERIFY(*mount->idmap == change.idmap);
    const MountId other = world.view("/a/d").inode->mount;
    QCOMPARE(&overlay.mount(other), &world.mount(other));
}

void TestOverlaySource::allFilesOfAMountChangeTheirOwner()
{
    World world(kWorld);
    FactChanges changes;
    MountChange change;
    change.mount = world.view("/b/d").inode->mount;
    change.allOwnedBy = Kuid(7);
    change.allOfGroup = Kgid(8);
    changes.mounts.push_back(change);
    OverlaySource overlay(world, changes);
    QVERIFY(overlay.inode(world.at("/b/d/f"))->owner == Kuid(7));
    QVERIFY(overlay.inode(world.at("/b/d/f"))->group == Kgid(8));
    QVERIFY(overlay.inode(world.at("/a/d/f"))->owner == Kuid(0));
}

void TestOverlaySource::answersStayValid()
{
    World world(kWorld);
    FactChanges changes;
    for (const char *path : {"/a/d/f", "/a/d", "/other", "/"}) {
        InodeChange change = changeAt(world, path);
        change.after.owner = Kuid(5);
        changes.put(change);
    }
    OverlaySource overlay(world, changes);
    const Result<InodeFacts> *first = &overlay.inode(world.at("/a/d/f"));
    const Result<PosixAcl> *acl = &overlay.acl(world.at("/a/d/f"), AclKind::Access);
    for (const char *path : {"/a/d", "/other", "/", "/a/d/g", "/b/d/f", "/b/d"}) {
        (void)overlay.inode(world.at(path));
        (void)overlay.acl(world.at(path), AclKind::Access);
    }
    QCOMPARE(&overlay.inode(world.at("/a/d/f")), first);
    QCOMPARE(&overlay.acl(world.at("/a/d/f"), AclKind::Access), acl);
    QVERIFY((*first)->owner == Kuid(5));
}

void TestOverlaySource::changesLieOnEachOther()
{
    World world(kWorld);
    FactChanges forth;
    InodeChange change = changeAt(world, "/a/d/f");
    change.after = {Kuid(5), Kgid(6), Mode(0604), someAcl(), {}, InodeFlag::Immutable};
    forth.put(change);
    std::swap(change.before, change.after);
    FactChanges back;
    back.put(change);
    OverlaySource there(world, forth);
    OverlaySource again(there, back);
    const NodeId node = world.at("/b/d/g");
    QVERIFY(again.inode(node) == world.inode(node));
    QVERIFY(again.acl(node, AclKind::Access) == world.acl(node, AclKind::Access));
}

void TestOverlaySource::theLastChangeOfAnInodeCounts()
{
    World world(kWorld);
    FactChanges changes;
    InodeChange change = changeAt(world, "/a/d/f");
    change.after.owner = Kuid(5);
    changes.put(change);
    change.before.owner = Kuid(5);
    change.after.owner = Kuid(6);
    changes.put(change);
    QCOMPARE(changes.inodes.size(), std::size_t(1));
    QVERIFY(changes.inodes.front().before.owner == Kuid(0));
    QVERIFY(changes.inodes.front().after.owner == Kuid(6));
}

QTEST_APPLESS_MAIN(TestOverlaySource)

#include "tst_overlay_source.moc"
