// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The texts of -v/--volume and --tmpfs, as each engine reads them.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <string>
#include <string_view>

namespace mountlens {

/// `[SOURCE:]TARGET[:OPTION,...]`. Docker, Nerdctl, Podman (also for Quadlet: give Podman) and
/// Compose (short volumes: options that are not known are left out) read it differently; any other
/// engine reads as Docker. Relative sources start at `baseDirectory`, an absolute path; a leading ~
/// stays. EngineRefuses: what that engine would refuse, in its words.
Result<MountSpec>
parseVolumeFlag(Engine engine, std::string_view text, const std::string &baseDirectory);

/// `TARGET[:OPTION,...]`, the value of --tmpfs. EngineRefuses as above.
Result<MountSpec> parseTmpfsFlag(Engine engine, std::string_view text);

/// Whether Docker and Compose take the start of `text` for a drive (d:/data), which leaves an
/// anonymous volume at the whole text.
bool isReadAsDrive(Engine engine, std::string_view text);

} // namespace mountlens
