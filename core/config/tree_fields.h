// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Looking into values of YAML and JSON without asking at every step whether something is there.
#pragma once

#include "config/yaml_tree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// The member of a mapping; a null value where there is none. Lives as long as `value`.
const YamlValue &at(const YamlValue &value, std::string_view key) noexcept;
/// The text of a scalar; empty for anything else.
std::string textOf(const YamlValue &value);
std::string textAt(const YamlValue &value, std::string_view key);
/// The scalars of a sequence, or one scalar alone; anything else is passed over.
std::vector<std::string> textsAt(const YamlValue &value, std::string_view key);
/// True only for a plain `true`.
bool isTrueAt(const YamlValue &value, std::string_view key) noexcept;
/// A plain number of 32 bits.
std::optional<std::uint32_t> numberAt(const YamlValue &value, std::string_view key) noexcept;

/// Four octal digits or more, as modes and umasks are written.
std::string octalText(std::uint32_t mode);
/// The capability in upper case and without CAP_.
std::string bareCapability(std::string_view word);
/// `path` as seen from a directory; an absolute one stays. "." and a leading "./" disappear, other
/// components are kept as written.
std::string pathFrom(std::string_view directory, std::string_view path);
/// The last component of a path; empty for "/".
std::string_view lastComponent(std::string_view path) noexcept;
/// The path above; "/" for those in the root.
std::string_view directoryOf(std::string_view path) noexcept;

} // namespace mountlens
