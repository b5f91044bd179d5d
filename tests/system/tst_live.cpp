// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/live.h"

#include <QTest>

#include <limits>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens {

namespace {

/// A small root: /etc/hostname says who it belongs to, /data is a mount, /proc is empty.
void makeRoot(const std::string &root, const std::string &name)
{
    mountTmpfs(root);
    for (const char *folder : {"/etc", "/data", "/proc", "/tmp"})
        makeFolder(root + folder);
    makeFile(root + "/etc/hostname", name);
    makeLink(root + "/up", "../../../../etc/hostname");
    makeLink(root + "/absolute", "/etc/hostname");
}

std::uint64_t inodeNumber(const std::string &path)
{
    struct stat facts = {};
    judge::checked(::stat(path.c_str(), &facts), path);
    return facts.st_ino;
}

} // namespace

class TestLive : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void ownMountNamespace();
    void ownUserNamespaceAndRoot();
    void chrooted();
    void chrootedMountpoints();
    void workingDirectory();
    void removedWorkingDirectory();
    void names();
    void labelsAndRestraints();
    void openSelfWithOtherCredentials();
    void noSuchProcess_data();
    void noSuchProcess();
    void deadBeforeTheQuestion();
    void zombie();
    void stillTheSameAfter_data();
    void stillTheSameAfter();
};

void TestLive::ownMountNamespace()
{
    const std::string folder = newFolder("own-mounts");
    const StagedProcess process([&] {
        leaveMountNamespace();
        mountTmpfs(folder, MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOEXEC);
    });
    LiveCase live = caseOf(process.pid());
    const MountFacts facts = mountAt(*live.facts, folder);
    QVERIFY((facts.flags == MountFlags{MountFlag::ReadOnly, MountFlag::NoExec}));
    QCOMPARE(facts.mountPoint, folder);
    QVERIFY(need(live.facts->isMountpoint(nodeAt(*live.facts, kStage), "own-mounts"), "there"));
    QCOMPARE(inWords(ask(live, Operation::Create, folder + "/new")),
             std::string("denied EROFS mount-read-only"));
    const StagedProcess ours([] {});
    LiveCase other = caseOf(ours.pid());
    QVERIFY(!need(other.facts->isMountpoint(nodeAt(*other.facts, kStage), "own-mounts"), "here"));
}

void TestLive::ownUserNamespaceAndRoot()
{
    const auto space = namespaceFrom(100000, 65536);
    const std::string root = newFolder("container");
    makeRoot(root, "container");
    giveTo(root + "/data", 100000, 100000);
    const StagedProcess process([&] {
        enterUserNamespace(space);
        leaveMountNamespace();
        pivotTo(root);
        judge::checked(::mount("d", "/data", "tmpfs", 0, nullptr), "mount /data");
        makeFile("/data/file");
    });
    LiveCase live = caseOf(process.pid());
    QCOMPARE(inodeAt(*live.facts, "/etc/hostname").number, inodeNumber(root + "/etc/hostname"));
    QCOMPARE(reached(ask(live, Operation::Read, "/absolute")).number,
             inodeNumber(root + "/etc/hostname"));
    QCOMPARE(reached(ask(live, Operation::Read, "/up")).number,
             inodeNumber(root + "/etc/hostname"));
    QCOMPARE(mountAt(*live.facts, "/data").mountPoint, std::string("/data"));
    QVERIFY(need(live.facts->isMountpoint(need(live.facts->root(), "root"), "data"), "data"));
    QCOMPARE(inodeAt(*live.facts, "/data/file").owner, std::optional(Kuid(100000)));
    QCOMPARE(inWords(ask(live, Operation::Write, "/data/file")), std::string("allowed"));
    QCOMPARE(inWords(ask(live, Operation::Rmdir, "/data")),
             std::string("denied EBUSY is-mountpoint"));
    QCOMPARE(ask(live, Operation::Create, "/etc/new").code, EACCES);
}

/// The root of a chrooted process is no mount, and what is mounted above it does not matter.
void TestLive::chrooted()
{
    const std::string outer = newFolder("outer");
    mountTmpfs(outer);
    const std::string root = outer + "/root";
    makeRoot(root, "chroot");
    ::umount2(root.c_str(), MNT_DETACH);
    for (const char *folder : {"/etc", "/data"})
        makeFolder(root + folder);
    makeFile(root + "/etc/hostname", "chroot");
    makeLink(root + "/up", "../../../../etc/hostname");
    const StagedProcess process([&] {
        judge::checked(::chroot(root.c_str()), "chroot");
        judge::checked(::chdir("/"), "chdir");
    });
    LiveCase live = caseOf(process.pid());
    const std::uint64_t hostname = inodeNumber(root + "/etc/hostname");
    QCOMPARE(reached(ask(live, Operation::Read, "/etc/hostname")).number, hostname);
    QCOMPARE(reached(ask(live, Operation::Read, "/up")).number, hostname);
    QCOMPARE(reached(ask(live, Operation::Read, "/../../etc/hostname")).number, hostname);
    QCOMPARE(reached(ask(live, Operation::Read, "../etc/hostname")).number, hostname);
    QCOMPARE(mountAt(*live.facts, "/etc").fileSystem, std::string("tmpfs"));
}

void TestLive::chrootedMountpoints()
{
    const std::string root = newFolder("chroot-mounts");
    for (const char *folder : {"/a", "/a/point", "/a/plain", "/alias"})
        makeFolder(root + folder);
    mountTmpfs(root + "/a/point", MOUNT_ATTR_NOSUID);
    bindMount(root + "/a", root + "/alias");
    const StagedProcess inside([&] {
        leaveMountNamespace();
        judge::checked(::chroot(root.c_str()), "chroot");
        judge::checked(::chdir("/"), "chdir");
    });
    const StagedProcess ours([&] {
        judge::checked(::chroot(root.c_str()), "chroot");
        judge::checked(::chdir("/"), "chdir");
    });
    for (const StagedProcess *process : {&inside, &ours}) {
        LiveCase live = caseOf(process->pid());
        const NodeId a = nodeAt(*live.facts, "/a");
        QVERIFY(need(live.facts->isMountpoint(a, "point"), "point"));
        QVERIFY(!need(live.facts->isMountpoint(a, "plain"), "plain"));
        // The same entry by another way: mounts sit on entries, not on paths.
        QVERIFY(need(live.facts->isMountpoint(nodeAt(*live.facts, "/alias"), "point"), "alias"));
        QVERIFY(mountAt(*live.facts, "/a/point").flags == MountFlags(MountFlag::NoSuid));
        QCOMPARE(inWords(ask(live, Operation::Rmdir, "/a/point")),
                 std::string("denied EBUSY is-mountpoint"));
        QCOMPARE(inWords(ask(live, Operation::Rmdir, "/alias/point")),
                 std::string("denied EBUSY is-mountpoint"));
        QCOMPARE(inWords(ask(live, Operation::Rmdir, "/a/plain")), std::string("allowed"));
    }
}

void TestLive::workingDirectory()
{
    const std::string folder = newFolder("cwd");
    makeFolder(folder + "/closed");
    makeFolder(folder + "/closed/here");
    makeFile(folder + "/closed/here/file");
    judge::checked(::chmod((folder + "/closed").c_str(), 0700), "chmod");
    const StagedProcess process([&] {
        judge::checked(::chdir((folder + "/closed/here").c_str()), "chdir");
        becomeOrdinary(5000, 5000);
    });
    LiveCase live = caseOf(process.pid());
    QCOMPARE(inWords(ask(live, Operation::Read, "file")), std::string("allowed"));
    QCOMPARE(inWords(ask(live, Operation::Read, "./file")), std::string("allowed"));
    QCOMPARE(ask(live, Operation::Read, folder + "/closed/here/file").code, EACCES);
    QCOMPARE(ask(live, Operation::Read, "../here/file").code, EACCES);
    QCOMPARE(reached(ask(live, Operation::Stat, "..")).number, inodeNumber(folder + "/closed"));
}

void TestLive::removedWorkingDirectory()
{
    const std::string folder = newFolder("removed");
    const StagedProcess process([&] { judge::checked(::chdir(folder.c_str()), "chdir"); });
    judge::checked(::rmdir(folder.c_str()), "rmdir");
    LiveCase live = caseOf(process.pid());
    QCOMPARE(ask(live, Operation::Read, "file").code, ENOENT);
    QCOMPARE(ask(live, Operation::Create, "file").code, ENOENT);
    QCOMPARE(inWords(ask(live, Operation::Read, "/etc/passwd")), std::string("allowed"));
}

void TestLive::names()
{
    const StagedProcess process([] { ::prctl(PR_SET_NAME, "a\nUid:\\\t0 0"); });
    LiveCase live = caseOf(process.pid());
    QCOMPARE(live.subject.command, std::string("a\nUid:\\\t0 0"));
    QCOMPARE(live.subject.pid, std::optional(process.pid()));
    QCOMPARE(live.subject.innerPid, std::optional(process.pid()));
    const StagedProcess inner([] {}, {}, CLONE_NEWPID);
    QCOMPARE(caseOf(inner.pid()).subject.innerPid, std::optional(Pid(1)));
}

void TestLive::labelsAndRestraints()
{
    const StagedProcess process([] {
        judge::checked(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs");
        ::umask(0027);
    });
    const Subject subject = caseOf(process.pid()).subject;
    QVERIFY(subject.noNewPrivileges);
    QVERIFY(subject.securityLabel);
    QCOMPARE(subject.credentials.umask, Mode(0027));
}

void TestLive::openSelfWithOtherCredentials()
{
    const std::string folder = newFolder("self");
    makeFile(folder + "/private", {}, 0600);
    giveTo(folder + "/private", 5000, 5000);
    Credentials wanted;
    wanted.setUids(Kuid(5000));
    wanted.setGids(Kgid(1));
    auto owner = openSelf(wanted);
    QVERIFY(owner);
    QVERIFY(!owner->subject.pid);
    QVERIFY(owner->subject.userNamespace.initial);
    QCOMPARE(inWords(ask(*owner, Operation::Write, folder + "/private")), std::string("allowed"));
    wanted.setUids(Kuid(5001));
    auto stranger = openSelf(wanted);
    QVERIFY(stranger);
    QCOMPARE(inWords(ask(*stranger, Operation::Write, folder + "/private")),
             std::string("denied EACCES other-class-denies"));
    // A relative path is ours.
    judge::checked(::chdir(folder.c_str()), "chdir");
    auto relative = openSelf(wanted);
    const Verdict verdict = ask(*relative, Operation::Stat, "private");
    judge::checked(::chdir("/"), "chdir");
    QCOMPARE(inWords(verdict), std::string("allowed"));
}

void TestLive::noSuchProcess_data()
{
    QTest::addColumn<int>("pid");
    QTest::newRow("zero") << 0;
    QTest::newRow("negative") << -1;
    QTest::newRow("the smallest number") << std::numeric_limits<int>::min();
    QTest::newRow("past the largest pid") << std::numeric_limits<int>::max();
}

void TestLive::noSuchProcess()
{
    QFETCH(const int, pid);
    const auto live = openProcess(Pid(pid));
    QVERIFY(!live);
    QCOMPARE(live.error().id(), ErrorId::NoSuchProcess);
}

/// Facts that hang on descriptors are still there; those of the process are missing, not wrong.
void TestLive::deadBeforeTheQuestion()
{
    const std::string folder = newFolder("dead");
    makeFile(folder + "/file");
    StagedProcess process([&] {
        leaveMountNamespace();
        mountTmpfs(folder);
    });
    LiveCase live = caseOf(process.pid());
    process.end();
    for (std::size_t i = 0; i < kOperationCount; ++i) {
        const Verdict verdict = ask(live, static_cast<Operation>(i), folder + "/file");
        QVERIFY(verdict.code == ENOENT || verdict.kind != VerdictKind::Denied);
    }
    QVERIFY(!stillTheSame(live));
    QVERIFY(!openProcess(*live.subject.pid));
}

void TestLive::zombie()
{
    const pid_t child = judge::checked(::fork(), "fork");
    if (child == 0)
        ::_exit(0);
    siginfo_t info = {};
    judge::checked(::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT), "waitid");
    const auto live = openProcess(Pid(child));
    ::waitpid(child, nullptr, 0);
    QVERIFY(!live);
    QCOMPARE(live.error().id(), ErrorId::NoSuchProcess);
}

void TestLive::stillTheSameAfter_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("same");
    QTest::newRow("nothing") << QStringLiteral("nothing") << true;
    QTest::newRow("another umask") << QStringLiteral("umask") << false;
    QTest::newRow("another name") << QStringLiteral("name") << true;
    QTest::newRow("other ids") << QStringLiteral("ids") << false;
    QTest::newRow("fewer capabilities") << QStringLiteral("caps") << false;
    QTest::newRow("another user namespace") << QStringLiteral("userns") << false;
    QTest::newRow("another root") << QStringLiteral("root") << true;
}

void TestLive::stillTheSameAfter()
{
    QFETCH(const QString, change);
    QFETCH(const bool, same);
    const auto space = namespaceFrom(100000, 10);
    StagedProcess process([] {},
                          [&] {
                              if (change == u"umask")
                                  ::umask(0077);
                              if (change == u"name")
                                  ::prctl(PR_SET_NAME, "other");
                              if (change == u"ids" || change == u"caps")
                                  becomeOrdinary(change == u"ids" ? 5000 : 0, 0);
                              if (change == u"caps")
                                  judge::checked(::setresuid(0, 5000, 0), "setresuid");
                              if (change == u"userns")
                                  enterUserNamespace(space);
                              if (change == u"root")
                                  judge::checked(::chroot(kStage), "chroot");
                          });
    const LiveCase live = caseOf(process.pid());
    QVERIFY(stillTheSame(live));
    process.proceed();
    const auto now = stillTheSame(live);
    QCOMPARE(now.has_value(), same);
    if (!same)
        QCOMPARE(now.error().id(), ErrorId::ProcessChanged);
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestLive)
#include "tst_live.moc"
