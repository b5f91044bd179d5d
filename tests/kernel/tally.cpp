// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "tally.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

namespace mountlens::judge {

namespace {

std::string percentOf(std::uint64_t part, std::uint64_t whole)
{
    std::array<char, 32> buffer{};
    const double share =
        whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    std::snprintf(buffer.data(), buffer.size(), "%.3g %%", share);
    return buffer.data();
}

std::string codeName(int code)
{
    const char *const name = code == 0 ? "allowed" : ::strerrorname_np(code);
    return name ? name : std::to_string(code);
}

std::string padded(const std::string &text, std::size_t width)
{
    return text.size() < width ? std::string(width - text.size(), ' ') + text : text;
}

} // namespace

void Tally::add(Operation operation, int kernel, const Prediction &prediction)
{
    ++m_cases;
    m_allowed += kernel == 0 ? 1 : 0;
    ++m_results[static_cast<std::size_t>(operation)][kernel];
    if (prediction.kind == Prediction::Kind::Undetermined) {
        ++m_undetermined;
        for (const std::string &missing : prediction.missing)
            ++m_missing[missing];
    } else if (!prediction.agreesWith(kernel)) {
        ++m_disagreements;
    }
}

std::string Tally::table() const
{
    std::string text;
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        text += padded(std::string(operationName(static_cast<Operation>(i))), 12) + " ";
        for (const auto &[code, count] : m_results[i])
            text += " " + codeName(code) + " " + std::to_string(count);
        text += "\n";
    }
    std::vector<std::pair<std::uint64_t, std::string>> missing;
    for (const auto &[fact, count] : m_missing)
        missing.emplace_back(count, fact);
    std::sort(missing.rbegin(), missing.rend());
    for (std::size_t i = 0; i < missing.size() && i < 30; ++i)
        text += "missing: " + std::to_string(missing[i].first) + " x " + missing[i].second + "\n";
    return text;
}

std::string Tally::summary() const
{
    return std::to_string(m_cases) + " cases, " + std::to_string(m_disagreements)
           + " disagreements, " + std::to_string(m_undetermined) + " undetermined ("
           + percentOf(m_undetermined, m_cases) + "), " + percentOf(m_allowed, m_cases)
           + " allowed\n";
}

} // namespace mountlens::judge
