// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Unix sockets bound to paths.
#pragma once

#include "base/unique_fd.h"

#include <string>

namespace mountlens {

/// `type`: SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET. Throws.
UniqueFd boundSocket(const std::string &path, int type);
/// A stream socket that listens.
UniqueFd listeningSocket(const std::string &path);
/// errno of a stream socket's connect(), 0 when it works.
int tryToConnect(const std::string &path);

} // namespace mountlens
