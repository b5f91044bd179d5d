// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// GET over an engine's unix socket, with limits of time and size. libcurl is loaded when first
/// needed: linking it would cost every start of the program what only few runs need.
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace mountlens {

struct SocketLimits
{
    std::chrono::milliseconds connect{1000};
    /// One whole answer.
    std::chrono::milliseconds answer{5000};
    /// All answers of one EngineSocket together.
    std::chrono::milliseconds session{10'000};
};

/// An answer with a status of 200 to 299. Headers that were not sent are empty.
struct HttpAnswer
{
    std::string apiVersion;    ///< Api-Version
    std::string libpodVersion; ///< Libpod-API-Version
    std::string body;
};

/// The file that keeps the caller from a socket: the socket, or a directory above it.
struct RefusingPlace
{
    std::string path;
    bool directory = false;
    std::uint32_t mode = 0; ///< permission bits
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;

    bool operator==(const RefusingPlace &) const = default;
};

/// nullopt: nothing refuses, or it cannot be told.
std::optional<RefusingPlace> refusingPlace(const std::string &socketPath);

/// A few connections to one engine, kept open between requests. For one thread at a time.
class EngineSocket
{
public:
    /// Connects once to learn why it cannot: EngineSocketMissing, EngineSocketForbidden,
    /// EngineNotListening, EngineSilent, OpenFailed with the errno; Unsupported without libcurl.
    static Result<EngineSocket>
    open(const std::string &path, const SocketLimits &limits, std::stop_token stop);
    EngineSocket(EngineSocket &&) noexcept;
    EngineSocket &operator=(EngineSocket &&) noexcept;
    EngineSocket(const EngineSocket &) = delete;
    EngineSocket &operator=(const EngineSocket &) = delete;
    ~EngineSocket();

    /// `target`: path and query, percent-encoded. Redirects are answers like others (EngineAnswer).
    /// EngineSilent, EngineHungUp, EngineUnintelligible, EngineAnswer, TooLarge (more than `limit`
    /// bytes), Cancelled.
    Result<HttpAnswer> get(const std::string &target, std::size_t limit);
    /// The same for many at once; answers in the order of `targets`.
    std::vector<Result<HttpAnswer>> getAll(const std::vector<std::string> &targets,
                                           std::size_t limit);
    /// Who listens, from SO_PEERCRED: the daemon, or the service manager that starts it.
    [[nodiscard]] std::optional<std::uint32_t> peerUid() const noexcept;

private:
    struct Session;
    class Round;
    explicit EngineSocket(std::unique_ptr<Session> session);

    std::unique_ptr<Session> m_session;
};

} // namespace mountlens
