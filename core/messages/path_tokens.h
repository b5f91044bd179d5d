// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Names of files in a line of prose: in the quotation marks of many languages, or bare from a
/// slash on.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mountlens {

struct PathToken
{
    /// With the quotation marks.
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string value;
    bool quoted = false;

    [[nodiscard]] bool isAbsolute() const noexcept { return value.starts_with('/'); }
};

/// A place that belongs to something else; sorted, from first up to second.
using Places = std::vector<std::pair<std::size_t, std::size_t>>;

/// In the order of the line, apart from each other. Quotation marks around one of `claimed` are not
/// taken for those of a name.
std::vector<PathToken> pathTokens(std::string_view line, const Places &claimed);

} // namespace mountlens
