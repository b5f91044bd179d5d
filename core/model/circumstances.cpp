// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/circumstances.h"

namespace mountlens {

namespace {

/// What of `path` lies below `directory`, with its slash; nullopt: it does not lie there.
std::optional<std::string_view> below(std::string_view path, std::string_view directory)
{
    if (directory == "/")
        return path == "/" ? std::string_view() : path;
    if (!path.starts_with(directory))
        return std::nullopt;
    const std::string_view rest = path.substr(directory.size());
    return rest.empty() || rest.front() == '/' ? std::optional(rest) : std::nullopt;
}

} // namespace

const Circumstances &nothingKnown()
{
    static const Circumstances kNothing;
    return kNothing;
}

const MountOrigin *originOf(const Circumstances &around, std::string_view path)
{
    const MountOrigin *best = nullptr;
    for (const MountOrigin &mount : around.mounts) {
        if (below(path, mount.target) && (!best || mount.target.size() >= best->target.size()))
            best = &mount;
    }
    return best;
}

std::optional<std::string> hostPathOf(const Circumstances &around, std::string_view path)
{
    if (around.onHost)
        return std::string(path);
    const MountOrigin *mount = originOf(around, path);
    if (!mount || mount->hostPath.empty())
        return std::nullopt;
    const std::string_view rest = *below(path, mount->target);
    if (mount->hostPath == "/" && !rest.empty())
        return std::string(rest);
    return mount->hostPath + std::string(rest);
}

} // namespace mountlens
