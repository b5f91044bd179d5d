// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/mount_table.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto table =
        mountlens::parseMountinfo(std::string(reinterpret_cast<const char *>(data), size));
    return table && table->size() > size ? -1 : 0;
}
