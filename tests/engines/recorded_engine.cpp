// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/recorded_engine.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace mountlens::testing {

namespace {

bool sendAll(int connection, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::string chunked(const std::string &body)
{
    std::string text;
    for (std::size_t at = 0; at < body.size(); at += 1000) {
        const std::string piece = body.substr(at, 1000);
        text += QByteArray::number(static_cast<qulonglong>(piece.size()), 16).toStdString() + "\r\n"
                + piece + "\r\n";
    }
    return text + "0\r\n\r\n";
}

/// "/v1.41/info" is "/info".
std::string withoutVersion(const std::string &target)
{
    const std::size_t slash = target.find('/', 1);
    const bool version = target.starts_with("/v") && target.size() > 2 && target[2] >= '0'
                         && target[2] <= '9' && slash != std::string::npos;
    return version ? target.substr(slash) : target;
}

UniqueFd listenAt(const std::string &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.c_str(), std::min(path.size(), sizeof address.sun_path - 1));
    UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(socket.get(), 64) != 0)
        return {};
    return socket;
}

std::string contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

RecordedEngine::RecordedEngine(std::string path, Manner manner)
    : m_path(std::move(path))
    , m_manner(manner)
    , m_listener(listenAt(m_path))
    , m_acceptor([this] { accept(); })
{
}

RecordedEngine::~RecordedEngine()
{
    m_stopping = true;
    ::shutdown(m_listener.get(), SHUT_RDWR);
    m_acceptor.join();
    for (const UniqueFd &connection : m_connections)
        ::shutdown(connection.get(), SHUT_RDWR);
    m_threads.clear();
    ::unlink(m_path.c_str());
}

void RecordedEngine::reply(const std::string &target, RecordedReply reply)
{
    m_replies[target] = std::move(reply);
}

void RecordedEngine::replyToPing(const std::string &api, const std::string &libpod)
{
    RecordedReply ping{200, "OK", "Api-Version: " + api + "\r\n"};
    if (!libpod.empty())
        ping.headers += "Libpod-API-Version: " + libpod + "\r\n";
    reply("/_ping", std::move(ping));
}

bool RecordedEngine::load(const std::string &folder, const std::string &api)
{
    const QString top =
        QStringLiteral(MOUNTLENS_TEST_DATA "/engines/") + QString::fromStdString(folder);
    const QString name = QString::fromStdString(api);
    const auto file = [&](const char *what) {
        return contentOf(top + QStringLiteral("/api-") + name + QLatin1Char('-')
                         + QLatin1String(what) + QStringLiteral(".json"));
    };
    const bool libpod = api == "libpod";
    const std::string prefix = libpod ? "/libpod" : "";
    const QJsonObject headers =
        QJsonDocument::fromJson(QByteArray::fromStdString(file("ping-headers")))
            .object()
            .value(QLatin1String("headers"))
            .toObject();
    const auto header = [&](const char *key) {
        return headers.value(QLatin1String(key)).toString().toStdString();
    };
    replyToPing(header("Api-Version"), api == "compat" ? "" : header("Libpod-Api-Version"));
    reply(prefix + "/info", file("info"));
    if (const std::string version = file("version"); !version.empty())
        reply(prefix + "/version", version);
    reply(prefix + (libpod ? "/containers/json?all=true" : "/containers/json?all=1"),
          file("containers"));
    const auto cases = QDir(top).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &one : cases) {
        const std::string body = contentOf(top + QLatin1Char('/') + one + QStringLiteral("/api-")
                                           + name + QStringLiteral("-container.json"));
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
        const std::string id = object.value(QLatin1String("Id")).toString().toStdString();
        for (const std::string &who : {id, one.toStdString()})
            reply(std::string(prefix).append("/containers/").append(who).append("/json"), body);
    }
    return !headers.isEmpty() && !cases.isEmpty();
}

void RecordedEngine::accept()
{
    for (;;) {
        const int connection = ::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0 || m_stopping)
            return;
        ++m_accepted;
        const std::lock_guard lock(m_mutex);
        m_connections.emplace_back(connection);
        m_threads.emplace_back([this, connection] { serve(connection); });
    }
}

void RecordedEngine::serve(int connection)
{
    if (m_manner == Manner::Closes) {
        ::shutdown(connection, SHUT_RDWR);
        return;
    }
    std::string received;
    std::array<char, 4096> buffer{};
    for (;;) {
        const ssize_t got = ::recv(connection, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            return;
        received.append(buffer.data(), static_cast<std::size_t>(got));
        const std::size_t end = received.find("\r\n\r\n");
        if (end == std::string::npos || m_manner == Manner::Hangs)
            continue;
        const std::size_t first = received.find(' ');
        const std::string target =
            received.substr(first + 1, received.find(' ', first + 1) - first - 1);
        received.erase(0, end + 4);
        if (!answer(connection, withoutVersion(target))) {
            ::shutdown(connection, SHUT_RDWR);
            return;
        }
    }
}

bool RecordedEngine::answer(int connection, const std::string &target)
{
    if (m_manner == Manner::Garbage)
        return sendAll(connection, "220 mail.example ESMTP\r\n") && false;
    if (m_manner == Manner::Huge || m_manner == Manner::Drips) {
        const bool huge = m_manner == Manner::Huge;
        const std::string piece(huge ? 65536 : 1, ' ');
        sendAll(connection, "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\n\r\n");
        while (!m_stopping && sendAll(connection, piece)) {
            if (!huge)
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return false;
    }
    const auto found = m_replies.find(target);
    const RecordedReply reply = found == m_replies.end()
                                    ? RecordedReply{404, R"({"message":"page not found"})", {}}
                                    : found->second;
    if (reply.status == 0)
        return false;
    const std::string head =
        "HTTP/1.1 " + std::to_string(reply.status) + " Status\r\n" + reply.headers;
    if (m_manner == Manner::Chunks)
        return sendAll(connection,
                       head + "Transfer-Encoding: chunked\r\n\r\n" + chunked(reply.body));
    const std::string length = "Content-Length: " + std::to_string(reply.body.size()) + "\r\n\r\n";
    if (m_manner == Manner::Cuts)
        return sendAll(connection, head + length + reply.body.substr(0, reply.body.size() / 2))
               && false;
    return sendAll(connection, head + length + reply.body);
}

} // namespace mountlens::testing
