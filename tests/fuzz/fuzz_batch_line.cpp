// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/request_json.h"

#include <cstdlib>

/// A request that is accepted names an operation and, where it takes two paths, both.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view line(reinterpret_cast<const char *>(data), size);
    const auto parsed = mountlens::ui::parseBatchLine(line);
    if (parsed.request && parsed.request->request.path.size() > size)
        std::abort();
    return 0;
}
