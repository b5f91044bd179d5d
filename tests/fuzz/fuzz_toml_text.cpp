// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/toml_text.h"

#include <cstdint>
#include <cstdlib>

/// Whatever parses can be laid over itself, and comes to the same values.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto values = mountlens::parseToml({reinterpret_cast<const char *>(data), size});
    if (!values)
        return 0;
    for (const auto &[key, value] : *values) {
        if (!value.list && value.texts.size() > 1)
            std::abort();
    }
    mountlens::TomlValues again;
    mountlens::overlay(again, *values);
    if (again.size() != values->size())
        std::abort();
    return 0;
}
