// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "kernel/checked.h"
#include "kernel/filesystem_image.h"
#include "live_test.h"
#include "staged_socket.h"
#include "staged_tree.h"
#include "support/pipe.h"
#include "support/printers.h"
#include "system/mount_table.h"
#include "system/small_file.h"
#include "system/statx_reader.h"

#include <QTest>

#include <array>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace mountlens {

namespace {

void setFlags(const std::string &path, int flags)
{
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    judge::checked(::ioctl(file.get(), FS_IOC_SETFLAGS, &flags), "FS_IOC_SETFLAGS " + path);
}

InodeFacts factsOf(const std::string &path)
{
    return readStatx(openPath(path).get())->facts;
}

} // namespace

class TestStatxReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void everyType();
    void modesAndOwners();
    void flags_data();
    void flags();
    void mountIds();
    void kernelMounts();
    void deadDescriptor();
};

void TestStatxReader::everyType()
{
    const std::string folder = newFolder("statx-types");
    makeFile(folder + "/file", "12345");
    makeLink(folder + "/link", "file");
    makeFifo(folder + "/fifo");
    makeDevice(folder + "/null", S_IFCHR, 1, 3);
    makeDevice(folder + "/loop", S_IFBLK, 7, 99);
    const UniqueFd socket = boundSocket(folder + "/socket", SOCK_STREAM);
    const auto typeOf = [&](const std::string &name) { return factsOf(folder + name).type; };
    QVERIFY(typeOf("") == FileType::Directory);
    QVERIFY(typeOf("/file") == FileType::Regular);
    QVERIFY(typeOf("/link") == FileType::Symlink);
    QVERIFY(typeOf("/fifo") == FileType::Fifo);
    QVERIFY(typeOf("/null") == FileType::CharDevice);
    QVERIFY(typeOf("/loop") == FileType::BlockDevice);
    QVERIFY(typeOf("/socket") == FileType::Socket);
    QCOMPARE(factsOf(folder + "/file").size, std::uint64_t{5});
    QVERIFY((factsOf(folder + "/null").deviceNode == DeviceNumber{1, 3}));
    QVERIFY((factsOf(folder + "/loop").deviceNode == DeviceNumber{7, 99}));
}

void TestStatxReader::modesAndOwners()
{
    const std::string folder = newFolder("statx-modes");
    for (const unsigned mode : {0U, 0640U, 01777U, 02755U, 04711U, 07777U}) {
        const std::string path = folder + '/' + std::to_string(mode);
        makeFile(path, {}, mode);
        QCOMPARE(factsOf(path).mode, Mode(mode));
    }
    makeFile(folder + "/owned");
    giveTo(folder + "/owned", 4294967294U, 65534);
    const auto raw = readStatx(openPath(folder + "/owned").get());
    QCOMPARE(raw->uid, 4294967294U);
    QCOMPARE(raw->gid, 65534U);
    judge::checked(::link((folder + "/owned").c_str(), (folder + "/second").c_str()), "link");
    QCOMPARE(factsOf(folder + "/owned").links, 2U);
    QVERIFY(factsOf(folder + "/owned").isSameInode(factsOf(folder + "/second")));
}

void TestStatxReader::flags_data()
{
    QTest::addColumn<QString>("fileSystem");
    for (const char *name : {"tmpfs", "ext4", "xfs", "btrfs"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestStatxReader::flags()
{
    QFETCH(const QString, fileSystem);
    const std::string type = fileSystem.toStdString();
    const std::string folder = newFolder("statx-flags-" + type);
    if (type != "tmpfs")
        judge::mountNewImage(type, kStage, folder);
    makeFile(folder + "/plain");
    makeFile(folder + "/immutable");
    makeFile(folder + "/append");
    setFlags(folder + "/immutable", FS_IMMUTABLE_FL);
    setFlags(folder + "/append", FS_APPEND_FL);
    const InodeFlags plain = factsOf(folder + "/plain").flags;
    const InodeFlags immutable = factsOf(folder + "/immutable").flags;
    const InodeFlags append = factsOf(folder + "/append").flags;
    setFlags(folder + "/immutable", 0);
    setFlags(folder + "/append", 0);
    if (type != "tmpfs")
        ::umount2(folder.c_str(), MNT_DETACH);
    QVERIFY(plain.empty());
    QVERIFY(immutable == InodeFlags(InodeFlag::Immutable));
    QVERIFY(append == InodeFlags(InodeFlag::AppendOnly));
}

void TestStatxReader::mountIds()
{
    const std::string folder = newFolder("statx-mounts");
    makeFolder(folder + "/a");
    makeFile(folder + "/a/file");
    makeFolder(folder + "/b");
    bindMount(folder + "/a", folder + "/b");
    const InodeFacts first = factsOf(folder + "/a/file");
    const InodeFacts second = factsOf(folder + "/b/file");
    QVERIFY(first.isSameInode(second));
    QVERIFY(first.mount != second.mount);
    QCOMPARE(factsOf(folder + "/b").mount, second.mount);

    const auto table = parseMountinfo(*readSmallFile(AT_FDCWD, "/proc/self/mountinfo"));
    const auto oldId = readOldMountId(openPath(folder + "/b").get());
    QVERIFY(oldId);
    for (const MountEntry &entry : *table) {
        if (entry.facts.mountPoint == folder + "/b")
            QCOMPARE(entry.id, *oldId);
    }
}

void TestStatxReader::kernelMounts()
{
    const Pipe pipe;
    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const UniqueFd space(::open("/proc/self/ns/mnt", O_RDONLY | O_CLOEXEC));
    for (const UniqueFd *fd : {&pipe.reading, &socket, &space})
        QVERIFY(readStatx(fd->get())->internalMount);
    QVERIFY(!readStatx(openPath("/proc/self/status").get())->internalMount);
    QVERIFY(!readStatx(openPath("/").get())->internalMount);
}

void TestStatxReader::deadDescriptor()
{
    const auto raw = readStatx(-1);
    QVERIFY(!raw);
    QCOMPARE(raw.error().id(), ErrorId::ReadFailed);
    QCOMPARE(raw.error().code(), EBADF);
    QVERIFY(!readOldMountId(-1));
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestStatxReader)
#include "tst_statx_reader.moc"
