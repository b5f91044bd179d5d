// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include "checked.h"
#include "filesystem_image.h"
#include "mounting.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <linux/btrfs.h>
#include <linux/btrfs_tree.h>
#include <linux/fs.h>
#include <linux/securebits.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mountlens::judge {

namespace {

/// Any directory of the machine will do: the mount on it is seen by us alone.
const std::string kBuilding = "/mnt";

void makeFolder(const std::string &path)
{
    checked(::mkdir(path.c_str(), 0755), "mkdir " + path);
}

/// The same directory of the machine, or the same symlink.
void showReadOnly(const std::string &path)
{
    const std::string target = kBuilding + path;
    std::array<char, 256> body{};
    if (::readlink(path.c_str(), body.data(), body.size() - 1) > 0) {
        checked(::symlink(body.data(), target.c_str()), "symlink " + target);
        return;
    }
    if (::access(path.c_str(), F_OK) != 0)
        return;
    makeFolder(target);
    const UniqueFd tree = cloneMount(path, AT_RECURSIVE);
    mount_attr attributes{};
    attributes.attr_set = MOUNT_ATTR_RDONLY;
    checked(::mount_setattr(tree.get(), "", AT_EMPTY_PATH | AT_RECURSIVE, &attributes,
                            sizeof attributes),
            "make read-only " + path);
    if (!attachMount(tree, target))
        checked(-1, "bind " + target);
}

void copyProgram(const std::string &from, const std::string &to)
{
    const UniqueFd source = checkedFd(::open(from.c_str(), O_RDONLY | O_CLOEXEC), "open " + from);
    const UniqueFd target =
        checkedFd(::open(to.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0755), "create " + to);
    while (checked(::sendfile(target.get(), source.get(), nullptr, 1U << 24), "copy " + from) > 0) {
    }
}

void makeReadOnly(const std::string &mountPoint)
{
    mount_attr attributes{};
    attributes.attr_set = MOUNT_ATTR_RDONLY;
    checked(::mount_setattr(AT_FDCWD, mountPoint.c_str(), 0, &attributes, sizeof attributes),
            "make read-only " + mountPoint);
}

void enterRoot()
{
    checked(::chdir(kBuilding.c_str()), "chdir");
    checked(::syscall(SYS_pivot_root, ".", "."), "pivot_root");
    checked(::umount2(".", MNT_DETACH), "detach the old root");
    checked(::chdir("/"), "chdir");
}

void clearFlags(int fd)
{
    int flags = 0;
    if (::ioctl(fd, FS_IOC_GETFLAGS, &flags) == 0
        && (flags & (FS_IMMUTABLE_FL | FS_APPEND_FL)) != 0) {
        flags &= ~(FS_IMMUTABLE_FL | FS_APPEND_FL);
        (void)::ioctl(fd, FS_IOC_SETFLAGS, &flags);
    }
}

void clearFlagsOf(int directory, const char *name)
{
    const UniqueFd fd(::openat(directory, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
    if (fd)
        clearFlags(fd.get());
}

void makeWritable(int directory)
{
    clearFlags(directory);
    struct stat found
    {
    };
    std::uint64_t none = 0;
    if (::fstat(directory, &found) == 0 && found.st_ino == BTRFS_FIRST_FREE_OBJECTID)
        (void)::ioctl(directory, BTRFS_IOC_SUBVOL_SETFLAGS, &none);
}

void removeEntry(int parent, const char *name);

void emptyDirectory(UniqueFd fd)
{
    makeWritable(fd.get());
    DIR *const stream = ::fdopendir(fd.release());
    if (!stream)
        return;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody else has this stream
    while (const dirent *entry = ::readdir(stream)) {
        const bool dots =
            std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0;
        if (!dots)
            removeEntry(::dirfd(stream), entry->d_name);
    }
    ::closedir(stream);
}

void removeEntry(int parent, const char *name)
{
    if (::unlinkat(parent, name, 0) == 0)
        return;
    struct stat found
    {
    };
    const bool directory =
        ::fstatat(parent, name, &found, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(found.st_mode);
    if (!directory) {
        clearFlagsOf(parent, name);
        checked(::unlinkat(parent, name, 0), std::string("unlink ") + name);
        return;
    }
    emptyDirectory(
        UniqueFd(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)));
    checked(::unlinkat(parent, name, AT_REMOVEDIR), std::string("rmdir ") + name);
}

} // namespace

void Stage::mountFileSystems() const
{
    makeFolder(kBuilding + mountPointOf("tmpfs"));
    checked(::mount("stage", (kBuilding + mountPointOf("tmpfs")).c_str(), "tmpfs", 0, "mode=755"),
            "mount tmpfs");
    for (const std::string &fileSystem : images()) {
        const std::string target = kBuilding + mountPointOf(fileSystem);
        makeFolder(target);
        mountNewImage(fileSystem, kBuilding + mountPointOf("tmpfs"), target);
    }
}

Stage::Stage(std::vector<std::string> fileSystems, const std::string &mountlens)
    : m_fileSystems(std::move(fileSystems))
{
    checked(::prctl(PR_SET_SECUREBITS, SECBIT_NO_SETUID_FIXUP), "securebits");
    checked(::unshare(CLONE_NEWNS), "unshare mount namespace");
    checked(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr), "make / private");
    checked(::mount("stage", kBuilding.c_str(), "tmpfs", 0, "mode=755"), "mount tmpfs");
    for (const char *folder : {"/mnt", "/mnt/w", "/mnt/fs", "/tmp", "/programs"})
        makeFolder(kBuilding + folder);
    for (const char *folder :
         {"/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc", "/dev", "/sys", "/proc"})
        showReadOnly(folder);
    keepWritableProc();
    copyProgram(MOUNTLENS_PROBE_PROGRAM, kBuilding + kProbe);
    if (!mountlens.empty())
        copyProgram(mountlens, kBuilding + kMountlens);
    mountFileSystems();
    makeReadOnly(kBuilding);
    enterRoot();
    ::umask(0);
}

bool Stage::has(const std::string &fileSystem) const
{
    return std::find(m_fileSystems.begin(), m_fileSystems.end(), fileSystem) != m_fileSystems.end();
}

std::vector<std::string> Stage::images() const
{
    std::vector<std::string> result;
    for (const char *fileSystem : {"ext4", "xfs", "btrfs"}) {
        if (has(fileSystem))
            result.emplace_back(fileSystem);
    }
    return result;
}

void removeTree(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    const UniqueFd parent =
        checkedFd(::open(path.substr(0, slash).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC),
                  "open above " + path);
    removeEntry(parent.get(), path.substr(slash + 1).c_str());
}

} // namespace mountlens::judge
