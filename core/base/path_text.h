// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Paths as text: nothing here looks at a file system or follows a link.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

/// The last name of a path, slashes at its end left out; "/" for the root. A view into `path`.
std::string_view lastName(std::string_view path) noexcept;

/// Where lastName(path) is looked up: "/" for what is in the root, "." for a bare name.
std::string directoryOf(std::string_view path);

/// What of `path` lies below `directory`, with its slash; empty: it is the directory itself;
/// nullopt: it does not lie there. Both without slashes at their ends. A view into `path`.
std::optional<std::string_view> restBelow(std::string_view path,
                                          std::string_view directory) noexcept;

} // namespace mountlens
