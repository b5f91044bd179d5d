// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What engines and runtimes write: bundles and answers of inspect.
#include "config/inspect_file.h"
#include "config/oci_config.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    static_cast<void>(mountlens::parseOciConfig(text, "/run/bundle"));
    static_cast<void>(mountlens::parseInspect(text));
    return 0;
}
