// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "staged_tree.h"

#include "kernel/checked.h"

#include <cerrno>
#include <sstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace mountlens {

using judge::checked;
using judge::checkedFd;

void makeFolder(const std::string &path, mode_t mode)
{
    checked(::mkdir(path.c_str(), mode), "mkdir " + path);
    checked(::chmod(path.c_str(), mode), "chmod " + path);
}

void makeFile(const std::string &path, std::string_view text, mode_t mode)
{
    const UniqueFd file =
        checkedFd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode), path);
    checked(::write(file.get(), text.data(), text.size()), "write " + path);
    checked(::fchmod(file.get(), mode), "chmod " + path);
}

void writeControl(const std::string &path, std::string_view text)
{
    const UniqueFd file = checkedFd(::open(path.c_str(), O_WRONLY | O_CLOEXEC), "open " + path);
    checked(::write(file.get(), text.data(), text.size()), "write " + path);
}

void makeLink(const std::string &path, const std::string &target)
{
    checked(::symlink(target.c_str(), path.c_str()), "symlink " + path);
}

void makeFifo(const std::string &path)
{
    checked(::mkfifo(path.c_str(), 0666), "mkfifo " + path);
}

void makeDevice(const std::string &path, mode_t type, unsigned major, unsigned minor)
{
    checked(::mknod(path.c_str(), type | 0666, makedev(major, minor)), "mknod " + path);
}

void giveTo(const std::string &path, std::uint32_t uid, std::uint32_t gid)
{
    checked(::lchown(path.c_str(), uid, gid), "chown " + path);
}

namespace {

void place(const UniqueFd &mount, const std::string &path, std::uint64_t attributes, int idmap)
{
    checked(mount ? 0 : -1, "new mount for " + path);
    if (attributes != 0 || idmap >= 0)
        checked(judge::setMountAttributes(mount, attributes, idmap) ? 0 : -1, "attributes " + path);
    checked(judge::attachMount(mount, path) ? 0 : -1, "attach " + path);
}

} // namespace

void mountTmpfs(const std::string &path,
                std::uint64_t attributes,
                const judge::MountOptions &options)
{
    if (::mkdir(path.c_str(), 0755) != 0 && errno != EEXIST)
        checked(-1, "mkdir " + path);
    place(judge::makeMount("tmpfs", options), path, attributes, -1);
}

void bindMount(const std::string &source,
               const std::string &path,
               std::uint64_t attributes,
               const judge::UserNamespaceHandle *idmap)
{
    place(judge::cloneMount(source), path, attributes, idmap ? idmap->fd.get() : -1);
}

UniqueFd openPath(const std::string &path)
{
    return checkedFd(::open(path.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC), "open " + path);
}

std::string statLine(const std::string &path, bool withAccessTime)
{
    struct stat facts = {};
    checked(::lstat(path.c_str(), &facts), "lstat " + path);
    std::ostringstream line;
    line << path << ' ' << facts.st_dev << ':' << facts.st_ino << " mode " << std::oct
         << facts.st_mode << std::dec << " owner " << facts.st_uid << ':' << facts.st_gid
         << " size " << facts.st_size << " blocks " << facts.st_blocks << " links "
         << facts.st_nlink << " m " << facts.st_mtim.tv_sec << '.' << facts.st_mtim.tv_nsec << " c "
         << facts.st_ctim.tv_sec << '.' << facts.st_ctim.tv_nsec;
    if (withAccessTime)
        line << " a " << facts.st_atim.tv_sec << '.' << facts.st_atim.tv_nsec;
    return line.str();
}

} // namespace mountlens
