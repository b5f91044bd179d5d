// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Paths as text: nothing is looked up.
#pragma once

#include <string>
#include <string_view>

namespace mountlens {

/// Go's path.Clean: no "." and "..", no doubled or trailing slashes; "" becomes ".".
std::string cleanPath(std::string_view path);

/// `path` below `directory` unless it is absolute; clean either way.
std::string absolutePath(std::string_view directory, std::string_view path);

} // namespace mountlens
