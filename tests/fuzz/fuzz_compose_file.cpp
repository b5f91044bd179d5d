// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_file.h"
#include "support/given_surroundings.h"

#include <algorithm>
#include <cstdlib>

/// A Compose file, its override after a line of five dashes, and a .env file after another.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::string_view kSeparator = "\n-----\n";
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    mountlens::testing::GivenSurroundings given;
    given.variables = {{"HOME", "/home/ana"}, {"SET", "value"}, {"EMPTY", ""}};
    for (const char *name : {"compose.yaml", "compose.override.yaml", ".env"}) {
        const std::size_t end = std::min(rest.find(kSeparator), rest.size());
        if (end == 0)
            break;
        given.files[given.directory + '/' + name] = rest.substr(0, end);
        rest.remove_prefix(std::min(end + kSeparator.size(), rest.size()));
    }
    const auto made = mountlens::parseComposeFiles({}, given);
    if (!made)
        return 0;
    for (const auto &container : made->containers) {
        for (const auto &mount : container.mounts) {
            if (mount.type == "bind" && !mount.source.empty() && mount.target.empty())
                std::abort();
        }
    }
    if (*mountlens::parseComposeFiles({}, given) != *made)
        std::abort();
    return 0;
}
