// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_volume.h"
#include "config/dotenv.h"
#include "config/paths.h"

#include <cstdlib>
#include <tuple>

/// Variables in texts, .env files, and the short volumes that come of them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const mountlens::VariableLookup lookup =
        [](std::string_view name) -> std::optional<std::string> {
        if (name == "SET")
            return "value";
        return name == "EMPTY" ? std::optional<std::string>("") : std::nullopt;
    };
    const auto made = mountlens::interpolate(text, lookup);
    const bool untouched = text.find('$') == std::string_view::npos;
    if (untouched && size < 1'000'000 && (!made || made->text != text))
        std::abort();
    if (made)
        std::ignore = mountlens::parseComposeVolume(made->text);
    mountlens::Variables variables;
    std::ignore = mountlens::readDotenv(text, variables, lookup);
    const std::string clean = mountlens::cleanPath(text);
    if (mountlens::cleanPath(clean) != clean)
        std::abort();
    return 0;
}
