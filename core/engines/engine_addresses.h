// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Where engines may be on this machine, for this caller: environment, stored configuration and the
/// usual places. Nothing is connected to.
#pragma once

#include "engines/engine_model.h"
#include "model/surroundings.h"

#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

struct EngineAddresses
{
    /// The ones a command line client would use come first; each socket once.
    std::vector<EngineAddress> addresses;
    /// ConnectionUnknown, FileUnreadable, RemoteEngine for what was asked for.
    Notices findings;
};

/// Sockets that may not exist are named as well, with `asked` false.
EngineAddresses findEngineAddresses(const Surroundings &surroundings);

/// An address as given to -H, --url, DOCKER_HOST...: what it is and whether it is remote.
EngineAddress engineAddress(Engine engine, AddressOrigin origin, std::string_view url);

} // namespace mountlens
