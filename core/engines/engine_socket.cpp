// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/engine_socket.h"

#include "base/unique_fd.h"
#include "engines/curl_library.h"
#include "engines/docker_api.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string_view>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace mountlens {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// Connections to one engine at once: an inspection waits for locks, not for the processor.
constexpr std::size_t kConnections = 6;

/// One request under way, or a connection's handle at rest.
struct Transfer
{
    CURL *handle = nullptr;
    std::size_t index = 0;
    std::size_t limit = 0;
    bool tooLarge = false;
    HttpAnswer answer;
};

std::size_t takeBody(char *data, std::size_t size, std::size_t count, void *context)
{
    auto &transfer = *static_cast<Transfer *>(context);
    const std::size_t bytes = size * count;
    transfer.tooLarge = bytes > transfer.limit - transfer.answer.body.size();
    if (transfer.tooLarge)
        return 0;
    transfer.answer.body.append(data, bytes);
    return bytes;
}

bool sameWord(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
        return std::tolower(x) == std::tolower(y);
    });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())) != 0)
        text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0)
        text.remove_suffix(1);
    return text;
}

std::size_t takeHeader(char *data, std::size_t size, std::size_t count, void *context)
{
    auto &transfer = *static_cast<Transfer *>(context);
    const std::string_view line(data, size * count);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return line.size();
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trimmed(line.substr(colon + 1)).substr(0, 64);
    if (sameWord(name, "Api-Version"))
        transfer.answer.apiVersion = value;
    if (sameWord(name, "Libpod-API-Version"))
        transfer.answer.libpodVersion = value;
    return line.size();
}

Error forbidden(const std::string &path)
{
    const auto place = refusingPlace(path);
    if (!place)
        return Error(ErrorId::EngineSocketForbidden, path, {}, EACCES);
    std::array<char, 32> mode{};
    std::snprintf(mode.data(), mode.size(), "%04o", place->mode);
    return Error(ErrorId::EngineSocketForbidden, path,
                 place->path + ' ' + mode.data() + ' ' + std::to_string(place->uid) + ':'
                     + std::to_string(place->gid),
                 EACCES);
}

Error connectError(const std::string &path, int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return Error::fromErrno(ErrorId::EngineSocketMissing, path, code);
    case EACCES:
    case EPERM:
        return forbidden(path);
    case ECONNREFUSED:
        return Error::fromErrno(ErrorId::EngineNotListening, path, code);
    case EAGAIN: // SO_SNDTIMEO: the queue of connections stayed full
        return Error(ErrorId::EngineSilent, path);
    default:
        return Error::fromErrno(ErrorId::OpenFailed, path, code);
    }
}

/// Connects and leaves again: 0 and who listens, or the errno.
int knock(const std::string &path, milliseconds limit, std::optional<std::uint32_t> &peer)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return ENAMETOOLONG;
    std::memcpy(address.sun_path, path.data(), path.size());
    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const timeval wait = {limit.count() / 1000, (limit.count() % 1000) * 1000};
    if (!socket || ::setsockopt(socket.get(), SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof wait) != 0)
        return errno;
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return errno;
    ucred credentials = {};
    socklen_t length = sizeof credentials;
    if (::getsockopt(socket.get(), SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0)
        peer = credentials.uid;
    return 0;
}

std::optional<RefusingPlace> placeFacts(const std::string &path)
{
    struct stat facts = {};
    if (::stat(path.c_str(), &facts) != 0)
        return std::nullopt;
    return RefusingPlace{path, S_ISDIR(facts.st_mode), facts.st_mode & 07777U, facts.st_uid,
                         facts.st_gid};
}

} // namespace

std::optional<RefusingPlace> refusingPlace(const std::string &socketPath)
{
    for (std::size_t slash = socketPath.find('/', 1); slash != std::string::npos;
         slash = socketPath.find('/', slash + 1)) {
        const std::string directory = socketPath.substr(0, slash);
        if (::faccessat(AT_FDCWD, directory.c_str(), X_OK, AT_EACCESS) != 0 && errno == EACCES)
            return placeFacts(directory);
    }
    if (::faccessat(AT_FDCWD, socketPath.c_str(), W_OK, AT_EACCESS) != 0 && errno == EACCES)
        return placeFacts(socketPath);
    return std::nullopt;
}

struct EngineSocket::Session
{
    Session(std::string socketPath, const SocketLimits &given, std::stop_token token)
        : path(std::move(socketPath))
        , limits(given)
        , stop(std::move(token))
        , deadline(Clock::now() + given.session)
        , multi(curl.multiInit())
    {
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    ~Session()
    {
        for (const auto &transfer : transfers)
            curl.easyCleanup(transfer->handle);
        if (multi)
            curl.multiCleanup(multi);
    }

    /// Makes as many handles as that many targets are worth. False: out of memory.
    bool prepareFor(std::size_t targetCount);
    bool prepare(Transfer &transfer);
    bool start(Transfer &transfer, std::size_t index, const std::string &target) const;
    [[nodiscard]] Result<HttpAnswer> outcome(Transfer &transfer, CURLcode code) const;
    [[nodiscard]] Error failure(const Transfer &transfer, CURLcode code) const;
    [[nodiscard]] milliseconds timeLeft() const
    {
        return std::chrono::duration_cast<milliseconds>(deadline - Clock::now());
    }

    const CurlLibrary &curl = curlLibrary();
    std::string path;
    SocketLimits limits;
    std::stop_token stop;
    Clock::time_point deadline;
    CURLM *multi;
    std::optional<std::uint32_t> peer;
    /// Their addresses are known to libcurl.
    std::vector<std::unique_ptr<Transfer>> transfers;
};

bool EngineSocket::Session::prepareFor(std::size_t targetCount)
{
    while (transfers.size() < std::min(kConnections, targetCount)) {
        auto transfer = std::make_unique<Transfer>();
        if (!prepare(*transfer))
            return false;
        transfers.push_back(std::move(transfer));
    }
    return true;
}

bool EngineSocket::Session::prepare(Transfer &transfer)
{
    transfer.handle = curl.easyInit();
    if (!transfer.handle)
        return false;
    const auto set = [&](CURLoption option, auto value) {
        return curl.setOption(transfer.handle, option, value) == CURLE_OK;
    };
    return set(CURLOPT_UNIX_SOCKET_PATH, path.c_str()) && set(CURLOPT_NOSIGNAL, 1L)
           && set(CURLOPT_PROXY, "") && set(CURLOPT_NOPROXY, "*") && set(CURLOPT_FOLLOWLOCATION, 0L)
           && set(CURLOPT_PATH_AS_IS, 1L)
           && set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1))
           && set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()))
           && set(CURLOPT_WRITEFUNCTION, &takeBody) && set(CURLOPT_HEADERFUNCTION, &takeHeader)
           && set(CURLOPT_WRITEDATA, static_cast<void *>(&transfer))
           && set(CURLOPT_HEADERDATA, static_cast<void *>(&transfer))
           && set(CURLOPT_USERAGENT, "mountlens");
}

bool EngineSocket::Session::start(Transfer &transfer,
                                  std::size_t index,
                                  const std::string &target) const
{
    const milliseconds limit = std::min(limits.answer, timeLeft());
    const std::string url = "http://localhost" + target;
    transfer.index = index;
    transfer.tooLarge = false;
    transfer.answer = HttpAnswer();
    return limit.count() > 0
           && curl.setOption(transfer.handle, CURLOPT_TIMEOUT_MS, static_cast<long>(limit.count()))
                  == CURLE_OK
           && curl.setOption(transfer.handle, CURLOPT_URL, url.c_str()) == CURLE_OK
           && curl.addHandle(multi, transfer.handle) == CURLM_OK;
}

Error EngineSocket::Session::failure(const Transfer &transfer, CURLcode code) const
{
    if (transfer.tooLarge)
        return Error(ErrorId::TooLarge, path);
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return Error(ErrorId::EngineSilent, path);
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_PARTIAL_FILE:
        return Error(ErrorId::EngineHungUp, path);
    case CURLE_COULDNT_CONNECT: {
        std::optional<std::uint32_t> ignored;
        const int reason = knock(path, limits.connect, ignored);
        return reason == 0 ? Error(ErrorId::EngineHungUp, path) : connectError(path, reason);
    }
    default:
        return Error(ErrorId::EngineUnintelligible, path, curl.errorText(code));
    }
}

Result<HttpAnswer> EngineSocket::Session::outcome(Transfer &transfer, CURLcode code) const
{
    if (code != CURLE_OK)
        return failure(transfer, code);
    long status = 0;
    curl.getInfo(transfer.handle, CURLINFO_RESPONSE_CODE, &status);
    if (status < 200 || status > 299)
        return Error(ErrorId::EngineAnswer, "HTTP " + std::to_string(status),
                     engineMessage(transfer.answer.body));
    return std::move(transfer.answer);
}

/// Many targets over the connections of one session.
class EngineSocket::Round
{
public:
    Round(Session &session, const std::vector<std::string> &targets, std::size_t limit)
        : m_session(session)
        , m_targets(targets)
        , m_limit(limit)
        , m_answers(targets.size(), Error(ErrorId::EngineSilent, session.path))
    {
    }
    std::vector<Result<HttpAnswer>> run();

private:
    void startNext(Transfer &transfer);
    void collect();
    void giveUp();

    Session &m_session;
    const std::vector<std::string> &m_targets;
    std::size_t m_limit;
    /// EngineSilent for those that were never asked.
    std::vector<Result<HttpAnswer>> m_answers;
    std::vector<Transfer *> m_running;
    std::size_t m_next = 0;
};

void EngineSocket::Round::startNext(Transfer &transfer)
{
    transfer.limit = m_limit;
    if (m_next == m_targets.size() || !m_session.start(transfer, m_next, m_targets[m_next]))
        return;
    ++m_next;
    m_running.push_back(&transfer);
}

void EngineSocket::Round::collect()
{
    int left = 0;
    while (const CURLMsg *message = m_session.curl.readInfo(m_session.multi, &left)) {
        const CURLcode code = message->data.result;
        const auto done =
            std::find_if(m_running.begin(), m_running.end(), [&](const Transfer *transfer) {
                return transfer->handle == message->easy_handle;
            });
        if (message->msg != CURLMSG_DONE || done == m_running.end())
            continue;
        Transfer &transfer = **done;
        m_running.erase(done);
        m_session.curl.removeHandle(m_session.multi, transfer.handle);
        m_answers[transfer.index] = m_session.outcome(transfer, code);
        startNext(transfer);
    }
}

void EngineSocket::Round::giveUp()
{
    for (const Transfer *transfer : m_running) {
        m_session.curl.removeHandle(m_session.multi, transfer->handle);
        m_answers[transfer->index] = Error(ErrorId::Cancelled, m_session.path);
    }
    for (std::size_t i = m_next; i < m_answers.size(); ++i)
        m_answers[i] = Error(ErrorId::Cancelled, m_session.path);
}

std::vector<Result<HttpAnswer>> EngineSocket::Round::run()
{
    for (const auto &transfer : m_session.transfers)
        startNext(*transfer);
    while (!m_running.empty() && !m_session.stop.stop_requested()) {
        int active = 0;
        m_session.curl.perform(m_session.multi, &active);
        collect();
        if (active > 0 && !m_running.empty())
            m_session.curl.poll(m_session.multi, nullptr, 0, 1000, nullptr);
    }
    if (m_session.stop.stop_requested())
        giveUp();
    return std::move(m_answers);
}

EngineSocket::EngineSocket(std::unique_ptr<Session> session)
    : m_session(std::move(session))
{
}
EngineSocket::EngineSocket(EngineSocket &&) noexcept = default;
EngineSocket &EngineSocket::operator=(EngineSocket &&) noexcept = default;
EngineSocket::~EngineSocket() = default;

Result<EngineSocket>
EngineSocket::open(const std::string &path, const SocketLimits &limits, std::stop_token stop)
{
    std::optional<std::uint32_t> peer;
    if (const int code = knock(path, limits.connect, peer); code != 0)
        return connectError(path, code);
    if (!curlLibrary().complete)
        return Error(ErrorId::Unsupported, "libcurl");
    auto session = std::make_unique<Session>(path, limits, std::move(stop));
    if (!session->multi)
        return Error(ErrorId::Unsupported, "libcurl");
    session->peer = peer;
    return EngineSocket(std::move(session));
}

Result<HttpAnswer> EngineSocket::get(const std::string &target, std::size_t limit)
{
    return std::move(getAll({target}, limit).front());
}

std::vector<Result<HttpAnswer>> EngineSocket::getAll(const std::vector<std::string> &targets,
                                                     std::size_t limit)
{
    Session &session = *m_session;
    if (!session.prepareFor(targets.size()))
        return {targets.size(), Error(ErrorId::Unsupported, "libcurl")};
    const std::stop_callback wake(session.stop, [&] { session.curl.wakeup(session.multi); });
    return Round(session, targets, limit).run();
}

std::optional<std::uint32_t> EngineSocket::peerUid() const noexcept
{
    return m_session->peer;
}

} // namespace mountlens
