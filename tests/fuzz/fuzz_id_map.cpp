// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/id_map.h"

#include <cstdlib>

/// Whatever parses can be written and read again, and maps both ways.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using mountlens::IdMap;
    const auto map = IdMap::parse({reinterpret_cast<const char *>(data), size});
    if (!map)
        return 0;
    const auto again = IdMap::parse(map->toText());
    if (!again || *again != *map)
        std::abort();
    for (const mountlens::IdMapExtent &extent : map->extents()) {
        const auto lower = map->down(extent.first);
        if (!lower || map->up(*lower) != extent.first)
            std::abort();
    }
    return 0;
}
