// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/made_user_namespace.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <sched.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens {

namespace {

/// A child in a user namespace of its own. It waits until it is killed, or its parent is gone.
class Inhabitant
{
public:
    Inhabitant()
    {
        std::array<int, 2> ends = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
            return;
        UniqueFd ours(ends[0]);
        const UniqueFd theirs(ends[1]);
        m_pid = ::_Fork(); // other threads may run: no handlers, system calls only
        if (m_pid == 0)
            live(ours.get(), theirs.get());
        m_channel = std::move(ours);
    }
    Inhabitant(const Inhabitant &) = delete;
    Inhabitant &operator=(const Inhabitant &) = delete;
    ~Inhabitant()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }

    /// 0, or the errno of unshare().
    [[nodiscard]] int arrival() const
    {
        int code = EAGAIN;
        if (m_pid > 0 && ::read(m_channel.get(), &code, sizeof code) != sizeof code)
            return EAGAIN;
        return code;
    }
    [[nodiscard]] std::string directory() const { return "/proc/" + std::to_string(m_pid); }

private:
    [[noreturn]] static void live(int parents, int own)
    {
        ::close(parents);
        const int code = ::unshare(CLONE_NEWUSER) == 0 ? 0 : errno;
        char never = 0;
        if (::write(own, &code, sizeof code) == sizeof code)
            static_cast<void>(::read(own, &never, 1));
        ::_exit(0);
    }

    pid_t m_pid = -1;
    UniqueFd m_channel;
};

Error forbidden(int code)
{
    // kernel/ucount.c inc_ucount(): ENOSPC is the limit and no full disk.
    if (code == ENOSPC)
        return Error(ErrorId::UserNamespacesForbidden, "user.max_user_namespaces");
    return Error::fromErrno(ErrorId::UserNamespacesForbidden, {}, code);
}

/// kernel/user_namespace.c map_write() takes one write of less than a page.
Result<Done> writeMap(const std::string &path, const IdMap &map)
{
    const std::string text = map.toText();
    if (text.size() >= static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)))
        return Error(ErrorId::TooLarge, "id map");
    const UniqueFd file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file || ::write(file.get(), text.data(), text.size()) < 0)
        return Error::fromErrno(ErrorId::WriteFailed, "id map", errno);
    return Done{};
}

} // namespace

Result<UniqueFd> makeUserNamespace(const IdMap &uids, const IdMap &gids)
{
    const Inhabitant inhabitant;
    if (const int code = inhabitant.arrival(); code != 0)
        return forbidden(code);
    const std::string directory = inhabitant.directory();
    for (const auto &[name, map] : {std::pair("/uid_map", &uids), std::pair("/gid_map", &gids)}) {
        if (const auto written = writeMap(directory + name, *map); !written)
            return written.error();
    }
    UniqueFd space(::open((directory + "/ns/user").c_str(), O_RDONLY | O_CLOEXEC));
    if (!space)
        return Error::fromErrno(ErrorId::OpenFailed, directory + "/ns/user", errno);
    return space;
}

} // namespace mountlens
