// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/files_in_use.h"

#include "base/text_scan.h"
#include "base/unique_fd.h"
#include "system/small_file.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace mountlens {

namespace {

using Directory = std::unique_ptr<DIR, int (*)(DIR *)>;

Directory openDirectory(int parent, const char *name)
{
    UniqueFd fd(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    DIR *directory = fd ? ::fdopendir(fd.get()) : nullptr;
    if (directory)
        static_cast<void>(fd.release());
    return {directory, ::closedir};
}

/// Calls `visit` with each numeric entry until it returns false.
void eachNumber(const Directory &directory, const std::function<bool(const char *)> &visit)
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the stream is ours alone
    while (const dirent *entry = directory ? ::readdir(directory.get()) : nullptr) {
        const bool number = entry->d_name[0] >= '0' && entry->d_name[0] <= '9';
        if (number && !visit(entry->d_name))
            return;
    }
}

/// What a magic link leads to. A file server or FUSE daemon is not asked: it might never answer.
std::optional<FileKey> keyOf(int directory, const char *name)
{
    struct statx facts = {};
    if (::statx(directory, name, AT_STATX_DONT_SYNC | AT_NO_AUTOMOUNT, STATX_INO, &facts) != 0)
        return std::nullopt;
    return FileKey(makedev(facts.stx_dev_major, facts.stx_dev_minor), facts.stx_ino);
}

/// The "flags:" line of /proc/PID/fdinfo/N, octal open flags.
bool opensForWriting(int process, const char *fd)
{
    const auto text = readSmallFile(process, std::string("fdinfo/") + fd);
    if (!text)
        return false;
    std::string_view rest = *text;
    while (!rest.empty()) {
        std::string_view value = takeLine(rest);
        if (takeUntil(value, ':') != "flags")
            continue;
        const auto flags = parseNumber(takeField(value), 8);
        return flags && (*flags & O_PATH) == 0 && (*flags & O_ACCMODE) != O_RDONLY;
    }
    return false;
}

} // namespace

std::set<FileKey> readRunningExecutables()
{
    std::set<FileKey> running;
    const Directory proc = openDirectory(AT_FDCWD, "/proc");
    eachNumber(proc, [&](const char *pid) {
        const std::string link = std::string(pid) + "/exe";
        if (const auto key = keyOf(::dirfd(proc.get()), link.c_str()))
            running.insert(*key);
        return true;
    });
    return running;
}

bool isOpenForWriting(FileKey file)
{
    bool found = false;
    const Directory proc = openDirectory(AT_FDCWD, "/proc");
    eachNumber(proc, [&](const char *pid) {
        const UniqueFd process(
            ::openat(::dirfd(proc.get()), pid, O_PATH | O_DIRECTORY | O_CLOEXEC));
        const Directory fds = openDirectory(process.get(), "fd");
        eachNumber(fds, [&](const char *fd) {
            found = keyOf(::dirfd(fds.get()), fd) == file && opensForWriting(process.get(), fd);
            return !found;
        });
        return !found;
    });
    return found;
}

} // namespace mountlens
