// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The containers of every engine on this machine: what `list` shows and `--container` looks in.
#pragma once

#include "engines/engine_addresses.h"
#include "engines/engine_client.h"
#include "engines/podman_command.h"

#include <optional>
#include <stop_token>
#include <string_view>

namespace mountlens {

struct EngineQuery
{
    SocketLimits socket;
    CommandLimits command;
    std::stop_token stop;
};

/// What came of one address.
struct EngineAnswer
{
    EngineAddress address;
    /// Error: the engine could not be asked at all. Remote engines are EngineElsewhere: nothing is
    /// sent over a network.
    Result<EngineInfo> info;
    std::vector<LiveContainer> containers;
    Notices findings;
    /// Who may ask, where the caller may not (EngineSocketForbidden).
    std::optional<RefusingPlace> refusedBy;
};

/// An address, and how to ask where nobody listens at it.
struct EngineRoute
{
    EngineAddress address;
    /// The engine's own command; empty: none.
    std::string program;
};

struct FoundEngines
{
    std::vector<EngineAnswer> answers;
    Notices findings;
};

/// All at once, in time bounded by the query's limits. Answers are in the order of `routes`;
/// sockets that do not exist and were not asked for are left out, as are those that are the same
/// socket by another path.
std::vector<EngineAnswer> askEngines(const std::vector<EngineRoute> &routes,
                                     const std::vector<std::string> &commandEnvironment,
                                     const EngineQuery &query);

/// Every engine the caller could mean.
FoundEngines findContainers(const Surroundings &surroundings, const EngineQuery &query);

/// The containers a name means: those with exactly this name or full id; where there is none, those
/// whose id begins with it. More than one: it is ambiguous. Pointers into `answers`.
std::vector<const LiveContainer *> containersNamed(const std::vector<EngineAnswer> &answers,
                                                   std::string_view name);

} // namespace mountlens
