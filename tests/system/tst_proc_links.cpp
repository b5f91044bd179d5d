// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// /proc/self and the magic links below /proc/PID: resolved for the subject, never for us.
#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/printers.h"

#include <QTest>

#include <array>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

std::uint64_t inodeNumber(const std::string &path)
{
    struct stat facts = {};
    judge::checked(::stat(path.c_str(), &facts), path);
    return facts.st_ino;
}

/// What a path leads the process to.
InodeFacts seenBy(Pid pid, const std::string &path)
{
    LiveCase live = caseOf(pid);
    const Verdict verdict = ask(live, Operation::Stat, path);
    if (verdict.kind != VerdictKind::Allowed)
        throw std::runtime_error(path + ": " + inWords(verdict));
    return reached(verdict);
}

void mountProc(const std::string &path)
{
    judge::checked(::mount("proc", path.c_str(), "proc", 0, nullptr), "mount proc");
}

} // namespace

class TestProcLinks : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void selfIsTheSubject();
    void ownPidNamespace();
    void hostProcInOwnPidNamespace();
    void foreignPidNamespace();
    void rootAndCwdOfOthers();
    void strangersMayNotFollow();
    void undumpableMayNotBeFollowed();
    void descriptors();
    void plainLinks();
};

void TestProcLinks::selfIsTheSubject()
{
    const std::string folder = newFolder("self");
    const StagedProcess process([&] { judge::checked(::chdir(folder.c_str()), "chdir"); });
    const std::uint64_t wanted = inodeNumber(folder);
    const std::string number = std::to_string(process.pid().value());
    const std::string task = "/proc/" + number;
    for (const std::string &path :
         {std::string("/proc/self/cwd"), std::string("/proc/thread-self/cwd"), task + "/cwd",
          std::string(task).append("/task/").append(number).append("/cwd")})
        QCOMPARE(seenBy(process.pid(), path).number, wanted);
    LiveCase live = caseOf(process.pid());
    const NodeId self = nodeAt(*live.facts, "/proc/self");
    QCOMPARE(need(live.facts->symlink(self), "self").path, number);
}

void TestProcLinks::ownPidNamespace()
{
    const std::string folder = newFolder("pidns");
    makeFolder(folder + "/proc");
    makeFolder(folder + "/cwd");
    const StagedProcess process(
        [&] {
            leaveMountNamespace();
            mountProc(folder + "/proc");
            judge::checked(::chdir((folder + "/cwd").c_str()), "chdir");
        },
        {}, CLONE_NEWPID);
    LiveCase live = caseOf(process.pid());
    const NodeId self = nodeAt(*live.facts, folder + "/proc/self");
    QCOMPARE(need(live.facts->symlink(self), "self").path, std::string("1"));
    const NodeId thread = nodeAt(*live.facts, folder + "/proc/thread-self");
    QCOMPARE(need(live.facts->symlink(thread), "thread-self").path, std::string("1/task/1"));
    const std::uint64_t wanted = inodeNumber(folder + "/cwd");
    QCOMPARE(seenBy(process.pid(), folder + "/proc/self/cwd").number, wanted);
    QCOMPARE(seenBy(process.pid(), folder + "/proc/1/cwd").number, wanted);
}

/// A container that shows the host's /proc: its own number there is the host's.
void TestProcLinks::hostProcInOwnPidNamespace()
{
    const std::string folder = newFolder("hostproc");
    const StagedProcess process([&] { judge::checked(::chdir(folder.c_str()), "chdir"); }, {},
                                CLONE_NEWPID);
    QCOMPARE(seenBy(process.pid(), "/proc/self/cwd").number, inodeNumber(folder));
}

/// In the /proc of a pid namespace that it is no part of, a process has no number.
void TestProcLinks::foreignPidNamespace()
{
    const std::string folder = newFolder("foreign");
    makeFolder(folder + "/proc");
    const StagedProcess other(
        [&] {
            leaveMountNamespace();
            mountProc(folder + "/proc");
        },
        {}, CLONE_NEWPID);
    const std::string path = "/proc/" + std::to_string(other.pid().value()) + "/ns/mnt";
    const UniqueFd mounts = judge::checkedFd(::open(path.c_str(), O_RDONLY | O_CLOEXEC), path);
    const StagedProcess process(
        [&] { judge::checked(::setns(mounts.get(), CLONE_NEWNS), "setns"); });
    LiveCase live = caseOf(process.pid());
    const Verdict verdict = ask(live, Operation::Stat, folder + "/proc/self/status");
    QVERIFY(verdict.kind != VerdictKind::Allowed);
}

void TestProcLinks::rootAndCwdOfOthers()
{
    const std::string folder = newFolder("others");
    mountTmpfs(folder);
    makeFile(folder + "/file");
    const StagedProcess other([&] {
        judge::checked(::chdir(folder.c_str()), "chdir");
        judge::checked(::chroot(folder.c_str()), "chroot");
    });
    const std::string proc = "/proc/" + std::to_string(other.pid().value());
    const StagedProcess process([] {});
    QCOMPARE(seenBy(process.pid(), proc + "/root/file").number, inodeNumber(folder + "/file"));
    QCOMPARE(seenBy(process.pid(), proc + "/cwd/file").number, inodeNumber(folder + "/file"));
    QCOMPARE(seenBy(process.pid(), proc + "/root/..").number, inodeNumber(kStage));
}

void TestProcLinks::strangersMayNotFollow()
{
    const StagedProcess other([] { becomeOrdinary(5001, 5001); });
    const StagedProcess stranger([] { becomeOrdinary(5000, 5000); });
    const StagedProcess same([] { becomeOrdinary(5001, 5001); });
    const std::string path = "/proc/" + std::to_string(other.pid().value()) + "/cwd";
    LiveCase live = caseOf(stranger.pid());
    QCOMPARE(inWords(ask(live, Operation::Stat, path)),
             std::string("denied EACCES magic-link-forbidden"));
    LiveCase allowed = caseOf(same.pid());
    QCOMPARE(inWords(ask(allowed, Operation::Stat, path)), std::string("allowed"));
    LiveCase self = caseOf(stranger.pid());
    QCOMPARE(inWords(ask(self, Operation::Stat, "/proc/self/cwd")), std::string("allowed"));
}

void TestProcLinks::undumpableMayNotBeFollowed()
{
    const StagedProcess other([] {
        becomeOrdinary(5001, 5001);
        judge::checked(::prctl(PR_SET_DUMPABLE, 0), "prctl");
    });
    const StagedProcess same([] { becomeOrdinary(5001, 5001); });
    const StagedProcess root([] {});
    const std::string path = "/proc/" + std::to_string(other.pid().value()) + "/cwd";
    LiveCase live = caseOf(same.pid());
    QCOMPARE(inWords(ask(live, Operation::Stat, path)),
             std::string("denied EACCES magic-link-forbidden"));
    LiveCase privileged = caseOf(root.pid());
    QCOMPARE(inWords(ask(privileged, Operation::Stat, path)), std::string("allowed"));
    // Of itself nothing is hidden.
    LiveCase self = caseOf(other.pid());
    QCOMPARE(inWords(ask(self, Operation::Stat, "/proc/self/cwd")), std::string("allowed"));
}

void TestProcLinks::descriptors()
{
    const std::string folder = newFolder("descriptors");
    makeFile(folder + "/file", {}, 0600);
    UniqueFd file;
    std::array<int, 2> ends = {-1, -1};
    const StagedProcess process([&] {
        file = openPath(folder + "/file");
        judge::checked(::pipe(ends.data()), "pipe");
        judge::checked(::dup2(file.get(), 200), "dup2");
        judge::checked(::dup2(ends[0], 201), "dup2");
        becomeOrdinary(5000, 5000);
    });
    LiveCase live = caseOf(process.pid());
    const Verdict opened = ask(live, Operation::Read, "/proc/self/fd/200");
    QCOMPARE(reached(opened).number, inodeNumber(folder + "/file"));
    QCOMPARE(opened.code, EACCES);
    const Verdict pipe = ask(live, Operation::Stat, "/proc/self/fd/201");
    QCOMPARE(inWords(pipe), std::string("allowed"));
    QVERIFY(reached(pipe).type == FileType::Fifo);
    QCOMPARE(ask(live, Operation::Stat, "/proc/self/fd/202").code, ENOENT);
}

void TestProcLinks::plainLinks()
{
    const StagedProcess process([] {});
    LiveCase live = caseOf(process.pid());
    const NodeId mounts = nodeAt(*live.facts, "/proc/mounts");
    const SymlinkTarget target = need(live.facts->symlink(mounts), "mounts");
    QVERIFY(!target.magic);
    QCOMPARE(target.path, std::string("self/mounts"));
    QCOMPARE(inWords(ask(live, Operation::Read, "/proc/mounts")), std::string("allowed"));
    QCOMPARE(inWords(ask(live, Operation::Read, "/proc/self/status")), std::string("allowed"));
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestProcLinks)
#include "tst_proc_links.moc"
