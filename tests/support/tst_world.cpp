// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/printers.h"
#include "support/world.h"

#include <cerrno>

using namespace mountlens;

class TestWorld : public QObject
{
    Q_OBJECT

private slots:
    void mountsAreCrossed();
    void topmostMountWins();
    void dotDotLeavesMounts();
    void dotDotStaysAtTheRoot();
    void entriesBeneathMounts();
    void mountpointsAreKnownThroughEveryMount();
    void bindsShareInodes();
    void hardLinksShareInodes();
    void idsOfSubjectsAreMapped();
    void aclsAndFlags();
    void deviceCgroupRules();
    void unreadFactsAreErrors();
    void magicLinksJump();
    void missingNames();
};

namespace {

std::optional<Kuid> ownerAt(World &world, std::string_view path)
{
    return world.inode(world.at(path))->owner;
}

} // namespace

void TestWorld::mountsAreCrossed()
{
    World world(R"(
        fs    data  type xfs
        dir   /data 0700 1:1
        mount /data fs data ro noexec
        dir   /data/a 0755 5:5
        file  data:/a/b 0640 7:8
    )");
    QCOMPARE(ownerAt(world, "/data/a/b"), std::optional(Kuid(7)));
    const Result<MountFacts> &mount = world.mount(world.inode(world.at("/data/a"))->mount);
    QCOMPARE(mount->fileSystem, std::string("xfs"));
    QVERIFY(mount->flags == (MountFlags{MountFlag::ReadOnly, MountFlag::NoExec}));
    QCOMPARE(mount->mountPoint, std::string("/data"));
    QVERIFY(!mount->superblockReadOnly);
}

void TestWorld::topmostMountWins()
{
    World world(R"(
        fs    one
        fs    two
        dir   one:/ 0755 1:1
        dir   two:/ 0755 2:2
        mount /m fs one
        mount /m fs two
    )");
    QCOMPARE(ownerAt(world, "/m"), std::optional(Kuid(2)));
}

void TestWorld::dotDotLeavesMounts()
{
    World world(R"(
        fs    one
        mount /a/m fs one
        mount /a/m fs one root /deep
        dir   /a 0755 9:9
        mount /a fs root root /b
        dir   root:/b 0755 3:3
    )");
    // /a is covered by a later mount, so a task that stood in /a/m before gets the cover.
    World before("fs one\nmount /a/m fs one\nmount /a/m fs one root /deep\ndir /a 0755 9:9\n");
    const auto up = before.parent(before.at("/a/m"));
    QVERIFY(up.has_value());
    QCOMPARE(before.inode(*up)->owner, std::optional(Kuid(9)));
    QCOMPARE(ownerAt(world, "/a"), std::optional(Kuid(3)));
}

void TestWorld::dotDotStaysAtTheRoot()
{
    World world(R"(
        dir  /srv/ct 0755 4:4
        dir  /srv/ct/in 0755 5:5
        root /srv/ct
    )");
    const NodeId root = *world.root();
    QCOMPARE(*world.parent(root), root);
    QCOMPARE(*world.parent(world.at("/srv/ct/in")), root);
    QCOMPARE(*world.workingDirectory(), root);
}

void TestWorld::entriesBeneathMounts()
{
    World world(R"(
        fs    one
        dir   /m 0755 8:8
        mount /m fs one
        mount /m fs one root /x
    )");
    const auto beneath = world.withoutMounts(world.at("/m"));
    QCOMPARE(world.inode(*beneath)->owner, std::optional(Kuid(8)));
    QCOMPARE(*world.withoutMounts(world.at("/")), world.at("/"));
}

void TestWorld::mountpointsAreKnownThroughEveryMount()
{
    World world(R"(
        fs    data
        mount /one fs data
        mount /two fs data
        fs    other
        mount /one/point fs other
    )");
    QVERIFY(*world.isMountpoint(world.at("/one"), "point"));
    QVERIFY(*world.isMountpoint(world.at("/two"), "point"));
    QVERIFY(!*world.isMountpoint(world.at("/two"), "missing"));
    QVERIFY(*world.isMountpoint(world.at("/"), "one"));
    // Only through /one is something mounted there.
    QVERIFY(world.inode(world.at("/one/point"))->device
            != world.inode(world.at("/two/point"))->device);
}

void TestWorld::bindsShareInodes()
{
    World world(R"(
        fs    data device 8:1
        dir   data:/srv/a 0755 6:6
        mount /one fs data
        mount /two fs data root /srv
    )");
    const auto &one = world.inode(world.at("/one/srv/a"));
    const auto &two = world.inode(world.at("/two/a"));
    QVERIFY(one->isSameInode(*two));
    QVERIFY(one->mount != two->mount);
    QVERIFY(!one->isSameInode(*world.inode(world.at("/one"))));
}

void TestWorld::hardLinksShareInodes()
{
    World world("file /a 0600 1:1\nlink /b -> /a\n");
    QVERIFY(world.inode(world.at("/a"))->isSameInode(*world.inode(world.at("/b"))));
    QCOMPARE(world.inode(world.at("/b"))->links, 2U);
}

void TestWorld::idsOfSubjectsAreMapped()
{
    World world("userns web uid 0:100000:65536 gid 0:200000:65536 owner 1000\n"
                "userns inner ids 0:100005:10 parent web\n");
    const Subject subject = world.subject("web", "33:34:5,k7,5 +fowner +chown umask 027");
    QCOMPARE(subject.credentials.fsUid, Kuid(100033));
    QCOMPARE(subject.credentials.savedGid, Kgid(200034));
    QVERIFY(subject.credentials.supplementaryGroups == (std::vector{Kgid(7), Kgid(200005)}));
    QVERIFY(subject.credentials.effective.has(Capability::Fowner));
    QVERIFY(!subject.credentials.effective.has(Capability::Fsetid));
    QCOMPARE(subject.credentials.umask, Mode(027));
    const UserNamespace &inner = world.userNamespace("inner");
    QCOMPARE(inner.ancestors.size(), std::size_t{2});
    QCOMPARE(inner.ancestors.front().owner, std::optional(Kuid(1000)));
    QVERIFY(inner.ancestors.back().id == UserNamespace::makeInitial().id);
}

void TestWorld::aclsAndFlags()
{
    World world("dir /d 01775 unmapped:5 flags i,a links 0 "
                "acl u::rwx,u:7:r-x,g::---,g:unmapped:rw-,m::rwx,o::--x default u::r,g::w,o::x\n");
    const NodeId node = world.at("/d");
    const auto &facts = world.inode(node);
    QCOMPARE(facts->mode, Mode(01775));
    QVERIFY(!facts->owner);
    QCOMPARE(facts->group, std::optional(Kgid(5)));
    QVERIFY(facts->flags == (InodeFlags{InodeFlag::Immutable, InodeFlag::AppendOnly}));
    QCOMPARE(facts->links, 0U);
    const auto &entries = world.acl(node, AclKind::Access)->entries();
    QCOMPARE(entries.size(), std::size_t{6});
    QCOMPARE(entries[1].user, std::optional(Kuid(7)));
    QCOMPARE(entries[1].perms, (AccessMask{Access::Read, Access::Execute}));
    QVERIFY(entries[3].tag == AclTag::Group && !entries[3].group);
    QVERIFY(!world.acl(node, AclKind::Default)->mask());
}

void TestWorld::deviceCgroupRules()
{
    World world("devices deny *\ndevices allow c 1:3 rw\ndevices unread b * m\n");
    const auto allowed = [&](FileType type, DeviceNumber number, DeviceAccess access) {
        return world.deviceAllowed(type, number, access);
    };
    QVERIFY(*allowed(FileType::CharDevice, {1, 3}, DeviceAccess::Write));
    QVERIFY(!*allowed(FileType::CharDevice, {1, 3}, DeviceAccess::Mknod));
    QVERIFY(!*allowed(FileType::CharDevice, {1, 5}, DeviceAccess::Read));
    QVERIFY(!*allowed(FileType::BlockDevice, {1, 3}, DeviceAccess::Read));
    QVERIFY(!allowed(FileType::BlockDevice, {1, 3}, DeviceAccess::Mknod).has_value());
}

void TestWorld::unreadFactsAreErrors()
{
    World world(R"(
        fs    f unread userns
        mount /m fs f unread idmap
        dir   /d 0755 0:0 unread children,acl,default,questions,parent
        file  /i 0755 0:0 unread inode,link,head
    )");
    const NodeId directory = world.at("/d");
    QVERIFY(!world.child(directory, "x").has_value());
    QVERIFY(!world.parent(directory).has_value());
    QVERIFY(!world.acl(directory, AclKind::Access).has_value());
    QVERIFY(!world.acl(directory, AclKind::Default).has_value());
    QVERIFY(!world.ask(directory, NodeQuestion::EmptyDirectory).has_value());
    QVERIFY(!world.inode(world.at("/i")).has_value());
    QVERIFY(!world.symlink(world.at("/i")).has_value());
    QVERIFY(!world.executableHead(world.at("/i")).has_value());
    const MountId mount = world.inode(world.at("/m"))->mount;
    QVERIFY(!world.superblockNamespace(mount).has_value());
    QVERIFY(!world.mount(mount)->idmap.has_value());
}

void TestWorld::magicLinksJump()
{
    World world("magic /proc/1/cwd -> /srv/x\nmagic /proc/2/cwd -> /srv/x forbidden\n"
                "symlink /l -> a\\040b/c\n");
    const auto &mine = world.symlink(world.at("/proc/1/cwd"));
    QVERIFY(mine->magic && mine->jumpAllowed);
    QCOMPARE(*mine->jump, world.at("/srv/x"));
    QVERIFY(!world.symlink(world.at("/proc/2/cwd"))->jumpAllowed);
    QCOMPARE(world.symlink(world.at("/l"))->path, std::string("a b/c"));
    QCOMPARE(world.inode(world.at("/l"))->size, std::uint64_t{5});
}

void TestWorld::missingNames()
{
    World world("dir /d 0755 0:0 refuses 22\nfile /d/f 0644 0:0\n");
    const auto entry = world.child(world.at("/d"), "nothing");
    QVERIFY(!entry->node);
    QCOMPARE(entry->code, EINVAL);
    QCOMPARE(world.child(world.at("/"), std::string(255, 'x'))->code, 0);
    QCOMPARE(world.child(world.at("/"), std::string(256, 'x'))->code, ENAMETOOLONG);
    QVERIFY(!*world.ask(world.at("/d"), NodeQuestion::EmptyDirectory));
}

QTEST_APPLESS_MAIN(TestWorld)
#include "tst_world.moc"
