// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Which phrase of a table stands at a place of a folded text.
#pragma once

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace mountlens {

/// A letter or digit; '?' too, as that is a letter that cannot be folded.
constexpr bool isWordCharacter(char c) noexcept
{
    return isAlnum(c) || c == '_' || c == '?';
}

/// No letter of a word is cut off at `at`.
inline bool isWordBoundary(std::string_view text, std::size_t at) noexcept
{
    return at == 0 || at >= text.size() || !isWordCharacter(text[at - 1])
           || !isWordCharacter(text[at]);
}

/// Rows have a member `phrase`. Looking at one place takes time that depends on the table alone.
template <class Row>
class PhraseIndex
{
public:
    explicit PhraseIndex(std::span<const Row> rows)
    {
        for (const Row &row : rows)
            m_rows.at(bucketOf(row.phrase)).push_back(&row);
        for (auto &bucket : m_rows) {
            std::stable_sort(bucket.begin(), bucket.end(), [](const Row *one, const Row *other) {
                return one->phrase.size() > other->phrase.size();
            });
        }
    }

    /// The longest phrase of whole words that begins at `at`; nullptr: none.
    [[nodiscard]] const Row *longestAt(std::string_view text, std::size_t at) const
    {
        if (!isWordBoundary(text, at))
            return nullptr;
        const std::string_view rest = text.substr(at);
        for (const Row *row : m_rows.at(bucketOf(rest))) {
            if (rest.starts_with(row->phrase) && isWordBoundary(text, at + row->phrase.size()))
                return row;
        }
        return nullptr;
    }

private:
    /// By the first two bytes; every phrase has them.
    static std::size_t bucketOf(std::string_view text) noexcept
    {
        if (text.size() < 2)
            return 0;
        const auto one = static_cast<unsigned char>(text[0]);
        const auto two = static_cast<unsigned char>(text[1]);
        return (one * 37U + two) % kBuckets;
    }

    static constexpr std::size_t kBuckets = 1024;
    std::array<std::vector<const Row *>, kBuckets> m_rows;
};

} // namespace mountlens
