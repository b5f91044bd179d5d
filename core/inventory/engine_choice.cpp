// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/engine_choice.h"

#include "base/text_scan.h"
#include "engines/command_output.h"
#include "engines/engine_addresses.h"
#include "engines/engine_client.h"
#include "engines/podman_command.h"
#include "model/account_files.h"
#include "system/proc_status.h"
#include "system/subordinate_ids.h"

#include <algorithm>

namespace mountlens {

namespace {

constexpr std::string_view kUserRunDirectory = "/run/user/";

bool isDocker(Engine engine)
{
    return engine == Engine::Docker || engine == Engine::Compose || engine == Engine::Devcontainer;
}

bool isPodman(Engine engine)
{
    return engine == Engine::Podman || engine == Engine::Quadlet;
}

SubordinateIds subordinateIdsOf(const std::string &user)
{
    return readSubordinateIds(user).value_or(SubordinateIds());
}

/// The user of /run/user/UID/...; nullopt: it is no rootless engine's socket.
std::optional<std::uint32_t> ownerOfSocket(std::string_view path)
{
    if (!path.starts_with(kUserRunDirectory))
        return std::nullopt;
    path.remove_prefix(kUserRunDirectory.size());
    return parseNumber32(takeUntil(path, '/'));
}

HostUser userWithNumber(const Surroundings &surroundings, std::uint32_t uid)
{
    HostUser caller = surroundings.caller();
    if (caller.uid == uid)
        return caller;
    const auto passwd = surroundings.read("/etc/passwd");
    const auto line = passwd ? userWithId({*passwd, {}}, uid) : std::optional<PasswdLine>();
    return line ? HostUser{line->name, line->uid, line->gid, line->home}
                : HostUser{{}, uid, uid, {}};
}

/// Who has a line of /etc/subuid that begins with this id: dockerd's data root is named after it.
std::string ownerOfRange(const Surroundings &surroundings, std::uint32_t first)
{
    const auto text = surroundings.read("/etc/subuid");
    std::string_view rest = text ? std::string_view(*text) : std::string_view();
    while (!rest.empty()) {
        std::string_view line = takeLine(rest);
        const std::string_view name = takeUntil(line, ':');
        if (parseNumber32(takeUntil(line, ':')) == first)
            return std::string(name);
    }
    return {};
}

bool isUsual(const EngineAddress &address)
{
    return address.origin != AddressOrigin::OtherUser && address.origin != AddressOrigin::Stored;
}

bool isThere(const EngineAddress &address, const Surroundings &surroundings)
{
    return address.remote || address.socketPath.empty()
           || surroundings.kind(address.socketPath) != FileKind::Missing;
}

/// What -H, --url, --context and --connection take: an address, or the name of a stored one.
bool isName(std::string_view given)
{
    return given.find("://") == std::string_view::npos && !given.starts_with('/');
}

/// The place that was asked for, else the first where the command line client would find an engine
/// of this kind.
std::optional<EngineAddress>
addressFor(Engine engine, const std::string &given, const Surroundings &surroundings)
{
    if (!given.empty() && !isName(given))
        return engineAddress(engine, AddressOrigin::Environment, given);
    const bool byName = !given.empty() && given != "default";
    for (const EngineAddress &address : findEngineAddresses(surroundings).addresses) {
        if (address.engine != engine)
            continue;
        if (byName ? address.name == given : isUsual(address) && isThere(address, surroundings))
            return address;
    }
    return std::nullopt;
}

std::optional<EngineInfo> askInfo(const EngineAddress &address, const EngineQuery &query)
{
    auto client = EngineClient::open(address, query.socket, query.stop);
    if (!client)
        return std::nullopt;
    auto info = client->info();
    return info ? std::optional(std::move(*info)) : std::nullopt;
}

void addAnswers(EngineFacts &facts, const EngineInfo &info)
{
    facts.version = parseEngineVersion(info.version);
    if (!info.rootDirectory.empty())
        facts.dataRoot = info.rootDirectory;
    if (!info.storageDriver.empty())
        facts.storageDriver = info.storageDriver;
}

Result<EngineFacts> dockerFacts(const std::optional<EngineAddress> &address,
                                const std::optional<EngineInfo> &info,
                                const Surroundings &surroundings)
{
    const auto owner = address ? ownerOfSocket(address->socketPath) : std::nullopt;
    if (owner || (info && info->rootless)) {
        const HostUser user = owner ? userWithNumber(surroundings, *owner) : surroundings.caller();
        return rootlessDockerFacts(surroundings, user, subordinateIdsOf(user.name));
    }
    auto facts = rootfulDockerFacts(surroundings);
    if (facts && info && info->userNamespaceRemap && !facts->remapped && info->remapRoot) {
        const std::string user = ownerOfRange(surroundings, info->remapRoot->uid);
        if (user.empty())
            return Error(ErrorId::NamespaceNotKnown, "userns-remap",
                         std::to_string(info->remapRoot->uid));
        return withUsernsRemap(*facts, surroundings, user);
    }
    return facts;
}

Result<EngineFacts> podmanFacts(const std::optional<EngineAddress> &address,
                                const std::optional<EngineInfo> &info,
                                const std::optional<EngineVersion> &version,
                                const Surroundings &surroundings)
{
    const auto owner = address ? ownerOfSocket(address->socketPath) : std::nullopt;
    const HostUser user = owner ? userWithNumber(surroundings, *owner) : surroundings.caller();
    const bool toldRoot = !owner && info && !info->rootless;
    if (user.uid == 0 || toldRoot)
        return rootfulPodmanFacts(surroundings, subordinateIdsOf("containers"), version);
    return rootlessPodmanFacts(surroundings, user, subordinateIdsOf(user.name), version);
}

/// "podman version 4.3.1"; asking for the version touches no state.
std::optional<EngineVersion> podmanVersion(const Surroundings &surroundings,
                                           const EngineQuery &query)
{
    for (const char *program : {"/usr/local/bin/podman", "/usr/bin/podman", "/bin/podman"}) {
        if (surroundings.kind(program) != FileKind::Regular)
            continue;
        const auto run = runCommand({{program, "--version"}, commandEnvironment(surroundings)},
                                    query.command, query.stop);
        if (!run || run->output.find("version ") == std::string::npos)
            return std::nullopt;
        const std::size_t words = run->output.find("version ");
        return parseEngineVersion(std::string_view(run->output).substr(words + 8));
    }
    return std::nullopt;
}

/// What a root daemon of this machine may have at the most, seen from root itself.
std::optional<CapabilitySet> ownBoundingSet(const Surroundings &surroundings)
{
    const auto status = surroundings.read("/proc/self/status");
    return status ? parseBoundingSet(*status) : std::nullopt;
}

/// As the account files list them.
std::vector<std::uint32_t> groupsOf(const HostUser &user, const Surroundings &surroundings)
{
    const auto text = surroundings.read("/etc/group");
    std::vector<std::uint32_t> groups =
        groupsListing({{}, text.value_or(std::string())}, user.name);
    groups.push_back(user.gid);
    return groups;
}

void addWhatTheCallerHas(EngineFacts &facts, const Surroundings &surroundings)
{
    facts.callerGroups = surroundings.callerGroups();
    // Somebody else's engine: whoever looks at it does not call it.
    if (facts.rootless && facts.user.uid != surroundings.caller().uid)
        facts.callerGroups = groupsOf(facts.user, surroundings);
    if (const auto bounding = ownBoundingSet(surroundings))
        facts.bounding = *bounding;
}

Result<EngineFacts> elsewhere(const EngineAddress &address)
{
    return Error(ErrorId::EngineElsewhere, address.url);
}

/// Lower ids are those of the engine's own namespace, as with --uidmap.
std::vector<IdMapFlag> flagsOf(const std::vector<IdMapExtent> &map)
{
    std::vector<IdMapFlag> flags;
    flags.reserve(map.size());
    for (const IdMapExtent &extent : map)
        flags.push_back({{}, extent.first, false, extent.lowerFirst, extent.count});
    return flags;
}

/// NAME[:OPTION[,OPTION...]]
bool asksReadOnly(std::string_view reference)
{
    takeUntil(reference, ':');
    while (!reference.empty()) {
        if (takeUntil(reference, ',') == "ro")
            return true;
    }
    return false;
}

MountSpec specOf(const LiveMount &mount)
{
    MountSpec spec;
    spec.type = mount.type;
    spec.target = mount.destination;
    spec.readOnly = !mount.readWrite;
    spec.options = mount.options;
    spec.source = mount.type == "volume" ? mount.name : mount.source;
    spec.missingSource = MissingSource::MakeDirectory;
    return spec;
}

} // namespace

Result<EngineFacts> engineFactsFor(const ContainerSpec &spec,
                                   const Surroundings &surroundings,
                                   const EngineQuery &query)
{
    if (!isDocker(spec.engine) && !isPodman(spec.engine)) {
        EngineFacts facts;
        facts.kind = spec.engine;
        return facts;
    }
    const Engine kind = isPodman(spec.engine) ? Engine::Podman : Engine::Docker;
    const auto address = addressFor(kind, spec.engineAddress, surroundings);
    if (address && (address->remote || address->virtualMachine))
        return elsewhere(*address);
    const auto info = address ? askInfo(*address, query) : std::nullopt;
    if (info && info->virtualMachine)
        return elsewhere(*address);
    const auto version = info                     ? parseEngineVersion(info->version)
                         : kind == Engine::Podman ? podmanVersion(surroundings, query)
                                                  : std::nullopt;
    auto facts = kind == Engine::Podman ? podmanFacts(address, info, version, surroundings)
                                        : dockerFacts(address, info, surroundings);
    if (!facts)
        return facts;
    addWhatTheCallerHas(*facts, surroundings);
    if (info)
        addAnswers(*facts, *info);
    return facts;
}

Result<EngineFacts> engineFactsFrom(const EngineInfo &info, const Surroundings &surroundings)
{
    const EngineAddress address = engineAddress(info.engine, AddressOrigin::Default, info.address);
    if (info.virtualMachine || address.remote)
        return elsewhere(address);
    auto facts = info.engine == Engine::Podman
                     ? podmanFacts(address, info, parseEngineVersion(info.version), surroundings)
                     : dockerFacts(address, info, surroundings);
    if (!facts)
        return facts;
    addWhatTheCallerHas(*facts, surroundings);
    addAnswers(*facts, info);
    return facts;
}

ContainerSpec specOf(const LiveContainer &live)
{
    ContainerSpec spec;
    spec.engine = live.engine;
    spec.engineAddress = live.address;
    spec.name = live.names.empty() ? live.id : live.names.front();
    spec.commandWords = live.createCommand;
    spec.image = live.imageId.empty() ? live.image : live.imageId;
    spec.rootfs = live.rootfs;
    spec.user = live.user;
    spec.groupAdd = live.groupAdd;
    if (live.keepGroups)
        spec.groupAdd = {"keep-groups"};
    spec.capAdd = live.capAdd;
    spec.capDrop = live.capDrop;
    spec.privileged = live.privileged;
    spec.noNewPrivileges = live.noNewPrivileges;
    spec.securityOptions = live.securityOptions;
    spec.readOnlyRoot = live.readOnlyRoot;
    spec.umask = live.umask;
    spec.userns = live.userns;
    if (live.userns.empty() || live.userns == "private") {
        spec.uidMapFlags = flagsOf(live.uidMap);
        spec.gidMapFlags = flagsOf(live.gidMap);
    }
    for (const LiveMount &mount : live.mounts)
        spec.mounts.push_back(specOf(mount));
    for (const auto &[target, options] : live.tmpfs) {
        MountSpec tmpfs;
        tmpfs.type = "tmpfs";
        tmpfs.target = target;
        std::string_view rest = options;
        while (!rest.empty())
            tmpfs.options.emplace_back(takeUntil(rest, ','));
        spec.mounts.push_back(std::move(tmpfs));
    }
    return spec;
}

std::vector<MountSpec> mountsTakenFrom(const LiveContainer &live, std::string_view reference)
{
    const bool readOnly = asksReadOnly(reference);
    std::vector<MountSpec> mounts;
    for (const LiveMount &mount : live.mounts) {
        if (mount.type != "bind" && mount.type != "volume")
            continue;
        MountSpec spec = specOf(mount);
        spec.readOnly = spec.readOnly || readOnly;
        mounts.push_back(std::move(spec));
    }
    return mounts;
}

} // namespace mountlens
