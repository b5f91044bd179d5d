// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/capability_list.h"

#include "base/text_scan.h"

#include <algorithm>
#include <cctype>
#include <string>

#include <sys/capability.h>

namespace mountlens::ui {

namespace {

std::optional<CapabilitySet> oneCapability(std::string_view name)
{
    std::string text(name);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (text == "all")
        return allCapabilities();
    if (text == "none")
        return CapabilitySet();
    if (!text.starts_with("cap_"))
        text.insert(0, "cap_");
    cap_value_t value = 0;
    if (cap_from_name(text.c_str(), &value) != 0)
        return std::nullopt;
    return CapabilitySet().with(static_cast<Capability>(value));
}

} // namespace

std::optional<CapabilitySet> capabilitiesFromText(std::string_view text)
{
    const std::string_view digits = text.starts_with("0x") ? text.substr(2) : text;
    if (const auto bits = parseNumber(digits, 16))
        return CapabilitySet(*bits);
    std::uint64_t bits = 0;
    while (!text.empty()) {
        const auto capability = oneCapability(takeUntil(text, ','));
        if (!capability)
            return std::nullopt;
        bits |= capability->bits();
    }
    return CapabilitySet(bits);
}

CapabilitySet allCapabilities()
{
    const auto count = static_cast<unsigned>(std::clamp(cap_max_bits(), 1, 63));
    return CapabilitySet((std::uint64_t{1} << count) - 1);
}

} // namespace mountlens::ui
