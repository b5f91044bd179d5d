// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Tells a $ of '$HOME' from one of a variable that nobody here knows.
///
/// Both are text in a shell's word, and holdsExpansion() takes any $ for the latter. To the engine
/// the former is a character like any other, and mostly one it refuses: words are checked with
/// those disguised, and read as they are.
#pragma once

#include "base/error.h"

#include <set>
#include <string>
#include <string_view>

namespace mountlens {

/// With another character for each $ and ` that is not the start or part of a text of `kept`.
std::string disguised(std::string_view word, const std::set<std::string> &kept);

std::string undisguised(std::string text);
Error undisguised(const Error &refusal);

} // namespace mountlens
