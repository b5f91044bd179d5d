// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Command line flags as Go's pflag reads them, which all of the engines' commands use.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// A flag that a command knows.
struct FlagKind
{
    std::string_view name;
    char letter = '\0'; ///< '\0': none
    bool takesValue = true;
};

/// A flag that was given.
struct GivenFlag
{
    /// The long name where the flag is known, else what was written, dashes and all.
    std::string name;
    /// Without a value (booleans): "true".
    std::string value;
    bool isKnown = true;

    bool operator==(const GivenFlag &) const = default;
};

struct ScannedFlags
{
    std::vector<GivenFlag> flags;
    /// Words that are no flags, from the first of them on.
    std::vector<std::string> rest;

    bool operator==(const ScannedFlags &) const = default;
};

/// Whether flags may stand behind the first word that is none (pflag's SetInterspersed).
enum class Interspersed : std::uint8_t {
    No,
    Yes,
};

/// EngineRefuses where a flag lacks its value. A flag that is in no table has no value unless it is
/// written with "=". `others`: flags of other engines' commands, known well enough to skip their
/// values.
Result<ScannedFlags> scanFlags(Engine engine,
                               std::span<const FlagKind> known,
                               std::span<const std::string> words,
                               Interspersed interspersed = Interspersed::No,
                               std::span<const FlagKind> others = {});

/// Go's strconv.ParseBool().
std::optional<bool> parseGoBool(std::string_view text);

} // namespace mountlens
