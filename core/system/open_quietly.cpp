// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/open_quietly.h"

#include "system/open_error.h"

#include <cerrno>
#include <ctime>
#include <memory>
#include <string>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <linux/btrfs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace mountlens {

namespace {

/// Under relatime a read changes the access time only when it is older than a day or than the last
/// change; then reading is left to those who may use O_NOATIME.
bool readingLeavesAtime(int pathFd)
{
    struct statvfs mount = {};
    struct stat file = {};
    if (::fstatvfs(pathFd, &mount) != 0 || ::fstat(pathFd, &file) != 0)
        return false;
    if ((mount.f_flag & (ST_NOATIME | ST_RDONLY)) != 0)
        return true;
    constexpr time_t day = time_t{24} * 60 * 60;
    return (mount.f_flag & ST_RELATIME) != 0 && file.st_atim.tv_sec > file.st_mtim.tv_sec
           && file.st_atim.tv_sec > file.st_ctim.tv_sec
           && std::time(nullptr) - file.st_atim.tv_sec < day;
}

} // namespace

Result<UniqueFd> openQuietly(int pathFd, const char *what)
{
    const std::string path = "/proc/self/fd/" + std::to_string(pathFd);
    constexpr int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
    UniqueFd file(::open(path.c_str(), flags | O_NOATIME));
    if (!file && errno == EPERM && readingLeavesAtime(pathFd))
        file.reset(::open(path.c_str(), flags));
    if (!file)
        return openError(what, errno);
    return file;
}

Result<bool> directoryIsEmpty(int pathFd)
{
    auto opened = openQuietly(pathFd, "directory entries");
    if (!opened)
        return opened.error();
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(::fdopendir(opened->get()), ::closedir);
    if (!directory)
        return Error::fromErrno(ErrorId::OpenFailed, "directory entries", errno);
    static_cast<void>(opened->release()); // closedir() closes it
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the stream is ours alone
    while (const dirent *entry = ::readdir(directory.get())) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..")
            return false;
    }
    return true;
}

Result<bool> subvolumeIsReadOnly(int pathFd)
{
    const auto file = openQuietly(pathFd, "subvolume");
    if (!file)
        return file.error();
    btrfs_ioctl_get_subvol_info_args info = {};
    if (::ioctl(file->get(), BTRFS_IOC_GET_SUBVOL_INFO, &info) < 0) // success may be 1
        return Error::fromErrno(ErrorId::Unsupported, "subvolume", errno);
    constexpr std::uint64_t subvolumeReadOnly = 1; // BTRFS_ROOT_SUBVOL_RDONLY
    return (info.flags & subvolumeReadOnly) != 0;
}

} // namespace mountlens
