// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/statx_reader.h"

#include "base/unique_fd.h"

#include <cerrno>
#include <string>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

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

Result<struct statx> call(int pathFd, unsigned mask)
{
    struct statx raw = {};
    if (::statx(pathFd, "", AT_EMPTY_PATH | AT_NO_AUTOMOUNT, mask, &raw) != 0)
        return Error::fromErrno(ErrorId::ReadFailed, "statx", errno);
    return raw;
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
    const auto raw = call(pathFd, STATX_BASIC_STATS | kMntId | kMntIdUnique);
    if (!raw)
        return raw.error();
    if ((raw->stx_mask & (kMntId | kMntIdUnique)) == 0)
        return Error(ErrorId::Unsupported, "statx mount id");
    RawStatx result;
    InodeFacts &facts = result.facts;
    facts.type = fileTypeOf(raw->stx_mode);
    facts.mode = Mode(raw->stx_mode);
    facts.flags = flagsFrom(pathFd, *raw, facts.type);
    facts.mount = MountId(raw->stx_mnt_id);
    facts.device = makedev(raw->stx_dev_major, raw->stx_dev_minor);
    facts.number = raw->stx_ino;
    facts.links = raw->stx_nlink;
    facts.size = raw->stx_size;
    facts.deviceNode = {raw->stx_rdev_major, raw->stx_rdev_minor};
    result.uid = raw->stx_uid;
    result.gid = raw->stx_gid;
    const bool jumpedTo = facts.type != FileType::Directory;
    result.internalMount = jumpedTo && isInternal(pathFd, *raw);
    return result;
}

Result<std::uint64_t> readOldMountId(int pathFd)
{
    const auto raw = call(pathFd, kMntId);
    if (!raw)
        return raw.error();
    return std::uint64_t{raw->stx_mnt_id};
}

} // namespace mountlens
