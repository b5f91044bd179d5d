// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/remarks.h"

#include "base/path_text.h"
#include "model/capability_names.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mountlens {

namespace {

constexpr auto kEngineSockets = std::to_array<std::string_view>(
    {"docker.sock", "podman.sock", "containerd.sock", "crio.sock", "dockershim.sock",
     "buildkitd.sock", "lxd.socket", "unix.socket.lxd", "private"});
/// Folders of the host that hold such sockets.
constexpr auto kSocketFolders =
    std::to_array<std::string_view>({"/", "/run", "/var/run", "/run/podman", "/run/containerd"});

template <class Table>
bool contains(const Table &table, std::string_view name)
{
    return std::find(table.begin(), table.end(), name) != table.end();
}

CapabilitySet without(CapabilitySet all, CapabilitySet some)
{
    return CapabilitySet(all.bits() & ~some.bits());
}

/// Collects what is true, in the order of its weight.
class Remarks
{
public:
    Remarks(const Subject &subject, const Circumstances &around)
        : m_subject(subject)
        , m_around(around)
    {
    }

    void addIdentity()
    {
        if (!isContainer())
            return;
        if (m_subject.userNamespace.uids.mapUp(ids().fsUid) == Uid(0) && ids().fsUid == Kuid(0))
            add(NoticeId::RootInsideIsRootOutside);
        if (m_subject.userNamespace.initial)
            add(NoticeId::SameUserNamespace);
    }

    void addCapabilities()
    {
        if (!isContainer())
            return;
        if (m_around.privileged)
            add(NoticeId::PrivilegedContainer);
        const auto &usual = m_around.defaultCapabilities;
        if (!usual)
            return;
        const CapabilitySet more = without(ids().effective, *usual);
        if (more != CapabilitySet() && !m_around.privileged)
            add(NoticeId::CapabilitiesBeyondDefault, {capabilityList(more)});
        const bool root = m_subject.userNamespace.uids.mapUp(ids().fsUid) == Uid(0);
        const CapabilitySet less =
            without(CapabilitySet(usual->bits() & fileCapabilities().bits()), ids().effective);
        if (root && less != CapabilitySet())
            add(NoticeId::CapabilitiesMissing, {capabilityList(less)});
        if (m_subject.noNewPrivileges)
            add(NoticeId::NoNewPrivileges);
    }

    void addSockets(const Request &request)
    {
        const std::string owner = m_around.rootless ? m_around.engineUser.name : "root";
        if (isEngineSocket(request.path)) {
            add(NoticeId::EngineSocketInReach, {request.path, owner});
            return;
        }
        for (const MountOrigin &mount : m_around.mounts) {
            if (givesSocket(mount)) {
                add(NoticeId::EngineSocketInReach, {mount.target, owner});
                return;
            }
        }
    }

    void addGroup(std::optional<Kgid> docker)
    {
        const auto &groups = ids().supplementaryGroups;
        const bool member = docker
                            && (ids().fsGid == *docker
                                || std::binary_search(groups.begin(), groups.end(), *docker));
        if (member)
            add(NoticeId::EngineGroup, {std::to_string(docker->value())});
    }

    [[nodiscard]] Notices take() { return std::move(m_notices); }

private:
    [[nodiscard]] const Credentials &ids() const { return m_subject.credentials; }
    [[nodiscard]] bool isContainer() const
    {
        return !m_around.onHost && (!m_around.container.empty() || m_around.engine);
    }
    static bool givesSocket(const MountOrigin &mount)
    {
        if (mount.type != "bind" || mount.hostPath.empty())
            return false;
        return isEngineSocket(mount.hostPath) || contains(kSocketFolders, mount.hostPath);
    }
    void add(NoticeId id, std::vector<std::string> args = {})
    {
        m_notices.push_back({id, std::move(args)});
    }

    const Subject &m_subject;
    const Circumstances &m_around;
    Notices m_notices;
};

} // namespace

bool isEngineSocket(std::string_view path)
{
    const std::string_view name = lastName(path);
    if (name == "private")
        return path.ends_with("systemd/private");
    return std::find(kEngineSockets.begin(), kEngineSockets.end(), name) != kEngineSockets.end();
}

std::string capabilityList(CapabilitySet capabilities)
{
    std::string list;
    for (std::uint8_t number = 0; number < 64; ++number) {
        if (!capabilities.has(static_cast<Capability>(number)))
            continue;
        const std::string_view name = capabilityNameOf(number);
        list += list.empty() ? "" : ", ";
        list += name.empty() ? std::to_string(number) : "CAP_" + std::string(name);
    }
    return list;
}

CapabilitySet fileCapabilities() noexcept
{
    return CapabilitySet()
        .with(Capability::Chown)
        .with(Capability::DacOverride)
        .with(Capability::DacReadSearch)
        .with(Capability::Fowner)
        .with(Capability::Fsetid)
        .with(Capability::LinuxImmutable)
        .with(Capability::Mknod)
        .with(Capability::Setfcap);
}

Notices remarksOn(const Subject &subject,
                  const Circumstances &around,
                  const Request &request,
                  std::optional<Kgid> hostDockerGroup)
{
    Remarks remarks(subject, around);
    remarks.addIdentity();
    remarks.addCapabilities();
    remarks.addSockets(request);
    remarks.addGroup(hostDockerGroup);
    return remarks.take();
}

} // namespace mountlens
