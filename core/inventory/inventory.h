// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// All containers of this machine: what the engines say of them, what /proc shows of their
/// processes, and those that no engine speaks for.
#pragma once

#include "engines/find_containers.h"
#include "engines/process_containers.h"
#include "model/surroundings.h"
#include "model/user_namespace.h"
#include "system/process_list.h"

#include <optional>
#include <string>
#include <vector>

namespace mountlens {

/// "docker", "podman", "lxc"...; empty: not known.
std::string managerName(ContainerManager manager);

/// A user seen among the processes of a container.
struct ListedUser
{
    /// In the container; nullopt: its user namespace has no such id, or could not be read.
    std::optional<Uid> uid;
    std::optional<Gid> gid;
    SeenUser seen;

    bool operator==(const ListedUser &) const = default;
};

struct ListedMount
{
    std::string type;
    std::string source;
    std::string target;
    bool readOnly = false;
    std::vector<std::string> options;
    bool idmapped = false;
    /// nullptr: not idmapped, or the map cannot be read.
    std::shared_ptr<const MountIdmap> idmap;
};

struct ListedContainer
{
    std::string name;
    /// Empty for those that have names only.
    std::string id;
    /// "docker", "podman", "nerdctl", "lxc", "machine", "kubernetes"...; empty: not known.
    std::string manager;
    /// Address of the engine that told of it; empty: known by its processes only.
    std::string address;
    std::string image;
    /// As the engine calls it; "running" for those known by their processes.
    std::string state;
    std::optional<Pid> pid;
    /// As configured; empty: not given, or not known.
    std::string user;
    std::string userns;
    /// nullopt: not running, or not readable.
    std::optional<UserNamespace> userNamespace;
    std::vector<ListedMount> mounts;
    std::vector<ListedUser> users;
    /// The engine's own words on why it did not start.
    std::string stateError;
    /// What the engine said; nullopt: none spoke for it.
    std::optional<LiveContainer> live;
};

struct Inventory
{
    std::vector<EngineAnswer> engines;
    std::vector<ListedContainer> containers;
    Notices findings;
};

/// Asks every engine the caller could mean and looks through /proc. Bounded in time by the query.
Inventory takeInventory(const Surroundings &surroundings, const EngineQuery &query);

/// Joins answers with processes: each running container once, engines' own order first.
std::vector<ListedContainer> joinContainers(const std::vector<EngineAnswer> &engines,
                                            const ProcessList &processes);

/// Those that `name` means: by name or full id, else by the beginning of the id. Pointers into
/// `containers`.
std::vector<const ListedContainer *> containersNamed(const std::vector<ListedContainer> &containers,
                                                     std::string_view name);

/// The container that a process belongs to, without asking any engine for more than its list;
/// nullopt: none.
std::optional<ListedContainer>
containerOf(Pid pid, const std::vector<ListedContainer> &containers, const ProcessList &processes);

/// What its engine says of the container that a process is in, by the id in its control group. The
/// engine is given little time: the name is worth a blink, not a wait. nullopt: no container, no
/// engine that tells.
struct NamedContainer
{
    ContainerLabel label;
    std::optional<LiveContainer> live;
};
std::optional<NamedContainer> nameContainerOf(Pid pid, const Surroundings &surroundings);

} // namespace mountlens
