// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/incus_config.h"

#include "base/text_scan.h"
#include "config/lxc_config.h"
#include "config/yaml_tree.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mountlens {

namespace {

constexpr std::size_t kMaxInstances = 2000;

std::string member(const YamlValue &map, std::string_view key)
{
    const YamlValue *const value = map.find(key);
    return value == nullptr || !value->isScalar() ? std::string() : value->text;
}

/// incus: util.IsTrue() in shared/util.
bool isTrue(std::string value)
{
    std::transform(value.begin(), value.end(), value.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return value == "true" || value == "1" || value == "yes" || value == "on";
}

std::uint32_t lineOf(const YamlValue &map, std::string_view key)
{
    const YamlValue *const value = map.find(key);
    return value == nullptr ? 0 : value->line;
}

const YamlValue *expandedOrOwn(const YamlValue &instance, const std::string &key)
{
    const YamlValue *const expanded = instance.find("expanded_" + key);
    const YamlValue *const found = expanded != nullptr ? expanded : instance.find(key);
    return found != nullptr && found->isMapping() ? found : nullptr;
}

bool isInstance(const YamlValue &value)
{
    return value.isMapping()
           && (value.find("config") != nullptr || value.find("devices") != nullptr)
           && (value.find("profiles") != nullptr || value.find("architecture") != nullptr
               || value.find("expanded_config") != nullptr);
}

struct IdRange
{
    std::uint32_t first = 0;
    std::uint32_t count = 1;
};

/// "1000" or "1000-1999".
std::optional<IdRange> idRange(std::string_view text)
{
    const auto first = parseNumber32(takeUntil(text, '-'));
    if (!first || text.empty())
        return first ? std::optional(IdRange{*first, 1}) : std::nullopt;
    const auto last = parseNumber32(text);
    if (!last || *last < *first || *last - *first == 0xFFFFFFFFU)
        return std::nullopt;
    return IdRange{*first, *last - *first + 1};
}

void addFlag(std::vector<IdMapFlag> &flags, const IdRange &host, const IdRange &inside)
{
    flags.push_back(IdMapFlag{"+", inside.first, true, host.first, host.count});
}

/// incus: idmap.ParseRawIdmap() in shared/idmap: KIND HOST[-HOST] CONTAINER[-CONTAINER].
Result<Done> rawIdmap(std::string_view text, ContainerSpec &container)
{
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        const std::string whole(line);
        const std::string_view kind = takeField(line);
        if (kind.empty())
            continue;
        const auto host = idRange(takeField(line));
        const auto inside = idRange(takeField(line));
        const bool known = kind == "both" || kind == "uid" || kind == "gid";
        if (!known || !host || !inside || host->count != inside->count)
            return Error(ErrorId::EngineRefuses, "incus", "raw.idmap: " + whole);
        if (kind != "gid")
            addFlag(container.uidMapFlags, *host, *inside);
        if (kind != "uid")
            addFlag(container.gidMapFlags, *host, *inside);
    }
    return Done{};
}

/// One member of volatile.idmap.current.
void addMapEntry(const YamlValue &entry, ContainerSpec &container)
{
    const std::string text =
        member(entry, "Nsid") + ':' + member(entry, "Hostid") + ':' + member(entry, "Maprange");
    if (isTrue(member(entry, "Isuid")))
        container.uidMap.push_back(text);
    if (isTrue(member(entry, "Isgid")))
        container.gidMap.push_back(text);
}

void setCurrentMap(const std::string &json, ContainerSpec &container)
{
    const auto documents = parseYaml(json);
    if (!documents || documents->empty() || !documents->front().isSequence())
        return;
    for (const YamlValue &entry : documents->front().items)
        addMapEntry(entry, container);
}

Result<Done> setUserNamespace(const YamlValue &config, ContainerSpec &container)
{
    container.privileged = isTrue(member(config, "security.privileged"));
    container.userns = container.privileged ? "host" : "private";
    if (container.privileged)
        return Done{};
    setCurrentMap(member(config, "volatile.idmap.current"), container);
    return rawIdmap(member(config, "raw.idmap"), container);
}

/// What moves the map and cannot be told without the daemon's other instances.
void noteIsolation(const YamlValue &config, const ContainerSpec &container, Notices &notices)
{
    for (const std::string key :
         {"security.idmap.isolated", "security.idmap.base", "security.idmap.size"}) {
        const std::string value = member(config, key);
        if (!value.empty() && value != "false" && container.uidMap.empty())
            notices.push_back(Notice{NoticeId::NotEvaluated,
                                     {std::string(key).append(": ").append(value)},
                                     lineOf(config, key)});
    }
}

/// Init of an OCI container; system containers start as root.
void setUser(const YamlValue &config, ContainerSpec &container)
{
    const std::string uid = member(config, "oci.uid");
    const std::string gid = member(config, "oci.gid");
    if (!uid.empty() || !gid.empty())
        container.user = uid + (gid.empty() ? "" : ":" + gid);
}

void addOptions(const YamlValue &device, MountSpec &mount)
{
    if (isTrue(member(device, "shift")))
        mount.options.emplace_back("shift");
    if (isTrue(member(device, "recursive")))
        mount.options.emplace_back("rbind");
    const std::string propagation = member(device, "propagation");
    if (!propagation.empty())
        mount.options.push_back(propagation);
    const std::string raw = member(device, "raw.mount.options");
    std::string_view rest = raw;
    while (!rest.empty())
        mount.options.emplace_back(takeUntil(rest, ','));
}

std::string diskType(const YamlValue &device)
{
    const std::string source = member(device, "source");
    if (!member(device, "pool").empty())
        return "volume";
    if (source.starts_with("tmpfs"))
        return "tmpfs";
    const std::size_t colon = source.find(':');
    return source.starts_with('/') || colon == std::string::npos ? "bind" : source.substr(0, colon);
}

/// Incus hands it to LXC without its first slash, so one without means the same
/// (internal/server/device/disk.go).
std::string targetOf(const std::string &path)
{
    return path.empty() || path.starts_with('/') ? path : '/' + path;
}

MountSpec diskMount(const YamlValue &device)
{
    MountSpec mount;
    mount.type = diskType(device);
    mount.source = mount.type == "tmpfs" ? std::string() : member(device, "source");
    mount.target = targetOf(member(device, "path"));
    mount.readOnly = isTrue(member(device, "readonly"));
    const std::string required = member(device, "required");
    if ((!required.empty() && !isTrue(required)) || isTrue(member(device, "optional")))
        mount.missingSource = MissingSource::Skipped;
    addOptions(device, mount);
    return mount;
}

void addDevices(const YamlValue &devices, ContainerSpec &container)
{
    for (const auto &[name, device] : devices.members) {
        if (member(device, "type") != "disk")
            continue;
        if (member(device, "path") == "/")
            container.readOnlyRoot = isTrue(member(device, "readonly"));
        else
            container.mounts.push_back(diskMount(device));
    }
}

/// Profiles count; what the instance itself says is only part of it.
void noteUnexpanded(const YamlValue &instance, Notices &notices)
{
    const YamlValue *const profiles = instance.find("profiles");
    const YamlValue *const devices = expandedOrOwn(instance, "devices");
    const bool expanded = instance.find("expanded_config") != nullptr
                          || (devices != nullptr && devices->find("root") != nullptr);
    if (profiles == nullptr || profiles->items.empty() || expanded)
        return;
    notices.push_back(Notice{NoticeId::NotEvaluated, {"profiles"}, profiles->line});
}

Result<ContainerSpec> instanceSpec(const YamlValue &instance,
                                   const std::string &name,
                                   const Surroundings &surroundings,
                                   Notices &notices)
{
    ContainerSpec container;
    container.engine = Engine::Incus;
    container.name = member(instance, "name");
    if (container.name.empty())
        container.name = name;
    container.userns = "private";
    noteUnexpanded(instance, notices);
    const YamlValue *const config = expandedOrOwn(instance, "config");
    const YamlValue *const devices = expandedOrOwn(instance, "devices");
    if (devices != nullptr)
        addDevices(*devices, container);
    if (config == nullptr)
        return container;
    auto done = setUserNamespace(*config, container);
    if (done)
        done = applyLxcText(member(*config, "raw.lxc"), surroundings, container, notices);
    if (!done)
        return done.error();
    noteIsolation(*config, container, notices);
    setUser(*config, container);
    return container;
}

/// The instances in an API answer, a list, or the value itself.
std::vector<const YamlValue *> instancesIn(const YamlValue &document)
{
    const YamlValue *const answer = document.find("metadata");
    const YamlValue &value =
        answer != nullptr && document.find("status_code") != nullptr ? *answer : document;
    std::vector<const YamlValue *> found;
    if (isInstance(value))
        found.push_back(&value);
    for (const YamlValue &item : value.items) {
        if (isInstance(item) && found.size() < kMaxInstances)
            found.push_back(&item);
    }
    return found;
}

} // namespace

bool isIncusText(std::string_view text)
{
    const auto documents = parseYaml(text);
    return documents && documents->size() == 1 && !instancesIn(documents->front()).empty();
}

Result<Configuration>
parseIncusText(std::string_view text, const std::string &name, const Surroundings &surroundings)
{
    const auto documents = parseYaml(text);
    if (!documents)
        return documents.error();
    Configuration configuration;
    for (const YamlValue &document : *documents) {
        for (const YamlValue *const instance : instancesIn(document)) {
            auto container = instanceSpec(*instance, name, surroundings, configuration.notices);
            if (!container)
                return container.error();
            configuration.containers.push_back(std::move(*container));
        }
    }
    if (configuration.containers.empty())
        return Error(ErrorId::Malformed, "incus");
    return configuration;
}

} // namespace mountlens
