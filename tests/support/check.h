// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The little that tests without Qt need: counting what was checked and what failed.
#pragma once

#include <atomic>
#include <cstdint>
#include <cstdio>
#include <string>

namespace mountlens {

class Checks
{
public:
    /// `describe` makes the message, only when it is needed.
    template <class Describe>
    void that(bool holds, Describe describe)
    {
        m_done.fetch_add(1, std::memory_order_relaxed);
        if (holds)
            return;
        if (m_failed.fetch_add(1, std::memory_order_relaxed) < kShown)
            std::fprintf(stderr, "FAIL: %s\n", std::string(describe()).c_str());
    }

    /// The exit status of the test. Having checked nothing is a failure.
    [[nodiscard]] int finish(const char *name) const
    {
        std::printf("%s: %llu checked, %llu failed\n", name,
                    static_cast<unsigned long long>(m_done),
                    static_cast<unsigned long long>(m_failed));
        return m_failed == 0 && m_done != 0 ? 0 : 1;
    }

private:
    static constexpr std::uint64_t kShown = 20;

    std::atomic<std::uint64_t> m_done{0};
    std::atomic<std::uint64_t> m_failed{0};
};

} // namespace mountlens
