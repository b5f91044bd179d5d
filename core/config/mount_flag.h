// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The text of --mount, as each engine reads it.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// One record of Go's encoding/csv: fields in quotes may hold commas, "" is a quote. Malformed: a
/// quote where none may be (subject "csv", detail the words of Go).
Result<std::vector<std::string>> parseCsvRecord(std::string_view text);

/// The comma list of a --mount. Docker, Nerdctl and Podman (also for Quadlet's Mount=) differ; any
/// other engine reads as Docker. Relative sources start at `baseDirectory`, an absolute path. The
/// options come out in the short words of -v (relabel=shared: z, chown: U). EngineRefuses: what
/// that engine would refuse, in its words.
Result<MountSpec>
parseMountFlag(Engine engine, std::string_view text, const std::string &baseDirectory);

/// What Docker's daemon says about a volume name that parseMountFlag() lets pass as the CLI does:
/// one of a single letter. nullopt: nothing.
std::optional<Error> namingRefusal(Engine engine, const MountSpec &mount);

} // namespace mountlens
