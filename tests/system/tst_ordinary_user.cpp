// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A reader without rights: what it may read it reads, the rest is an error that names the right.
#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/user_namespaces.h"

#include <QTest>

#include <array>
#include <functional>

#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr std::uint32_t kNobody = 65534;

/// Empty, or what `work` threw when an ordinary user ran it.
std::string asNobody(const std::function<void()> &work)
{
    try {
        const StagedProcess reader([&] {
            becomeOrdinary(kNobody, kNobody);
            work();
        });
    } catch (const std::exception &error) {
        return error.what();
    }
    return {};
}

void expect(const std::string &found, const std::string &wanted)
{
    if (found != wanted)
        throw std::runtime_error("found '" + found + "', not '" + wanted + '\'');
}

void expectError(const Error &error, ErrorId id, const std::string &right)
{
    if (error.id() != id || error.detail() != right)
        throw std::runtime_error("not " + right + " but " + inWords(error));
}

/// A user namespace of its own making, as rootless engines have it.
void becomeRootless()
{
    becomeOrdinary(kNobody, kNobody);
    judge::checked(::unshare(CLONE_NEWUSER), "unshare user namespace");
    writeControl("/proc/self/setgroups", "deny");
    writeControl("/proc/self/uid_map", "0 65534 1");
    writeControl("/proc/self/gid_map", "0 65534 1");
}

} // namespace

class TestOrdinaryUser : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void ownProcess();
    void ownUserNamespace();
    void processesOfOthers();
    void undumpable();
    void whatTheSubjectMayAndTheReaderNot();
    void programsOfOthers();
    void mountsOfOthers();
    void neverMoreThanTheKernelGrants();
};

void TestOrdinaryUser::ownProcess()
{
    const std::string folder = newFolder("own");
    makeFile(folder + "/mine", {}, 0600);
    giveTo(folder + "/mine", kNobody, kNobody);
    makeFile(folder + "/theirs", {}, 0600);
    makeFile(folder + "/shared", {}, 0666);
    makeFolder(folder + "/closed", 0700);
    const StagedProcess subject([] { becomeOrdinary(kNobody, kNobody); });
    QCOMPARE(asNobody([&] {
                 LiveCase live = caseOf(subject.pid());
                 const auto said = [&](Operation operation, const std::string &name) {
                     return inWords(ask(live, operation, folder + name));
                 };
                 expect(said(Operation::Write, "/mine"), "allowed");
                 expect(said(Operation::Chmod, "/mine"), "allowed");
                 expect(said(Operation::Read, "/theirs"), "denied EACCES other-class-denies");
                 expect(said(Operation::Write, "/shared"), "allowed");
                 expect(said(Operation::Read, "/closed/x"), "denied EACCES other-class-denies");
                 expect(said(Operation::Create, "/new"), "denied EACCES other-class-denies");
                 expect(said(Operation::Rmdir, "/closed"), "denied EACCES other-class-denies");
             }),
             std::string());
}

void TestOrdinaryUser::ownUserNamespace()
{
    const std::string folder = newFolder("rootless");
    giveTo(folder, kNobody, kNobody);
    const StagedProcess container([&] {
        becomeRootless();
        leaveMountNamespace();
        mountTmpfs(folder + "/inside", 0, {{"mode", "755"}});
        makeFile(folder + "/inside/file");
    });
    QCOMPARE(asNobody([&] {
                 LiveCase live = caseOf(container.pid());
                 const UserNamespace &space = live.subject.userNamespace;
                 expect(space.uids.plain().toText(), "0 65534 1\n");
                 expect(std::to_string(space.owner->value()), "65534");
                 expect(std::to_string(space.ancestors.size()), "1");
                 expect(inWords(ask(live, Operation::Write, folder + "/inside/file")), "allowed");
                 expect(inWords(ask(live, Operation::Create, folder + "/inside/new")), "allowed");
                 expect(inWords(ask(live, Operation::Create, "/etc/new")),
                        "denied EACCES other-class-denies");
             }),
             std::string());
}

void TestOrdinaryUser::processesOfOthers()
{
    const StagedProcess root([] {});
    const StagedProcess other([] { becomeOrdinary(5000, 5000); });
    const StagedProcess stronger([] {
        judge::becomeByKernelId({kNobody, kNobody, {}, kNobody, kNobody});
        judge::checked(::prctl(PR_SET_DUMPABLE, 1), "dumpable");
    });
    QCOMPARE(asNobody([&] {
                 for (const StagedProcess *process : {&root, &other, &stronger}) {
                     const auto live = openProcess(process->pid());
                     if (live)
                         throw std::runtime_error("looked into another user's process");
                     expectError(live.error(), ErrorId::NoRightToRead, "CAP_SYS_PTRACE");
                 }
             }),
             std::string());
}

void TestOrdinaryUser::undumpable()
{
    const StagedProcess hidden([] {
        becomeOrdinary(kNobody, kNobody);
        judge::checked(::prctl(PR_SET_DUMPABLE, 0), "dumpable");
    });
    QCOMPARE(asNobody([&] {
                 const auto live = openProcess(hidden.pid());
                 if (live)
                     throw std::runtime_error("looked into a process that cannot be dumped");
                 expectError(live.error(), ErrorId::NoRightToRead, "CAP_SYS_PTRACE");
             }),
             std::string());
}

/// The reader lacks a group that the subject has: the answer is open, not "denied" and not
/// "allowed".
void TestOrdinaryUser::whatTheSubjectMayAndTheReaderNot()
{
    const std::string folder = newFolder("group");
    makeFolder(folder + "/team", 0770);
    makeFile(folder + "/team/file", {}, 0660);
    giveTo(folder + "/team", 0, 7000);
    giveTo(folder + "/team/file", 0, 7000);
    const StagedProcess member([&] {
        const gid_t group = 7000;
        judge::checked(::setgroups(1, &group), "setgroups");
        judge::checked(::setresgid(kNobody, kNobody, kNobody), "setresgid");
        judge::checked(::setresuid(kNobody, kNobody, kNobody), "setresuid");
        judge::checked(::prctl(PR_SET_DUMPABLE, 1), "dumpable");
    });
    QCOMPARE(asNobody([&] {
                 LiveCase live = caseOf(member.pid());
                 const Verdict verdict = ask(live, Operation::Write, folder + "/team/file");
                 if (verdict.kind != VerdictKind::Undetermined || verdict.missing.empty())
                     throw std::runtime_error(inWords(verdict));
                 expectError(verdict.missing.front(), ErrorId::NoRightToRead,
                             "CAP_DAC_READ_SEARCH");
                 expect(inWords(ask(live, Operation::Traverse, folder + "/team")), "allowed");
             }),
             std::string());
}

/// Whether a program needs an interpreter stands in the program.
void TestOrdinaryUser::programsOfOthers()
{
    const std::string folder = newFolder("programs");
    makeFile(folder + "/secret", "#!/bin/sh\n", 0711);
    makeFile(folder + "/open", "#!/bin/sh\n", 0755);
    const std::array<timespec, 2> old = {{{1000, 0}, {2000, 0}}};
    judge::checked(::utimensat(AT_FDCWD, (folder + "/open").c_str(), old.data(), 0), "utimensat");
    const std::string before = statLine(folder + "/open");
    const StagedProcess subject([] { becomeOrdinary(kNobody, kNobody); });
    QCOMPARE(asNobody([&] {
                 LiveCase live = caseOf(subject.pid());
                 for (const char *name : {"/secret", "/open"}) {
                     const Verdict verdict = ask(live, Operation::Execute, folder + name);
                     if (verdict.kind != VerdictKind::Undetermined || verdict.missing.empty())
                         throw std::runtime_error(name + inWords(verdict));
                     expectError(verdict.missing.front(), ErrorId::NoRightToRead,
                                 "CAP_DAC_READ_SEARCH");
                 }
             }),
             std::string());
    QCOMPARE(statLine(folder + "/open"), before);
}

/// Without a right over the mount namespace mountinfo serves; a map it does not tell.
void TestOrdinaryUser::mountsOfOthers()
{
    const std::string folder = newFolder("mounts");
    makeFolder(folder + "/source");
    makeFolder(folder + "/view");
    makeFile(folder + "/source/file", {}, 0666);
    const auto space = namespaceFrom(kNobody, 1);
    bindMount(folder + "/source", folder + "/view", 0, &space);
    const StagedProcess subject([&] {
        leaveMountNamespace();
        mountTmpfs(folder + "/plain", MOUNT_ATTR_RDONLY);
        becomeOrdinary(kNobody, kNobody);
    });
    QCOMPARE(asNobody([&] {
                 LiveCase live = caseOf(subject.pid());
                 expect(mountAt(*live.facts, folder + "/plain").fileSystem, "tmpfs");
                 expect(inWords(ask(live, Operation::Create, folder + "/plain/x")),
                        "denied EROFS mount-read-only");
                 const Verdict verdict = ask(live, Operation::Write, folder + "/view/file");
                 if (verdict.kind != VerdictKind::Undetermined)
                     throw std::runtime_error(inWords(verdict));
             }),
             std::string());
}

/// Every operation on the machine's own files, judged for a process of the reader's.
void TestOrdinaryUser::neverMoreThanTheKernelGrants()
{
    const StagedProcess subject([] { becomeOrdinary(kNobody, kNobody); });
    QCOMPARE(asNobody([&] {
                 LiveCase live = caseOf(subject.pid());
                 for (const char *path : {"/etc/shadow", "/root", "/root/x", "/proc/1/environ",
                                          "/sys/kernel", "/etc/passwd", "/usr/bin"}) {
                     for (const Operation operation :
                          {Operation::Write, Operation::Append, Operation::Create,
                           Operation::Unlink, Operation::Chmod, Operation::Rename}) {
                         const Verdict verdict = ask(live, operation, path);
                         if (verdict.kind == VerdictKind::Allowed)
                             throw std::runtime_error(std::string(operationName(operation)) + ' '
                                                      + path + " allowed");
                     }
                 }
             }),
             std::string());
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestOrdinaryUser)
#include "tst_ordinary_user.moc"
