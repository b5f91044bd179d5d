// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What podman makes of --uidmap, --gidmap and of the options of --userns.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"
#include "model/id_map.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

enum class IdKind : std::uint8_t {
    User,
    Group,
};

/// The user namespace that podman itself runs in: its first ids are those the flags count in.
struct PodmanNamespace
{
    /// Podman was not started by root: a lone "+" is filled up with the rest of the ids.
    bool rootless = false;
    /// As /proc/self/uid_map and gid_map of a podman process show them, host ids below.
    std::vector<IdMapExtent> uids;
    std::vector<IdMapExtent> gids;

    /// Podman of root on a host: every id is itself.
    [[nodiscard]] static PodmanNamespace ofRoot();

    bool operator==(const PodmanNamespace &) const = default;
};

/// Maps of a container: ids inside, ids of PodmanNamespace below, in the order of the ids inside.
struct PodmanIdMaps
{
    std::vector<IdMapExtent> uids;
    std::vector<IdMapExtent> gids;

    bool operator==(const PodmanIdMaps &) const = default;
};

struct AutoOptions
{
    std::optional<std::uint32_t> size;
    std::vector<IdMapExtent> uidMapping;
    std::vector<IdMapExtent> gidMapping;

    bool operator==(const AutoOptions &) const = default;
};

struct KeepIdOptions
{
    std::optional<std::uint32_t> uid;
    std::optional<std::uint32_t> gid;
    std::optional<std::uint32_t> size;

    bool operator==(const KeepIdOptions &) const = default;
};

/// `[+ug]CONTAINER:[@]FROM[:COUNT]`, or several of them (with their counts) joined by colons.
/// EngineRefuses in podman's words.
Result<std::vector<IdMapFlag>> parseIdMapFlag(std::string_view text, IdKind kind);

/// pkg/util/utils.go ParseIDMapping() and ParseIDMap(). One kind's flags count for the other where
/// that has none; neither: empty maps. EngineRefuses: an id of the host that podman's namespace
/// does not have. TooLarge: more flags than any kernel takes lines.
Result<PodmanIdMaps> podmanIdMaps(std::span<const IdMapFlag> uidFlags,
                                  std::span<const IdMapFlag> gidFlags,
                                  const PodmanNamespace &parent);

/// Whether the flags come to the same maps in any namespace of a user's podman.
bool areIndependentOfParent(std::span<const IdMapFlag> uidFlags,
                            std::span<const IdMapFlag> gidFlags);

/// "c:h:n" for each extent.
std::vector<std::string> idMapTexts(std::span<const IdMapExtent> extents);

/// The words after `auto:`; pkg/util/utils.go GetAutoOptions(). Empty text: no options.
/// EngineRefuses.
Result<AutoOptions> parseAutoOptions(std::string_view options, const PodmanNamespace &parent);

/// The words after `keep-id:`; pkg/namespaces GetKeepIDOptions(). EngineRefuses.
Result<KeepIdOptions> parseKeepIdOptions(std::string_view options);

} // namespace mountlens
