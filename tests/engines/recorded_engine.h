// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// An engine's socket served by this process: recorded answers, or one of the ways to misbehave.
#pragma once

#include "base/unique_fd.h"

#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace mountlens::testing {

enum class Manner {
    Answers,
    Chunks,  ///< as Answers, with Transfer-Encoding: chunked
    Hangs,   ///< accepts, never answers
    Closes,  ///< accepts and closes
    Garbage, ///< something else than HTTP
    Huge,    ///< a body without end
    Drips,   ///< a byte every 20 ms
    Cuts,    ///< closes in the middle of a body
};

struct RecordedReply
{
    int status = 200;
    std::string body;
    std::string headers; ///< whole lines with \r\n
};

class RecordedEngine
{
public:
    /// Listens at once; the replies must be complete before the first request.
    RecordedEngine(std::string path, Manner manner);
    RecordedEngine(const RecordedEngine &) = delete;
    RecordedEngine &operator=(const RecordedEngine &) = delete;
    ~RecordedEngine();

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] bool listens() const { return static_cast<bool>(m_listener); }
    [[nodiscard]] int connections() const { return m_accepted; }
    /// `target` without the version in front of it.
    void reply(const std::string &target, RecordedReply reply);
    void reply(const std::string &target, const std::string &body)
    {
        reply(target, RecordedReply{200, body, {}});
    }
    /// "Api-Version" and, unless empty, "Libpod-API-Version".
    void replyToPing(const std::string &api, const std::string &libpod);
    /// A whole folder of tests/data/engines. False: it is not there.
    bool load(const std::string &folder, const std::string &api);

private:
    void accept();
    void serve(int connection);
    bool answer(int connection, const std::string &target);

    std::string m_path;
    Manner m_manner;
    std::map<std::string, RecordedReply> m_replies;
    UniqueFd m_listener;
    std::mutex m_mutex;
    std::vector<UniqueFd> m_connections;
    std::vector<std::jthread> m_threads;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_accepted = 0;
    std::jthread m_acceptor;
};

} // namespace mountlens::testing
