// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Cutting kernel text files into lines, fields and numbers, without copying and without locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

/// Takes the text up to `separator` off the front of `rest`; all of it when there is none.
std::string_view takeUntil(std::string_view &rest, char separator);

/// Takes the next line off `rest` (without its newline).
std::string_view takeLine(std::string_view &rest);

/// Takes the next field off `rest`: blanks and tabs around it are skipped. Empty when there is
/// none.
std::string_view takeField(std::string_view &rest);

/// All of `text` as an unsigned number in `base`: nullopt for anything else, overflow included.
std::optional<std::uint64_t> parseNumber(std::string_view text, int base = 10);

/// parseNumber limited to 32 bits.
std::optional<std::uint32_t> parseNumber32(std::string_view text, int base = 10);

/// Undoes the octal escapes (`\040`) of /proc/PID/mountinfo.
std::string decodeOctalEscapes(std::string_view text);

} // namespace mountlens
