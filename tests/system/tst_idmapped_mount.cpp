// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "kernel/checked.h"
#include "kernel/filesystem_image.h"
#include "live_test.h"
#include "model/idmap_option.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "system/idmapped_mount.h"
#include "system/made_user_namespace.h"
#include "system/mount_program.h"
#include "system/small_file.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <cstddef>
#include <stdexcept>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/mount.h>
#include <linux/seccomp.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mountlens {

namespace {

/// 1000 in the file system is 101 in the mount.
constexpr const char *kMap = "u:1000:101:1 g:1000:102:1";

MountIdmap mapFrom(const std::string &text)
{
    return parseIdmapOption(std::vector<std::string>{text}).map;
}

/// A stage's folder with /source and /target.
std::string newEnds(const std::string &name)
{
    std::string folder = newFolder(name);
    makeFolder(folder + "/source");
    makeFolder(folder + "/target");
    return folder;
}

Result<Done> mountIt(IdmappedBind mount, Attach attach = Attach::Yes)
{
    const auto ends = openMountEnds(mount.source, mount.target);
    if (!ends)
        return ends.error();
    mount.source = ends->sourcePath;
    mount.target = ends->targetPath;
    return mountIdmapped(*ends, mount, attach);
}

IdmappedBind bindOf(const std::string &folder, const std::string &map = kMap)
{
    return {folder + "/source", folder + "/target", mapFrom(map), false, false};
}

/// "done", or the error's number and arguments.
std::string shown(const Result<Done> &result)
{
    if (result)
        return "done";
    const Error &error = result.error();
    return std::to_string(static_cast<int>(error.id())) + ' ' + error.subject() + ' '
           + error.detail() + ' ' + std::to_string(error.code());
}

std::string
shown(ErrorId id, const std::string &subject, const std::string &detail = {}, int code = 0)
{
    return shown(Error(id, subject, detail, code));
}

std::string ownerOf(const std::string &path)
{
    struct stat facts = {};
    judge::checked(::lstat(path.c_str(), &facts), "lstat " + path);
    return std::to_string(facts.st_uid) + ':' + std::to_string(facts.st_gid);
}

std::string mountinfo()
{
    return *readSmallFile(AT_FDCWD, "/proc/self/mountinfo");
}

/// For a staged process: what differs goes up as its error.
void expect(const Result<Done> &result, const std::string &expected)
{
    if (shown(result) != expected)
        throw std::runtime_error("got " + shown(result));
}

/// From now on this system call answers as on a kernel that does not have it.
void takeAway(unsigned systemCall)
{
    std::array<sock_filter, 4> code = {{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, systemCall, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    }};
    const sock_fprog program = {static_cast<unsigned short>(code.size()), code.data()};
    judge::checked(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs");
    judge::checked(::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program), "seccomp");
}

} // namespace

class TestIdmappedMount : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void ownersThroughTheMount_data();
    void ownersThroughTheMount();
    void singleFiles();
    void linksAreFollowed();
    void readOnly();
    void withTheMountsBelow();
    void aTrialMountsNothing();
    void manyLines();
    void linesLongerThanAPage();
    void missingEnds();
    void kindsDiffer();
    void alreadyIdmapped();
    void alreadyIdmappedBelow();
    void fileSystemsWithoutSupport_data();
    void fileSystemsWithoutSupport();
    void withoutSupportBelow();
    void notRoot();
    void oldKernels();
    void noUserNamespaces();
    void otherMountNamespaces();
    void unbindable();
    void targetIsGone();
    void errorsLeaveNothing();
    void madeNamespaces();
    void mountProgram();
};

void TestIdmappedMount::ownersThroughTheMount_data()
{
    QTest::addColumn<std::string>("fileSystem");
    for (const char *name : {"tmpfs", "ext4", "xfs", "btrfs"})
        QTest::newRow(name) << std::string(name);
}

void TestIdmappedMount::ownersThroughTheMount()
{
    QFETCH(std::string, fileSystem);
    const std::string folder = newFolder("owners-" + fileSystem);
    makeFolder(folder + "/disk");
    if (fileSystem != "tmpfs")
        judge::mountNewImage(fileSystem, folder, folder + "/disk");
    makeFolder(folder + "/disk/source", 0700);
    makeFolder(folder + "/target");
    makeFile(folder + "/disk/source/mine");
    makeFile(folder + "/disk/source/roots");
    giveTo(folder + "/disk/source/mine", 1000, 1000);
    giveTo(folder + "/disk/source", 1000, 1000);
    const IdmappedBind mount = {folder + "/disk/source", folder + "/target", mapFrom(kMap), false,
                                false};
    QCOMPARE(shown(mountIt(mount)), std::string("done"));
    QCOMPARE(ownerOf(folder + "/target"), std::string("101:102"));
    QCOMPARE(ownerOf(folder + "/target/mine"), std::string("101:102"));
    QCOMPARE(ownerOf(folder + "/target/roots"), std::string("65534:65534"));
    const StagedProcess writer([&] {
        becomeOrdinary(101, 102);
        makeFile(folder + "/target/new", "text", 0600);
    });
    QCOMPARE(ownerOf(folder + "/target/new"), std::string("101:102"));
    QCOMPARE(ownerOf(folder + "/disk/source/new"), std::string("1000:1000"));
}

void TestIdmappedMount::singleFiles()
{
    const std::string folder = newFolder("file");
    makeFile(folder + "/source", "text");
    makeFile(folder + "/target");
    giveTo(folder + "/source", 1000, 1000);
    QCOMPARE(shown(mountIt(bindOf(folder))), std::string("done"));
    QCOMPARE(ownerOf(folder + "/target"), std::string("101:102"));
}

void TestIdmappedMount::linksAreFollowed()
{
    const std::string folder = newEnds("links");
    giveTo(folder + "/source", 1000, 1000);
    makeLink(folder + "/from", "source");
    makeLink(folder + "/onto", folder + "/target");
    const auto ends = openMountEnds(folder + "/from", folder + "/./onto");
    QVERIFY(ends);
    QCOMPARE(ends->sourcePath, folder + "/source");
    QCOMPARE(ends->targetPath, folder + "/target");
    QVERIFY(mountIdmapped(*ends, bindOf(folder), Attach::Yes));
    QCOMPARE(ownerOf(folder + "/target"), std::string("101:102"));
}

void TestIdmappedMount::readOnly()
{
    const std::string folder = newEnds("read-only");
    IdmappedBind mount = bindOf(folder);
    mount.readOnly = true;
    QCOMPARE(shown(mountIt(mount)), std::string("done"));
    QCOMPARE(::mkdir((folder + "/target/new").c_str(), 0755), -1);
    QCOMPARE(errno, EROFS);
    makeFolder(folder + "/source/new");
}

void TestIdmappedMount::withTheMountsBelow()
{
    for (const bool recursive : {true, false}) {
        const std::string folder = newEnds(recursive ? "recursive" : "alone");
        mountTmpfs(folder + "/source/below");
        makeFile(folder + "/source/below/file");
        giveTo(folder + "/source/below/file", 1000, 1000);
        IdmappedBind mount = bindOf(folder);
        mount.recursive = recursive;
        mount.readOnly = recursive;
        QCOMPARE(shown(mountIt(mount)), std::string("done"));
        const std::string file = folder + "/target/below/file";
        QCOMPARE(::access(file.c_str(), F_OK), recursive ? 0 : -1);
        if (!recursive)
            continue;
        QCOMPARE(ownerOf(file), std::string("101:102"));
        QCOMPARE(::unlink(file.c_str()), -1);
        QCOMPARE(errno, EROFS);
    }
}

void TestIdmappedMount::aTrialMountsNothing()
{
    const std::string folder = newEnds("trial");
    const std::string before = mountinfo();
    QCOMPARE(shown(mountIt(bindOf(folder), Attach::No)), std::string("done"));
    QVERIFY(mountinfo() == before);
}

/// More than five lines are another code path in the kernel, and all go into one write.
void TestIdmappedMount::manyLines()
{
    std::string map;
    for (int i = 0; i < 340; ++i)
        map += std::to_string(2 * i) + ':' + std::to_string(2 * i + 1) + ":1 ";
    const std::string folder = newEnds("many");
    giveTo(folder + "/source", 678, 2);
    QCOMPARE(shown(mountIt(bindOf(folder, map))), std::string("done"));
    QCOMPARE(ownerOf(folder + "/target"), std::string("679:3"));
}

void TestIdmappedMount::linesLongerThanAPage()
{
    std::string map;
    for (unsigned i = 0; i < 340; ++i)
        map += std::to_string(4000000000U + i) + ':' + std::to_string(4100000000U + i) + ":1 ";
    const bool fits = mapFrom(map).uids.plain().toText().size()
                      < static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const Result<Done> result = mountIt(bindOf(newEnds("page"), map));
    QCOMPARE(shown(result), fits ? "done" : shown(ErrorId::TooLarge, "id map"));
}

void TestIdmappedMount::missingEnds()
{
    const std::string folder = newEnds("missing");
    IdmappedBind mount = bindOf(folder);
    mount.source = folder + "/none";
    QCOMPARE(shown(mountIt(mount)), shown(ErrorId::OpenFailed, mount.source, {}, ENOENT));
    mount = bindOf(folder);
    mount.target = folder + "/none";
    QCOMPARE(shown(mountIt(mount)), shown(ErrorId::OpenFailed, mount.target, {}, ENOENT));
}

void TestIdmappedMount::kindsDiffer()
{
    const std::string folder = newEnds("kinds");
    makeFile(folder + "/file");
    IdmappedBind mount = bindOf(folder);
    mount.source = folder + "/file";
    QCOMPARE(shown(mountIt(mount)), shown(ErrorId::MountKindsDiffer, mount.source, mount.target));
    std::swap(mount.source, mount.target);
    QCOMPARE(shown(mountIt(mount)), shown(ErrorId::MountKindsDiffer, mount.source, mount.target));
}

void TestIdmappedMount::alreadyIdmapped()
{
    const std::string folder = newEnds("twice");
    makeFolder(folder + "/third");
    giveTo(folder + "/source", 1000, 1000);
    QCOMPARE(shown(mountIt(bindOf(folder))), std::string("done"));
    IdmappedBind again = bindOf(folder, "b:1000:5:1");
    again.source = folder + "/target";
    again.target = folder + "/third";
    QCOMPARE(shown(mountIt(again)), shown(ErrorId::AlreadyIdmapped, folder + "/target"));
    again.source = folder + "/source";
    QCOMPARE(shown(mountIt(again)), std::string("done"));
    QCOMPARE(ownerOf(folder + "/third"), std::string("5:5"));
}

void TestIdmappedMount::alreadyIdmappedBelow()
{
    const std::string folder = newEnds("twice-below");
    makeFolder(folder + "/other");
    makeFolder(folder + "/source/below");
    IdmappedBind inner = bindOf(folder);
    inner.source = folder + "/other";
    inner.target = folder + "/source/below";
    QCOMPARE(shown(mountIt(inner)), std::string("done"));
    IdmappedBind outer = bindOf(folder);
    outer.recursive = true;
    QCOMPARE(shown(mountIt(outer)), shown(ErrorId::AlreadyIdmapped, folder + "/source/below"));
    outer.recursive = false;
    QCOMPARE(shown(mountIt(outer)), std::string("done"));
}

void TestIdmappedMount::fileSystemsWithoutSupport_data()
{
    QTest::addColumn<std::string>("fileSystem");
    for (const char *name : {"proc", "ramfs", "devpts", "mqueue", "overlay"})
        QTest::newRow(name) << std::string(name);
}

void TestIdmappedMount::fileSystemsWithoutSupport()
{
    QFETCH(std::string, fileSystem);
    const std::string folder = newEnds("unsupported-" + fileSystem);
    const std::string source = folder + "/source";
    std::string options;
    if (fileSystem == "overlay") {
        makeFolder(folder + "/lower");
        makeFolder(folder + "/lower2");
        options = "lowerdir=" + folder + "/lower:" + folder + "/lower2";
    }
    judge::checked(::mount("test", source.c_str(), fileSystem.c_str(), 0, options.c_str()),
                   "mount " + fileSystem);
    QCOMPARE(shown(mountIt(bindOf(folder))), shown(ErrorId::IdmapUnsupported, source, fileSystem));
}

void TestIdmappedMount::withoutSupportBelow()
{
    const std::string folder = newEnds("unsupported-below");
    mountTmpfs(folder + "/source/good");
    makeFolder(folder + "/source/good/bad");
    const std::string bad = folder + "/source/good/bad";
    judge::checked(::mount("test", bad.c_str(), "ramfs", 0, nullptr), "ramfs");
    IdmappedBind mount = bindOf(folder);
    mount.recursive = true;
    QCOMPARE(shown(mountIt(mount)), shown(ErrorId::IdmapUnsupported, bad, "ramfs"));
}

void TestIdmappedMount::notRoot()
{
    const std::string folder = newEnds("not-root");
    const StagedProcess process([&] {
        becomeOrdinary(1000, 1000);
        expect(mountIt(bindOf(folder)),
               shown(ErrorId::MountNeedsRight, folder + "/source", "CAP_SYS_ADMIN", EPERM));
    });
    QVERIFY(process.pid().value() > 0);
}

/// As root of a user namespace: the mounts are its own, the file system is the host's.
void TestIdmappedMount::otherMountNamespaces()
{
    const std::string folder = newEnds("elsewhere");
    const auto space = namespaceFrom(100000, 65536);
    const StagedProcess inside([&] {
        enterUserNamespace(space);
        leaveMountNamespace();
        expect(mountIt(bindOf(folder, "b:0:1:1")),
               shown(ErrorId::MountNeedsRight, kStage, "CAP_SYS_ADMIN", EPERM));
        mountTmpfs(folder + "/source");
    });
    const std::string root = "/proc/" + std::to_string(inside.pid().value()) + "/root" + folder;
    IdmappedBind mount = bindOf(folder);
    mount.source = root + "/source";
    QCOMPARE(shown(mountIt(mount)), shown(ErrorId::MountElsewhere, mount.source));
    mount = bindOf(folder);
    mount.target = root + "/target";
    QCOMPARE(shown(mountIt(mount, Attach::No)), shown(ErrorId::MountElsewhere, mount.target));
}

void TestIdmappedMount::oldKernels()
{
    const std::string folder = newEnds("old");
    const StagedProcess before52([&] {
        takeAway(SYS_open_tree);
        expect(mountIt(bindOf(folder)), shown(ErrorId::KernelTooOld, "open_tree", "5.12"));
    });
    const StagedProcess before512([&] {
        takeAway(SYS_mount_setattr);
        expect(mountIt(bindOf(folder)), shown(ErrorId::KernelTooOld, "mount_setattr", "5.12"));
    });
    QVERIFY(before52.pid() != before512.pid());
}

void TestIdmappedMount::noUserNamespaces()
{
    const std::string folder = newEnds("forbidden");
    const auto space = namespaceFrom(100000, 65536);
    const StagedProcess inside([&] {
        enterUserNamespace(space);
        leaveMountNamespace();
        writeControl("/proc/sys/user/max_user_namespaces", "0");
        expect(mountIt(bindOf(folder)),
               shown(ErrorId::UserNamespacesForbidden, "user.max_user_namespaces"));
    });
    makeFolder(folder + "/jail");
    const StagedProcess jailed([&] {
        judge::checked(::chroot((folder + "/jail").c_str()), "chroot");
        const auto made = makeUserNamespace(IdMap::identity(), IdMap::identity());
        if (made || made.error() != Error::fromErrno(ErrorId::UserNamespacesForbidden, {}, EPERM))
            throw std::runtime_error("made a user namespace in a chroot");
    });
    QVERIFY(inside.pid() != jailed.pid());
}

void TestIdmappedMount::unbindable()
{
    const std::string folder = newEnds("unbindable");
    mountTmpfs(folder + "/source");
    judge::checked(::mount(nullptr, (folder + "/source").c_str(), nullptr, MS_UNBINDABLE, nullptr),
                   "unbindable");
    QCOMPARE(shown(mountIt(bindOf(folder))), shown(ErrorId::MountNotCopyable, folder + "/source"));
}

void TestIdmappedMount::targetIsGone()
{
    const std::string folder = newEnds("gone");
    const auto ends = openMountEnds(folder + "/source", folder + "/target");
    QVERIFY(ends);
    judge::checked(::rmdir((folder + "/target").c_str()), "rmdir");
    QCOMPARE(shown(mountIdmapped(*ends, bindOf(folder), Attach::Yes)),
             shown(ErrorId::MountRefused, folder + "/target", {}, ENOENT));
}

/// Neither a mount nor a process nor a descriptor.
void TestIdmappedMount::errorsLeaveNothing()
{
    const std::string folder = newEnds("trace");
    judge::checked(::mount("test", (folder + "/source").c_str(), "ramfs", 0, nullptr), "ramfs");
    const std::string before = mountinfo();
    const int lowest = ::dup(0);
    ::close(lowest);
    for (int i = 0; i < 50; ++i)
        QVERIFY(!mountIt(bindOf(folder)));
    QVERIFY(mountinfo() == before);
    const int afterwards = ::dup(0);
    ::close(afterwards);
    QCOMPARE(afterwards, lowest);
    QCOMPARE(
        ::access(("/proc/self/task/" + std::to_string(::getpid()) + "/children").c_str(), F_OK), 0);
    QCOMPARE(judge::readFile("/proc/thread-self/children"), std::string());
}

void TestIdmappedMount::madeNamespaces()
{
    const auto uids = IdMap::fromExtents({{0, 1000, 1}, {5, 7, 3}});
    const auto space = makeUserNamespace(*uids, IdMap::identity());
    QVERIFY(space);
    const auto badMap = makeUserNamespace(IdMap(), IdMap::identity());
    QVERIFY(!badMap);
    QCOMPARE(badMap.error().id(), ErrorId::WriteFailed);
}

void TestIdmappedMount::mountProgram()
{
    const auto program = readMountProgram();
    QVERIFY(program);
    QVERIFY(program->version.starts_with("2."));
    const int minor = std::stoi(program->version.substr(2));
    QCOMPARE(program->idmaps, minor >= 39);
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestIdmappedMount)
#include "tst_idmapped_mount.moc"
