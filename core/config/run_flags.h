// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The flags of `run` and `create` put into a container: of a command line, of Quadlet's
/// PodmanArgs=, of devcontainer.json's runArgs.
#pragma once

#include "base/result.h"
#include "config/flag_scan.h"
#include "model/container_spec.h"
#include "model/notice.h"
#include "model/surroundings.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// Applies flags (words without the command, the image and what follows it) on top of what `spec`
/// holds already. Words that are no flags are left out with a ValueIgnored. Relative paths start at
/// the working directory of `around`; whether podman is root's is told by its caller(). Notices:
/// UnknownFlag, NotEvaluated, OneLetterVolume, TildeKept, OtherContainer, and EngineRefuses for
/// what only a start shows. EngineRefuses: what the engine would refuse before; `spec` is then half
/// done.
Result<Done> applyRunFlags(Engine engine,
                           std::span<const std::string> args,
                           const Surroundings &around,
                           ContainerSpec &spec,
                           Notices &notices);

/// The same for flags that are scanned already.
Result<Done> applyScannedFlags(Engine engine,
                               std::span<const GivenFlag> flags,
                               const Surroundings &around,
                               ContainerSpec &spec,
                               Notices &notices);

/// One refusal of the engine. No flag: several do not go together.
struct FlagRefusal
{
    std::optional<GivenFlag> flag;
    Error why;
};

/// applyRunFlags() for what has to be shown even if it would be refused: such a flag is left out;
/// flags that do not go together stay, with all their mounts.
std::vector<FlagRefusal> applyRefusedRunFlags(Engine engine,
                                              std::vector<std::string> args,
                                              const Surroundings &around,
                                              ContainerSpec &spec,
                                              Notices &notices);

/// Upper case and without CAP_. EngineRefuses for a name that no kernel has.
Result<std::string> capabilityName(Engine engine, std::string_view text);

/// What --userns and userns= of Quadlet may be. EngineRefuses otherwise.
Result<Done> checkUserns(Engine engine, std::string_view mode);

/// spec.uidMap and gidMap of its flags as far as nothing of the machine is needed, and the
/// refusals about them: beside --userns, ids podman does not have. A map without --userns makes
/// the mode "private". `caller` is who runs podman.
Result<Done> settleIdMaps(ContainerSpec &spec, const HostUser &caller);

} // namespace mountlens
