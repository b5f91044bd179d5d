// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Every operation is asked about everything in a tree; afterwards all is as it was.
#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_socket.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/small_file.h"

#include <QTest>

#include <array>
#include <filesystem>
#include <vector>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace mountlens {

namespace {

std::vector<std::string> everythingBelow(const std::string &folder)
{
    std::vector<std::string> paths{folder};
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder))
        paths.push_back(entry.path().string());
    return paths;
}

/// Old times, so that a read would show: the access before the change.
void makeOld(const std::vector<std::string> &paths)
{
    const std::array<timespec, 2> times = {{{1000000000, 7}, {1000000001, 7}}};
    for (const std::string &path : paths)
        judge::checked(::utimensat(AT_FDCWD, path.c_str(), times.data(), AT_SYMLINK_NOFOLLOW),
                       path);
}

/// One line for each path. Reading a symlink's body updates its access time: nothing can be done.
std::string snapshot(const std::vector<std::string> &paths)
{
    std::string text;
    for (const std::string &path : paths) {
        struct stat facts = {};
        judge::checked(::lstat(path.c_str(), &facts), path);
        text += statLine(path, !S_ISLNK(facts.st_mode)) + '\n';
    }
    return text;
}

std::string mountsOf(const std::string &process)
{
    return *readSmallFile(AT_FDCWD, "/proc/" + process + "/mountinfo", std::size_t{16} << 20U);
}

std::string openDescriptors()
{
    std::string text;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code gone; // the iterator's own
        const auto target = std::filesystem::read_symlink(entry.path(), gone);
        if (!gone)
            text += entry.path().filename().string() + ' ' + target.string() + '\n';
    }
    return text;
}

std::string childProcesses()
{
    const std::string self = std::to_string(::getpid());
    return *readSmallFile(AT_FDCWD, "/proc/self/task/" + self + "/children");
}

/// A file of every kind.
UniqueFd makeEverything(const std::string &folder)
{
    makeFolder(folder + "/sticky", 01777);
    makeFolder(folder + "/empty");
    makeFolder(folder + "/closed", 0700);
    makeFile(folder + "/closed/file");
    makeFile(folder + "/sticky/file", {}, 0666);
    makeFile(folder + "/text", "text");
    makeFile(folder + "/script", "#!/bin/sh\n", 0755);
    makeFile(folder + "/set-id", "x", 06755);
    makeFile(folder + "/program", *readSmallFile(AT_FDCWD, "/bin/true"), 0755);
    makeFifo(folder + "/fifo");
    makeDevice(folder + "/null", S_IFCHR, 1, 3);
    makeDevice(folder + "/loop", S_IFBLK, 7, 99);
    makeLink(folder + "/link", "text");
    makeLink(folder + "/dangling", "nowhere");
    makeLink(folder + "/loop-link", "loop-link");
    makeLink(folder + "/out", "../../../../../etc/passwd");
    judge::checked(::setxattr((folder + "/text").c_str(), "user.note", "1", 1, 0), "setxattr");
    return listeningSocket(folder + "/socket");
}

void askEverything(LiveCase &live, const std::vector<std::string> &paths)
{
    for (const std::string &path : paths) {
        for (std::size_t i = 0; i < kOperationCount; ++i) {
            ask(live, static_cast<Operation>(i), path);
            ask(live, static_cast<Operation>(i), path + "/new");
        }
    }
}

} // namespace

class TestLookingChangesNothing : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void everyOperationOnEverything();
};

void TestLookingChangesNothing::everyOperationOnEverything()
{
    const std::string folder = newFolder("tree");
    judge::checked(::mount("tree", folder.c_str(), "tmpfs", MS_STRICTATIME, nullptr), "mount");
    const UniqueFd socket = makeEverything(folder);
    const auto space = namespaceFrom(100000, 1000);
    makeFolder(folder + "/covered");
    mountTmpfs(folder + "/covered");
    makeFile(folder + "/covered/file");
    makeFolder(folder + "/view");
    bindMount(folder + "/sticky", folder + "/view", 0, &space);
    const std::vector<std::string> paths = everythingBelow(folder);

    const StagedProcess root([] {});
    const StagedProcess ordinary([] { becomeOrdinary(5000, 5000); });
    const StagedProcess container([&] {
        enterUserNamespace(space);
        leaveMountNamespace();
        mountTmpfs(folder + "/sticky");
    });
    const std::string inside = std::to_string(container.pid().value());
    makeOld(paths);

    const std::string tree = snapshot(paths);
    const std::string mounts = mountsOf("self") + mountsOf(inside);
    const std::string descriptors = openDescriptors();
    const std::string processes = childProcesses();
    for (const StagedProcess *process : {&root, &ordinary, &container}) {
        LiveCase live = caseOf(process->pid());
        askEverything(live, paths);
    }
    {
        auto self = openSelf(Credentials{});
        QVERIFY(self);
        askEverything(*self, paths);
    }
    QCOMPARE(snapshot(paths), tree);
    QCOMPARE(mountsOf("self") + mountsOf(inside), mounts);
    QCOMPARE(openDescriptors(), descriptors);
    QCOMPARE(childProcesses(), processes);
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestLookingChangesNothing)
#include "tst_looking_changes_nothing.moc"
