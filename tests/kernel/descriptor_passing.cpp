// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "descriptor_passing.h"

#include "checked.h"

#include <array>
#include <cstring>

#include <sys/socket.h>
#include <sys/uio.h>

namespace mountlens::judge {

namespace {

/// One byte of payload and room for one descriptor.
struct Message
{
    char byte = 'd';
    iovec payload{&byte, 1};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    msghdr header{};

    Message()
    {
        header.msg_iov = &payload;
        header.msg_iovlen = 1;
        header.msg_control = control.data();
        header.msg_controllen = control.size();
    }
    Message(const Message &) = delete;
    Message &operator=(const Message &) = delete;
    ~Message() = default;
};

} // namespace

void sendDescriptor(int socket, int fd)
{
    Message message;
    cmsghdr *const rights = CMSG_FIRSTHDR(&message.header);
    rights->cmsg_level = SOL_SOCKET;
    rights->cmsg_type = SCM_RIGHTS;
    rights->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(rights), &fd, sizeof fd);
    checked(::sendmsg(socket, &message.header, 0), "send a descriptor");
}

UniqueFd receiveDescriptor(int socket)
{
    Message message;
    if (::recvmsg(socket, &message.header, MSG_CMSG_CLOEXEC) <= 0)
        return {};
    const cmsghdr *const rights = CMSG_FIRSTHDR(&message.header);
    if (!rights || rights->cmsg_type != SCM_RIGHTS)
        return {};
    int fd = -1;
    std::memcpy(&fd, CMSG_DATA(rights), sizeof fd);
    return UniqueFd(fd);
}

} // namespace mountlens::judge
