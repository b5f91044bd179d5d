// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Security remarks: what is said of a subject whenever it is true, whatever was asked.
#pragma once

#include "model/circumstances.h"
#include "model/notice.h"
#include "model/request.h"
#include "model/subject.h"

#include <optional>
#include <string>

namespace mountlens {

/// A pure function. `hostDockerGroup`: the host's number of the group `docker`; nullopt: there is
/// none, or it is not known.
Notices remarksOn(const Subject &subject,
                  const Circumstances &around,
                  const Request &request,
                  std::optional<Kgid> hostDockerGroup = {});

/// "CAP_CHOWN, CAP_FOWNER"; a bit without a name as its number. Empty: no bit is set.
std::string capabilityList(CapabilitySet capabilities);

/// Those that decide about files.
CapabilitySet fileCapabilities() noexcept;

/// Whether whoever may connect to this socket can do all that root can: the sockets of container
/// engines and of the init system.
bool isEngineSocket(std::string_view path);

} // namespace mountlens
