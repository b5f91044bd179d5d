// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"

namespace mountlens {

namespace {

std::string_view withoutEndSlashes(std::string_view path) noexcept
{
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

} // namespace

std::string_view lastName(std::string_view path) noexcept
{
    path = withoutEndSlashes(path);
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos || path.size() == 1 ? path : path.substr(slash + 1);
}

std::string directoryOf(std::string_view path)
{
    path = withoutEndSlashes(path);
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos)
        return ".";
    return slash == 0 ? "/" : std::string(path.substr(0, slash));
}

std::optional<std::string_view> restBelow(std::string_view path,
                                          std::string_view directory) noexcept
{
    if (directory == "/")
        return path == "/" ? std::string_view() : path;
    if (!path.starts_with(directory))
        return std::nullopt;
    const std::string_view rest = path.substr(directory.size());
    return rest.empty() || rest.front() == '/' ? std::optional(rest) : std::nullopt;
}

} // namespace mountlens
