// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/engine_addresses.h"

#include "engines/json_fields.h"
#include "engines/podman_connections.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>

namespace mountlens {

namespace {

constexpr std::size_t kMaxFile = std::size_t{4} << 20U;
/// Users, contexts and machines looked at; each may cost a connection.
constexpr std::size_t kMaxListed = 256;

/// /var/run is a symbolic link to /run wherever there is systemd; doubled slashes mean one.
std::string canonicalSocket(std::string_view path)
{
    std::string canonical;
    for (const char c : path) {
        if (c != '/' || canonical.empty() || canonical.back() != '/')
            canonical += c;
    }
    return canonical.starts_with("/var/run/") ? canonical.substr(4) : canonical;
}

std::string sha256(const std::string &text)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256);
    return digest.toHex().toStdString();
}

class Collector
{
public:
    explicit Collector(const Surroundings &surroundings)
        : m_surroundings(surroundings)
        , m_home(surroundings.caller().home)
        , m_runtime(runtimeDirectory())
    {
    }

    void askedOfDocker();
    void askedOfPodman();
    void usualPlaces();
    void otherUsers();
    void desktops();
    void stored();
    EngineAddresses take() { return std::move(m_result); }

private:
    [[nodiscard]] std::string runtimeDirectory() const;
    [[nodiscard]] std::string setting(std::string_view name) const
    {
        return m_surroundings.variable(name).value_or(std::string());
    }
    [[nodiscard]] std::string dockerConfig() const
    {
        const std::string given = setting("DOCKER_CONFIG");
        return given.empty() ? m_home + "/.docker" : given;
    }
    void add(EngineAddress address);
    void addSocket(Engine engine,
                   AddressOrigin origin,
                   const std::string &path,
                   const std::string &name = {});
    void addDesktop(Engine engine, const std::string &path, const std::string &name);
    void addEach(Engine engine,
                 const std::string &directory,
                 const std::string &rest,
                 const std::string &product);
    [[nodiscard]] std::string currentContext() const;
    bool addContext(const std::string &name, const std::string &digest, AddressOrigin origin);
    void addConnection(const PodmanConnection &connection, AddressOrigin origin);

    const Surroundings &m_surroundings;
    std::string m_home;
    std::string m_runtime;
    EngineAddresses m_result;
};

std::string Collector::runtimeDirectory() const
{
    const std::string given = setting("XDG_RUNTIME_DIR");
    return given.starts_with('/') ? given
                                  : "/run/user/" + std::to_string(m_surroundings.caller().uid);
}

void Collector::add(EngineAddress address)
{
    auto &known = m_result.addresses;
    const bool seen = std::any_of(known.begin(), known.end(), [&](const EngineAddress &other) {
        return address.socketPath.empty() ? other.url == address.url
                                          : other.socketPath == address.socketPath;
    });
    if (seen)
        return;
    if (address.remote && address.asked)
        m_result.findings.push_back(Notice{NoticeId::RemoteEngine, {address.url}});
    known.push_back(std::move(address));
}

void Collector::addSocket(Engine engine,
                          AddressOrigin origin,
                          const std::string &path,
                          const std::string &name)
{
    EngineAddress address = engineAddress(engine, origin, "unix://" + path);
    address.name = name;
    add(std::move(address));
}

void Collector::addDesktop(Engine engine, const std::string &path, const std::string &name)
{
    EngineAddress address = engineAddress(engine, AddressOrigin::Desktop, "unix://" + path);
    address.name = name;
    address.virtualMachine = true;
    add(std::move(address));
}

void Collector::addEach(Engine engine,
                        const std::string &directory,
                        const std::string &rest,
                        const std::string &product)
{
    const auto names = m_surroundings.list(directory);
    for (std::size_t i = 0; i < std::min(names.size(), kMaxListed); ++i) {
        if (!names[i].starts_with('_') && !names[i].starts_with('.'))
            addDesktop(engine, std::string(directory).append("/").append(names[i]).append(rest),
                       product);
    }
}

std::string Collector::currentContext() const
{
    const auto text = m_surroundings.read(dockerConfig() + "/config.json");
    const auto object =
        text ? parseJsonObject(*text, "config.json", kMaxFile) : Result<QJsonObject>(text.error());
    return object ? textField(*object, "currentContext") : std::string();
}

/// docker/cli cli/context/store: contexts/meta/SHA256(name)/meta.json.
bool Collector::addContext(const std::string &name, const std::string &digest, AddressOrigin origin)
{
    const auto text =
        m_surroundings.read(dockerConfig() + "/contexts/meta/" + digest + "/meta.json");
    const auto object =
        text ? parseJsonObject(*text, "meta.json", kMaxFile) : Result<QJsonObject>(text.error());
    if (!object)
        return false;
    const QJsonObject docker = objectField(objectField(*object, "Endpoints"), "docker");
    const std::string host = textField(docker, "Host");
    if (host.empty())
        return false;
    EngineAddress address = engineAddress(Engine::Docker, origin, host);
    address.name = name.empty() ? textField(*object, "Name") : name;
    address.virtualMachine = address.virtualMachine || address.name.starts_with("desktop-linux");
    add(std::move(address));
    return true;
}

/// cli/command/cli.go resolveContextName(): DOCKER_CONTEXT, DOCKER_HOST, the stored context.
void Collector::askedOfDocker()
{
    std::string context = setting("DOCKER_CONTEXT");
    const std::string host = setting("DOCKER_HOST");
    if (context.empty() && host.empty())
        context = currentContext();
    const bool named = !context.empty() && context != "default";
    if (named && !addContext(context, sha256(context), AddressOrigin::Configuration))
        m_result.findings.push_back(Notice{NoticeId::ConnectionUnknown, {context}});
    // Even where a context is in force, whoever set DOCKER_HOST has an engine there.
    if (!host.empty())
        add(engineAddress(Engine::Docker, AddressOrigin::Environment, host));
}

void Collector::addConnection(const PodmanConnection &connection, AddressOrigin origin)
{
    EngineAddress address = engineAddress(Engine::Podman, origin, connection.uri);
    address.name = connection.name;
    address.virtualMachine = connection.machine;
    add(std::move(address));
}

void Collector::askedOfPodman()
{
    if (const std::string host = setting("CONTAINER_HOST"); !host.empty())
        add(engineAddress(Engine::Podman, AddressOrigin::Environment, host));
    const std::string wanted = setting("CONTAINER_CONNECTION");
    if (wanted.empty())
        return;
    const auto connections = readPodmanConnections(m_surroundings).connections;
    const auto found =
        std::find_if(connections.begin(), connections.end(),
                     [&](const PodmanConnection &known) { return known.name == wanted; });
    if (found == connections.end())
        m_result.findings.push_back(Notice{NoticeId::ConnectionUnknown, {wanted}});
    else
        addConnection(*found, AddressOrigin::Configuration);
}

void Collector::usualPlaces()
{
    addSocket(Engine::Docker, AddressOrigin::Default, "/run/docker.sock");
    addSocket(Engine::Podman, AddressOrigin::Default, "/run/podman/podman.sock");
    addSocket(Engine::Docker, AddressOrigin::Rootless, m_runtime + "/docker.sock");
    addSocket(Engine::Podman, AddressOrigin::Rootless, m_runtime + "/podman/podman.sock");
    // dockerd-rootless.sh without XDG_RUNTIME_DIR, as its documentation says.
    addSocket(Engine::Docker, AddressOrigin::Rootless, m_home + "/.docker/run/docker.sock");
}

void Collector::otherUsers()
{
    if (m_surroundings.caller().uid != 0)
        return;
    const auto users = m_surroundings.list("/run/user");
    for (std::size_t i = 0; i < std::min(users.size(), kMaxListed); ++i) {
        const std::string directory = "/run/user/" + users[i];
        addSocket(Engine::Docker, AddressOrigin::OtherUser, directory + "/docker.sock", users[i]);
        addSocket(Engine::Podman, AddressOrigin::OtherUser, directory + "/podman/podman.sock",
                  users[i]);
    }
}

void Collector::desktops()
{
    addDesktop(Engine::Docker, m_home + "/.docker/desktop/docker.sock", "Docker Desktop");
    addDesktop(Engine::Docker, m_home + "/.rd/docker.sock", "Rancher Desktop");
    addDesktop(Engine::Docker, m_home + "/.orbstack/run/docker.sock", "OrbStack");
    addDesktop(Engine::Docker, m_home + "/.colima/docker.sock", "Colima");
    addEach(Engine::Docker, m_home + "/.colima", "/docker.sock", "Colima");
    addEach(Engine::Docker, m_home + "/.config/colima", "/docker.sock", "Colima");
    addEach(Engine::Docker, m_home + "/.lima", "/sock/docker.sock", "Lima");
    addEach(Engine::Podman, m_home + "/.lima", "/sock/podman.sock", "Lima");
    addEach(Engine::Podman, m_home + "/.local/share/containers/podman/machine", "/podman.sock",
            "podman machine");
}

void Collector::stored()
{
    const auto digests = m_surroundings.list(dockerConfig() + "/contexts/meta");
    for (std::size_t i = 0; i < std::min(digests.size(), kMaxListed); ++i)
        addContext({}, digests[i], AddressOrigin::Stored);
    const PodmanConnections known = readPodmanConnections(m_surroundings);
    for (std::size_t i = 0; i < std::min(known.connections.size(), kMaxListed); ++i)
        addConnection(known.connections[i], AddressOrigin::Stored);
}

} // namespace

EngineAddress engineAddress(Engine engine, AddressOrigin origin, std::string_view url)
{
    constexpr std::string_view kUnix = "unix:";
    EngineAddress address;
    address.engine = engine;
    address.origin = origin;
    address.asked = origin == AddressOrigin::Environment || origin == AddressOrigin::Configuration;
    std::string_view path = url;
    if (path.starts_with(kUnix)) {
        path.remove_prefix(kUnix.size());
        if (path.starts_with("//"))
            path.remove_prefix(2);
    }
    if (path.starts_with('/') || path.empty()) {
        // opts/hosts.go parseDockerDaemonHost(): "unix://" alone is the default socket.
        address.socketPath = canonicalSocket(path.empty() ? "/run/docker.sock" : path);
        address.url = "unix://" + address.socketPath;
        address.virtualMachine = address.socketPath.find("/.docker/desktop/") != std::string::npos;
        return address;
    }
    address.url = url;
    address.remote = true;
    return address;
}

EngineAddresses findEngineAddresses(const Surroundings &surroundings)
{
    Collector collector(surroundings);
    collector.askedOfDocker();
    collector.askedOfPodman();
    collector.usualPlaces();
    collector.otherUsers();
    collector.desktops();
    collector.stored();
    return collector.take();
}

} // namespace mountlens
