// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The arguments of the podman command that quadlet writes for a unit, as far as they matter to
/// file access.
#pragma once

#include "base/result.h"
#include "config/quadlet_places.h"
#include "config/unit_file.h"
#include "model/notice.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

struct QuadletArgument
{
    std::string text; ///< specifiers and variables as they stand
    std::uint32_t line = 0;

    bool operator==(const QuadletArgument &) const = default;
};

struct QuadletCommand
{
    /// Flags of `podman run` (container) or `podman pod create` (pod), in quadlet's order.
    std::vector<QuadletArgument> arguments;
    QuadletArgument image;  ///< empty text: a root directory in its place
    QuadletArgument rootfs; ///< with its :O and :idmap

    bool operator==(const QuadletCommand &) const = default;
};

/// Of a .container. EngineRefuses (subject: quadlet) with quadlet's own words for what makes it
/// drop the unit; units that are not there are notices.
Result<QuadletCommand> quadletContainerCommand(const UnitFile &unit,
                                               const std::string &path,
                                               const QuadletPlaces &places,
                                               Notices &notices);

/// Of a .pod: its user namespace, volumes and PodmanArgs=. Errors as above.
Result<QuadletCommand> quadletPodCommand(const UnitFile &unit,
                                         const std::string &path,
                                         const QuadletPlaces &places,
                                         Notices &notices);

/// --userns and its kin of a section ("Container", "Pod", "Kube"). Errors as above; Kube knows no
/// RemapUsers=manual.
Result<std::vector<QuadletArgument>> quadletUserMappings(const UnitFile &unit,
                                                         std::string_view section);

} // namespace mountlens
