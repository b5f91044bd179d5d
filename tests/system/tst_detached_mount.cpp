// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/detached_mount.h"
#include "system/small_file.h"
#include "system/statx_reader.h"

#include <QTest>

#include <fcntl.h>
#include <linux/mount.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

std::string mountinfo()
{
    return *readSmallFile(AT_FDCWD, "/proc/self/mountinfo");
}

} // namespace

class TestDetachedMount : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void entryBeneathAMount();
    void beneathSeveralMounts();
    void ownerBehindTheMap();
    void ownersThatReadAs65534();
    void behindUnmappedOwners();
    void mountBehindUnmappedOwner();
    void unbindableBehindUnmappedOwner();
    void otherMountNamespace();
    void noRightToJoin();
    void leavesNoTrace();
};

void TestDetachedMount::entryBeneathAMount()
{
    const std::string folder = newFolder("beneath");
    makeFolder(folder + "/point", 0701);
    giveTo(folder + "/point", 1000, 2000);
    mountTmpfs(folder + "/point");
    const StagedProcess idle([] {});
    LiveCase live = caseOf(idle.pid());
    const NodeId above = nodeAt(*live.facts, folder + "/point");
    const NodeId beneath = need(live.facts->withoutMounts(above), "beneath");
    QVERIFY(above != beneath);
    const InodeFacts facts = need(live.facts->inode(beneath), "inode");
    QCOMPARE(facts.mode, Mode(0701));
    QCOMPARE(facts.owner, std::optional(Kuid(1000)));
    QCOMPARE(facts.group, std::optional(Kgid(2000)));
    QCOMPARE(facts.mount, inodeAt(*live.facts, folder).mount);
    QCOMPARE(need(live.facts->withoutMounts(above), "again"), beneath);
    const NodeId plain = nodeAt(*live.facts, folder);
    QCOMPARE(need(live.facts->withoutMounts(plain), "plain"), plain);
}

void TestDetachedMount::beneathSeveralMounts()
{
    const std::string folder = newFolder("beneath-two");
    makeFolder(folder + "/point", 0711);
    mountTmpfs(folder + "/point");
    mountTmpfs(folder + "/point");
    const StagedProcess idle([] {});
    LiveCase live = caseOf(idle.pid());
    const NodeId above = nodeAt(*live.facts, folder + "/point");
    const NodeId beneath = need(live.facts->withoutMounts(above), "beneath");
    QCOMPARE(need(live.facts->inode(beneath), "inode").mode, Mode(0711));
}

void TestDetachedMount::ownerBehindTheMap()
{
    const std::string folder = newFolder("map");
    makeFolder(folder + "/source");
    makeFolder(folder + "/view");
    makeFile(folder + "/source/mapped");
    giveTo(folder + "/source/mapped", 999, 998);
    makeFile(folder + "/source/unmapped");
    giveTo(folder + "/source/unmapped", 1000, 5);
    const auto space = namespaceFrom(100000, 1000);
    bindMount(folder + "/source", folder + "/view", 0, &space);
    const StagedProcess idle([] {});
    LiveCase live = caseOf(idle.pid());
    const InodeFacts mapped = inodeAt(*live.facts, folder + "/view/mapped");
    QCOMPARE(mapped.owner, std::optional(Kuid(999)));
    QCOMPARE(mapped.group, std::optional(Kgid(998)));
    const InodeFacts unmapped = inodeAt(*live.facts, folder + "/view/unmapped");
    QVERIFY(!unmapped.owner || !mountAt(*live.facts, folder + "/view").idmap);
    QCOMPARE(unmapped.group, std::optional(Kgid(5)));
    const Verdict verdict = ask(live, Operation::Write, folder + "/view/unmapped");
    QCOMPARE(inWords(verdict), std::string("denied EACCES write-to-unmapped-ids"));
}

/// 65534 is the id of somebody as well as what "no mapping" reads as.
void TestDetachedMount::ownersThatReadAs65534()
{
    const std::string folder = newFolder("overflow");
    makeFolder(folder + "/source");
    makeFolder(folder + "/view");
    makeFile(folder + "/source/nobody");
    makeFile(folder + "/source/unmapped");
    giveTo(folder + "/source/nobody", 34, 34); // through the map: 65534
    giveTo(folder + "/source/unmapped", 5000, 5000);
    const auto space = namespaceFrom(65500, 100);
    bindMount(folder + "/source", folder + "/view", 0, &space);
    const StagedProcess idle([] {});
    LiveCase live = caseOf(idle.pid());
    const std::string nobody = folder + "/view/nobody";
    const std::string unmapped = folder + "/view/unmapped";
    QCOMPARE(inodeAt(*live.facts, nobody).owner, std::optional(Kuid(34)));
    QCOMPARE(inodeAt(*live.facts, nobody).group, std::optional(Kgid(34)));
    QCOMPARE(inWords(ask(live, Operation::Write, nobody)), std::string("allowed"));
    QCOMPARE(inWords(ask(live, Operation::Write, unmapped)),
             std::string("denied EACCES write-to-unmapped-ids"));
}

/// Host root itself may not search a directory whose owner has no mapping.
void TestDetachedMount::behindUnmappedOwners()
{
    const std::string folder = newFolder("closed");
    makeFolder(folder + "/source");
    makeFolder(folder + "/view");
    makeFolder(folder + "/source/closed", 0750);
    makeFolder(folder + "/source/closed/inner", 0755);
    makeFile(folder + "/source/closed/inner/file");
    giveTo(folder + "/source/closed", 5000, 7);
    giveTo(folder + "/source/closed/inner", 7, 7);
    giveTo(folder + "/source/closed/inner/file", 8, 5000);
    const auto space = namespaceFrom(100000, 1000);
    bindMount(folder + "/source", folder + "/view", 0, &space);
    const std::string path = folder + "/view/closed/inner/file";
    const StagedProcess idle([] { becomeOrdinary(100007, 100007); });
    LiveCase live = caseOf(idle.pid());
    const InodeFacts file = inodeAt(*live.facts, path);
    QCOMPARE(file.owner, std::optional(Kuid(8)));
    QCOMPARE(file.mount, inodeAt(*live.facts, folder + "/view").mount);
    QCOMPARE(inWords(ask(live, Operation::Read, path)), std::string("allowed"));
    QCOMPARE(inWords(ask(live, Operation::Write, path)),
             std::string("denied EACCES write-to-unmapped-ids"));
    QCOMPARE(inWords(ask(live, Operation::Create, folder + "/view/closed/inner/new")),
             std::string("allowed"));
    const StagedProcess root([] {});
    LiveCase privileged = caseOf(root.pid());
    QCOMPARE(ask(privileged, Operation::Read, path).code, EACCES);
}

/// A copy made with its mounts shows those as well, and which one it is the mount table tells.
void TestDetachedMount::mountBehindUnmappedOwner()
{
    const std::string folder = newFolder("closed-mount");
    makeFolder(folder + "/source");
    makeFolder(folder + "/view");
    makeFolder(folder + "/source/closed", 0755);
    makeFolder(folder + "/source/closed/inner");
    makeFolder(folder + "/source/closed/inner/point");
    const auto space = namespaceFrom(100000, 1000);
    bindMount(folder + "/source", folder + "/view", 0, &space);
    mountTmpfs(folder + "/view/closed/inner/point");
    mountTmpfs(folder + "/view/closed/inner/point", MOUNT_ATTR_RDONLY);
    makeFolder(folder + "/source/closed/inner/point/not-this");
    giveTo(folder + "/source/closed", 5000, 7);
    judge::checked(::chmod((folder + "/source/closed").c_str(), 0750), "chmod");
    const StagedProcess idle([] { becomeOrdinary(100007, 100007); });
    LiveCase live = caseOf(idle.pid());
    const NodeId inner = nodeAt(*live.facts, folder + "/view/closed/inner");
    QVERIFY(need(live.facts->isMountpoint(inner, "point"), "mount point"));
    const Entry point = need(live.facts->child(inner, "point"), "point");
    QVERIFY(point.node.has_value());
    const InodeFacts facts = need(live.facts->inode(*point.node), "inode");
    QVERIFY(facts.mount != need(live.facts->inode(inner), "inner").mount);
    const MountFacts mount = need(live.facts->mount(facts.mount), "mount");
    QCOMPARE(mount.mountPoint, folder + "/view/closed/inner/point");
    QVERIFY(mount.flags.has(MountFlag::ReadOnly)); // the upper one of the two
    QVERIFY(!need(live.facts->child(*point.node, "not-this"), "not-this").node);
    QCOMPARE(inWords(ask(live, Operation::Create, folder + "/view/closed/inner/point/new")),
             std::string("denied EROFS mount-read-only"));
    QCOMPARE(inWords(ask(live, Operation::List, folder + "/view/closed/inner/point")),
             std::string("allowed"));
}

/// The kernel leaves unbindable mounts out of every copy; what they cover must not pass for them.
void TestDetachedMount::unbindableBehindUnmappedOwner()
{
    const std::string folder = newFolder("closed-unbindable");
    makeFolder(folder + "/source");
    makeFolder(folder + "/view");
    makeFolder(folder + "/source/closed", 0755);
    makeFolder(folder + "/source/closed/point");
    const auto space = namespaceFrom(100000, 1000);
    bindMount(folder + "/source", folder + "/view", 0, &space);
    const std::string point = folder + "/view/closed/point";
    mountTmpfs(point);
    judge::checked(::mount(nullptr, point.c_str(), nullptr, MS_UNBINDABLE, nullptr), "unbindable");
    giveTo(folder + "/source/closed", 5000, 7);
    judge::checked(::chmod((folder + "/source/closed").c_str(), 0750), "chmod");
    const StagedProcess idle([] { becomeOrdinary(100007, 100007); });
    LiveCase live = caseOf(idle.pid());
    const Verdict verdict = ask(live, Operation::Create, point + "/new");
    QVERIFY(verdict.kind == VerdictKind::Undetermined);
    QCOMPARE(verdict.missing.front().id(), ErrorId::CoveredEntryHidden);
}

void TestDetachedMount::otherMountNamespace()
{
    const std::string folder = newFolder("elsewhere");
    makeFolder(folder + "/point", 0733);
    const StagedProcess process([&] {
        leaveMountNamespace();
        mountTmpfs(folder + "/point");
    });
    LiveCase live = caseOf(process.pid());
    const NodeId above = nodeAt(*live.facts, folder + "/point");
    QVERIFY(need(live.facts->inode(above), "inode").mode != Mode(0733));
    const NodeId beneath = need(live.facts->withoutMounts(above), "beneath");
    QCOMPARE(need(live.facts->inode(beneath), "inode").mode, Mode(0733));
    struct stat before = {};
    struct stat after = {};
    QCOMPARE(::stat("/proc/self/ns/mnt", &before), 0);
    QVERIFY(visitMountNamespace(-1, [] {}));
    QCOMPARE(::stat("/proc/self/ns/mnt", &after), 0);
    QCOMPARE(before.st_ino, after.st_ino);
}

void TestDetachedMount::noRightToJoin()
{
    const StagedProcess other([] { leaveMountNamespace(); });
    const std::string path = "/proc/" + std::to_string(other.pid().value()) + "/ns/mnt";
    const UniqueFd space = judge::checkedFd(::open(path.c_str(), O_RDONLY | O_CLOEXEC), path);
    const StagedProcess process([&] {
        becomeOrdinary(65534, 65534);
        const auto visited = visitMountNamespace(space.get(), [] {});
        if (visited || visited.error().id() != ErrorId::CannotJoin
            || visited.error().detail() != "CAP_SYS_ADMIN")
            throw std::runtime_error("joined without right");
    });
    QVERIFY(process.pid().value() > 0);
}

void TestDetachedMount::leavesNoTrace()
{
    const std::string folder = newFolder("trace");
    makeFolder(folder + "/point");
    mountTmpfs(folder + "/point");
    const std::string before = mountinfo();
    const UniqueFd folderFd = openPath(folder);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(detachedCopy(-1, folderFd.get(), KeepIdmap::Yes, Submounts::LeftOut));
        QVERIFY(detachedCopy(-1, folderFd.get(), KeepIdmap::No, Submounts::LeftOut));
    }
    QVERIFY(superblockNamespaceAmong(-1, folderFd.get(), {}));
    QVERIFY(mountinfo() == before);
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestDetachedMount)
#include "tst_detached_mount.moc"
