// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "staged_socket.h"

#include "kernel/checked.h"

#include <cerrno>

#include <sys/socket.h>
#include <sys/un.h>

namespace mountlens {

namespace {

sockaddr_un addressOf(const std::string &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    return address;
}

} // namespace

UniqueFd boundSocket(const std::string &path, int type)
{
    UniqueFd socket = judge::checkedFd(::socket(AF_UNIX, type | SOCK_CLOEXEC, 0), "socket");
    const sockaddr_un address = addressOf(path);
    judge::checked(
        ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address),
        "bind " + path);
    return socket;
}

UniqueFd listeningSocket(const std::string &path)
{
    UniqueFd socket = boundSocket(path, SOCK_STREAM);
    judge::checked(::listen(socket.get(), 8), "listen " + path);
    return socket;
}

int tryToConnect(const std::string &path)
{
    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_un address = addressOf(path);
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    return ::connect(socket.get(), generic, sizeof address) == 0 ? 0 : errno;
}

} // namespace mountlens
