// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/posix_acl.h"

#include <cstdlib>

/// Whatever parses must be as long as the input says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto entries = mountlens::parseAclXattr({reinterpret_cast<const char *>(data), size});
    if (entries && entries->size() * 8 + 4 != size)
        std::abort();
    return 0;
}
