// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "asking.h"
#include "kernel/checked.h"
#include "kernel/filesystem_image.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/statmount.h"
#include "system/statx_reader.h"

#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <sys/mount.h>

namespace mountlens {

namespace {

MountEntry entryAt(const std::string &path)
{
    const MountId id = readStatx(openPath(path).get())->facts.mount;
    return need(readStatmount(id, 0), "statmount " + path);
}

judge::UserNamespaceHandle namespaceWith(std::vector<IdMapExtent> uids,
                                         std::vector<IdMapExtent> gids)
{
    return judge::makeUserNamespace(
        {*IdMap::fromExtents(std::move(uids)), *IdMap::fromExtents(std::move(gids)), 0, 0},
        nullptr);
}

} // namespace

class TestStatmount : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void flags_data();
    void flags();
    void readOnlySuperblock();
    void namesAreBytes();
    void idmap_data();
    void idmap();
    void largestIdmap();
    void otherNamespace();
    void manyMounts();
    void goneMount();
};

void TestStatmount::flags_data()
{
    QTest::addColumn<qulonglong>("attributes");
    QTest::addColumn<unsigned>("wanted");
    const auto row = [](const char *promise, unsigned long long attributes, MountFlags wanted) {
        QTest::newRow(promise) << qulonglong{attributes} << unsigned{wanted.bits()};
    };
    using enum MountFlag;
    row("none", 0, {});
    row("ro", MOUNT_ATTR_RDONLY, ReadOnly);
    row("nosuid", MOUNT_ATTR_NOSUID, NoSuid);
    row("nodev", MOUNT_ATTR_NODEV, NoDev);
    row("noexec", MOUNT_ATTR_NOEXEC, NoExec);
    row("nosymfollow", MOUNT_ATTR_NOSYMFOLLOW, NoSymfollow);
    row("nodiratime is none of ours", MOUNT_ATTR_NODIRATIME, {});
    row("all at once",
        MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC
            | MOUNT_ATTR_NOSYMFOLLOW,
        {ReadOnly, NoSuid, NoDev, NoExec, NoSymfollow});
}

void TestStatmount::flags()
{
    QFETCH(const qulonglong, attributes);
    QFETCH(const unsigned, wanted);
    static int count = 0;
    const std::string folder = newFolder("flags-" + std::to_string(++count));
    bindMount(folder, folder, attributes);
    const MountFacts facts = entryAt(folder).facts;
    QCOMPARE(unsigned{facts.flags.bits()}, wanted);
    QVERIFY(!facts.superblockReadOnly);
    QCOMPARE(facts.fileSystem, std::string("tmpfs"));
    QCOMPARE(facts.source, std::string("stage"));
    QCOMPARE(facts.root, folder.substr(std::strlen(kStage)));
    QCOMPARE(facts.mountPoint, folder);
    QVERIFY(facts.idmap && !*facts.idmap);
}

void TestStatmount::readOnlySuperblock()
{
    const std::string folder = newFolder("ro-superblock");
    const UniqueFd mount = judge::makeMount("tmpfs", {});
    judge::checked(judge::attachMount(mount, folder) ? 0 : -1, "attach");
    judge::checked(judge::setSuperblockReadOnly(mount, true) ? 0 : -1, "reconfigure");
    const MountFacts facts = entryAt(folder).facts;
    QVERIFY(facts.superblockReadOnly);
    QVERIFY(facts.flags.empty());
}

/// Escapes are for mountinfo: a name that looks like one is a name.
void TestStatmount::namesAreBytes()
{
    for (const char *name : {"a b", "a\\040b", "back\\slash", "tab\tnew\nline", "\xff\xfe", "#"}) {
        const std::string folder = newFolder(name);
        makeFolder(folder + "/in " + name);
        makeFolder(folder + "/at " + name);
        bindMount(folder + "/in " + name, folder + "/at " + name);
        const MountFacts facts = entryAt(folder + "/at " + name).facts;
        QCOMPARE(facts.mountPoint, folder + "/at " + name);
        QCOMPARE(facts.root, (folder + "/in " + name).substr(std::strlen(kStage)));
    }
}

void TestStatmount::idmap_data()
{
    QTest::addColumn<QString>("fileSystem");
    QTest::newRow("tmpfs") << QStringLiteral("tmpfs");
    QTest::newRow("ext4") << QStringLiteral("ext4");
}

void TestStatmount::idmap()
{
    QFETCH(const QString, fileSystem);
    const std::string type = fileSystem.toStdString();
    const std::string source = newFolder("idmap-source-" + type);
    const std::string view = newFolder("idmap-view-" + type);
    if (type == "ext4")
        judge::mountNewImage(type, kStage, source);
    const auto space =
        namespaceWith({{0, 100000, 1000}, {5000, 7, 1}}, {{0, 200000, 65536}, {65536, 1, 2}});
    bindMount(source, view, 0, &space);
    const MountFacts facts = entryAt(view).facts;
    ::umount2(view.c_str(), MNT_DETACH);
    if (type == "ext4")
        ::umount2(source.c_str(), MNT_DETACH);
    QVERIFY(facts.idmap);
    QVERIFY(*facts.idmap);
    const MountIdmap &map = **facts.idmap;
    QCOMPARE(map.uids.plain().toText(), std::string("0 100000 1000\n5000 7 1\n"));
    QCOMPARE(map.gids.plain().toText(), std::string("0 200000 65536\n65536 1 2\n"));
}

void TestStatmount::largestIdmap()
{
    const std::string source = newFolder("idmap-large-source");
    const std::string view = newFolder("idmap-large-view");
    std::vector<IdMapExtent> extents;
    for (std::uint32_t i = 0; i < 340; ++i)
        extents.push_back({i * 2, 1000 + i * 2, 1});
    const auto space = namespaceWith(extents, extents);
    bindMount(source, view, 0, &space);
    const MountFacts facts = entryAt(view).facts;
    QVERIFY(facts.idmap);
    QCOMPARE((*facts.idmap)->uids.plain(), *IdMap::fromExtents(extents));
    QCOMPARE((*facts.idmap)->gids.plain(), *IdMap::fromExtents(extents));
}

void TestStatmount::otherNamespace()
{
    const std::string folder = newFolder("elsewhere");
    const StagedProcess process([&] {
        leaveMountNamespace();
        mountTmpfs(folder, MOUNT_ATTR_NOEXEC, {{"size", "1m"}});
    });
    const std::string proc = "/proc/" + std::to_string(process.pid().value());
    const UniqueFd space(::open((proc + "/ns/mnt").c_str(), O_RDONLY | O_CLOEXEC));
    const std::uint64_t number = need(mountNamespaceId(space.get()), "namespace id");
    const MountId id = readStatx(openPath(proc + "/root" + folder).get())->facts.mount;
    QVERIFY(!readStatmount(id, 0));
    const MountFacts facts = need(readStatmount(id, number), "statmount").facts;
    QCOMPARE(facts.mountPoint, folder);
    QVERIFY(facts.flags == MountFlags(MountFlag::NoExec));
    const auto all = need(listMounts(number), "listmount");
    QVERIFY(std::find(all.begin(), all.end(), id) != all.end());
    const auto own = need(listMounts(0), "listmount");
    QVERIFY(std::find(own.begin(), own.end(), id) == own.end());
}

/// More than one call of listmount returns.
void TestStatmount::manyMounts()
{
    constexpr std::size_t count = 1100;
    const std::string folder = newFolder("many");
    const std::size_t before = need(listMounts(0), "listmount").size();
    for (std::size_t i = 0; i < count; ++i)
        bindMount(folder, folder);
    auto ids = need(listMounts(0), "listmount");
    for (std::size_t i = 0; i < count; ++i)
        ::umount2(folder.c_str(), MNT_DETACH);
    QCOMPARE(ids.size(), before + count);
    std::sort(ids.begin(), ids.end());
    QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

void TestStatmount::goneMount()
{
    const std::string folder = newFolder("gone");
    bindMount(folder, folder);
    const MountId id = readStatx(openPath(folder).get())->facts.mount;
    ::umount2(folder.c_str(), MNT_DETACH);
    const auto entry = readStatmount(id, 0);
    QVERIFY(!entry);
    QCOMPARE(entry.error().id(), ErrorId::OpenFailed);
    QCOMPARE(entry.error().code(), ENOENT);
    QVERIFY(!mountNamespaceId(-1));
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestStatmount)
#include "tst_statmount.moc"
