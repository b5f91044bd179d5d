// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/paths.h"

#include "base/text_scan.h"

namespace mountlens {

namespace {

void popDirectory(std::string &path)
{
    const auto slash = path.rfind('/');
    path.resize(slash == std::string::npos ? 0 : slash);
}

bool endsInParent(const std::string &path)
{
    return path == ".." || path.ends_with("/..");
}

void appendComponent(std::string &path, std::string_view component, bool rooted)
{
    if (component.empty() || component == ".")
        return;
    if (component == ".." && (rooted || (!path.empty() && !endsInParent(path)))) {
        popDirectory(path);
        return;
    }
    if (rooted || !path.empty())
        path += '/';
    path += component;
}

} // namespace

std::string cleanPath(std::string_view path)
{
    const bool rooted = path.starts_with('/');
    std::string clean;
    while (!path.empty())
        appendComponent(clean, takeUntil(path, '/'), rooted);
    if (clean.empty())
        return rooted ? "/" : ".";
    return clean;
}

std::string absolutePath(std::string_view directory, std::string_view path)
{
    if (path.starts_with('/'))
        return cleanPath(path);
    return cleanPath(std::string(directory).append("/").append(path));
}

} // namespace mountlens
