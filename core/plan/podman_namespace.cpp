// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/podman_namespace.h"

#include "config/podman_id_map.h"

#include <algorithm>

namespace mountlens {

namespace {

Error refusal(std::string words)
{
    return Error(ErrorId::EngineRefuses, "podman", std::move(words));
}

/// In ids of podman's own namespace.
using Extents = std::vector<IdMapExtent>;

/// From podman's ids to the host's: extents that cross podman's own are cut
/// (pkg/rootless MaybeSplitMappings()); the kernel refuses what podman itself does not have.
Result<IdMap> onHost(const Extents &extents, const IdMap &engine, const char *file)
{
    const bool empty = std::any_of(extents.begin(), extents.end(),
                                   [](const IdMapExtent &each) { return each.count == 0; });
    const auto relative =
        empty ? Result<IdMap>(Error(ErrorId::Malformed, "id map")) : IdMap::fromExtents(extents);
    const std::string words = std::string("crun: writing file `/proc/PID/") + file + "`: ";
    if (!relative)
        return refusal(words + "Invalid argument");
    auto host = throughParent(*relative, engine);
    if (!host)
        return refusal(words + "Operation not permitted: OCI permission denied");
    return std::move(*host);
}

Result<UserNamespacePlan>
ownMaps(const Extents &uids, const Extents &gids, const EngineFacts &facts)
{
    auto hostUids = onHost(uids, facts.engineMaps.uids, "uid_map");
    if (!hostUids)
        return hostUids.error();
    auto hostGids = onHost(gids, facts.engineMaps.gids, "gid_map");
    if (!hostGids)
        return hostGids.error();
    UserNamespacePlan plan;
    plan.own = true;
    plan.maps = {std::move(*hostUids), std::move(*hostGids)};
    return plan;
}

/// The words after the first colon of a mode.
std::string_view optionsOf(std::string_view mode)
{
    const std::size_t colon = mode.find(':');
    return colon == std::string_view::npos ? std::string_view() : mode.substr(colon + 1);
}

PodmanNamespace namespaceOf(const EngineFacts &facts)
{
    const auto copied = [](const IdMap &map) {
        return Extents(map.extents().begin(), map.extents().end());
    };
    return {facts.rootless, copied(facts.engineMaps.uids), copied(facts.engineMaps.gids)};
}

Result<KeepIdOptions> keepIdOptions(std::string_view mode, const EngineFacts &facts)
{
    auto options = parseKeepIdOptions(optionsOf(mode));
    if (options && options->size && !atLeast(facts, {5, 4, 0}))
        return refusal("unknown option specified: \"size\"");
    return options;
}

/// pkg/util getRootlessKeepIDMapping(): the user's own id (0 of podman's) is put at `id`, the
/// subordinate ids around it.
Extents keepIdExtents(std::uint32_t id, std::uint64_t subordinate, bool zeroIsLeftOut)
{
    const auto available = static_cast<std::uint32_t>(std::min<std::uint64_t>(subordinate, kNoId));
    Extents extents;
    if (!zeroIsLeftOut || (id != 0 && available != 0))
        extents.push_back({0, 1, std::min(id, available)});
    extents.push_back({id, 0, 1});
    if (available > id)
        extents.push_back({id + 1, id + 1, available - id});
    return extents;
}

Error noSubordinateIds(const char *mode)
{
    return refusal(std::string(mode)
                   + " requires additional UIDs or GIDs defined in /etc/subuid and /etc/subgid to "
                     "function correctly");
}

bool lacksSubordinateIds(const EngineFacts &facts)
{
    return facts.subordinate.uids.empty() || facts.subordinate.gids.empty();
}

Result<UserNamespacePlan> keepIdRootless(const KeepIdOptions &options, const EngineFacts &facts)
{
    if (lacksSubordinateIds(facts) && !atLeast(facts, {4, 4, 0}))
        return noSubordinateIds("keep-id");
    const std::uint32_t uid = options.uid.value_or(facts.user.uid);
    const std::uint32_t gid = options.gid.value_or(facts.user.gid);
    const auto limited = [&](std::uint64_t ids) {
        const bool limits = options.size && *options.size != 0;
        return limits ? std::min<std::uint64_t>(ids, *options.size - 1) : ids;
    };
    const bool zeroIsLeftOut = atLeast(facts, {5, 1, 0});
    auto plan =
        ownMaps(keepIdExtents(uid, limited(idsIn(facts.subordinate.uids)), zeroIsLeftOut),
                keepIdExtents(gid, limited(idsIn(facts.subordinate.gids)), zeroIsLeftOut), facts);
    if (plan)
        plan->implied = ImpliedUser{uid, gid, true};
    return plan;
}

/// pkg/util GetKeepIDMapping() outside of a rootless podman: everything to itself, since 4.5.
Result<UserNamespacePlan> keepIdRootful(const KeepIdOptions &options, const EngineFacts &facts)
{
    if (!atLeast(facts, {4, 5, 0}))
        return refusal("keep-id is only supported in rootless mode");
    if (options.size)
        return refusal("cannot set max size for user namespace when not running rootless");
    UserNamespacePlan plan;
    plan.own = true;
    plan.maps = facts.engineMaps;
    plan.implied = ImpliedUser{options.uid.value_or(0), options.gid.value_or(0), true};
    return plan;
}

Result<UserNamespacePlan> keepId(std::string_view mode, const EngineFacts &facts)
{
    const auto options = keepIdOptions(mode, facts);
    if (!options)
        return options.error();
    return facts.rootless ? keepIdRootless(*options, facts) : keepIdRootful(*options, facts);
}

/// pkg/util GetNoMapMapping(): an extent for each subordinate range.
Extents noMapExtents(const std::vector<SubordinateRange> &ranges)
{
    Extents extents;
    std::uint32_t next = 0;
    for (const SubordinateRange &range : ranges) {
        extents.push_back({next, next + 1, range.count});
        next += range.count;
    }
    return extents;
}

Result<UserNamespacePlan> noMap(const EngineFacts &facts)
{
    if (!facts.rootless)
        return refusal("nomap is only supported in rootless mode");
    if (lacksSubordinateIds(facts))
        return noSubordinateIds("nomap");
    auto plan =
        ownMaps(noMapExtents(facts.subordinate.uids), noMapExtents(facts.subordinate.gids), facts);
    if (plan)
        plan->implied = ImpliedUser{0, 0, false};
    return plan;
}

/// containers/storage userns.go getAutoUserNS(): which ids are free shows at the start only.
Result<UserNamespacePlan> automatic(std::string_view mode, const EngineFacts &facts)
{
    const auto options = parseAutoOptions(optionsOf(mode), namespaceOf(facts));
    if (!options)
        return options.error();
    UserNamespacePlan plan = planWithGap(NamespaceGap::FreeSlice, {});
    if (options->size.value_or(0) != 0)
        plan.size = options->size;
    const std::uint64_t available =
        std::min(idsIn(facts.subordinate.uids), idsIn(facts.subordinate.gids));
    if (available == 0 || plan.size.value_or(0) > available)
        return refusal("not enough unused IDs in user namespace");
    return plan;
}

bool asksForMaps(const ContainerSpec &spec)
{
    return !spec.uidMapFlags.empty() || !spec.gidMapFlags.empty() || !spec.subUidName.empty()
           || !spec.subGidName.empty();
}

/// Before 4.7 podman knew plain triplets only (containers/storage pkg/idtools ParseIDMap()).
Result<Done>
knowsFlags(const std::vector<IdMapFlag> &flags, const char *kind, const EngineFacts &facts)
{
    const bool plain = std::all_of(flags.begin(), flags.end(), [](const IdMapFlag &flag) {
        return flag.flags.empty() && !flag.fromHost;
    });
    if (plain || atLeast(facts, {4, 7, 0}))
        return Done{};
    return refusal(std::string("initializing ID mappings: ") + kind
                   + " setting is malformed expected [\"uint32:uint32:uint32\"]");
}

Result<PodmanIdMaps> flagMaps(const ContainerSpec &spec, const EngineFacts &facts)
{
    if (const auto known = knowsFlags(spec.uidMapFlags, "UID", facts); !known)
        return known.error();
    if (const auto known = knowsFlags(spec.gidMapFlags, "GID", facts); !known)
        return known.error();
    return podmanIdMaps(spec.uidMapFlags, spec.gidMapFlags, namespaceOf(facts));
}

/// The ranges of a user, sorted, as ids of podman's namespace (pkg/idtools NewIDMappings()).
Extents rangeExtents(const std::vector<SubordinateRange> &ranges)
{
    Extents extents;
    std::uint32_t next = 0;
    for (const SubordinateRange &range : ranges) {
        extents.push_back({next, range.first, range.count});
        next += range.count;
    }
    return extents;
}

/// pkg/util ParseIDMapping().
Result<UserNamespacePlan>
explicitMaps(const ContainerSpec &spec, const EngineFacts &facts, const NamespaceSources &sources)
{
    const bool byName = !spec.subUidName.empty() || !spec.subGidName.empty();
    if (byName && !sources.named)
        return planWithGap(NamespaceGap::SubordinateIds,
                           spec.subUidName.empty() ? spec.subGidName : spec.subUidName);
    const SubordinateIds named = byName ? sortedByStart(*sources.named) : SubordinateIds();
    if (byName && (named.uids.empty() || named.gids.empty()))
        return refusal("no subuid ranges found for user \"" + spec.subUidName
                       + "\" in /etc/subuid");
    Extents uids = rangeExtents(named.uids);
    Extents gids = rangeExtents(named.gids);
    const auto flags = flagMaps(spec, facts);
    if (!flags)
        return flags.error();
    uids.insert(uids.end(), flags->uids.begin(), flags->uids.end());
    gids.insert(gids.end(), flags->gids.begin(), flags->gids.end());
    return ownMaps(uids, gids, facts);
}

constexpr std::string_view kContainer = "container:";
constexpr std::string_view kPath = "ns:";

/// What is used where the command line says nothing: the pod's, PODMAN_USERNS, containers.conf.
const std::string &modeOf(const ContainerSpec &spec, const EngineFacts &facts)
{
    return spec.userns.empty() ? facts.userns : spec.userns;
}

Result<UserNamespacePlan>
planMode(const std::string &mode, const EngineFacts &facts, const NamespaceSources &sources)
{
    const std::string_view kind = std::string_view(mode).substr(0, mode.find(':'));
    if (mode.empty() || mode == "host") {
        UserNamespacePlan plan;
        plan.maps = facts.engineMaps;
        return plan;
    }
    if (kind == "keep-id")
        return keepId(mode, facts);
    if (mode == "nomap")
        return noMap(facts);
    if (kind == "auto")
        return automatic(mode, facts);
    if (mode == "private")
        return refusal(
            "must provide at least one UID or GID mapping to configure a user namespace");
    if (mode == "pod")
        return planJoined(NamespaceGap::Pod, {}, sources);
    if (mode.starts_with(kContainer))
        return planJoined(NamespaceGap::OtherContainer, mode.substr(kContainer.size()), sources);
    if (mode.starts_with(kPath))
        return planJoined(NamespaceGap::NamespacePath, mode.substr(kPath.size()), sources);
    return refusal("unrecognized namespace mode " + mode + " passed");
}

/// kube play: hostUsers: false is --userns=auto.
ContainerSpec asPlayed(ContainerSpec spec)
{
    if (spec.engine == Engine::Kubernetes && spec.idmappedVolumes)
        spec.userns = "auto";
    return spec;
}

} // namespace

Result<UserNamespacePlan> planPodmanNamespace(const ContainerSpec &given,
                                              const EngineFacts &facts,
                                              const NamespaceSources &sources)
{
    const ContainerSpec spec = asPlayed(given);
    if (asksForMaps(spec)) {
        if (!spec.userns.empty() && spec.userns != "private")
            return refusal("--userns and --uidmap/--gidmap/--subuidname/--subgidname are mutually "
                           "exclusive");
        return explicitMaps(spec, facts, sources);
    }
    if (!spec.pod.empty() && spec.userns.empty())
        return planJoined(NamespaceGap::Pod, spec.pod, sources);
    return planMode(modeOf(spec, facts), facts, sources);
}

} // namespace mountlens
