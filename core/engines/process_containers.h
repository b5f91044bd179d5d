// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Containers known only by their processes: what /proc/PID/cgroup names, and processes that share
/// namespaces which are not the reader's.
#pragma once

#include "model/process_record.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// Who made a container, as its control group tells.
enum class ContainerManager : std::uint8_t {
    Unknown, ///< only its namespaces tell that it is one
    Docker,
    Podman,
    Nerdctl,
    Containerd, ///< through the Kubernetes runtime interface
    Crio,
    Kubernetes, ///< some runtime of it
    Lxc,        ///< LXC and Incus
    Machine,    ///< systemd-machined: nspawn and its like
    Systemd,    ///< a unit with a root or namespaces of its own
};

struct ContainerLabel
{
    ContainerManager manager = ContainerManager::Unknown;
    /// The engine's id in hexadecimal; empty for those that have names only.
    std::string id;
    /// Of the LXC container, machine or unit.
    std::string name;
    /// Kubernetes: the pod's uid, with dashes.
    std::string pod;

    bool operator==(const ContainerLabel &) const = default;
};

/// All containers that the paths in a /proc/PID/cgroup name, outermost first; empty: none. Engines'
/// helpers (conmon, lxc.monitor) and virtual machines are no containers.
std::vector<ContainerLabel> containerLabels(std::string_view cgroup);

/// The innermost unit (ssh.service, session-2.scope) of a /proc/PID/cgroup; empty: none.
std::string systemdUnit(std::string_view cgroup);

/// A user seen inside, in the reader's ids.
struct SeenUser
{
    Kuid uid{0}; ///< the one that counts for files (fsuid)
    Kgid gid{0};
    std::size_t processes = 0;
    std::string command; ///< of one of them, the one with the lowest pid
    Pid pid{0};          ///< that process; 0: not known

    bool operator==(const SeenUser &) const = default;
};

struct ProcessContainer
{
    /// The innermost container where several are nested.
    ContainerLabel label;
    /// The process whose parent is outside; the lowest pid where there are several.
    Pid mainPid{0};
    std::string command; ///< of the main process
    std::optional<NamespaceId> mountNamespace;
    std::optional<NamespaceId> userNamespace;
    std::optional<NamespaceId> pidNamespace;
    std::vector<Pid> pids;       ///< ascending
    std::vector<SeenUser> users; ///< by uid, gid

    bool operator==(const ProcessContainer &) const = default;
};

/// Groups processes into containers, by label where there is one, else by namespaces; in the order
/// of their main pids. Processes in the same mount namespace as `self` and without a label are the
/// host's, as are those that differ in their mount namespace only (services with PrivateTmp=), and
/// kernel threads.
std::vector<ProcessContainer> containersOf(std::span<const ProcessRecord> processes,
                                           const ProcessRecord &self);

/// The distinct users of some processes.
std::vector<SeenUser> usersOf(std::span<const ProcessRecord> processes);

/// The processes of one container: all in `mainPid`'s container as containersOf() groups them, or
/// only itself where it is none. For engines that tell a pid.
std::vector<ProcessRecord>
processesAround(Pid mainPid, std::span<const ProcessRecord> processes, const ProcessRecord &self);

} // namespace mountlens
