// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/engine_sockets.h"

#include "engines/engine_addresses.h"
#include "system/host_surroundings.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

std::optional<std::string> url(const std::string &socket)
{
    return socket.empty() ? std::nullopt : std::optional("unix://" + socket);
}

std::vector<EngineRoute>
routesTo(Engine engine, const std::string &socket, const Surroundings &surroundings)
{
    if (const auto chosen = url(socket))
        return {{engineAddress(engine, AddressOrigin::Environment, *chosen), {}}};
    std::vector<EngineRoute> routes;
    for (EngineAddress &address : findEngineAddresses(surroundings).addresses) {
        if (address.engine == engine && !address.remote)
            routes.push_back({std::move(address), {}});
    }
    return routes;
}

EngineAnswer nowhere(Engine engine, const std::string &socket)
{
    EngineAnswer answer{{}, Error(ErrorId::EngineSocketMissing, socket), {}, {}, {}};
    answer.address.engine = engine;
    return answer;
}

} // namespace

void useSockets(const EngineSockets &sockets)
{
    HostSurroundings::assume("DOCKER_HOST", url(sockets.docker));
    // A context goes before DOCKER_HOST.
    HostSurroundings::assume("DOCKER_CONTEXT",
                             sockets.docker.empty() ? std::nullopt : std::optional("default"));
    HostSurroundings::assume("CONTAINER_HOST", url(sockets.podman));
}

EngineAnswer askEngine(Engine engine,
                       const std::string &socket,
                       const Surroundings &surroundings,
                       const EngineQuery &query)
{
    auto answers = askEngines(routesTo(engine, socket, surroundings), {}, query);
    const auto speaking = std::find_if(answers.begin(), answers.end(),
                                       [](const auto &answer) { return answer.info.has_value(); });
    if (speaking != answers.end())
        return std::move(*speaking);
    return answers.empty() ? nowhere(engine, socket) : std::move(answers.front());
}

} // namespace mountlens::ui
