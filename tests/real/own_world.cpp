// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "own_world.h"

#include "kernel/checked.h"
#include "system/staged_tree.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <vector>

#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens::real {

namespace {

using judge::checked;

void mountMemory(const std::string &path)
{
    std::filesystem::create_directories(path);
    checked(::mount("real", path.c_str(), "tmpfs", 0, "mode=755"), "mount tmpfs on " + path);
}

/// A copy without copying: what is written stays in /run.
void makeEtcWritable()
{
    makeFolder("/run/etc");
    makeFolder("/run/etc/upper");
    makeFolder("/run/etc/work");
    checked(::mount("real", "/etc", "overlay", 0,
                    "lowerdir=/etc,upperdir=/run/etc/upper,workdir=/run/etc/work"),
            "mount overlay on /etc");
}

/// Of one entry of /dev, below `to`.
void copyDevice(const std::filesystem::directory_entry &entry, const std::string &to)
{
    struct stat node
    {
    };
    const std::string from = entry.path().string();
    const std::string copy = to + '/' + entry.path().filename().string();
    checked(::lstat(from.c_str(), &node), "lstat " + from);
    if (S_ISLNK(node.st_mode))
        std::filesystem::copy_symlink(from, copy);
    if (S_ISDIR(node.st_mode)) {
        makeFolder(copy);
        checked(::mount(from.c_str(), copy.c_str(), nullptr, MS_BIND | MS_REC, nullptr),
                "bind " + from);
    }
    if (!S_ISCHR(node.st_mode) && !S_ISBLK(node.st_mode))
        return;
    checked(::mknod(copy.c_str(), node.st_mode, node.st_rdev), "mknod " + copy);
    checked(::chmod(copy.c_str(), node.st_mode & 07777U), "chmod " + copy);
    giveTo(copy, node.st_uid, node.st_gid);
}

/// Engines lend the host's device nodes to containers, which are asked to change their owners: the
/// machine's own must not be among them.
void makeOwnDevices()
{
    mountMemory("/run/dev");
    for (const auto &entry : std::filesystem::directory_iterator("/dev"))
        copyDevice(entry, "/run/dev");
    checked(::mount("/run/dev", "/dev", nullptr, MS_BIND | MS_REC, nullptr), "bind /dev");
}

std::string field(const std::string &line, int number)
{
    std::istringstream fields(line);
    std::string text;
    for (int i = 0; i <= number; ++i)
        std::getline(fields, text, ':');
    return text;
}

bool contains(const std::vector<std::string> &list, const std::string &text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// Without the lines of these names and ids (the third field), and with `added` at the end.
void rewriteAccounts(const std::string &path,
                     const std::vector<std::string> &names,
                     const std::vector<std::string> &ids,
                     const std::string &added)
{
    std::ifstream old(path);
    std::string text;
    for (std::string line; std::getline(old, line);) {
        if (!contains(names, field(line, 0)) && !contains(ids, field(line, 2)))
            text += line + '\n';
    }
    std::ofstream(path, std::ios::trunc) << text << added;
}

void writeAccounts()
{
    rewriteAccounts("/etc/passwd", {"ana", "dockremap", "containers"}, {"1001"},
                    "ana:x:1001:1001::/home/ana:/bin/sh\n"
                    "dockremap:x:64990:64990::/:/bin/false\n"
                    "containers:x:64991:64991::/:/bin/false\n");
    rewriteAccounts("/etc/group", {"ana", "media", "dockremap", "containers"}, {"1001", "2000"},
                    "ana:x:1001:\nmedia:x:2000:ana\ndockremap:x:64990:\ncontainers:x:64991:\n");
    rewriteAccounts("/etc/nsswitch.conf", {"subid"}, {}, {});
    for (const char *file : {"/etc/subuid", "/etc/subgid"})
        std::ofstream(file, std::ios::trunc)
            << "ana:100000:65536\ndockremap:165536:65536\ncontainers:2147483647:2147483648\n";
}

void forgetEngineSettings()
{
    for (const char *path : {"/etc/docker", "/etc/containers/containers.conf",
                             "/etc/containers/storage.conf", "/etc/containers/mounts.conf"})
        std::filesystem::remove_all(path);
    makeFolder("/run/root", 0700);
}

void makeHomeOfAna()
{
    for (const char *path : {"/home/ana", "/run/user/1001"}) {
        std::filesystem::create_directories(path);
        checked(::chmod(path, 0700), path);
        giveTo(path, kAna, kAna);
    }
    for (const char *path : {"/home/ana/.config", "/home/ana/.config/containers"}) {
        makeFolder(path);
        giveTo(path, kAna, kAna);
    }
    makeFile("/home/ana/.config/containers/storage.conf", "[storage]\ndriver = \"overlay\"\n");
}

/// Engines want "/" to be shared, as it is where systemd runs; shared among themselves only.
void furnish()
{
    checked(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr), "make / private");
    checked(::mount(nullptr, "/", nullptr, MS_REC | MS_SHARED, nullptr), "make / shared");
    checked(::mount("proc", "/proc", "proc", 0, nullptr), "mount proc");
    for (const char *path :
         {"/run", "/srv", "/home", "/var/tmp", "/var/lib/docker", "/var/lib/containers"})
        mountMemory(path);
    checked(::chmod("/var/tmp", 01777), "chmod /var/tmp");
    makeOwnDevices();
    makeEtcWritable();
    writeAccounts();
    forgetEngineSettings();
    makeHomeOfAna();
}

int statusOf(int waited)
{
    return WIFEXITED(waited) ? WEXITSTATUS(waited) : 128 + WTERMSIG(waited);
}

/// Engines leave orphans: as init of the pid namespace we bury them until `child` is among them.
int reapUntil(pid_t child)
{
    int waited = 0;
    for (pid_t dead = 0; dead != child;) {
        dead = ::wait(&waited);
        if (dead < 0 && errno != EINTR)
            return 1;
    }
    return statusOf(waited);
}

/// The init of the new pid namespace; all others die with it.
int runAsInit(const std::function<int(const std::string &)> &body)
{
    checked(::prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl");
    furnish();
    const pid_t child = checked(::fork(), "fork");
    if (child == 0)
        ::_exit(body({}));
    return reapUntil(child);
}

/// The exit status of a child that does the work.
int inChild(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int waited = 0;
    return child < 0 || ::waitpid(child, &waited, 0) != child ? 1 : statusOf(waited);
}

int orComplain(const std::function<int()> &work)
{
    try {
        return work();
    } catch (const std::exception &failure) {
        std::cerr << "cannot make a world for the engines: " << failure.what() << std::endl;
        return 1;
    }
}

} // namespace

int runInOwnWorld(const std::function<int(const std::string &missing)> &body)
{
    if (::geteuid() != 0)
        return body("needs root");
    // Whose pid namespace is dead can start nothing more, and LeakSanitizer starts a thread at the
    // end: a process in between takes that upon itself.
    return inChild([&body] {
        if (::unshare(CLONE_NEWNS | CLONE_NEWPID) != 0)
            return body(std::string("needs namespaces of its own: ") + ::strerrorname_np(errno));
        return inChild([&body] { return orComplain([&body] { return runAsInit(body); }); });
    });
}

} // namespace mountlens::real
