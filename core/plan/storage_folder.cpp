// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/storage_folder.h"

#include "system/open_error.h"
#include "system/open_quietly.h"
#include "system/small_file.h"

#include <cerrno>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mountlens {

Result<StorageFolder> StorageFolder::open(const std::string &path)
{
    UniqueFd folder(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder)
        return openError(path, errno);
    return StorageFolder(std::move(folder), path);
}

Result<UniqueFd> StorageFolder::below(const std::string &name, int flags) const
{
    open_how how = {};
    how.flags = static_cast<__u64>(O_PATH | O_NOFOLLOW | O_CLOEXEC | flags);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    UniqueFd found(
        static_cast<int>(::syscall(SYS_openat2, m_folder.get(), name.c_str(), &how, sizeof how)));
    if (!found)
        return openError(m_path + '/' + name, errno);
    return found;
}

Result<std::string> StorageFolder::read(const std::string &name, std::size_t limit) const
{
    const auto file = below(name, 0);
    if (!file)
        return file.error();
    return readRegular(file->get(), m_path + '/' + name, limit);
}

Result<UniqueFd> StorageFolder::directory(const std::string &name) const
{
    return below(name, O_DIRECTORY);
}

Result<std::string> readRegular(int pathFd, const std::string &name, std::size_t limit)
{
    struct stat facts = {};
    if (::fstat(pathFd, &facts) != 0)
        return openError(name, errno);
    if (!S_ISREG(facts.st_mode))
        return Error(ErrorId::Unsupported, name);
    if (facts.st_size > 0 && static_cast<std::size_t>(facts.st_size) > limit)
        return Error(ErrorId::TooLarge, name);
    const auto file = openQuietly(pathFd, name.c_str());
    if (!file)
        return file.error();
    return readOpenFile(file->get(), name, limit);
}

} // namespace mountlens
