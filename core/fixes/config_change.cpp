// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/config_change.h"

#include <array>
#include <string_view>

namespace mountlens {

namespace {

/// What a flag is called in each format; empty: the format has nothing of the kind.
struct FlagKeys
{
    std::string_view flag;
    std::string_view compose;
    std::string_view quadlet;
    std::string_view kubernetes;
};

constexpr std::array<FlagKeys, 9> kKeys = {{
    {"--user", "user", "User", "securityContext.runAsUser"},
    {"--group-add", "group_add", "GroupAdd", "securityContext.supplementalGroups"},
    {"--userns", "userns_mode", "UserNS", "hostUsers"},
    {"--cap-add", "cap_add", "AddCapability", "securityContext.capabilities.add"},
    {"-v", "volumes", "Volume", "volumeMounts"},
    {"--tmpfs", "tmpfs", "Tmpfs", "volumes"},
    {"--device", "devices", "AddDevice", {}},
    {"--cap-drop", "cap_drop", "DropCapability", "securityContext.capabilities.drop"},
    {"--read-only", "read_only", "ReadOnly", "securityContext.readOnlyRootFilesystem"},
}};

std::string_view keyFor(Engine engine, std::string_view flag)
{
    for (const FlagKeys &keys : kKeys) {
        if (keys.flag != flag)
            continue;
        if (engine == Engine::Quadlet)
            return keys.quadlet;
        return engine == Engine::Kubernetes ? keys.kubernetes : keys.compose;
    }
    return {};
}

/// Where the key stands in the file.
std::string placed(const ContainerSpec &spec, std::string_view key)
{
    const std::string text(key);
    switch (spec.engine) {
    case Engine::Compose:
        return "services." + spec.name + '.' + text;
    case Engine::Quadlet:
        return "Container." + text;
    case Engine::Kubernetes:
        return "spec.containers." + spec.name + '.' + text;
    default:
        return {};
    }
}

/// devcontainer.json has the flags themselves.
std::optional<ConfigChange> runArgs(const Fix &fix, const std::string &file)
{
    std::string value;
    for (const std::string &word : fix.engineArgs.add)
        value += (value.empty() ? "" : " ") + word;
    return ConfigChange{file, "runArgs", value};
}

} // namespace

std::optional<ConfigChange>
configChangeFor(const ContainerSpec &spec, const Fix &fix, const std::string &file)
{
    const EngineArgs &args = fix.engineArgs;
    if (fix.kind == FixKind::FsGroup)
        return ConfigChange{file, "spec.securityContext.fsGroup", fix.args.front()};
    if (args.empty())
        return std::nullopt;
    if (spec.engine == Engine::Devcontainer)
        return runArgs(fix, file);
    const bool adds = !args.add.empty();
    const std::string_view flag = adds ? args.add.front() : args.remove.front();
    const std::string_view key = keyFor(spec.engine, flag);
    std::string place = key.empty() ? std::string() : placed(spec, key);
    if (place.empty())
        return std::nullopt;
    const std::string value = !adds ? "false" : args.add.size() > 1 ? args.add[1] : "true";
    return ConfigChange{file, std::move(place), value};
}

} // namespace mountlens
