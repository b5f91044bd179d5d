// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The user namespace that an engine would give a container.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"
#include "plan/engine_facts.h"
#include "plan/id_maps.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mountlens {

/// What has to be known before the maps are.
enum class NamespaceGap : std::uint8_t {
    None,
    FreeSlice,      ///< the engine takes ids that no other container has, at the start
    OtherContainer, ///< subject: the container whose namespace is joined
    NamespacePath,  ///< subject: the path of the namespace that is joined
    Pod,            ///< subject: the pod whose namespace is shared
    SubordinateIds, ///< subject: the user whose ranges are taken
    RootOwner,      ///< nspawn --private-users=yes: the owner of the container's root directory
    Word,           ///< subject: a mode that this program does not know
};

/// Facts that an answer may need beside those of the engine; nullopt: not looked up.
struct NamespaceSources
{
    /// Of the namespace that is joined (another container's, a path's, the pod's): id inside ->
    /// host id.
    std::optional<IdMaps> joined;
    /// Of --subuidname and --subgidname, or of nerdctl's --userns user.
    std::optional<SubordinateIds> named;
};

/// keep-id and nomap: who the process is where neither --user nor the image says.
struct ImpliedUser
{
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    /// Given to the process in place of no user at all (keep-id). The group it gets in any case.
    bool replacesNone = false;

    bool operator==(const ImpliedUser &) const = default;
};

struct UserNamespacePlan
{
    /// Container id -> host id; meaningless where there is a gap.
    IdMaps maps = IdMaps::identity();
    /// Another namespace than the engine's own: a process has its capabilities in it only.
    bool own = false;
    NamespaceGap gap = NamespaceGap::None;
    std::string gapSubject;
    /// --userns=auto: how many ids, where that is known already.
    std::optional<std::uint32_t> size;
    std::optional<ImpliedUser> implied;

    bool operator==(const UserNamespacePlan &) const = default;
};

/// A namespace of its own, whose ids only the running container can tell.
UserNamespacePlan planWithGap(NamespaceGap what, std::string_view subject);

/// The maps of the namespace that the container joins, where somebody looked them up; a gap else.
UserNamespacePlan
planJoined(NamespaceGap what, std::string_view subject, const NamespaceSources &sources);

/// EngineRefuses: the engine would not make the container; its own words are the detail.
Result<UserNamespacePlan> planUserNamespace(const ContainerSpec &spec,
                                            const EngineFacts &facts,
                                            const NamespaceSources &sources = {});

} // namespace mountlens
