// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/inode_view.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestInodeView : public QObject
{
    Q_OBJECT

private slots:
    void withoutAMapBothAreTheIdentity();
    void mapsGoThroughTheSuperblock();
    void unmappedOwnersHaveNoVfsuid();
    void viewsNeedTheirFacts();
};

namespace {

MountIdmap idmapOf(const char *text)
{
    const auto map = IdMap::parse(text);
    return {TypedIdMap<Uid, Vfsuid>(*map), TypedIdMap<Gid, Vfsgid>(*map)};
}

} // namespace

void TestInodeView::withoutAMapBothAreTheIdentity()
{
    const UserNamespace host = UserNamespace::makeInitial();
    QVERIFY(makeVfsuid(nullptr, nullptr, Kuid(7)) == Vfsuid(7));
    QVERIFY(makeVfsgid(nullptr, nullptr, Kgid(7)) == Vfsgid(7));
    QVERIFY(storedOwner(nullptr, host, Vfsuid(7)) == Kuid(7));
    QVERIFY(storedGroup(nullptr, host, Vfsgid(7)) == Kgid(7));
}

void TestInodeView::mapsGoThroughTheSuperblock()
{
    World world("userns ct ids 0:100000:10\n");
    const UserNamespace host = UserNamespace::makeInitial();
    const UserNamespace &ct = world.userNamespace("ct");
    const MountIdmap idmap = idmapOf("0 5000 10\n");
    QVERIFY(makeVfsuid(&idmap, &host, Kuid(3)) == Vfsuid(5003));
    QVERIFY(makeVfsuid(&idmap, &ct, Kuid(100003)) == Vfsuid(5003));
    QVERIFY(!makeVfsuid(&idmap, &ct, Kuid(3)));
    QVERIFY(!makeVfsuid(&idmap, &ct, Kuid(100010)));
    QVERIFY(storedOwner(&idmap, ct, Vfsuid(5009)) == Kuid(100009));
    QVERIFY(storedGroup(&idmap, host, Vfsgid(5009)) == Kgid(9));
    QVERIFY(!storedOwner(&idmap, ct, Vfsuid(5010)));
    QVERIFY(!storedOwner(&idmap, ct, Vfsuid(4999)));
    // Without a map the superblock's namespace still bounds what can be stored.
    QVERIFY(storedOwner(nullptr, ct, Vfsuid(100009)) == Kuid(100009));
    QVERIFY(!storedOwner(nullptr, ct, Vfsuid(100010)));
    QVERIFY(!storedGroup(nullptr, ct, Vfsgid(0)));
    for (std::uint32_t id = 100000; id < 100010; ++id) {
        const auto seen = makeVfsuid(&idmap, &ct, Kuid(id));
        QVERIFY(seen && storedOwner(&idmap, ct, *seen) == Kuid(id));
    }
}

void TestInodeView::unmappedOwnersHaveNoVfsuid()
{
    World world("fs d\nfile d:/f 0644 5:6\nfile d:/g 0644 6:unmapped\n"
                "mount /m fs d idmap uid 5:50:1 gid 6:60:1\n");
    const InodeView both = world.view("/m/f");
    QCOMPARE(both.vfsuid, std::optional(Vfsuid(50)));
    QCOMPARE(both.vfsgid, std::optional(Vfsgid(60)));
    QVERIFY(!both.hasUnmappedId());
    const InodeView neither = world.view("/m/g");
    QVERIFY(!neither.vfsuid && !neither.vfsgid && neither.hasUnmappedId());
}

void TestInodeView::viewsNeedTheirFacts()
{
    World world(
        "file /i 0644 0:0 unread inode\nfs m\nmount /m fs m unread mount\n"
        "fs d\nmount /d fs d unread idmap\nfs s unread userns\nmount /s fs s idmap 0:0:1\n");
    QCOMPARE(viewInode(world, world.at("/i")).error().id(), ErrorId::NoRightToRead);
    QCOMPARE(viewInode(world, world.at("/m")).error().id(), ErrorId::NoRightToRead);
    QCOMPARE(viewInode(world, world.at("/d")).error().id(), ErrorId::IdmapUnreadable);
    QCOMPARE(viewInode(world, world.at("/s")).error().id(), ErrorId::SuperblockNamespaceUnknown);
}

QTEST_APPLESS_MAIN(TestInodeView)
#include "tst_inode_view.moc"
