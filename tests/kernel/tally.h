// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Counts of a run: what the kernel said for which operation, and what could not be known.
#pragma once

#include "model/request.h"
#include "predictor.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>

namespace mountlens::judge {

class Tally
{
public:
    void add(Operation operation, int kernel, const Prediction &prediction);

    [[nodiscard]] std::uint64_t cases() const noexcept { return m_cases; }
    [[nodiscard]] std::uint64_t disagreements() const noexcept { return m_disagreements; }
    [[nodiscard]] std::uint64_t undetermined() const noexcept { return m_undetermined; }
    /// Operations by errno, then the missing facts.
    [[nodiscard]] std::string table() const;
    /// "N cases, D disagreements, U undetermined (x %)".
    [[nodiscard]] std::string summary() const;

private:
    std::uint64_t m_cases = 0;
    std::uint64_t m_allowed = 0;
    std::uint64_t m_disagreements = 0;
    std::uint64_t m_undetermined = 0;
    std::array<std::map<int, std::uint64_t>, kOperationCount> m_results;
    std::map<std::string, std::uint64_t> m_missing;
};

} // namespace mountlens::judge
