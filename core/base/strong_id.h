// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A number that means one thing only: ids of different kinds do not mix and do not calculate.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace mountlens {

template <class Tag, class Rep = std::uint32_t>
class StrongId
{
public:
    using Representation = Rep;

    constexpr explicit StrongId(Rep value) noexcept
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr Rep value() const noexcept { return m_value; }

    friend constexpr auto operator<=>(StrongId, StrongId) noexcept = default;

private:
    Rep m_value;
};

} // namespace mountlens

template <class Tag, class Rep>
struct std::hash<mountlens::StrongId<Tag, Rep>>
{
    std::size_t operator()(mountlens::StrongId<Tag, Rep> id) const noexcept
    {
        return std::hash<Rep>{}(id.value());
    }
};
