// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/acl_xattr.h"

#include <QTest>

#include <array>
#include <cstring>

#include <sys/xattr.h>

namespace mountlens {

namespace {

/// u::rwx,u:USER:r--,g::r-x,g:GROUP:-w-,m::rwx,o::---
std::vector<RawAclEntry> entries(std::uint32_t user, std::uint32_t group)
{
    using enum AclTag;
    return {{UserObj, AccessMask::fromBits(7), kNoId},  {User, AccessMask::fromBits(4), user},
            {GroupObj, AccessMask::fromBits(5), kNoId}, {Group, AccessMask::fromBits(2), group},
            {Mask, AccessMask::fromBits(7), kNoId},     {Other, {}, kNoId}};
}

/// The value of the extended attribute, as setxattr(2) takes it.
std::string xattrValue(const std::vector<RawAclEntry> &acl)
{
    std::string bytes("\2\0\0\0", 4);
    for (const RawAclEntry &entry : acl) {
        const std::array<std::uint16_t, 2> head = {static_cast<std::uint16_t>(entry.tag),
                                                   entry.perms.bits()};
        bytes.append(reinterpret_cast<const char *>(head.data()), sizeof head);
        bytes.append(reinterpret_cast<const char *>(&entry.id), sizeof entry.id);
    }
    return bytes;
}

void setAcl(const std::string &path, const char *name, const std::vector<RawAclEntry> &acl)
{
    const std::string value = xattrValue(acl);
    judge::checked(::setxattr(path.c_str(), name, value.data(), value.size(), 0), "setxattr");
}

MountIdmap mountMap(std::uint32_t first, std::uint32_t lower, std::uint32_t count)
{
    const auto map = [&] { return *IdMap::fromExtents({{first, lower, count}}); };
    return {TypedIdMap<Uid, Vfsuid>(map()), TypedIdMap<Gid, Vfsgid>(map())};
}

} // namespace

class TestAclXattr : public QObject
{
    Q_OBJECT

private slots:
    void shownIsStoredWithoutMap();
    void backThroughTheMap();
    void unmappedEntriesMatchNobody();
    void nestedSuperblock();
    void baseEntriesOnly();
    void disorderIsMalformed();

    void filesOfEveryKind();
    void manyEntries();
    void throughIdmappedMount();
};

void TestAclXattr::shownIsStoredWithoutMap()
{
    const auto acl = storedAcl(entries(1000, 65534), nullptr, UserNamespace::makeInitial());
    QVERIFY(acl);
    QCOMPARE(acl->entries()[1].user, std::optional(Kuid(1000)));
    QCOMPARE(acl->entries()[1].group, std::optional<Kgid>());
    QCOMPARE(acl->entries()[3].group, std::optional(Kgid(65534)));
    QVERIFY(acl->mask() == AccessMask::fromBits(7));
}

void TestAclXattr::backThroughTheMap()
{
    const MountIdmap idmap = mountMap(0, 100000, 1000);
    const auto acl = storedAcl(entries(100000, 100999), &idmap, UserNamespace::makeInitial());
    QVERIFY(acl);
    QCOMPARE(acl->entries()[1].user, std::optional(Kuid(0)));
    QCOMPARE(acl->entries()[3].group, std::optional(Kgid(999)));
}

void TestAclXattr::unmappedEntriesMatchNobody()
{
    const MountIdmap idmap = mountMap(0, 100000, 1000);
    for (const std::uint32_t id : {kNoId, 99999U, 101000U, 0U}) {
        const auto acl = storedAcl(entries(id, id), &idmap, UserNamespace::makeInitial());
        QVERIFY(acl);
        QVERIFY(!acl->entries()[1].user);
        QVERIFY(!acl->entries()[3].group);
    }
    const auto plain = storedAcl(entries(kNoId, kNoId), nullptr, UserNamespace::makeInitial());
    QVERIFY(plain && !plain->entries()[1].user && !plain->entries()[3].group);
}

void TestAclXattr::nestedSuperblock()
{
    UserNamespace superblock;
    superblock.uids = UidMap(*IdMap::fromExtents({{0, 500000, 1000}}));
    superblock.gids = GidMap(*IdMap::fromExtents({{0, 600000, 1000}}));
    const MountIdmap idmap = mountMap(0, 100000, 2000);
    const auto acl = storedAcl(entries(100007, 100008), &idmap, superblock);
    QVERIFY(acl);
    QCOMPARE(acl->entries()[1].user, std::optional(Kuid(500007)));
    QCOMPARE(acl->entries()[3].group, std::optional(Kgid(600008)));
    const auto outside = storedAcl(entries(101500, 101500), &idmap, superblock);
    QVERIFY(outside && !outside->entries()[1].user);
}

void TestAclXattr::baseEntriesOnly()
{
    const std::vector<RawAclEntry> base{{AclTag::UserObj, AccessMask::fromBits(6), kNoId},
                                        {AclTag::GroupObj, AccessMask::fromBits(4), kNoId},
                                        {AclTag::Other, {}, kNoId}};
    const auto acl = storedAcl(base, nullptr, UserNamespace::makeInitial());
    QVERIFY(acl);
    QVERIFY(!acl->mask());
}

void TestAclXattr::disorderIsMalformed()
{
    auto swapped = entries(1, 2);
    std::swap(swapped[0], swapped[2]);
    const auto acl = storedAcl(swapped, nullptr, UserNamespace::makeInitial());
    QVERIFY(!acl);
    QCOMPARE(acl.error().id(), ErrorId::Malformed);
}

void TestAclXattr::filesOfEveryKind()
{
    MOUNTLENS_NEED_STAGE();
    const std::string folder = newFolder("acl-kinds");
    makeFile(folder + "/file");
    makeFifo(folder + "/fifo");
    makeLink(folder + "/link", "file");
    setAcl(folder + "/file", "system.posix_acl_access", entries(1000, 2000));
    setAcl(folder, "system.posix_acl_default", entries(1000, 2000));
    const auto read = [&](const std::string &name, AclKind kind) {
        return readAclXattr(openPath(folder + name).get(), kind);
    };
    QCOMPARE(read("/file", AclKind::Access)->size(), std::size_t{6});
    QCOMPARE(read("/file", AclKind::Access)->at(1).id, 1000U);
    QVERIFY(read("/file", AclKind::Default)->empty());
    QVERIFY(read("", AclKind::Access)->empty());
    QCOMPARE(read("", AclKind::Default)->size(), std::size_t{6});
    QVERIFY(read("/fifo", AclKind::Access)->empty());
    QVERIFY(read("/link", AclKind::Access)->empty());
}

void TestAclXattr::manyEntries()
{
    MOUNTLENS_NEED_STAGE();
    const std::string folder = newFolder("acl-many");
    makeFile(folder + "/file");
    std::vector<RawAclEntry> acl = entries(1000, 2000);
    for (std::uint32_t id = 1001; id < 1501; ++id)
        acl.insert(acl.begin() + 1 + (id - 1000), {AclTag::User, AccessMask::fromBits(4), id});
    setAcl(folder + "/file", "system.posix_acl_access", acl);
    const auto read = readAclXattr(openPath(folder + "/file").get(), AclKind::Access);
    QVERIFY(read);
    QCOMPARE(read->size(), acl.size());
    QCOMPARE(read->at(501).id, 1500U);
}

void TestAclXattr::throughIdmappedMount()
{
    MOUNTLENS_NEED_STAGE();
    const std::string folder = newFolder("acl-idmapped");
    makeFolder(folder + "/source");
    makeFolder(folder + "/view");
    makeFile(folder + "/source/file");
    setAcl(folder + "/source/file", "system.posix_acl_access", entries(7, 5000));
    const auto space = namespaceFrom(100000, 1000);
    bindMount(folder + "/source", folder + "/view", 0, &space);
    const StagedProcess idle([] {});
    LiveCase live = caseOf(idle.pid());
    const NodeId file = nodeAt(*live.facts, folder + "/view/file");
    const PosixAcl acl = need(live.facts->acl(file, AclKind::Access), "acl");
    QCOMPARE(acl.entries()[1].user, std::optional(Kuid(7)));
    QVERIFY(!acl.entries()[3].group);
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestAclXattr)
#include "tst_acl_xattr.moc"
