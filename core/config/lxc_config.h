// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// LXC's configuration of a container: `lxc.key = value` lines, lxc.include, fstab lines.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"
#include "model/surroundings.h"

#include <string>
#include <string_view>

namespace mountlens {

/// Reads the file and what it includes. Also a Proxmox VE file (/etc/pve/lxc/ID.conf: `key: value`
/// with mpN mount points). uidMap and gidMap are complete, userns is `private` when there is any.
/// A mount that LXC leaves out is a ValueIgnored notice, an include that is not there FileMissing.
/// EngineRefuses (subject: lxc): a line without '=', an idmap that is none, a cycle of includes.
/// TooLarge: more than 200 includes. Else what Surroundings::read says.
Result<Configuration> parseLxcConfig(const std::string &path, const Surroundings &surroundings);

/// The same for a text (Incus' raw.lxc), laid over a container that is there.
Result<Done> applyLxcText(std::string_view text,
                          const Surroundings &surroundings,
                          ContainerSpec &container,
                          Notices &notices);

} // namespace mountlens
