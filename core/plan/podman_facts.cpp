// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// The parts of plan/engine_facts.h that concern podman and containers/storage.
#include "model/capability_names.h"
#include "plan/default_capabilities.h"
#include "plan/engine_facts.h"
#include "plan/toml_text.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace mountlens {

namespace {

/// Lays one file over `values`; a file that is missing changes nothing.
Result<Done> layFile(TomlValues &values, const Surroundings &surroundings, const std::string &path)
{
    const auto text = surroundings.read(path);
    if (!text && text.error().code() == ENOENT)
        return Done{};
    if (!text)
        return text.error();
    const auto file = parseToml(*text);
    if (!file)
        return file.error().within(ErrorId::Malformed, path);
    overlay(values, *file);
    return Done{};
}

std::vector<std::string> dropIns(const Surroundings &surroundings, const std::string &folder)
{
    std::vector<std::string> paths;
    for (const std::string &name : surroundings.list(folder)) {
        if (name.ends_with(".conf"))
            paths.push_back(std::string(folder).append("/").append(name));
    }
    return paths;
}

/// Where the configuration of a user lies; empty for root.
std::string userFolder(const Surroundings &surroundings, const EngineFacts &facts)
{
    if (!facts.rootless)
        return {};
    const auto set = surroundings.variable("XDG_CONFIG_HOME");
    const bool ours = surroundings.caller().uid == facts.user.uid;
    return (set && !set->empty() && ours ? *set : facts.user.home + "/.config") + "/containers/";
}

/// containers.conf(5): later files win.
std::vector<std::string> containersConfFiles(const Surroundings &surroundings,
                                             const std::string &userFolder)
{
    if (const auto only = surroundings.variable("CONTAINERS_CONF"); only && !only->empty())
        return {*only};
    std::vector<std::string> files{"/usr/share/containers/containers.conf",
                                   "/etc/containers/containers.conf"};
    const auto append = [&](const std::vector<std::string> &more) {
        files.insert(files.end(), more.begin(), more.end());
    };
    append(dropIns(surroundings, "/etc/containers/containers.conf.d"));
    if (!userFolder.empty()) {
        files.push_back(userFolder + "containers.conf");
        append(dropIns(surroundings, userFolder + "containers.conf.d"));
    }
    return files;
}

Result<TomlValues> layFiles(const Surroundings &surroundings, const std::vector<std::string> &files)
{
    TomlValues values;
    for (const std::string &file : files) {
        if (const auto laid = layFile(values, surroundings, file); !laid)
            return laid.error();
    }
    return values;
}

Result<TomlValues> containersConf(const Surroundings &surroundings, const std::string &userFolder)
{
    auto files = containersConfFiles(surroundings, userFolder);
    if (const auto last = surroundings.variable("CONTAINERS_CONF_OVERRIDE"); last && !last->empty())
        files.push_back(*last);
    return layFiles(surroundings, files);
}

/// The first of the files that is there (types/options.go): they are not laid over each other.
Result<TomlValues> storageConf(const Surroundings &surroundings, const std::string &userFolder)
{
    std::vector<std::string> files{"/etc/containers/storage.conf",
                                   "/usr/share/containers/storage.conf"};
    if (!userFolder.empty())
        files.insert(files.begin(), userFolder + "storage.conf");
    if (const auto only = surroundings.variable("CONTAINERS_STORAGE_CONF"); only && !only->empty())
        files = {*only};
    for (const std::string &file : files) {
        if (surroundings.kind(file) == FileKind::Regular)
            return layFiles(surroundings, {file});
    }
    return TomlValues{};
}

CapabilitySet namedCapabilities(const std::vector<std::string> &names)
{
    std::uint64_t bits = 0;
    for (const std::string &name : names) {
        const auto number = capabilityNumber(name.starts_with("CAP_") ? name.substr(4) : name);
        bits |= number ? std::uint64_t{1} << *number : 0;
    }
    return CapabilitySet(bits);
}

void takeContainersConf(EngineFacts &facts,
                        const TomlValues &conf,
                        const Surroundings &surroundings)
{
    // Before 4.4 the program itself had Docker's set; distributions took three out by their file.
    const bool old = facts.version && *facts.version < EngineVersion{4, 4, 0};
    facts.defaultCapabilities = old ? kDockerCapabilities : kPodmanCapabilities;
    if (const auto names = listOf(conf, "containers.default_capabilities"))
        facts.defaultCapabilities = namedCapabilities(*names);
    const auto variable = surroundings.variable("PODMAN_USERNS");
    facts.userns = variable && !variable->empty()
                       ? *variable
                       : textOf(conf, "containers.userns").value_or(std::string());
    facts.umask = textOf(conf, "containers.umask").value_or(std::string());
    facts.readOnly = textOf(conf, "containers.read_only") == "true";
    facts.volumes = listOf(conf, "containers.volumes").value_or(std::vector<std::string>());
}

/// The driver of the configuration where its directory is there, else the one that is in use.
std::string driverInUse(const Surroundings &surroundings,
                        const EngineFacts &facts,
                        const std::string &configured)
{
    static constexpr std::array drivers{"overlay", "vfs", "btrfs", "zfs"};
    const auto inUse = [&](const std::string &driver) {
        return surroundings.kind(facts.dataRoot + '/' + driver + "-images") == FileKind::Directory;
    };
    if (!configured.empty() && inUse(configured))
        return configured;
    const auto *const found = std::find_if(drivers.begin(), drivers.end(), inUse);
    return found != drivers.end() ? *found : configured;
}

/// rootless_storage_path may hold $HOME, $USER and $UID (types/utils.go expandEnvPath()).
std::string forUser(std::string path, const HostUser &user)
{
    const std::array<std::pair<std::string_view, std::string>, 3> known{
        {{"$HOME", user.home}, {"$USER", user.name}, {"$UID", std::to_string(user.uid)}}};
    for (const auto &[variable, value] : known) {
        const std::size_t at = path.find(variable);
        if (at != std::string::npos)
            path.replace(at, variable.size(), value);
    }
    return path;
}

std::string graphRoot(const EngineFacts &facts, const TomlValues &conf, bool fromUserFile)
{
    const auto graphroot = textOf(conf, "storage.graphroot");
    if (!facts.rootless)
        return graphroot.value_or("/var/lib/containers/storage");
    if (fromUserFile && graphroot)
        return forUser(*graphroot, facts.user);
    if (const auto path = textOf(conf, "storage.rootless_storage_path"))
        return forUser(*path, facts.user);
    return facts.user.home + "/.local/share/containers/storage";
}

Result<EngineFacts> withFiles(EngineFacts facts, const Surroundings &surroundings)
{
    const std::string folder = userFolder(surroundings, facts);
    const auto conf = containersConf(surroundings, folder);
    if (!conf)
        return conf.error();
    const auto storage = storageConf(surroundings, folder);
    if (!storage)
        return storage.error();
    const auto registries =
        layFiles(surroundings, {"/etc/containers/registries.conf", folder + "registries.conf"});
    takeContainersConf(facts, *conf, surroundings);
    const bool own =
        !folder.empty() && surroundings.kind(folder + "storage.conf") == FileKind::Regular;
    facts.dataRoot = graphRoot(facts, *storage, own);
    facts.storageDriver = driverInUse(surroundings, facts,
                                      textOf(*storage, "storage.driver").value_or(std::string()));
    facts.additionalStores = listOf(*storage, "storage.options.additionalimagestores")
                                 .value_or(std::vector<std::string>());
    if (registries)
        facts.searchRegistries = listOf(*registries, "unqualified-search-registries")
                                     .value_or(std::vector<std::string>());
    return facts;
}

} // namespace

Result<EngineFacts> rootfulPodmanFacts(const Surroundings &surroundings,
                                       const SubordinateIds &containersIds,
                                       std::optional<EngineVersion> version)
{
    EngineFacts facts;
    facts.kind = Engine::Podman;
    facts.version = version;
    facts.subordinate = sortedByStart(containersIds);
    return withFiles(std::move(facts), surroundings);
}

Result<EngineFacts> rootlessPodmanFacts(const Surroundings &surroundings,
                                        const HostUser &user,
                                        const SubordinateIds &subordinate,
                                        std::optional<EngineVersion> version)
{
    EngineFacts facts;
    facts.kind = Engine::Podman;
    facts.version = version;
    facts.rootless = true;
    facts.user = user;
    facts.subordinate = sortedByStart(subordinate);
    auto uids = mapOfRootless(user.uid, facts.subordinate.uids);
    auto gids = mapOfRootless(user.gid, facts.subordinate.gids);
    if (!uids || !gids)
        return !uids ? uids.error() : gids.error();
    facts.engineMaps = {std::move(*uids), std::move(*gids)};
    facts.containerMaps = facts.engineMaps;
    return withFiles(std::move(facts), surroundings);
}

} // namespace mountlens
