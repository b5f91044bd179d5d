// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "operation_call.h"

#include "acl_value.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace mountlens::judge {

namespace {

int errnoOf(long result)
{
    return result < 0 ? errno : 0;
}

/// A fifo nobody reads counts as allowed; a socket, which gives the same errno, does not.
int openAndClose(const std::string &path, int flags)
{
    const long fd = ::syscall(SYS_openat, AT_FDCWD, path.c_str(), flags | O_CLOEXEC, 0644);
    if (fd >= 0) {
        ::close(static_cast<int>(fd));
        return 0;
    }
    const int code = errno;
    struct stat found
    {
    };
    const bool fifo = code == ENXIO && ::stat(path.c_str(), &found) == 0 && S_ISFIFO(found.st_mode);
    return fifo ? 0 : code;
}

/// The child shares our memory until it executes or fails, so `code` is what execve left: just what
/// posix_spawn would hide.
int execute(const std::string &path)
{
    volatile int code = 0;
    const std::array<const char *, 2> arguments = {path.c_str(), nullptr};
    const std::array<const char *, 1> environment = {nullptr};
    // NOLINTBEGIN(clang-analyzer-security.insecureAPI.vfork,clang-analyzer-unix.Vfork)
    const pid_t child = ::vfork();
    if (child == 0) {
        ::syscall(SYS_execve, path.c_str(), arguments.data(), environment.data());
        code = errno;
        ::_exit(0);
    }
    // NOLINTEND(clang-analyzer-security.insecureAPI.vfork,clang-analyzer-unix.Vfork)
    if (child < 0)
        return errno;
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
    }
    return code == ENOEXEC ? 0 : code;
}

/// A path that does not fit gets the errno the kernel has for such addresses.
int onStreamSocket(const std::string &path, int (*call)(int, const sockaddr *, socklen_t))
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path)
        return EINVAL;
    std::memcpy(address.sun_path, path.data(), path.size());
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int code =
        errnoOf(call(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address));
    ::close(socket);
    return code;
}

int mknodAt(const std::string &path, unsigned mode, dev_t device)
{
    return errnoOf(::syscall(SYS_mknodat, AT_FDCWD, path.c_str(), mode, device));
}

int setTimes(const std::string &path, const timespec *times)
{
    return errnoOf(::syscall(SYS_utimensat, AT_FDCWD, path.c_str(), times, 0));
}

std::string valueFor(const Request &request)
{
    if (request.xattrName == "security.capability")
        return fileCapabilityValue();
    if (request.xattrName.starts_with("system.posix_acl_"))
        return aclValue(baseEntries(Mode(0754)));
    return "x";
}

int setAttribute(const Request &request)
{
    const std::string value = valueFor(request);
    return errnoOf(::syscall(SYS_setxattr, request.path.c_str(), request.xattrName.c_str(),
                             value.data(), value.size(), 0));
}

int changeOwner(const Request &request)
{
    const std::uint32_t uid = request.uid ? request.uid->value() : kNoId;
    const std::uint32_t gid = request.gid ? request.gid->value() : kNoId;
    const int flags = request.follow == Follow::No ? AT_SYMLINK_NOFOLLOW : 0;
    return errnoOf(::syscall(SYS_fchownat, AT_FDCWD, request.path.c_str(), uid, gid, flags));
}

int statPath(const Request &request)
{
    struct stat found
    {
    };
    return errnoOf(request.follow == Follow::No ? ::lstat(request.path.c_str(), &found)
                                                : ::stat(request.path.c_str(), &found));
}

int openFor(const Request &request)
{
    switch (request.operation) {
    case Operation::List:
        return openAndClose(request.path, O_RDONLY | O_DIRECTORY);
    case Operation::Write:
        return openAndClose(request.path, O_WRONLY | O_NONBLOCK);
    case Operation::Append:
        return openAndClose(request.path, O_WRONLY | O_APPEND | O_NONBLOCK);
    case Operation::Create:
        return openAndClose(request.path, O_WRONLY | O_CREAT | O_EXCL);
    case Operation::OpenCreate:
        return openAndClose(request.path, O_WRONLY | O_CREAT | O_NONBLOCK);
    default:
        return openAndClose(request.path, O_RDONLY | O_NONBLOCK);
    }
}

int renameOrLink(const Request &request)
{
    const char *from = request.path.c_str();
    const char *to = request.path2.c_str();
    if (request.operation == Operation::Rename)
        return errnoOf(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
    return errnoOf(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

} // namespace

bool probe(const std::string &path, Probe what)
{
    struct stat found
    {
    };
    if (what == Probe::Owned)
        return ::lstat(path.c_str(), &found) == 0 && found.st_uid == ::geteuid();
    constexpr std::array<int, 5> modes = {F_OK, R_OK, W_OK, X_OK, W_OK | X_OK};
    const int mode = modes[static_cast<std::size_t>(what)];
    return ::syscall(SYS_faccessat2, AT_FDCWD, path.c_str(), mode, AT_EACCESS | AT_SYMLINK_NOFOLLOW)
           == 0;
}

int callKernel(const Request &request)
{
    const std::string &path = request.path;
    switch (request.operation) {
    case Operation::Traverse:
        return errnoOf(::syscall(SYS_chdir, path.c_str()));
    case Operation::List:
    case Operation::Read:
    case Operation::Write:
    case Operation::Append:
    case Operation::Create:
    case Operation::OpenCreate:
        return openFor(request);
    case Operation::Truncate:
        return errnoOf(::syscall(SYS_truncate, path.c_str(), 0L));
    case Operation::Execute:
        return execute(path);
    case Operation::Mkdir:
        return errnoOf(::syscall(SYS_mkdirat, AT_FDCWD, path.c_str(), 0777));
    case Operation::Symlink:
        return errnoOf(::syscall(SYS_symlinkat, "target", AT_FDCWD, path.c_str()));
    case Operation::Mkfifo:
        return mknodAt(path, S_IFIFO | 0666, 0);
    case Operation::Mksock:
        return onStreamSocket(path, ::bind);
    case Operation::Connect:
        return onStreamSocket(path, ::connect);
    case Operation::MknodChar:
        return mknodAt(path, S_IFCHR | 0666, makedev(1, 3));
    case Operation::MknodBlock:
        return mknodAt(path, S_IFBLK | 0666, makedev(7, 99));
    case Operation::Unlink:
        return errnoOf(::syscall(SYS_unlinkat, AT_FDCWD, path.c_str(), 0));
    case Operation::Rmdir:
        return errnoOf(::syscall(SYS_unlinkat, AT_FDCWD, path.c_str(), AT_REMOVEDIR));
    case Operation::Rename:
    case Operation::Link:
        return renameOrLink(request);
    case Operation::Chmod:
        return errnoOf(::syscall(SYS_fchmodat, AT_FDCWD, path.c_str(), request.mode.bits()));
    case Operation::Chown:
        return changeOwner(request);
    case Operation::UtimesNow:
        return setTimes(path, nullptr);
    case Operation::UtimesSet: {
        const std::array<timespec, 2> times = {timespec{1, 0}, timespec{2, 0}};
        return setTimes(path, times.data());
    }
    case Operation::Setxattr:
        return setAttribute(request);
    case Operation::Stat:
        return statPath(request);
    }
    return ENOSYS;
}

} // namespace mountlens::judge
