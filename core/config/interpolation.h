// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Variables in Compose files and their .env files: $VAR, ${VAR}, ${VAR:-x} and their kin.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// The value of a variable; nullopt: not set.
using VariableLookup = std::function<std::optional<std::string>(std::string_view)>;

struct Interpolated
{
    std::string text;
    /// Names that were taken as empty because nothing sets them, in the order they stand.
    std::vector<std::string> unset;
    /// What Compose would refuse, in its words. The pieces they are about stay as written.
    std::vector<std::string> refusals;

    bool operator==(const Interpolated &) const = default;
};

/// One text with its variables put in, as Compose does it. What is no variable ($1, $(cmd), a last
/// $) stays. EngineRefuses (compose) with its words: ${ without a name or an end, and ${VAR:?words}
/// without a value. TooLarge: more than 1 MiB, or 40 levels of ${A:-${B:-...}}.
Result<Interpolated> interpolate(std::string_view text, const VariableLookup &lookup);

/// What becomes of a plain $VAR or ${VAR} that nothing sets.
enum class UnsetVariable : std::uint8_t {
    Empty, ///< nothing, as Compose does
    Stays, ///< ${VAR}, for the reader of a text that makes no sense without it
};

/// The same for a text that has to be shown even if Compose would refuse it: TooLarge is the only
/// error, the others are in `refusals`.
Result<Interpolated> interpolateLeniently(std::string_view text,
                                          const VariableLookup &lookup,
                                          UnsetVariable unset = UnsetVariable::Empty);

} // namespace mountlens
