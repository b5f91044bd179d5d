// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/error_names.h"

#include "base/text_scan.h"

#include <cstring>

namespace mountlens {

namespace {

constexpr int kMaxErrno = 4095;

} // namespace

std::string errnoName(int code)
{
    const char *name = code > 0 ? strerrorname_np(code) : nullptr;
    return name ? std::string(name) : std::to_string(code);
}

std::optional<int> errnoFromName(std::string_view name)
{
    if (const auto number = parseNumber32(name); number && *number <= kMaxErrno)
        return static_cast<int>(*number);
    for (int code = 1; code <= kMaxErrno; ++code) {
        const char *candidate = strerrorname_np(code);
        if (candidate && name == candidate)
            return code;
    }
    return std::nullopt;
}

} // namespace mountlens
