// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the engines' ways to write a mount have in common: paths, volume names, refusals.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// The word that EngineRefuses has as its subject: docker, podman, nerdctl, compose...
std::string engineWord(Engine engine);

/// `[a-zA-Z0-9][a-zA-Z0-9_.-]*`, which every engine wants of a volume's and a container's name
/// (moby daemon/names RestrictedNameChars, libpod/define NameRegex).
bool isRestrictedName(std::string_view name);

/// EngineRefuses: the engine and its own words.
Error refusal(Engine engine, std::string words);

/// HOST[:CONTAINER][:PERMISSIONS] of --device and of Compose's devices; nullopt: no such text.
std::optional<DeviceSpec> parseDeviceText(std::string_view text);

/// All fields between separators; at least one, which may be empty.
std::vector<std::string> splitFields(std::string_view text, char separator);

/// The same, but for separators within $(...), ${...} and backticks, which stand for a text that
/// nobody here knows.
std::vector<std::string> splitOutsideExpansions(std::string_view text, char separator);

/// Whether the text holds a variable or command that was kept as text.
bool holdsExpansion(std::string_view text);

/// [r]shared, [r]slave, [r]private, and for podman [r]unbindable.
bool isPropagation(Engine engine, std::string_view word);

/// Refused unless the engine takes `name` for a volume; what was kept as text passes.
Result<Done> checkVolumeName(Engine engine, std::string_view name);

/// Refused where the engine would refuse two of the mounts for having one target. Mounts that the
/// engine itself drops (a volume of the image's kind below another mount, an exact repetition) are
/// taken out.
Result<Done> settleTargets(Engine engine, std::vector<MountSpec> &mounts);

} // namespace mountlens
