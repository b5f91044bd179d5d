// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/engine_client.h"

#include "engines/archived_file.h"
#include "engines/docker_api.h"
#include "engines/podman_api.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

/// Symbolic links followed in a container, fewer than the kernel's 40: /etc/passwd has one or two.
constexpr int kMaxLinks = 8;

bool isVersion(const std::string &text)
{
    const auto ofVersion = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    return !text.empty() && text.size() < 16 && std::all_of(text.begin(), text.end(), ofVersion);
}

/// "5.0.0-dev" is spoken to as 5.0.0.
std::string withoutSuffix(const std::string &version)
{
    return version.substr(0, version.find_first_of("-+"));
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    constexpr std::string_view kUnreserved = "-._~";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
                           || (c >= 'A' && c <= 'Z')
                           || kUnreserved.find(c) != std::string_view::npos;
        if (plain) {
            encoded += c;
            continue;
        }
        encoded += '%';
        encoded += kDigits[byte >> 4U];
        encoded += kDigits[byte & 15U];
    }
    return encoded;
}

/// "." and ".." would be taken out of the URL by the engine's router.
bool canBeAsked(const std::string &name)
{
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos;
}

std::string shownName(const LiveContainer &container)
{
    return container.names.empty() ? container.id : container.names.front();
}

bool isGone(const Error &error)
{
    return error.id() == ErrorId::EngineAnswer && error.subject() == "HTTP 404";
}

/// What only the list tells.
void keepListed(LiveContainer &container, const LiveContainer &listed)
{
    if (container.names.empty())
        container.names = listed.names;
    if (container.image.empty())
        container.image = listed.image;
    if (container.state.empty())
        container.state = listed.state;
}

std::string linkedPath(const std::string &path, const std::string &target)
{
    if (target.starts_with('/'))
        return target;
    return path.substr(0, path.rfind('/') + 1) + target;
}

} // namespace

Result<EngineClient>
EngineClient::open(const EngineAddress &address, const SocketLimits &limits, std::stop_token stop)
{
    auto socket = EngineSocket::open(address.socketPath, limits, std::move(stop));
    if (!socket)
        return socket.error();
    const auto ping = socket->get("/_ping", kMaxAnswerBytes);
    if (!ping)
        return ping.error();
    if (!isVersion(ping->apiVersion))
        return Error(ErrorId::EngineUnintelligible, address.socketPath, "_ping");
    EngineClient client(address, std::move(*socket));
    client.m_apiVersion = ping->apiVersion;
    client.m_libpodVersion = ping->libpodVersion;
    if (isVersion(withoutSuffix(ping->libpodVersion)))
        client.m_engine = Engine::Podman;
    return client;
}

std::string EngineClient::target(const std::string &libpod, const std::string &docker) const
{
    // The engine's own version is the one it surely speaks: Engine 29 refuses 1.41, podman 3 v4.
    if (m_engine == Engine::Podman)
        return "/v" + withoutSuffix(m_libpodVersion) + "/libpod" + libpod;
    return "/v" + m_apiVersion + docker;
}

std::string EngineClient::containerTarget(const std::string &name) const
{
    const std::string path = "/containers/" + percentEncoded(name) + "/json";
    return target(path, path);
}

Result<EngineInfo> EngineClient::readInfo(std::span<const Result<HttpAnswer>> answers) const
{
    if (!answers[0])
        return answers[0].error();
    if (m_engine == Engine::Podman)
        return parseLibpodInfo(answers[0]->body);
    auto info = parseDockerInfo(answers[0]->body);
    if (info && answers[1])
        addDockerVersion(*info, answers[1]->body);
    return info;
}

Result<std::vector<LiveContainer>> EngineClient::readList(const Result<HttpAnswer> &list) const
{
    if (!list)
        return list.error();
    return m_engine == Engine::Podman ? parseLibpodContainers(list->body)
                                      : parseDockerContainers(list->body);
}

Result<LiveContainer> EngineClient::readContainer(const Result<HttpAnswer> &answer) const
{
    if (!answer)
        return answer.error();
    auto container = m_engine == Engine::Podman ? parseLibpodContainer(answer->body)
                                                : parseDockerContainer(answer->body);
    if (container) {
        container->engine = m_engine;
        container->address = m_address.url;
    }
    return container;
}

void EngineClient::takeInspected(std::vector<LiveContainer> &containers,
                                 std::span<const Result<HttpAnswer>> answers,
                                 Notices &findings) const
{
    std::vector<LiveContainer> all;
    for (std::size_t i = 0; i < containers.size(); ++i) {
        LiveContainer &listed = containers[i];
        listed.engine = m_engine;
        listed.address = m_address.url;
        auto container = readContainer(answers[i]);
        if (container) {
            keepListed(*container, listed);
            all.push_back(std::move(*container));
            continue;
        }
        if (isGone(container.error()))
            continue;
        findings.push_back(Notice{NoticeId::ContainerNotInspected, {shownName(listed)}});
        all.push_back(std::move(listed));
    }
    containers = std::move(all);
}

std::vector<std::string> EngineClient::infoTargets() const
{
    // podman's version costs as much as its info (libpod/info.go asks the package manager for the
    // versions of its helpers) and says nothing more.
    if (m_engine == Engine::Podman)
        return {target("/info", "")};
    return {target("", "/info"), target("", "/version")};
}

EngineInfo EngineClient::infoOrLess(std::span<const Result<HttpAnswer>> answers,
                                    Notices &findings) const
{
    auto read = readInfo(answers);
    if (!read)
        findings.push_back(Notice{NoticeId::EngineFactsMissing, {m_address.url, "info"}});
    EngineInfo info = read ? std::move(*read) : EngineInfo();
    if (!read && answers.size() > 1 && answers[1])
        addDockerVersion(info, answers[1]->body);
    // A daemon that does not run as root is rootless; as root's pid 1 may stand in for it.
    if (!read)
        info.rootless = m_socket.peerUid().value_or(0) != 0;
    complete(info);
    return info;
}

void EngineClient::complete(EngineInfo &info) const
{
    info.engine = m_engine;
    info.address = m_address.url;
    info.libpodVersion = m_libpodVersion;
    if (info.apiVersion.empty())
        info.apiVersion = m_apiVersion;
    if (info.version.empty())
        info.version = m_libpodVersion;
    info.virtualMachine = info.virtualMachine || m_address.virtualMachine;
}

EngineReport EngineClient::report()
{
    EngineReport report{
        {},
        readList(m_socket.get(target("/containers/json?all=true", "/containers/json?all=1"),
                              kMaxListBytes)),
        {}};
    // The slowest first: podman takes a second or two for its info.
    std::vector<std::string> targets = infoTargets();
    const std::size_t infos = targets.size();
    if (report.containers) {
        for (const LiveContainer &listed : *report.containers)
            targets.push_back(containerTarget(listed.id));
    }
    const auto answers = m_socket.getAll(targets, kMaxAnswerBytes);
    const std::span<const Result<HttpAnswer>> all(answers);
    report.info = infoOrLess(all.first(infos), report.findings);
    if (report.containers)
        takeInspected(*report.containers, all.subspan(infos), report.findings);
    return report;
}

Result<EngineInfo> EngineClient::info()
{
    const auto answers = m_socket.getAll(infoTargets(), kMaxAnswerBytes);
    auto info = readInfo(answers);
    if (info)
        complete(*info);
    return info;
}

Result<LiveContainer> EngineClient::container(const std::string &name)
{
    if (!canBeAsked(name))
        return Error(ErrorId::Usage, "container", name);
    return readContainer(m_socket.get(containerTarget(name), kMaxAnswerBytes));
}

Result<ApiImage> EngineClient::image(const std::string &id)
{
    if (id.empty())
        return Error(ErrorId::Usage, "image", id);
    const std::string path = "/images/" + percentEncoded(id) + "/json";
    const auto answer = m_socket.get(target(path, path), kMaxAnswerBytes);
    if (!answer)
        return answer.error();
    return parseDockerImage(answer->body);
}

Result<ApiVolume> EngineClient::volume(const std::string &name)
{
    if (!canBeAsked(name))
        return Error(ErrorId::Usage, "volume", name);
    const std::string path = "/volumes/" + percentEncoded(name);
    const auto answer = m_socket.get(target(path + "/json", path), kMaxAnswerBytes);
    if (!answer)
        return answer.error();
    return m_engine == Engine::Podman ? parseLibpodVolume(answer->body)
                                      : parseDockerVolume(answer->body);
}

Result<std::string> EngineClient::file(const std::string &container, const std::string &path)
{
    if (!canBeAsked(container))
        return Error(ErrorId::Usage, "container", container);
    std::string wanted = path;
    for (int links = 0; links <= kMaxLinks; ++links) {
        const std::string query =
            "/containers/" + percentEncoded(container) + "/archive?path=" + percentEncoded(wanted);
        // The stream has headers and padding besides the file.
        const auto answer = m_socket.get(target(query, query), kMaxAnswerBytes + (64U << 10U));
        if (!answer)
            return answer.error();
        auto file = readArchivedFile(answer->body, kMaxAnswerBytes);
        if (!file)
            return file.error();
        if (file->linkTarget.empty())
            return std::move(file->content);
        wanted = linkedPath(wanted, file->linkTarget);
    }
    return Error::fromErrno(ErrorId::OpenFailed, path, ELOOP);
}

} // namespace mountlens
