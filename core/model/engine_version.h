// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The version of a container engine.
#pragma once

#include <compare>
#include <cstdint>

namespace mountlens {

struct EngineVersion
{
    std::uint32_t major = 0;
    std::uint32_t minor = 0;
    std::uint32_t patch = 0;

    friend auto operator<=>(const EngineVersion &, const EngineVersion &) = default;
};

} // namespace mountlens
