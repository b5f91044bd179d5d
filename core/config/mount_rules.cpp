// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/mount_rules.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace mountlens {

namespace {

constexpr std::array kPropagation{"shared", "rshared", "slave", "rslave", "private", "rprivate"};

bool isNameCharacter(char c)
{
    return isAlnum(c) || c == '_' || c == '.' || c == '-';
}

/// moby volume/local/local.go validateName().
Result<Done> checkDockerVolumeName(std::string_view name)
{
    const std::string text(name);
    if (name.size() == 1) {
        return refusal(Engine::Docker,
                       "create " + text
                           + ": volume name is too short, names should be at least two "
                             "alphanumeric characters");
    }
    if (isRestrictedName(name))
        return Done{};
    return refusal(Engine::Docker,
                   "create " + text + ": \"" + text
                       + "\" includes invalid characters for a local volume name, only "
                         "\"[a-zA-Z0-9][a-zA-Z0-9_.-]\" are allowed. If you intended to pass a "
                         "host directory, use absolute path");
}

/// Counts how deep in $( ${ and backticks a text is.
class ExpansionDepth
{
public:
    void feed(std::string_view text, std::size_t at)
    {
        const char c = text[at];
        if (c == '`')
            m_backtick = !m_backtick;
        else if ((c == '(' || c == '{') && (m_depth > 0 || (at > 0 && text[at - 1] == '$')))
            ++m_depth;
        else if ((c == ')' || c == '}') && m_depth > 0)
            --m_depth;
    }
    [[nodiscard]] bool outside() const { return m_depth == 0 && !m_backtick; }

private:
    unsigned m_depth = 0;
    bool m_backtick = false;
};

bool isPodman(Engine engine)
{
    return engine == Engine::Podman || engine == Engine::Quadlet;
}

Error duplicateTarget(Engine engine, const std::string &target)
{
    if (isPodman(engine))
        return refusal(engine, target + ": duplicate mount destination");
    return refusal(engine, "Duplicate mount point: " + target);
}

enum class Pick : std::uint8_t {
    Earlier,
    Later,
    Neither,
};

/// pkg/specgen/volumes.go GenVolumeMounts(): exact repetitions and the same volume again.
Pick podmanPick(const MountSpec &earlier, const MountSpec &later)
{
    if (earlier.type == "volume" && later.type == "volume" && earlier.source == later.source)
        return Pick::Earlier;
    return earlier == later ? Pick::Earlier : Pick::Neither;
}

bool isAnonymous(const MountSpec &mount)
{
    return mount.type == "volume" && mount.source.empty();
}

/// daemon/volumes.go registerMountPoints(): --tmpfs is a map, where the last one stays, and an
/// anonymous volume (Config.Volumes) gives way to any other mount.
Pick dockerPick(const MountSpec &earlier, const MountSpec &later)
{
    if (earlier == later || isAnonymous(later))
        return Pick::Earlier;
    if (isAnonymous(earlier) || (earlier.type == "tmpfs" && later.type == "tmpfs"))
        return Pick::Later;
    return Pick::Neither;
}

} // namespace

bool isRestrictedName(std::string_view name)
{
    return !name.empty() && isAlnum(name.front())
           && std::all_of(name.begin(), name.end(), isNameCharacter);
}

std::string engineWord(Engine engine)
{
    switch (engine) {
    case Engine::Podman:
        return "podman";
    case Engine::Nerdctl:
        return "nerdctl";
    case Engine::Compose:
        return "compose";
    case Engine::Quadlet:
        return "quadlet";
    case Engine::Kubernetes:
        return "kubernetes";
    case Engine::Oci:
        return "oci";
    case Engine::Lxc:
        return "lxc";
    case Engine::Incus:
        return "incus";
    case Engine::Nspawn:
        return "systemd-nspawn";
    case Engine::Systemd:
        return "systemd";
    case Engine::Docker:
    case Engine::Devcontainer:
        break;
    }
    return "docker";
}

Error refusal(Engine engine, std::string words)
{
    return Error(ErrorId::EngineRefuses, engineWord(engine), std::move(words));
}

std::optional<DeviceSpec> parseDeviceText(std::string_view text)
{
    const std::vector<std::string> fields = splitFields(text, ':');
    const auto isPermissions = [](const std::string &field) {
        return !field.empty() && field.find_first_not_of("rwm") == std::string::npos;
    };
    DeviceSpec device;
    device.source = fields[0];
    device.target = fields[0];
    if (fields.size() > 1 && isPermissions(fields.back()))
        device.permissions = fields.back();
    const bool hasTarget = fields.size() == 3 || (fields.size() == 2 && !isPermissions(fields[1]));
    if (hasTarget)
        device.target = fields[1];
    const bool valid = fields.size() < 3 || (fields.size() == 3 && isPermissions(fields[2]));
    if (!valid || device.source.empty() || device.target.empty())
        return std::nullopt;
    return device;
}

std::vector<std::string> splitFields(std::string_view text, char separator)
{
    std::vector<std::string> fields;
    for (;;) {
        const auto end = text.find(separator);
        fields.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return fields;
        text.remove_prefix(end + 1);
    }
}

std::vector<std::string> splitOutsideExpansions(std::string_view text, char separator)
{
    std::vector<std::string> fields(1);
    ExpansionDepth depth;
    for (std::size_t at = 0; at < text.size(); ++at) {
        depth.feed(text, at);
        if (text[at] == separator && depth.outside())
            fields.emplace_back();
        else
            fields.back() += text[at];
    }
    if (depth.outside())
        return fields;
    return splitFields(text, separator);
}

bool holdsExpansion(std::string_view text)
{
    return text.find_first_of("$`") != std::string_view::npos;
}

bool isPropagation(Engine engine, std::string_view word)
{
    if (isPodman(engine) && (word == "unbindable" || word == "runbindable"))
        return true;
    return std::find(kPropagation.begin(), kPropagation.end(), word) != kPropagation.end();
}

Result<Done> checkVolumeName(Engine engine, std::string_view name)
{
    if (holdsExpansion(name))
        return Done{};
    if (!isPodman(engine))
        return checkDockerVolumeName(name);
    if (isRestrictedName(name))
        return Done{};
    return refusal(engine, "creating named volume \"" + std::string(name)
                               + "\": running volume create option: names must match "
                                 "[a-zA-Z0-9][a-zA-Z0-9_.-]*: invalid argument");
}

Result<Done> settleTargets(Engine engine, std::vector<MountSpec> &mounts)
{
    std::vector<MountSpec> kept;
    std::map<std::string, std::size_t> places;
    for (MountSpec &mount : mounts) {
        const auto [place, isNew] = places.emplace(mount.target, kept.size());
        if (isNew) {
            kept.push_back(std::move(mount));
            continue;
        }
        MountSpec &earlier = kept[place->second];
        const Pick pick =
            isPodman(engine) ? podmanPick(earlier, mount) : dockerPick(earlier, mount);
        if (pick == Pick::Neither)
            return duplicateTarget(engine, mount.target);
        if (pick == Pick::Later)
            earlier = std::move(mount);
    }
    mounts = std::move(kept);
    return Done{};
}

} // namespace mountlens
