// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/start_refusals.h"

#include "config/mount_rules.h"
#include "config/podman_id_map.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mountlens {

namespace {

using Refusals = std::vector<Error>;

bool isDockerSecurityKey(std::string_view key, std::string_view value)
{
    static constexpr std::array kKeys{"label", "apparmor", "seccomp", "no-new-privileges",
                                      "writable-cgroups"};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end()
           || (key == "systempaths" && value == "unconfined");
}

bool isPodmanSecurityKey(std::string_view key)
{
    static constexpr std::array kKeys{"apparmor", "label",       "mask",   "proc-opts",
                                      "seccomp",  "systempaths", "unmask", "no-new-privileges"};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

/// pkg/specgen/namespaces.go validate(): ns: and container: without more.
void checkNamespaceValue(const std::string &mode, Refusals &refusals)
{
    if (mode != "ns:" && mode != "container:")
        return;
    const std::string kind = mode == "ns:" ? "path" : "container";
    refusals.push_back(refusal(Engine::Podman, "namespace mode " + kind + " requires a value"));
}

/// cmd/podman/containers/create.go CreateInit(), pkg/util ParseIDMapping().
void checkUserns(const ContainerSpec &spec, bool isRoot, Refusals &refusals)
{
    const bool joins = !spec.pod.empty() && !spec.pod.starts_with("new:");
    if (joins && !spec.userns.empty())
        refusals.push_back(refusal(Engine::Podman, "--userns and --pod cannot be set together"));
    if (isRoot && spec.userns == "nomap")
        refusals.push_back(refusal(Engine::Podman, "nomap is only supported in rootless mode"));
    constexpr std::string_view kKeepId = "keep-id:";
    if (!isRoot || !spec.userns.starts_with(kKeepId))
        return;
    const auto options = parseKeepIdOptions(spec.userns.substr(kKeepId.size()));
    if (options && options->size) {
        refusals.push_back(refusal(
            Engine::Podman, "cannot set max size for user namespace when not running rootless"));
    }
}

/// Mounts with an id map of their own are root's.
void checkIdmaps(const ContainerSpec &spec, Refusals &refusals)
{
    const auto isIdmap = [](const std::string &option) {
        return option == "idmap" || option.starts_with("idmap=");
    };
    for (const MountSpec &mount : spec.mounts) {
        if (std::none_of(mount.options.begin(), mount.options.end(), isIdmap))
            continue;
        refusals.push_back(
            refusal(Engine::Podman, "crun: mount_setattr `" + mount.target
                                        + "`: Operation not permitted: OCI permission denied"));
    }
}

} // namespace

/// daemon/names.go: two characters at least, and a slash in front is no part of it.
/// libpod/define/errors.go RegexError.
std::optional<Error> nameRefusal(Engine engine, const std::string &name)
{
    if (name.empty() || holdsExpansion(name))
        return std::nullopt;
    const std::string bare = name.substr(name.starts_with('/') ? 1 : 0);
    if (engine == Engine::Docker && (!isRestrictedName(bare) || bare.size() < 2)) {
        return refusal(engine, "Invalid container name (" + name
                                   + "), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed");
    }
    if (engine == Engine::Podman && !isRestrictedName(name)) {
        return refusal(engine, "running container create option: names must match "
                               "[a-zA-Z0-9][a-zA-Z0-9_.-]*: invalid argument");
    }
    return std::nullopt;
}

/// daemon/daemon_unix.go parseSecurityOpt(), pkg/specgenutil FillOutSpecGen().
std::optional<Error> securityRefusal(Engine engine, const std::string &option)
{
    const auto equals = option.find('=');
    const auto end = equals == std::string::npos ? option.find(':') : equals;
    const std::string key = option.substr(0, end);
    const std::string value = end == std::string::npos ? std::string() : option.substr(end + 1);
    const bool isKnown = (engine == Engine::Docker && isDockerSecurityKey(key, value))
                         || (engine == Engine::Podman && isPodmanSecurityKey(key))
                         || (engine != Engine::Docker && engine != Engine::Podman);
    if (isKnown || holdsExpansion(key))
        return std::nullopt;
    return refusal(engine, "invalid --security-opt 2: \"" + option + '"');
}

std::vector<Error> podmanRefusals(const ContainerSpec &spec, const HostUser &caller)
{
    Refusals refusals;
    if (!spec.engineAddress.empty())
        return refusals;
    const bool isRoot = caller.uid == 0;
    checkNamespaceValue(spec.userns, refusals);
    checkUserns(spec, isRoot, refusals);
    if (!isRoot)
        checkIdmaps(spec, refusals);
    return refusals;
}

} // namespace mountlens
