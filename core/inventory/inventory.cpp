// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/inventory.h"

#include "diagnosis/resolve_unchecked.h"
#include "system/live.h"
#include "system/mount_table.h"
#include "system/process_handle.h"
#include "system/user_namespaces.h"

#include <algorithm>
#include <array>
#include <set>

namespace mountlens {

namespace {

constexpr std::size_t kShortId = 12;
constexpr SocketLimits kBrief{std::chrono::milliseconds(200), std::chrono::milliseconds(500)};

std::string managerName(Engine engine)
{
    switch (engine) {
    case Engine::Podman:
    case Engine::Quadlet:
        return "podman";
    case Engine::Nerdctl:
        return "nerdctl";
    default:
        return "docker";
    }
}

std::vector<ListedUser> listedUsers(const std::vector<SeenUser> &seen,
                                    const std::optional<UserNamespace> &ns)
{
    std::vector<ListedUser> users;
    users.reserve(seen.size());
    for (const SeenUser &user : seen) {
        users.push_back({ns ? ns->uids.mapUp(user.uid) : std::nullopt,
                         ns ? ns->gids.mapUp(user.gid) : std::nullopt, user});
    }
    return users;
}

std::optional<UserNamespace> namespaceOf(Pid pid)
{
    const auto process = ProcessHandle::open(pid);
    if (!process)
        return std::nullopt;
    auto ns = readUserNamespace(*process);
    return ns ? std::optional(std::move(*ns)) : std::nullopt;
}

MountTable mountTableOf(Pid pid)
{
    const auto process = ProcessHandle::open(pid);
    const auto text = process ? process->read("mountinfo") : Result<std::string>(std::string());
    auto table = text ? parseMountinfo(*text) : Result<MountTable>(MountTable());
    return table ? std::move(*table) : MountTable();
}

/// mountinfo says "idmapped"; by which map only statmount can tell.
void readIdmap(Pid pid, ListedMount &mount)
{
    mount.idmapped = true;
    auto live = openProcess(pid);
    if (!live)
        return;
    const auto node = resolveUnchecked(*live->facts, mount.target);
    if (!node || !live->facts->inode(*node))
        return;
    const Result<MountFacts> &facts = live->facts->mount(live->facts->inode(*node)->mount);
    if (facts && facts->idmap)
        mount.idmap = *facts->idmap;
}

void addKernelFacts(Pid pid, const MountTable &table, ListedMount &mount)
{
    const auto entry = std::find_if(table.rbegin(), table.rend(), [&](const MountEntry &candidate) {
        return candidate.facts.mountPoint == mount.target;
    });
    if (entry == table.rend())
        return;
    mount.readOnly = entry->facts.flags.has(MountFlag::ReadOnly) || entry->facts.superblockReadOnly;
    if (!entry->facts.idmap || *entry->facts.idmap)
        readIdmap(pid, mount);
}

std::vector<ListedMount> configuredMounts(const LiveContainer &live)
{
    std::vector<ListedMount> mounts;
    for (const LiveMount &mount : live.mounts) {
        mounts.push_back({mount.type, mount.name.empty() ? mount.source : mount.name,
                          mount.destination, !mount.readWrite, mount.options, false, nullptr});
    }
    for (const auto &[target, options] : live.tmpfs)
        mounts.push_back({"tmpfs", {}, target, false, {options}, false, nullptr});
    // Docker tells them in another order each time.
    std::stable_sort(mounts.begin(), mounts.end(), [](const ListedMount &a, const ListedMount &b) {
        return a.target < b.target;
    });
    return mounts;
}

/// Mounts that a container has by itself and that nobody asks about.
bool isOrdinary(const MountFacts &mount)
{
    static constexpr std::array<std::string_view, 8> kKernel = {
        "proc", "sysfs", "cgroup", "cgroup2", "devpts", "mqueue", "devtmpfs", "securityfs"};
    static constexpr std::array<std::string_view, 5> kEngines = {
        "/etc/resolv.conf", "/etc/hostname", "/etc/hosts", "/run/.containerenv", "/run/secrets"};
    if (std::find(kEngines.begin(), kEngines.end(), mount.mountPoint) != kEngines.end())
        return true;
    const bool kernel =
        std::find(kKernel.begin(), kKernel.end(), mount.fileSystem) != kKernel.end();
    const auto below = [&](std::string_view place) {
        return mount.mountPoint == place
               || (mount.mountPoint.starts_with(place) && mount.mountPoint[place.size()] == '/');
    };
    return kernel || mount.mountPoint == "/" || below("/proc") || below("/sys") || below("/dev");
}

std::vector<ListedMount> mountsSeen(const MountTable &table)
{
    std::vector<ListedMount> mounts;
    for (const MountEntry &entry : table) {
        if (isOrdinary(entry.facts))
            continue;
        const bool bind = entry.facts.root != "/";
        mounts.push_back({bind ? "bind" : entry.facts.fileSystem,
                          bind ? entry.facts.root : entry.facts.source,
                          entry.facts.mountPoint,
                          false,
                          {},
                          false,
                          nullptr});
    }
    return mounts;
}

void readProcess(ListedContainer &listed, const std::vector<SeenUser> &seen)
{
    const Pid pid = *listed.pid;
    listed.userNamespace = namespaceOf(pid);
    listed.users = listedUsers(seen, listed.userNamespace);
    const MountTable table = mountTableOf(pid);
    if (!listed.live)
        listed.mounts = mountsSeen(table);
    for (ListedMount &mount : listed.mounts)
        addKernelFacts(pid, table, mount);
}

ListedContainer fromEngine(const LiveContainer &live)
{
    ListedContainer listed;
    listed.name = live.names.empty() ? live.id.substr(0, kShortId) : live.names.front();
    listed.id = live.id;
    listed.manager = managerName(live.engine);
    listed.address = live.address;
    listed.image = live.image;
    listed.state = live.state;
    if (live.pid > 0)
        listed.pid = Pid(live.pid);
    listed.user = live.user;
    listed.userns = live.userns;
    listed.mounts = configuredMounts(live);
    listed.stateError = live.stateError;
    listed.live = live;
    return listed;
}

ListedContainer fromProcesses(const ProcessContainer &found)
{
    ListedContainer listed;
    const std::string &id = found.label.id;
    listed.name = !found.label.name.empty() ? found.label.name
                  : !id.empty()             ? id.substr(0, kShortId)
                                            : found.command;
    listed.id = id;
    listed.manager = managerName(found.label.manager);
    listed.state = "running";
    listed.pid = found.mainPid;
    return listed;
}

bool holds(const ProcessContainer &found, Pid pid)
{
    return std::find(found.pids.begin(), found.pids.end(), pid) != found.pids.end();
}

/// Anybody may name a control group of their own after a container: where the engine told a
/// process, that decides, and the name only where it told none.
bool isSame(const ListedContainer &listed, const ProcessContainer &found)
{
    if (listed.pid)
        return holds(found, *listed.pid);
    return !found.label.id.empty() && found.label.id == listed.id;
}

/// The same for single processes: one that shares neither mounts nor pids with the main process is
/// in another container, whatever its control group is called.
bool sharesNamespace(const ProcessRecord &process, const ProcessRecord &main)
{
    const bool known =
        process.mountNamespace && main.mountNamespace && process.pidNamespace && main.pidNamespace;
    return !known || process.mountNamespace == main.mountNamespace
           || process.pidNamespace == main.pidNamespace;
}

std::vector<SeenUser>
usersInside(Pid mainPid, const std::vector<Pid> &pids, const ProcessList &processes)
{
    const auto recordOf = [&](Pid pid) {
        return std::find_if(processes.processes.begin(), processes.processes.end(),
                            [&](const ProcessRecord &record) { return record.pid == pid; });
    };
    const auto main = recordOf(mainPid);
    std::vector<ProcessRecord> inside;
    for (const Pid pid : pids) {
        const auto record = recordOf(pid);
        const bool counts =
            record != processes.processes.end()
            && (main == processes.processes.end() || sharesNamespace(*record, *main));
        if (counts)
            inside.push_back(*record);
    }
    return usersOf(inside);
}

/// Whether the pids that an engine tells are those of this machine.
bool tellsOurPids(const EngineAnswer &engine)
{
    const bool otherKernel =
        std::any_of(engine.findings.begin(), engine.findings.end(),
                    [](const Notice &notice) { return notice.id == NoticeId::EngineOtherKernel; });
    return !otherKernel && !engine.address.remote && !engine.address.virtualMachine
           && !(engine.info && engine.info->virtualMachine);
}

} // namespace

std::string managerName(ContainerManager manager)
{
    switch (manager) {
    case ContainerManager::Unknown:
        return {};
    case ContainerManager::Docker:
        return "docker";
    case ContainerManager::Podman:
        return "podman";
    case ContainerManager::Nerdctl:
        return "nerdctl";
    case ContainerManager::Containerd:
        return "containerd";
    case ContainerManager::Crio:
        return "cri-o";
    case ContainerManager::Kubernetes:
        return "kubernetes";
    case ContainerManager::Lxc:
        return "lxc";
    case ContainerManager::Machine:
        return "machine";
    case ContainerManager::Systemd:
        return "systemd";
    }
    return {};
}

std::vector<ListedContainer> joinContainers(const std::vector<EngineAnswer> &engines,
                                            const ProcessList &processes)
{
    std::vector<ListedContainer> listed;
    for (const EngineAnswer &engine : engines) {
        for (const LiveContainer &live : engine.containers) {
            listed.push_back(fromEngine(live));
            if (!tellsOurPids(engine))
                listed.back().pid.reset();
        }
    }
    const std::size_t told = listed.size();
    const auto found = containersOf(processes.processes, processes.self);
    for (const ProcessContainer &group : found) {
        const auto end = listed.begin() + static_cast<std::ptrdiff_t>(told);
        const auto known = std::find_if(
            listed.begin(), end, [&](const ListedContainer &one) { return isSame(one, group); });
        if (known == end)
            listed.push_back(fromProcesses(group));
        ListedContainer &container = known == end ? listed.back() : *known;
        if (!container.pid)
            container.pid = group.mainPid;
        readProcess(container, usersInside(*container.pid, group.pids, processes));
    }
    for (ListedContainer &container : listed) {
        const bool alone = container.pid && container.users.empty();
        if (alone) // --cgroups=disabled and namespaces of the host's: nothing but its pid is told
            readProcess(container, usersInside(*container.pid, {*container.pid}, processes));
    }
    return listed;
}

Inventory takeInventory(const Surroundings &surroundings, const EngineQuery &query)
{
    FoundEngines found = findContainers(surroundings, query);
    const auto processes = readProcessList();
    Inventory inventory;
    inventory.findings = std::move(found.findings);
    inventory.containers = joinContainers(found.answers, processes ? *processes : ProcessList());
    inventory.engines = std::move(found.answers);
    return inventory;
}

std::vector<const ListedContainer *> containersNamed(const std::vector<ListedContainer> &containers,
                                                     std::string_view name)
{
    std::vector<const ListedContainer *> exact;
    std::vector<const ListedContainer *> beginning;
    if (name.empty())
        return {};
    for (const ListedContainer &container : containers) {
        const bool named =
            container.name == name
            || (container.live
                && std::find(container.live->names.begin(), container.live->names.end(), name)
                       != container.live->names.end());
        if (named || container.id == name)
            exact.push_back(&container);
        else if (container.id.starts_with(name))
            beginning.push_back(&container);
    }
    return exact.empty() ? beginning : exact;
}

std::optional<ListedContainer>
containerOf(Pid pid, const std::vector<ListedContainer> &containers, const ProcessList &processes)
{
    const auto around = processesAround(pid, processes.processes, processes.self);
    for (const ListedContainer &container : containers) {
        const bool inside =
            container.pid
            && std::any_of(around.begin(), around.end(), [&](const ProcessRecord &process) {
                   return process.pid == *container.pid;
               });
        if (inside)
            return container;
    }
    return std::nullopt;
}

std::optional<NamedContainer> nameContainerOf(Pid pid, const Surroundings &surroundings)
{
    const auto record = readProcessRecord(pid);
    const auto labels = record ? containerLabels(record->cgroup) : std::vector<ContainerLabel>();
    if (labels.empty())
        return std::nullopt;
    NamedContainer named{labels.back(), std::nullopt};
    const Engine engine =
        named.label.manager == ContainerManager::Podman ? Engine::Podman : Engine::Docker;
    const bool asks = named.label.manager == ContainerManager::Podman
                      || named.label.manager == ContainerManager::Docker;
    if (!asks || named.label.id.empty())
        return named;
    for (const EngineAddress &address : findEngineAddresses(surroundings).addresses) {
        if (address.engine != engine || address.remote
            || surroundings.kind(address.socketPath) == FileKind::Missing)
            continue;
        auto client = EngineClient::open(address, kBrief, std::stop_token());
        auto live =
            client ? client->container(named.label.id) : Result<LiveContainer>(client.error());
        if (live && live->pid > 0) {
            named.live = std::move(*live);
            return named;
        }
    }
    return named;
}

} // namespace mountlens
