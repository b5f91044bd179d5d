// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "staged_process.h"

#include "kernel/checked.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <utility>

#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mountlens {

using judge::checked;

namespace {

/// "+" for success, else what went wrong.
void report(int socket, const StagedProcess::Work &work)
{
    std::string text = "+";
    try {
        if (work)
            work();
    } catch (const std::exception &error) {
        text = error.what();
    }
    static_cast<void>(::send(socket, text.data(), text.size(), MSG_NOSIGNAL));
}

} // namespace

StagedProcess::StagedProcess(const Work &prepare, const Work &later, unsigned long namespaces)
{
    std::array<int, 2> ends{};
    checked(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()), "socketpair");
    m_socket.reset(ends[0]);
    UniqueFd theirs(ends[1]);
    m_pid = checked(::syscall(SYS_clone, namespaces | SIGCHLD, 0, 0, 0, 0), "clone");
    if (m_pid == 0) {
        m_socket = std::move(theirs);
        live(prepare, later);
    }
    theirs.reset();
    try {
        awaitReport();
    } catch (...) {
        end();
        throw;
    }
}

StagedProcess::StagedProcess(StagedProcess &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_socket(std::move(other.m_socket))
{
}

StagedProcess::~StagedProcess()
{
    end();
}

void StagedProcess::live(const Work &prepare, const Work &later) const
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    report(m_socket.get(), prepare);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // a change of credentials has cleared it
    char byte = 0;
    while (::recv(m_socket.get(), &byte, 1, 0) == 1)
        report(m_socket.get(), later);
    ::_exit(0);
}

void StagedProcess::awaitReport()
{
    std::array<char, 512> text{};
    const ssize_t got = ::recv(m_socket.get(), text.data(), text.size(), 0);
    if (got <= 0)
        throw std::runtime_error("staged process: ended early");
    const std::string said(text.data(), static_cast<std::size_t>(got));
    if (said != "+")
        throw std::runtime_error("staged process: " + said);
}

void StagedProcess::proceed()
{
    checked(::send(m_socket.get(), "g", 1, MSG_NOSIGNAL), "send");
    awaitReport();
}

void StagedProcess::end()
{
    if (m_pid > 0)
        judge::killAndReap(m_pid);
    m_pid = -1;
}

void becomeOrdinary(std::uint32_t uid, std::uint32_t gid)
{
    checked(::setgroups(0, nullptr), "setgroups");
    checked(::setresgid(gid, gid, gid), "setresgid");
    checked(::setresuid(uid, uid, uid), "setresuid");
    checked(::prctl(PR_SET_DUMPABLE, 1), "prctl dumpable");
}

void enterUserNamespace(const judge::UserNamespaceHandle &space,
                        std::uint32_t uid,
                        std::uint32_t gid)
{
    checked(::setns(space.fd.get(), CLONE_NEWUSER), "setns to a user namespace");
    checked(::setgroups(0, nullptr), "setgroups");
    checked(::prctl(PR_SET_KEEPCAPS, 1), "prctl keepcaps");
    checked(::setresgid(gid, gid, gid), "setresgid");
    checked(::setresuid(uid, uid, uid), "setresuid");
    checked(::prctl(PR_SET_DUMPABLE, 1), "prctl dumpable");
}

void leaveMountNamespace()
{
    checked(::unshare(CLONE_NEWNS), "unshare mount namespace");
    checked(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr), "make mounts private");
}

void pivotTo(const std::string &root)
{
    checked(::mount(root.c_str(), root.c_str(), nullptr, MS_BIND | MS_REC, nullptr),
            "bind the root");
    checked(::chdir(root.c_str()), "chdir " + root);
    checked(::syscall(SYS_pivot_root, ".", "."), "pivot_root");
    checked(::umount2(".", MNT_DETACH), "detach the old root");
    checked(::chdir("/"), "chdir /");
}

judge::UserNamespaceHandle namespaceFrom(std::uint32_t first, std::uint32_t count)
{
    const auto map = [&] { return *IdMap::fromExtents({{0, first, count}}); };
    return judge::makeUserNamespace({map(), map(), 0, 0}, nullptr);
}

} // namespace mountlens
