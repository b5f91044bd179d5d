// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Descriptors handed over a Unix socket.
#pragma once

#include "base/unique_fd.h"

namespace mountlens::judge {

void sendDescriptor(int socket, int fd);
/// Empty when the other side hung up without sending one.
UniqueFd receiveDescriptor(int socket);

} // namespace mountlens::judge
