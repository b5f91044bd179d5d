// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/unix_listeners.h"

#include "base/unique_fd.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <set>
#include <string>
#include <thread>

#include <dirent.h>
#include <fcntl.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <sched.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr std::uint8_t kStateListen = 10; // TCP_LISTEN, used for unix sockets as well

struct DumpRequest
{
    nlmsghdr header;
    unix_diag_req body;
};

bool sendRequest(int socket)
{
    DumpRequest request = {};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.sdiag_family = AF_UNIX;
    request.body.udiag_states = ~0U;
    request.body.udiag_show = UDIAG_SHOW_VFS;
    return ::send(socket, &request, sizeof request, 0) == static_cast<ssize_t>(sizeof request);
}

void takeSocket(const nlmsghdr *message, std::vector<BoundSocket> &sockets)
{
    const auto *body = static_cast<const unix_diag_msg *>(NLMSG_DATA(message));
    constexpr std::size_t head = NLMSG_ALIGN(sizeof(nlmsghdr)) + sizeof(unix_diag_msg);
    if (message->nlmsg_len < head)
        return;
    std::size_t left = message->nlmsg_len - head;
    const auto *attribute = reinterpret_cast<const rtattr *>(body + 1);
    for (; RTA_OK(attribute, left); attribute = RTA_NEXT(attribute, left)) {
        if (attribute->rta_type != UNIX_DIAG_VFS || RTA_PAYLOAD(attribute) < sizeof(unix_diag_vfs))
            continue;
        unix_diag_vfs vfs = {};
        std::memcpy(&vfs, RTA_DATA(attribute), sizeof vfs);
        BoundSocket socket;
        // The kernel's own dev_t: twelve bits of major, twenty of minor.
        socket.device = {vfs.udiag_vfs_dev >> 20U, vfs.udiag_vfs_dev & 0xfffffU};
        socket.inode = vfs.udiag_vfs_ino;
        socket.stream = body->udiag_type == SOCK_STREAM;
        socket.listening = body->udiag_state == kStateListen;
        sockets.push_back(socket);
    }
}

/// One dump of the network namespace this thread is in. 0, or an errno.
int dumpSockets(std::vector<BoundSocket> &sockets)
{
    const UniqueFd socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    if (!socket || !sendRequest(socket.get()))
        return errno;
    alignas(nlmsghdr) std::array<char, 32768> buffer{};
    for (;;) {
        const ssize_t got = ::recv(socket.get(), buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0 ? EIO : errno;
        auto left = static_cast<unsigned>(got);
        const auto *message = reinterpret_cast<const nlmsghdr *>(buffer.data());
        for (; NLMSG_OK(message, left); message = NLMSG_NEXT(message, left)) {
            if (message->nlmsg_type == NLMSG_DONE)
                return 0;
            if (message->nlmsg_type == NLMSG_ERROR)
                return EIO;
            takeSocket(message, sockets);
        }
    }
}

/// One descriptor for each network namespace but our own that some process lives in.
std::vector<UniqueFd> otherNetworkNamespaces()
{
    std::vector<UniqueFd> namespaces;
    std::set<ino_t> seen;
    struct stat facts = {};
    if (::stat("/proc/self/ns/net", &facts) == 0)
        seen.insert(facts.st_ino);
    const std::unique_ptr<DIR, int (*)(DIR *)> proc(::opendir("/proc"), ::closedir);
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the stream is ours alone
    while (const dirent *entry = proc ? ::readdir(proc.get()) : nullptr) {
        if (entry->d_name[0] < '1' || entry->d_name[0] > '9')
            continue;
        const std::string path = std::string("/proc/") + entry->d_name + "/ns/net";
        if (::stat(path.c_str(), &facts) != 0 || !seen.insert(facts.st_ino).second)
            continue;
        if (UniqueFd ns(::open(path.c_str(), O_RDONLY | O_CLOEXEC)); ns)
            namespaces.push_back(std::move(ns));
    }
    return namespaces;
}

} // namespace

Result<std::vector<BoundSocket>> readBoundSockets()
{
    std::vector<BoundSocket> sockets;
    if (const int failure = dumpSockets(sockets); failure != 0)
        return Error::fromErrno(ErrorId::Unsupported, "sock_diag", failure);
    const std::vector<UniqueFd> others = otherNetworkNamespaces();
    if (others.empty())
        return sockets;
    // A thread of its own, since a network namespace is joined for good.
    std::thread visitor([&] {
        for (const UniqueFd &ns : others) {
            if (::setns(ns.get(), CLONE_NEWNET) == 0)
                dumpSockets(sockets);
        }
    });
    visitor.join();
    return sockets;
}

} // namespace mountlens
