// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/process_containers.h"

#include "base/text_scan.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace mountlens {

namespace {

constexpr std::size_t kMaxText = std::size_t{64} << 10U;

struct Prefix
{
    std::string_view text;
    ContainerManager manager;
};

/// Names that systemd's cgroup driver gives: PREFIX-ID.scope (runc libcontainer/cgroups/systemd,
/// podman libpod/oci_util.go). crun's cgroups=split has libpod-payload-ID.
constexpr auto kPrefixes = std::to_array<Prefix>({
    {"docker-", ContainerManager::Docker},
    {"libpod-payload-", ContainerManager::Podman},
    {"libpod-", ContainerManager::Podman},
    {"nerdctl-", ContainerManager::Nerdctl},
    {"cri-containerd-", ContainerManager::Containerd},
    {"crio-", ContainerManager::Crio},
});

/// Directories whose children are containers: PARENT/ID with the cgroupfs driver.
constexpr auto kParents = std::to_array<Prefix>({
    {"docker", ContainerManager::Docker},
    {"libpod_parent", ContainerManager::Podman},
    {"default", ContainerManager::Nerdctl},
    {"k8s.io", ContainerManager::Containerd},
    {"crio", ContainerManager::Crio},
});

bool isHexadecimal(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isId(std::string_view text)
{
    return text.size() == 64 && isHexadecimal(text);
}

std::string_view withoutSuffix(std::string_view text, std::string_view suffix)
{
    return text.ends_with(suffix) ? text.substr(0, text.size() - suffix.size()) : text;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// systemd src/basic/unit-name.c unit_name_unescape(): \xNN and - for /.
std::string unescapedUnit(std::string_view text)
{
    std::string name;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '\\' && i + 3 < text.size() && text[i + 1] == 'x'
                            && hexDigit(text[i + 2]) >= 0 && hexDigit(text[i + 3]) >= 0;
        if (!escape) {
            name += text[i] == '-' ? '/' : text[i];
            continue;
        }
        name += static_cast<char>(hexDigit(text[i + 2]) * 16 + hexDigit(text[i + 3]));
        i += 3;
    }
    return name;
}

/// The uid in "pod1234-...", "kubepods-burstable-pod1234_...slice"; empty: none.
std::string podIn(std::string_view segment)
{
    segment = withoutSuffix(segment, ".slice");
    const std::size_t start = segment.rfind("pod");
    if (start == std::string_view::npos)
        return {};
    std::string uid(segment.substr(start + 3));
    std::replace(uid.begin(), uid.end(), '_', '-');
    const bool plausible =
        uid.size() >= 32 && uid.size() <= 36
        && std::all_of(uid.begin(), uid.end(), [](char c) { return c == '-' || hexDigit(c) >= 0; });
    return plausible ? uid : std::string();
}

ContainerLabel labelOf(ContainerManager manager, std::string_view id, const std::string &pod)
{
    ContainerLabel label;
    label.manager = manager;
    label.id = id;
    label.pod = pod;
    return label;
}

ContainerLabel namedLabel(ContainerManager manager, std::string name)
{
    ContainerLabel label;
    label.manager = manager;
    label.name = std::move(name);
    return label;
}

/// Takes the segments of one path, from the outside to the inside.
class PathReader
{
public:
    void take(std::string_view segment);
    std::vector<ContainerLabel> labels;

private:
    [[nodiscard]] bool takePrefixed(std::string_view segment);
    [[nodiscard]] bool takeChild(std::string_view segment);
    [[nodiscard]] bool takeMachine(std::string_view segment);
    [[nodiscard]] bool takeLxc(std::string_view segment);

    std::string_view m_parent;
    std::string m_pod;
    bool m_machines = false; ///< below machine.slice
};

bool PathReader::takePrefixed(std::string_view segment)
{
    // containerd without the systemd driver on a systemd path: "SLICE:cri-containerd:ID".
    const std::size_t colon = segment.rfind(':');
    if (colon != std::string_view::npos && isId(segment.substr(colon + 1))) {
        std::string_view before = segment.substr(0, colon);
        const std::size_t first = before.find(':');
        if (const std::string pod = podIn(before.substr(0, first)); !pod.empty())
            m_pod = pod;
        const std::string_view kind =
            first == std::string_view::npos ? before : before.substr(first + 1);
        for (const Prefix &known : kPrefixes) {
            if (kind == known.text.substr(0, known.text.size() - 1)) {
                labels.push_back(labelOf(known.manager, segment.substr(colon + 1), m_pod));
                return true;
            }
        }
    }
    const std::string_view unit = withoutSuffix(segment, ".scope");
    const auto known = std::find_if(kPrefixes.begin(), kPrefixes.end(), [&](const Prefix &prefix) {
        return unit.starts_with(prefix.text) && isId(unit.substr(prefix.text.size()));
    });
    if (known == kPrefixes.end())
        return false;
    labels.push_back(labelOf(known->manager, unit.substr(known->text.size()), m_pod));
    return true;
}

bool PathReader::takeChild(std::string_view segment)
{
    if (!isId(segment))
        return false;
    for (const Prefix &known : kParents) {
        if (m_parent == known.text) {
            labels.push_back(labelOf(known.manager, segment, m_pod));
            return true;
        }
    }
    if (m_pod.empty())
        return false;
    labels.push_back(labelOf(ContainerManager::Kubernetes, segment, m_pod));
    return true;
}

/// systemd src/machine/machine.c: "machine-NAME.scope"; nspawn as a service of its own: template
/// systemd-nspawn@NAME.service. libvirt registers its virtual machines in the same place.
bool PathReader::takeMachine(std::string_view segment)
{
    constexpr std::string_view kScope = "machine-";
    constexpr std::string_view kService = "systemd-nspawn@";
    if (segment.starts_with(kService) && segment.ends_with(".service")) {
        const auto escaped = withoutSuffix(segment.substr(kService.size()), ".service");
        labels.push_back(namedLabel(ContainerManager::Machine, unescapedUnit(escaped)));
        return true;
    }
    const bool scope = segment.starts_with(kScope) && segment.ends_with(".scope");
    if (!scope)
        return false;
    const std::string name = unescapedUnit(withoutSuffix(segment.substr(kScope.size()), ".scope"));
    if (name.starts_with("qemu-") || name.empty())
        return false;
    const bool lxc = name.starts_with("lxc-") && m_machines;
    labels.push_back(namedLabel(lxc ? ContainerManager::Lxc : ContainerManager::Machine, name));
    return true;
}

/// lxc src/lxc/cgroups: lxc.payload.NAME since 4.0, lxc/NAME before; Incus and LXD the same.
bool PathReader::takeLxc(std::string_view segment)
{
    constexpr std::string_view kPayload = "lxc.payload.";
    const bool payload = segment.starts_with(kPayload) && segment.size() > kPayload.size();
    const bool child = m_parent == "lxc" || m_parent == "lxc.payload";
    if (!payload && !child)
        return false;
    labels.push_back(namedLabel(ContainerManager::Lxc,
                                std::string(payload ? segment.substr(kPayload.size()) : segment)));
    return true;
}

void PathReader::take(std::string_view segment)
{
    if (const std::string pod = podIn(segment); !pod.empty())
        m_pod = pod;
    m_machines = m_machines || segment == "machine.slice";
    // The first that knows the name takes it.
    if (!takePrefixed(segment) && !takeChild(segment) && !takeMachine(segment))
        static_cast<void>(takeLxc(segment));
    m_parent = segment;
}

/// The path of "4:memory:/a/b" or "0::/a/b".
std::string_view pathOf(std::string_view line)
{
    takeUntil(line, ':');
    takeUntil(line, ':');
    return line;
}

/// What two processes of one container have in common.
struct GroupKey
{
    ContainerLabel label;
    std::uint64_t mount = 0;
    std::uint64_t user = 0;
    std::uint64_t pid = 0;

    friend bool operator<(const GroupKey &a, const GroupKey &b)
    {
        return std::tie(a.label.manager, a.label.id, a.label.name, a.mount, a.user, a.pid)
               < std::tie(b.label.manager, b.label.id, b.label.name, b.mount, b.user, b.pid);
    }
};

bool differs(const std::optional<NamespaceId> &a, const std::optional<NamespaceId> &b)
{
    return a && b && *a != *b;
}

std::uint64_t numberOf(const std::optional<NamespaceId> &id)
{
    return id ? id->value() : 0;
}

/// Whether its namespaces alone make it a container.
bool isElsewhere(const ProcessRecord &process, const ProcessRecord &self)
{
    return differs(process.mountNamespace, self.mountNamespace)
           && (process.rootDiffers.value_or(false)
               || differs(process.pidNamespace, self.pidNamespace));
}

/// nullopt: a process of the host, or of the container that the reader itself is in.
std::optional<GroupKey> keyOf(const ProcessRecord &process,
                              const ProcessRecord &self,
                              const std::vector<ContainerLabel> &own)
{
    if (!process.hasMemory)
        return std::nullopt;
    const auto labels = containerLabels(process.cgroup);
    GroupKey key;
    if (!labels.empty() && labels != own) {
        key.label = labels.back();
        return key;
    }
    if (!isElsewhere(process, self))
        return std::nullopt;
    key.mount = numberOf(process.mountNamespace);
    key.user = numberOf(process.userNamespace);
    key.pid = numberOf(process.pidNamespace);
    const std::string unit = systemdUnit(process.cgroup);
    if (!unit.empty())
        key.label = namedLabel(ContainerManager::Systemd, unit);
    return key;
}

std::map<GroupKey, std::vector<ProcessRecord>> groupsOf(std::span<const ProcessRecord> processes,
                                                        const ProcessRecord &self)
{
    const auto own = containerLabels(self.cgroup);
    std::map<GroupKey, std::vector<ProcessRecord>> groups;
    for (const ProcessRecord &process : processes) {
        if (auto key = keyOf(process, self, own))
            groups[std::move(*key)].push_back(process);
    }
    return groups;
}

const ProcessRecord &mainOf(const std::vector<ProcessRecord> &members)
{
    const auto outside = [&](const ProcessRecord &process) {
        return std::none_of(members.begin(), members.end(), [&](const ProcessRecord &other) {
            return other.pid == process.parent;
        });
    };
    const auto found = std::find_if(members.begin(), members.end(), outside);
    return found == members.end() ? members.front() : *found;
}

ProcessContainer containerFrom(const GroupKey &key, std::vector<ProcessRecord> members)
{
    std::sort(members.begin(), members.end(),
              [](const ProcessRecord &a, const ProcessRecord &b) { return a.pid < b.pid; });
    const ProcessRecord &main = mainOf(members);
    ProcessContainer container;
    container.label = key.label;
    container.mainPid = main.pid;
    container.command = main.name;
    container.mountNamespace = main.mountNamespace;
    container.userNamespace = main.userNamespace;
    container.pidNamespace = main.pidNamespace;
    for (const ProcessRecord &member : members)
        container.pids.push_back(member.pid);
    container.users = usersOf(members);
    return container;
}

} // namespace

std::vector<ContainerLabel> containerLabels(std::string_view cgroup)
{
    cgroup = cgroup.substr(0, kMaxText);
    std::vector<ContainerLabel> labels;
    while (!cgroup.empty()) {
        std::string_view path = pathOf(takeLine(cgroup));
        PathReader reader;
        while (!path.empty()) {
            if (const std::string_view segment = takeUntil(path, '/'); !segment.empty())
                reader.take(segment);
        }
        // Version 1 hierarchies may be managed apart: the path that says most counts.
        if (reader.labels.size() > labels.size())
            labels = std::move(reader.labels);
    }
    return labels;
}

std::string systemdUnit(std::string_view cgroup)
{
    cgroup = cgroup.substr(0, kMaxText);
    std::string unit;
    while (!cgroup.empty()) {
        std::string_view path = pathOf(takeLine(cgroup));
        while (!path.empty()) {
            const std::string_view segment = takeUntil(path, '/');
            if (segment.ends_with(".service") || segment.ends_with(".scope"))
                unit = segment;
        }
    }
    return unit;
}

std::vector<SeenUser> usersOf(std::span<const ProcessRecord> processes)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<const ProcessRecord *, std::size_t>>
        seen;
    for (const ProcessRecord &process : processes) {
        auto &[example, count] = seen[{process.fsUid.value(), process.fsGid.value()}];
        if (!example || process.pid < example->pid)
            example = &process;
        ++count;
    }
    std::vector<SeenUser> users;
    for (const auto &entry : seen) {
        const ProcessRecord &example = *entry.second.first;
        users.push_back(
            SeenUser{example.fsUid, example.fsGid, entry.second.second, example.name, example.pid});
    }
    return users;
}

std::vector<ProcessContainer> containersOf(std::span<const ProcessRecord> processes,
                                           const ProcessRecord &self)
{
    std::vector<ProcessContainer> containers;
    for (auto &group : groupsOf(processes, self))
        containers.push_back(containerFrom(group.first, std::move(group.second)));
    std::sort(
        containers.begin(), containers.end(),
        [](const ProcessContainer &a, const ProcessContainer &b) { return a.mainPid < b.mainPid; });
    return containers;
}

std::vector<ProcessRecord>
processesAround(Pid mainPid, std::span<const ProcessRecord> processes, const ProcessRecord &self)
{
    const auto isMain = [&](const ProcessRecord &process) { return process.pid == mainPid; };
    for (auto &group : groupsOf(processes, self)) {
        if (std::any_of(group.second.begin(), group.second.end(), isMain))
            return std::move(group.second);
    }
    std::vector<ProcessRecord> alone;
    std::copy_if(processes.begin(), processes.end(), std::back_inserter(alone), isMain);
    return alone;
}

} // namespace mountlens
