// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What an engine's API is asked, in the API the engine speaks: libpod with podman, else Docker's.
#pragma once

#include "engines/engine_model.h"
#include "engines/engine_socket.h"

#include <span>

namespace mountlens {

/// Everything an engine tells at once.
struct EngineReport
{
    EngineInfo info;
    /// Error: the list did not come; the containers are unknown then.
    Result<std::vector<LiveContainer>> containers;
    Notices findings;
};

class EngineClient
{
public:
    /// Connects and asks _ping which engine and version this is. Errors of EngineSocket::open() and
    /// EngineSocket::get(); EngineUnintelligible: something else than an engine listens.
    static Result<EngineClient>
    open(const EngineAddress &address, const SocketLimits &limits, std::stop_token stop);

    [[nodiscard]] Engine engine() const noexcept { return m_engine; }
    /// Facts that do not come are missing and noted, not errors.
    EngineReport report();
    Result<EngineInfo> info();
    /// By full id, name or an unambiguous beginning of the id, as the engine resolves it.
    Result<LiveContainer> container(const std::string &name);
    Result<ApiImage> image(const std::string &id);
    Result<ApiVolume> volume(const std::string &name);
    /// A file of at most 4 MiB in a container's root file system, running or not; symbolic links at
    /// its last component are followed within the container.
    Result<std::string> file(const std::string &container, const std::string &path);

private:
    EngineClient(EngineAddress address, EngineSocket socket)
        : m_address(std::move(address))
        , m_socket(std::move(socket))
    {
    }
    [[nodiscard]] std::string target(const std::string &libpod, const std::string &docker) const;
    [[nodiscard]] std::string containerTarget(const std::string &name) const;
    [[nodiscard]] std::vector<std::string> infoTargets() const;
    [[nodiscard]] Result<EngineInfo> readInfo(std::span<const Result<HttpAnswer>> answers) const;
    [[nodiscard]] EngineInfo infoOrLess(std::span<const Result<HttpAnswer>> answers,
                                        Notices &findings) const;
    void complete(EngineInfo &info) const;
    [[nodiscard]] Result<std::vector<LiveContainer>> readList(const Result<HttpAnswer> &list) const;
    [[nodiscard]] Result<LiveContainer> readContainer(const Result<HttpAnswer> &answer) const;
    void takeInspected(std::vector<LiveContainer> &containers,
                       std::span<const Result<HttpAnswer>> answers,
                       Notices &findings) const;

    EngineAddress m_address;
    EngineSocket m_socket;
    Engine m_engine = Engine::Docker;
    std::string m_apiVersion;
    std::string m_libpodVersion;
};

} // namespace mountlens
