// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// JSON, also with what editors allow in it, as plain values that know their lines.
#pragma once

#include "base/result.h"
#include "config/yaml_tree.h"

#include <cstdint>
#include <string_view>

namespace mountlens {

enum class JsonDialect : std::uint8_t {
    Strict,
    /// Comments, trailing and missing commas: what the jsonc-parser of devcontainer tools accepts.
    WithComments,
};

/// One value; of a key given twice the last counts. Numbers, true and false are plain scalars with
/// their text, as in YAML. Malformed (subject: "line N", detail: the offending text). TooLarge:
/// more than 4 MiB, 200 levels or 200,000 values.
Result<YamlValue> parseJson(std::string_view text, JsonDialect dialect);

} // namespace mountlens
