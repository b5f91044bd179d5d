// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// In which user namespace a superblock was mounted: what devices, EOVERFLOW and capabilities hang
/// on.
#include "asking.h"
#include "kernel/checked.h"
#include "kernel/filesystem_image.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/live.h"
#include "system/user_namespaces.h"

#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

namespace mountlens {

namespace {

/// The superblock's namespace as the live case sees it.
NamespaceId superblockOf(LiveCase &live, const std::string &path)
{
    const MountId mount = inodeAt(*live.facts, path).mount;
    return need(live.facts->superblockNamespace(mount), "superblock of " + path).id;
}

NamespaceId idOf(const judge::UserNamespaceHandle &space)
{
    return need(namespaceIdOf(space.fd.get()), "namespace id");
}

const NamespaceId kInitial = UserNamespace::makeInitial().id;

void mountOverlay(const std::string &folder)
{
    for (const char *name : {"/lower", "/upper", "/work", "/merged"})
        makeFolder(folder + name);
    const UniqueFd mount = judge::makeMount("overlay", {{"lowerdir", folder + "/lower"},
                                                        {"upperdir", folder + "/upper"},
                                                        {"workdir", folder + "/work"}});
    judge::checked(mount && judge::attachMount(mount, folder + "/merged") ? 0 : -1, "overlay");
}

} // namespace

class TestSuperblockNamespace : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void everythingOfTheInitialNamespace();
    void mountedInsideAndOutside();
    void nestedTwoDeep();
    void shownNowhereElse();
    void devicesOnForeignSuperblocks();
    void creatorsOnForeignSuperblocks();
};

void TestSuperblockNamespace::everythingOfTheInitialNamespace()
{
    const std::string folder = newFolder("initial");
    makeFolder(folder + "/tmpfs");
    const StagedProcess process([&] {
        leaveMountNamespace();
        mountTmpfs(folder + "/tmpfs");
        mountOverlay(folder);
    });
    LiveCase live = caseOf(process.pid());
    for (const std::string &path : {std::string("/"), std::string("/proc"), std::string("/sys"),
                                    std::string("/dev"), folder + "/tmpfs", folder + "/merged"})
        QCOMPARE(superblockOf(live, path), kInitial);
}

void TestSuperblockNamespace::mountedInsideAndOutside()
{
    const auto space = namespaceFrom(100000, 65536);
    const std::string folder = newFolder("inside");
    giveTo(folder, 100000, 100000);
    makeFolder(folder + "/outside");
    mountTmpfs(folder + "/outside");
    judge::mountNewImage("ext4", kStage, newFolder("inside-ext4"));
    const StagedProcess process([&] {
        enterUserNamespace(space);
        leaveMountNamespace();
        mountTmpfs(folder + "/inside");
        mountOverlay(folder);
        makeFolder(folder + "/pts");
        judge::checked(::mount("pts", (folder + "/pts").c_str(), "devpts", 0, "newinstance"),
                       "devpts");
    });
    LiveCase live = caseOf(process.pid());
    QCOMPARE(superblockOf(live, folder + "/outside"), kInitial);
    QCOMPARE(superblockOf(live, std::string(kStage) + "/inside-ext4"), kInitial);
    QCOMPARE(superblockOf(live, "/"), kInitial);
    QCOMPARE(superblockOf(live, folder + "/inside"), idOf(space));
    QCOMPARE(superblockOf(live, folder + "/merged"), idOf(space));
    QCOMPARE(superblockOf(live, folder + "/pts"), idOf(space));
    ::umount2((std::string(kStage) + "/inside-ext4").c_str(), MNT_DETACH);
}

/// A mount namespace of the inner user namespace holds superblocks of the outer one as well.
void TestSuperblockNamespace::nestedTwoDeep()
{
    const auto outer = namespaceFrom(100000, 65536);
    const auto map = [] { return *IdMap::fromExtents({{0, 0, 1000}}); };
    const auto inner = judge::makeUserNamespace({map(), map(), 100000, 100000}, &outer);
    const std::string folder = newFolder("nested");
    giveTo(folder, 100000, 100000);
    const StagedProcess process([&] {
        enterUserNamespace(outer);
        leaveMountNamespace();
        mountTmpfs(folder + "/outer");
        enterUserNamespace(inner);
        leaveMountNamespace();
        mountTmpfs(folder + "/inner");
    });
    LiveCase live = caseOf(process.pid());
    QCOMPARE(superblockOf(live, folder + "/inner"), idOf(inner));
    QCOMPARE(superblockOf(live, folder + "/outer"), idOf(outer));
    QCOMPARE(superblockOf(live, folder), kInitial);
}

/// A superblock of the initial namespace that only the container's mount namespace still shows.
void TestSuperblockNamespace::shownNowhereElse()
{
    const auto space = namespaceFrom(100000, 65536);
    const std::string folder = newFolder("hidden");
    makeFolder(folder + "/data");
    const StagedProcess process([&] {
        leaveMountNamespace();
        mountTmpfs(folder + "/data");
        enterUserNamespace(space);
        leaveMountNamespace();
    });
    LiveCase live = caseOf(process.pid());
    QCOMPARE(superblockOf(live, folder + "/data"), kInitial);
}

void TestSuperblockNamespace::devicesOnForeignSuperblocks()
{
    const auto space = namespaceFrom(100000, 65536);
    const std::string folder = newFolder("devices");
    giveTo(folder, 100000, 100000);
    const StagedProcess process([&] {
        enterUserNamespace(space);
        leaveMountNamespace();
        mountTmpfs(folder + "/inside");
    });
    // The container cannot make a device node, but the host can put one there.
    const std::string seen = "/proc/" + std::to_string(process.pid().value()) + "/root" + folder;
    const StagedProcess host([&] {
        judge::becomeByKernelId({100000, 100000, {}, 100000, 100000});
        makeDevice(seen + "/inside/null", S_IFCHR, 1, 3);
        judge::checked(::chmod((seen + "/inside/null").c_str(), 0666), "chmod");
    });
    LiveCase live = caseOf(process.pid());
    QCOMPARE(inWords(ask(live, Operation::Read, folder + "/inside/null")),
             std::string("denied EACCES superblock-foreign-devices"));
    QCOMPARE(inWords(ask(live, Operation::Read, "/dev/null")), std::string("allowed"));
}

void TestSuperblockNamespace::creatorsOnForeignSuperblocks()
{
    const auto space = namespaceFrom(100000, 1000);
    const std::string folder = newFolder("creators");
    giveTo(folder, 100000, 100000);
    const StagedProcess process([&] {
        enterUserNamespace(space);
        leaveMountNamespace();
        mountTmpfs(folder + "/inside", 0, {{"mode", "777"}});
    });
    const std::string own = "/proc/" + std::to_string(process.pid().value()) + "/ns/mnt";
    const UniqueFd mounts = judge::checkedFd(::open(own.c_str(), O_RDONLY | O_CLOEXEC), own);
    const StagedProcess stranger([&] {
        judge::checked(::setns(mounts.get(), CLONE_NEWNS), "setns");
        becomeOrdinary(5000, 5000);
    });
    LiveCase live = caseOf(stranger.pid());
    const std::string path = folder + "/inside/new";
    QCOMPARE(inWords(ask(live, Operation::Create, path)),
             std::string("denied EOVERFLOW creator-ids-not-storable"));
    LiveCase inside = caseOf(process.pid());
    QCOMPARE(inWords(ask(inside, Operation::Create, path)), std::string("allowed"));
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestSuperblockNamespace)
#include "tst_superblock_namespace.moc"
