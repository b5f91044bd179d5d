// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// bash's a{b,c}d and {1..3}, which it takes apart before anything else.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// How long the word at the start of `text` is as it is written, with its quotes and $(...).
std::size_t writtenWordLength(std::string_view text);

/// The words that a written word comes to, quotes and all. Empty: it holds no braces that mean
/// something, or more than anybody would write.
std::vector<std::string> braceExpanded(std::string_view word);

} // namespace mountlens
