// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// .env files as Compose reads them (compose-go dotenv).
#pragma once

#include "config/interpolation.h"

#include <map>

namespace mountlens {

using Variables = std::map<std::string, std::string, std::less<>>;

/// Adds what a .env file sets to `variables`, later lines over earlier ones, and returns the names
/// its values use that nothing sets. `outer` is asked before `variables`, for names in values and
/// for lines of a name alone. Malformed (subject: "line N"): what Compose refuses. TooLarge: values
/// of more than 16 MiB. Errors of interpolate() as they are.
Result<std::vector<std::string>>
readDotenv(std::string_view text, Variables &variables, const VariableLookup &outer);

} // namespace mountlens
