// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A set of enumerators whose values are single bits.
#pragma once

#include <initializer_list>
#include <type_traits>

namespace mountlens {

template <class Enum>
class Flags
{
public:
    using Bits = std::make_unsigned_t<std::underlying_type_t<Enum>>;

    constexpr Flags() noexcept = default;
    // NOLINTNEXTLINE(google-explicit-constructor): one flag is a set of one
    constexpr Flags(Enum flag) noexcept
        : m_bits(static_cast<Bits>(flag))
    {
    }
    constexpr Flags(std::initializer_list<Enum> flags) noexcept
    {
        for (const Enum flag : flags)
            m_bits = static_cast<Bits>(m_bits | static_cast<Bits>(flag));
    }

    [[nodiscard]] static constexpr Flags fromBits(Bits bits) noexcept
    {
        Flags flags;
        flags.m_bits = bits;
        return flags;
    }

    [[nodiscard]] constexpr Bits bits() const noexcept { return m_bits; }
    [[nodiscard]] constexpr bool empty() const noexcept { return m_bits == 0; }
    /// Whether `flag` is in the set.
    [[nodiscard]] constexpr bool has(Enum flag) const noexcept
    {
        return (m_bits & static_cast<Bits>(flag)) != 0;
    }
    /// Whether every flag of `wanted` is in the set.
    [[nodiscard]] constexpr bool covers(Flags wanted) const noexcept
    {
        return (m_bits & wanted.m_bits) == wanted.m_bits;
    }

    friend constexpr Flags operator|(Flags a, Flags b) noexcept
    {
        return fromBits(static_cast<Bits>(a.m_bits | b.m_bits));
    }
    friend constexpr Flags operator&(Flags a, Flags b) noexcept
    {
        return fromBits(static_cast<Bits>(a.m_bits & b.m_bits));
    }
    /// The flags of `a` that are not in `b`.
    friend constexpr Flags operator-(Flags a, Flags b) noexcept
    {
        return fromBits(static_cast<Bits>(a.m_bits & static_cast<Bits>(~b.m_bits)));
    }
    constexpr Flags &operator|=(Flags other) noexcept { return *this = *this | other; }
    friend constexpr bool operator==(Flags, Flags) noexcept = default;

private:
    Bits m_bits = 0;
};

} // namespace mountlens
