// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// systemd-nspawn: .nspawn files and command lines.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"
#include "model/surroundings.h"

#include <span>
#include <string>

namespace mountlens {

/// Reads NAME.nspawn. userns is the text of PrivateUsers= (pick, identity, yes...; `host` for no)
/// and `private` with uidMap and gidMap where a range is given; PrivateUsersOwnership= is in
/// rootfsOptions. A value that nspawn cannot read it passes over: a ValueIgnored notice. Errors as
/// parseUnitFile and Surroundings::read have them.
Result<Configuration> parseNspawnFile(const std::string &path, const Surroundings &surroundings);

/// The arguments after the word systemd-nspawn, up to the command to run. EngineRefuses (subject:
/// systemd-nspawn) for a value that it cannot read; an unknown option is an UnknownFlag notice.
Result<Configuration> parseNspawnArguments(std::span<const std::string> arguments,
                                           const Surroundings &surroundings);

} // namespace mountlens
