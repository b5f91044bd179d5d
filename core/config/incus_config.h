// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Instances of Incus and LXD, as `incus config show --expanded` prints them and as the API answers
/// (GET /1.0/instances/NAME, or ?recursion=1 and 2: several).
#pragma once

#include "base/result.h"
#include "model/container_spec.h"
#include "model/surroundings.h"

#include <string>
#include <string_view>

namespace mountlens {

/// Whether a YAML or JSON text looks like such an instance.
bool isIncusText(std::string_view text);

/// Reads YAML or JSON. uidMap and gidMap are the map in force (volatile.idmap.current), complete;
/// without one, raw.idmap's lines are in uidMapFlags and gidMapFlags ("+", `from` of the host) as
/// what is laid over the daemon's own range. userns is `host` with security.privileged, else
/// `private`. Disk devices are mounts, `shift` among their options. Malformed: no YAML, no
/// instance. EngineRefuses (subject: incus): a raw.idmap line that is none. `name` is used where
/// the text has none (`config show` prints none).
Result<Configuration>
parseIncusText(std::string_view text, const std::string &name, const Surroundings &surroundings);

} // namespace mountlens
