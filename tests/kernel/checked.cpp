// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "checked.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens::judge {

int checked(long result, const std::string &what)
{
    if (result < 0)
        throw std::system_error(errno, std::generic_category(), what);
    return static_cast<int>(result);
}

UniqueFd checkedFd(long result, const std::string &what)
{
    return UniqueFd(checked(result, what));
}

namespace {

UniqueFd &writableProc()
{
    static UniqueFd fd(::open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC));
    return fd;
}

} // namespace

void keepWritableProc()
{
    writableProc() = checkedFd(::open_tree(AT_FDCWD, "/proc", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC),
                               "open_tree /proc");
}

void writeProcFile(const std::string &path, std::string_view text)
{
    const UniqueFd fd = checkedFd(
        ::openat(writableProc().get(), path.c_str(), O_WRONLY | O_CLOEXEC), "open /proc/" + path);
    checked(::write(fd.get(), text.data(), text.size()), "write " + path);
}

std::string readFile(const std::string &path)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; fd && (got = ::read(fd.get(), buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(got));
    return text;
}

void killAndReap(pid_t pid)
{
    ::kill(pid, SIGKILL);
    while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
    }
}

} // namespace mountlens::judge
