// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// errno values by their names ("EACCES"), which are the same on every architecture.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

/// The number itself, in digits, for a value without a name.
std::string errnoName(int code);

/// nullopt: neither a name nor the digits of a value without one.
std::optional<int> errnoFromName(std::string_view name);

} // namespace mountlens
