// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/user_namespace_plan.h"

#include "base/text_scan.h"
#include "plan/podman_namespace.h"

#include <algorithm>

namespace mountlens {

namespace {

Error refusal(const char *engine, std::string words)
{
    return Error(ErrorId::EngineRefuses, engine, std::move(words));
}

UserNamespacePlan known(IdMaps maps, bool own)
{
    UserNamespacePlan plan;
    plan.maps = std::move(maps);
    plan.own = own;
    return plan;
}

/// "c:h:n" with nothing but numbers.
std::optional<IdMapExtent> extentOf(std::string_view line)
{
    const auto first = parseNumber32(takeUntil(line, ':'));
    const auto lower = parseNumber32(takeUntil(line, ':'));
    const auto count = parseNumber32(line);
    if (!first || !lower || !count)
        return std::nullopt;
    return IdMapExtent{*first, *lower, *count};
}

Result<IdMap> mapOfLines(const std::vector<std::string> &lines)
{
    std::vector<IdMapExtent> extents;
    for (const std::string &line : lines) {
        const auto extent = extentOf(line);
        if (!extent)
            return Error(ErrorId::Malformed, "id map", line);
        extents.push_back(*extent);
    }
    return IdMap::fromExtents(std::move(extents));
}

/// The lines of a format whose lower ids are those of the runtime's namespace.
Result<UserNamespacePlan> writtenMaps(const ContainerSpec &spec, const EngineFacts &facts)
{
    const auto uids = mapOfLines(spec.uidMap);
    const auto gids = mapOfLines(spec.gidMap);
    if (!uids || !gids)
        return !uids ? uids.error() : gids.error();
    auto hostUids = throughParent(*uids, facts.engineMaps.uids);
    auto hostGids = throughParent(*gids, facts.engineMaps.gids);
    if (!hostUids || !hostGids)
        return refusal("oci", "write uid_map: operation not permitted");
    return known({std::move(*hostUids), std::move(*hostGids)}, true);
}

/// daemon_unix.go verifyPlatformContainerSettings(), oci_linux.go WithNamespaces().
Result<UserNamespacePlan> planDocker(const ContainerSpec &spec, const EngineFacts &facts)
{
    if (!spec.userns.empty() && spec.userns != "host")
        return refusal("docker", "--userns: invalid USER mode");
    if (!facts.remapped || spec.userns == "host")
        return known(facts.engineMaps, false);
    if (spec.privileged)
        return refusal("docker",
                       "privileged mode is incompatible with user namespaces.  You must run the "
                       "container in the host namespace when running privileged mode");
    return known(facts.containerMaps, true);
}

/// A word that names a user: containers of that user's subordinate ids.
Result<UserNamespacePlan>
planNerdctl(const ContainerSpec &spec, const EngineFacts &facts, const NamespaceSources &sources)
{
    if (spec.userns == "host" || (spec.userns.empty() && !facts.remapped))
        return known(facts.engineMaps, false);
    if (spec.userns.empty())
        return known(facts.containerMaps, true);
    if (!sources.named)
        return planWithGap(NamespaceGap::SubordinateIds, spec.userns);
    auto uids = mapOfRanges(0, sources.named->uids);
    auto gids = mapOfRanges(0, sources.named->gids);
    if (!uids || !gids)
        return !uids ? uids.error() : gids.error();
    return known({std::move(*uids), std::move(*gids)}, true);
}

/// The kubelet gives each pod with hostUsers: false its own 65536 ids.
UserNamespacePlan planKubernetes(const ContainerSpec &spec, const EngineFacts &facts)
{
    if (!spec.idmappedVolumes && spec.userns.empty())
        return known(facts.engineMaps, false);
    UserNamespacePlan plan = planWithGap(NamespaceGap::FreeSlice, {});
    plan.size = 65536;
    return plan;
}

constexpr std::string_view kPathPrefix = "ns:";

Result<UserNamespacePlan>
planWritten(const ContainerSpec &spec, const EngineFacts &facts, const NamespaceSources &sources)
{
    if (!spec.uidMap.empty() || !spec.gidMap.empty())
        return writtenMaps(spec, facts);
    if (spec.userns.starts_with(kPathPrefix))
        return planJoined(NamespaceGap::NamespacePath, spec.userns.substr(kPathPrefix.size()),
                          sources);
    if (spec.userns.empty() || spec.userns == "host")
        return known(facts.engineMaps, false);
    return planWithGap(NamespaceGap::Word, spec.userns);
}

/// lxc/incus idmap: the ranges of root from 65536 up, else a million from a million.
Result<UserNamespacePlan>
planIncus(const ContainerSpec &spec, const EngineFacts &facts, const NamespaceSources &sources)
{
    if (spec.privileged || !spec.uidMap.empty() || !spec.userns.empty())
        return planWritten(spec, facts, sources);
    constexpr IdMapExtent usual{0, 1000000, 1000000000};
    const auto mapFor = [&](const std::vector<SubordinateRange> &ranges) {
        const auto found = std::find_if(ranges.begin(), ranges.end(),
                                        [](const auto &range) { return range.count >= 65536; });
        const auto extent =
            found == ranges.end() ? usual : IdMapExtent{0, found->first, found->count};
        return IdMap::fromExtents({extent});
    };
    auto uids = mapFor(facts.subordinate.uids);
    auto gids = mapFor(facts.subordinate.gids);
    if (!uids || !gids)
        return !uids ? uids.error() : gids.error();
    return known({std::move(*uids), std::move(*gids)}, true);
}

/// systemd-nspawn(1) --private-users=.
Result<UserNamespacePlan>
planNspawn(const ContainerSpec &spec, const EngineFacts &facts, const NamespaceSources &sources)
{
    std::string_view rest = spec.userns;
    const auto first = parseNumber32(takeUntil(rest, ':'));
    const auto count = rest.empty() ? std::optional<std::uint32_t>(65536) : parseNumber32(rest);
    if (spec.userns == "no" || spec.userns == "off" || spec.userns == "false")
        return known(facts.engineMaps, false);
    if (spec.userns == "yes" || spec.userns == "true" || spec.userns == "on")
        return planWithGap(NamespaceGap::RootOwner, spec.rootfs);
    if (spec.userns == "pick") {
        UserNamespacePlan plan = planWithGap(NamespaceGap::FreeSlice, {});
        plan.size = 65536;
        return plan;
    }
    const bool identity = spec.userns == "identity";
    if (!identity && (!first || !count))
        return planWritten(spec, facts, sources);
    auto map = IdMap::fromExtents({{0, identity ? 0 : *first, identity ? 65536 : *count}});
    if (!map)
        return map.error();
    return known({*map, *map}, true);
}

} // namespace

UserNamespacePlan planWithGap(NamespaceGap what, std::string_view subject)
{
    UserNamespacePlan plan;
    plan.own = true;
    plan.gap = what;
    plan.gapSubject = std::string(subject);
    return plan;
}

UserNamespacePlan
planJoined(NamespaceGap what, std::string_view subject, const NamespaceSources &sources)
{
    UserNamespacePlan plan = planWithGap(what, subject);
    if (sources.joined) {
        plan.maps = *sources.joined;
        plan.gap = NamespaceGap::None;
        plan.gapSubject.clear();
    }
    return plan;
}

Result<UserNamespacePlan> planUserNamespace(const ContainerSpec &spec,
                                            const EngineFacts &facts,
                                            const NamespaceSources &sources)
{
    switch (rulesFor(spec, facts)) {
    case Engine::Podman:
        return planPodmanNamespace(spec, facts, sources);
    case Engine::Nerdctl:
        return planNerdctl(spec, facts, sources);
    case Engine::Kubernetes:
        return planKubernetes(spec, facts);
    case Engine::Oci:
    case Engine::Lxc:
    case Engine::Systemd:
        return planWritten(spec, facts, sources);
    case Engine::Incus:
        return planIncus(spec, facts, sources);
    case Engine::Nspawn:
        return planNspawn(spec, facts, sources);
    default:
        return planDocker(spec, facts);
    }
}

} // namespace mountlens
