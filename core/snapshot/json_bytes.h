// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Bytes in JSON strings, both ways. What is not UTF-8 becomes lone surrogates, byte 0x80..0xff to
/// U+DC80..U+DCFF, as Python's os.fsdecode() ("surrogateescape") does.
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

/// Never loses a byte: fromJsonString(toJsonString(b)) == b.
QString toJsonString(std::string_view bytes);

/// nullopt: a surrogate that stands neither for a byte nor in a pair.
std::optional<std::string> fromJsonString(const QString &text);

} // namespace mountlens
