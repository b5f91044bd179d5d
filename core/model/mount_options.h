// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Looking things up in a list of mount options, "rw,index=off,user_id=0", as mountinfo and
/// statmount give it. Commas inside values are escaped there.
#pragma once

#include "base/text_scan.h"

#include <optional>
#include <string_view>

namespace mountlens {

/// Whether the list has exactly this option: "allow_other", "index=on".
inline bool hasOption(std::string_view options, std::string_view wanted) noexcept
{
    while (!options.empty()) {
        if (takeUntil(options, ',') == wanted)
            return true;
    }
    return false;
}

/// What stands behind "key="; nullopt: the list has no such key, or the key has no value.
inline std::optional<std::string_view> optionValue(std::string_view options,
                                                   std::string_view key) noexcept
{
    while (!options.empty()) {
        std::string_view option = takeUntil(options, ',');
        if (option.size() > key.size() && takeUntil(option, '=') == key)
            return option;
    }
    return std::nullopt;
}

} // namespace mountlens
