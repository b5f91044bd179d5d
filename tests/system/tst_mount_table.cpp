// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/printers.h"
#include "system/mount_table.h"
#include "system/small_file.h"

#include <QTest>

#include <algorithm>

#include <fcntl.h>

namespace mountlens {

namespace {

std::string recorded(const std::string &name)
{
    return *readSmallFile(AT_FDCWD, std::string(MOUNTLENS_TEST_DATA) + "/system/mountinfo-" + name);
}

const MountEntry *mountedAt(const MountTable &table, std::string_view point)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const MountEntry &each) {
        return each.facts.mountPoint == point;
    });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

class TestMountTable : public QObject
{
    Q_OBJECT

private slots:
    void recordedIdmappedMounts();
    void recordedReadOnlyContainer();
    void fields_data();
    void fields();
    void flags_data();
    void flags();
    void superOptions();
    void malformed_data();
    void malformed();
    void tooLarge();
};

void TestMountTable::recordedIdmappedMounts()
{
    const auto table = parseMountinfo(recorded("podman-idmapped"));
    QVERIFY(table);
    QCOMPARE(table->size(), std::size_t{27});
    const MountEntry *idmapped = mountedAt(*table, "/app");
    QVERIFY(idmapped);
    QVERIFY(!idmapped->facts.idmap);
    QCOMPARE(idmapped->facts.idmap.error().id(), ErrorId::IdmapUnreadable);
    QCOMPARE(idmapped->facts.root, std::string("/srv/demo/app"));
    QVERIFY((idmapped->facts.device == DeviceNumber{254, 0}));
    QCOMPARE(idmapped->parentId, std::uint64_t{370});
    const MountEntry *plain = mountedAt(*table, "/proc");
    QVERIFY(plain && plain->facts.idmap && !*plain->facts.idmap);
}

void TestMountTable::recordedReadOnlyContainer()
{
    const auto table = parseMountinfo(recorded("docker-read-only"));
    QVERIFY(table);
    const MountEntry *root = mountedAt(*table, "/");
    QVERIFY(root && root->facts.flags == MountFlags(MountFlag::ReadOnly));
    QVERIFY(!root->facts.superblockReadOnly);
    const MountEntry *own = mountedAt(*table, "/own");
    QVERIFY(own);
    QVERIFY(
        (own->facts.flags == MountFlags{MountFlag::NoSuid, MountFlag::NoDev, MountFlag::NoExec}));
    const MountEntry *firmware = mountedAt(*table, "/sys/firmware");
    QVERIFY(firmware && firmware->facts.superblockReadOnly);
}

void TestMountTable::fields_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<std::string>("wanted");
    const auto row = [](const char *promise, const char *line, const char *root, const char *point,
                        const char *type, const char *source) {
        QTest::newRow(promise) << QByteArray(line)
                               << std::string(root) + '\t' + point + '\t' + type + '\t' + source;
    };
    row("no optional field", "20 1 8:1 / / rw - ext4 /dev/sda1 rw", "/", "/", "ext4", "/dev/sda1");
    row("one optional field", "20 1 8:1 / /a rw shared:1 - ext4 /dev/sda1 rw", "/", "/a", "ext4",
        "/dev/sda1");
    row("several optional fields",
        "20 1 8:1 / /a rw shared:1 master:2 propagate_from:3 unbindable - ext4 /dev/sda1 rw", "/",
        "/a", "ext4", "/dev/sda1");
    row("a field named like the separator", "20 1 8:1 /- /- rw - ext4 - rw", "/-", "/-", "ext4",
        "-");
    row("blank, tab, newline and backslash in names",
        R"(20 1 8:1 /a\040b /c\011d\012e\134f rw - ext4 /dev/x\040y rw)", "/a b", "/c\td\ne\\f",
        "ext4", "/dev/x y");
    row("an escape that was part of the name", "20 1 8:1 / /a\\134040b rw - ext4 x rw", "/",
        "/a\\040b", "ext4", "x");
    row("a subtype", "20 1 0:9 / /a rw - fuse.sshfs host:/x rw,user_id=1,group_id=2", "/", "/a",
        "fuse.sshfs", "host:/x");
    row("a source of none", "20 1 0:9 / /a rw - tmpfs none rw", "/", "/a", "tmpfs", "none");
    row("an empty source", "20 1 0:9 / /a rw - tmpfs  rw", "/", "/a", "tmpfs", "");
    row("bytes that are no UTF-8", "20 1 0:9 / /\xff\xfe rw - tmpfs none rw", "/", "/\xff\xfe",
        "tmpfs", "none");
    row("a namespace file", "20 1 0:4 net:[4026532] /run/netns/x rw - nsfs nsfs rw",
        "net:[4026532]", "/run/netns/x", "nsfs", "nsfs");
    row("a removed mount point", "20 1 8:1 /gone//deleted /a rw - ext4 x rw", "/gone//deleted",
        "/a", "ext4", "x");
    row("a number sign begins a name", "20 1 8:1 /# /# rw - ext4 # rw", "/#", "/#", "ext4", "#");
}

void TestMountTable::fields()
{
    QFETCH(const QByteArray, line);
    QFETCH(const std::string, wanted);
    const auto table = parseMountinfo(line.toStdString() + '\n');
    QVERIFY(table);
    QCOMPARE(table->size(), std::size_t{1});
    const MountFacts &facts = table->front().facts;
    QCOMPARE(facts.root + '\t' + facts.mountPoint + '\t' + facts.fileSystem + '\t' + facts.source,
             wanted);
}

void TestMountTable::flags_data()
{
    QTest::addColumn<std::string>("options");
    QTest::addColumn<unsigned>("bits");
    const auto row = [](const char *promise, const char *options, MountFlags flags) {
        QTest::newRow(promise) << std::string(options) << unsigned{flags.bits()};
    };
    using enum MountFlag;
    row("rw alone is no flag", "rw", {});
    row("ro", "ro,relatime", ReadOnly);
    row("every flag", "ro,nosuid,nodev,noexec,noatime,nodiratime,nosymfollow",
        {ReadOnly, NoSuid, NoDev, NoExec, NoSymfollow});
    row("a flag as part of a longer word is none", "rodent,xnoexec,nodevx", {});
    row("idmapped is no flag", "rw,idmapped", {});
    row("empty options", "", {});
    row("a lone comma", ",", {});
}

void TestMountTable::flags()
{
    QFETCH(const std::string, options);
    QFETCH(const unsigned, bits);
    QCOMPARE(unsigned{parseMountFlags(options).bits()}, bits);
}

void TestMountTable::superOptions()
{
    MountFacts facts;
    applySuperOptions(facts, "ro,errors=remount-ro,noacl,grpid");
    QVERIFY(facts.superblockReadOnly && facts.noAcl && facts.groupFromDirectory);
    MountFacts other;
    applySuperOptions(other, "rw,noaclx,lowerdir=/ro,bsdgroups");
    QVERIFY(!other.superblockReadOnly && !other.noAcl && other.groupFromDirectory);
}

void TestMountTable::malformed_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("a word") << std::string("nonsense\n");
    QTest::newRow("no separator") << std::string("20 1 8:1 / / rw ext4 /dev/sda1 rw\n");
    QTest::newRow("no device") << std::string("20 1 / / rw - ext4 /dev/sda1 rw\n");
    QTest::newRow("cut off") << std::string("20 1 8:1 / /a\n");
    QTest::newRow("good lines around a bad one")
        << std::string("20 1 8:1 / / rw - ext4 x rw\nbad\n21 20 8:1 / /a rw - ext4 x rw\n");
}

void TestMountTable::malformed()
{
    QFETCH(const std::string, text);
    const auto table = parseMountinfo(text);
    QVERIFY(!table);
    QCOMPARE(table.error().id(), ErrorId::Malformed);
}

void TestMountTable::tooLarge()
{
    const auto table = parseMountinfo(std::string((std::size_t{16} << 20U) + 1, 'x'));
    QVERIFY(!table);
    QCOMPARE(table.error().id(), ErrorId::TooLarge);
    QVERIFY(parseMountinfo({}));
    QVERIFY(parseMountinfo({})->empty());
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestMountTable)
#include "tst_mount_table.moc"
