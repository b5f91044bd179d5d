// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A small deterministic generator: the same seed makes the same worlds with every compiler.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>

namespace mountlens::judge {

/// SplitMix64.
class Random
{
public:
    explicit Random(std::uint64_t seed) noexcept
        : m_state(seed)
    {
    }

    [[nodiscard]] std::uint64_t next() noexcept
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }

    /// Evenly from 0 up to `limit - 1`.
    [[nodiscard]] std::uint32_t below(std::size_t limit) noexcept
    {
        assert(limit > 0);
        return static_cast<std::uint32_t>((next() >> 11) % limit);
    }

    [[nodiscard]] bool percent(unsigned chance) noexcept { return below(100) < chance; }

    template <class Container>
    [[nodiscard]] const auto &pick(const Container &container) noexcept
    {
        return *(std::begin(container) + below(std::size(container)));
    }

    template <class T>
    [[nodiscard]] T pick(std::initializer_list<T> choices) noexcept
    {
        return *(choices.begin() + below(choices.size()));
    }

private:
    std::uint64_t m_state;
};

/// The seed of one part of a run, unrelated to those of its neighbours.
inline std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t part) noexcept
{
    Random random(seed * 0x2545F4914F6CDD1DU + part);
    (void)random.next();
    return random.next();
}

} // namespace mountlens::judge
