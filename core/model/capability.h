// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Capability numbers and sets; names come from libcap (system/capability_text.h).
#pragma once

#include <cstdint>

namespace mountlens {

/// include/uapi/linux/capability.h: those that file access asks for.
enum class Capability : std::uint8_t {
    Chown = 0,
    DacOverride = 1,
    DacReadSearch = 2,
    Fowner = 3,
    Fsetid = 4,
    LinuxImmutable = 9,
    SysPtrace = 19,
    SysAdmin = 21,
    SysResource = 24,
    Mknod = 27,
    Setfcap = 31,
};

/// A set as in /proc/PID/status: bit n stands for capability n.
class CapabilitySet
{
public:
    constexpr CapabilitySet() noexcept = default;
    constexpr explicit CapabilitySet(std::uint64_t bits) noexcept
        : m_bits(bits)
    {
    }

    [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return m_bits; }
    [[nodiscard]] constexpr bool has(Capability capability) const noexcept
    {
        return ((m_bits >> static_cast<unsigned>(capability)) & 1U) != 0;
    }
    [[nodiscard]] constexpr CapabilitySet with(Capability capability) const noexcept
    {
        return CapabilitySet(m_bits | (std::uint64_t{1} << static_cast<unsigned>(capability)));
    }
    [[nodiscard]] constexpr bool covers(CapabilitySet other) const noexcept
    {
        return (m_bits & other.m_bits) == other.m_bits;
    }

    constexpr bool operator==(const CapabilitySet &) const = default;

private:
    std::uint64_t m_bits = 0;
};

} // namespace mountlens
