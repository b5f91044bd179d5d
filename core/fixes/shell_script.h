// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A fix as a POSIX shell script to be read, and then run by its reader. Mountlens itself never
/// runs one.
#pragma once

#include "fixes/fix.h"

#include <string>
#include <string_view>

namespace mountlens {

enum class ScriptKind : std::uint8_t {
    Apply,
    Undo,
};

/// In single quotes where the shell would see more in it than the bytes.
std::string shellQuoted(std::string_view word);

/// Checks that every file is still as it was seen, saves owners, modes and ACLs in numbers, stops
/// at the first error, and does nothing where it has been run before. The undo script puts back
/// what was seen, byte for byte, and also does nothing twice. Ends with a newline.
std::string shellScript(const Fix &fix, ScriptKind kind);

} // namespace mountlens
