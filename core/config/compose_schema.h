// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Which keys a Compose file may hold, and what their values may be (compose-spec.json, as far as
/// services, volumes, secrets and configs go; networks and models are not looked into).
#pragma once

#include "config/yaml_tree.h"

#include <cstdint>
#include <optional>

namespace mountlens {

/// What a scalar without quotes is to Compose's YAML reader (go-yaml: YAML 1.2 with the octal
/// numbers of 1.1, no base 60, and only true and false as booleans).
enum class ScalarType : std::uint8_t {
    Text,
    Integer,
    Float,
    Boolean,
};

ScalarType composeScalarType(const YamlValue &value);

/// The integer that go-yaml reads: decimal, 0x, 0b, 0o, and 0700 as octal; nullopt: none.
std::optional<std::int64_t> composeInteger(std::string_view text);

struct SchemaViolation
{
    /// Compose's words, with the path in front: "services.web.user must be a string".
    std::string words;
    std::uint32_t line = 0;

    bool operator==(const SchemaViolation &) const = default;
};

/// All that Compose would refuse, at most 50.
std::vector<SchemaViolation> composeSchemaViolations(const YamlValue &file);

} // namespace mountlens
