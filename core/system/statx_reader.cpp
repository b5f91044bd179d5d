// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/statx_reader.h"

#include "base/unique_fd.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <string>

#include <fcntl.h>
#include <linux/fs.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr unsigned kMntId = 0x1000U;       // STATX_MNT_ID
constexpr unsigned kMntIdUnique = 0x4000U; // STATX_MNT_ID_UNIQUE, newer than Debian 12's headers

/// FS_IOC_GETFLAGS opens the object, so only regular files and directories are asked.
InodeFlags flagsByIoctl(int pathFd, FileType type)
{
    InodeFlags flags;
    if (type != FileType::Regular && type != FileType::Directory)
        return flags;
    const std::string path = "/proc/self/fd/" + std::to_string(pathFd);
    const UniqueFd file(
        ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOATIME | O_CLOEXEC | O_NOCTTY));
    int bits = 0;
    if (!file || ::ioctl(file.get(), FS_IOC_GETFLAGS, &bits) != 0)
        return flags;
    if ((bits & FS_IMMUTABLE_FL) != 0)
        flags |= InodeFlag::Immutable;
    if ((bits & FS_APPEND_FL) != 0)
        flags |= InodeFlag::AppendOnly;
    return flags;
}

/// File systems that keep these flags without reporting them in statx.
bool mayHideFlags(int pathFd)
{
    struct statfs facts = {};
    if (::fstatfs(pathFd, &facts) != 0)
        return false;
    switch (static_cast<unsigned long>(facts.f_type)) {
    case 0x3153464aUL: // jfs
    case 0x3434UL:     // nilfs2
    case 0x7461636fUL: // ocfs2
    case 0x52654973UL: // reiserfs
    case 0x4d44UL:     // vfat
        return true;
    default:
        return false;
    }
}

InodeFlags flagsFrom(int pathFd, const struct statx &raw, FileType type)
{
    constexpr std::uint64_t both = STATX_ATTR_IMMUTABLE | STATX_ATTR_APPEND;
    if ((raw.stx_attributes_mask & both) != both && mayHideFlags(pathFd))
        return flagsByIoctl(pathFd, type);
    InodeFlags flags;
    if ((raw.stx_attributes & STATX_ATTR_IMMUTABLE) != 0)
        flags |= InodeFlag::Immutable;
    if ((raw.stx_attributes & STATX_ATTR_APPEND) != 0)
        flags |= InodeFlag::AppendOnly;
    if ((raw.stx_attributes & STATX_ATTR_VERITY) != 0)
        flags |= InodeFlag::Verity;
    return flags;
}

/// Devices with major 0 may be such mounts; fstatfs tells which file system it is.
bool isInternal(int pathFd, const struct statx &raw)
{
    if (raw.stx_dev_major != 0)
        return false;
    struct statfs facts = {};
    if (::fstatfs(pathFd, &facts) != 0)
        return false;
    switch (static_cast<unsigned long>(facts.f_type)) {
    case 0x50495045UL: // pipefs
    case 0x534f434bUL: // sockfs
    case 0x09041934UL: // anon_inodefs
    case 0x6e736673UL: // nsfs
    case 0x50494446UL: // pidfs
        return true;
    default:
        return false;
    }
}

constexpr unsigned kWanted = STATX_BASIC_STATS | kMntId | kMntIdUnique;

Result<struct statx> call(int pathFd, unsigned mask)
{
    struct statx raw = {};
    if (::statx(pathFd, "", AT_EMPTY_PATH | AT_NO_AUTOMOUNT, mask, &raw) != 0)
        return Error::fromErrno(ErrorId::ReadFailed, "statx", errno);
    return raw;
}

Result<RawStatx> interpret(int pathFd, const struct statx &raw)
{
    if ((raw.stx_mask & (kMntId | kMntIdUnique)) == 0)
        return Error(ErrorId::Unsupported, "statx mount id");
    RawStatx result;
    InodeFacts &facts = result.facts;
    facts.type = fileTypeOf(raw.stx_mode);
    facts.mode = Mode(raw.stx_mode);
    facts.flags = flagsFrom(pathFd, raw, facts.type);
    facts.mount = MountId(raw.stx_mnt_id);
    facts.device = makedev(raw.stx_dev_major, raw.stx_dev_minor);
    facts.number = raw.stx_ino;
    facts.links = raw.stx_nlink;
    facts.size = raw.stx_size;
    facts.deviceNode = {raw.stx_rdev_major, raw.stx_rdev_minor};
    result.uid = raw.stx_uid;
    result.gid = raw.stx_gid;
    const bool jumpedTo = facts.type != FileType::Directory;
    result.internalMount = jumpedTo && isInternal(pathFd, raw);
    return result;
}

/// What the child sends through the pipe.
struct Report
{
    int code = 0;
    struct statx raw = {};
};

/// System calls only. Whose ids it takes may neither trace nor look into it.
[[noreturn]] void childMain(int pathFd, std::uint32_t uid, std::uint32_t gid, int pipe)
{
    Report report;
    const bool became =
        ::prctl(PR_SET_DUMPABLE, 0) == 0 && ::syscall(SYS_setgroups, 0, nullptr) == 0
        && ::syscall(SYS_setresgid, gid, gid, gid) == 0
        && ::syscall(SYS_setresuid, uid, uid, uid) == 0 && ::prctl(PR_SET_DUMPABLE, 0) == 0
        && ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0;
    if (!became || ::statx(pathFd, "", AT_EMPTY_PATH | AT_NO_AUTOMOUNT, kWanted, &report.raw) != 0)
        report.code = errno;
    const bool written = ::write(pipe, &report, sizeof report) == sizeof report;
    ::_exit(written ? 0 : 1);
}

/// The program behind a FUSE mount may never answer.
constexpr int kPatience = 1'000;

/// EIO: no answer in time.
Report answerOf(pid_t child, int pipe)
{
    Report report;
    pollfd waiting{pipe, POLLIN, 0};
    const bool answered =
        ::poll(&waiting, 1, kPatience) > 0 && ::read(pipe, &report, sizeof report) == sizeof report;
    if (!answered) {
        ::kill(child, SIGKILL);
        report.code = EIO;
    }
    // A child that hangs in a dead file system cannot be waited for: it is left to init.
    while (::waitpid(child, nullptr, answered ? 0 : WNOHANG) < 0 && errno == EINTR)
        continue;
    return report;
}

} // namespace

FileType fileTypeOf(unsigned mode)
{
    switch (mode & S_IFMT) {
    case S_IFDIR:
        return FileType::Directory;
    case S_IFLNK:
        return FileType::Symlink;
    case S_IFCHR:
        return FileType::CharDevice;
    case S_IFBLK:
        return FileType::BlockDevice;
    case S_IFIFO:
        return FileType::Fifo;
    case S_IFSOCK:
        return FileType::Socket;
    default:
        return FileType::Regular;
    }
}

Result<RawStatx> readStatx(int pathFd)
{
    const auto raw = call(pathFd, kWanted);
    return raw ? interpret(pathFd, *raw) : raw.error();
}

Result<RawStatx> readStatxAs(int pathFd, std::uint32_t uid, std::uint32_t gid)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return Error::fromErrno(ErrorId::ReadFailed, "statx", errno);
    const UniqueFd reading(ends[0]);
    UniqueFd writing(ends[1]);
    const pid_t child = ::fork();
    if (child == 0)
        childMain(pathFd, uid, gid, writing.get());
    writing.reset();
    if (child < 0)
        return Error::fromErrno(ErrorId::ReadFailed, "statx", errno);
    const Report report = answerOf(child, reading.get());
    if (report.code != 0)
        return Error::fromErrno(ErrorId::ReadFailed, "statx", report.code);
    return interpret(pathFd, report.raw);
}

Result<std::uint64_t> readOldMountId(int pathFd)
{
    const auto raw = call(pathFd, kMntId);
    if (!raw)
        return raw.error();
    return std::uint64_t{raw->stx_mnt_id};
}

} // namespace mountlens
