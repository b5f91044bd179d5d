// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "messages/error_message.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Whatever is pasted: places lie in the text, and there are not too many of them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto errors = mountlens::recogniseErrors(text);
    if (errors.size() > mountlens::kMaxRecognisedErrors)
        std::abort();
    for (const mountlens::RecognisedError &error : errors) {
        if (error.begin > error.end || error.end > size)
            std::abort();
    }
    return 0;
}
