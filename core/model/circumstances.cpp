// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/circumstances.h"

#include "base/path_text.h"

namespace mountlens {

const Circumstances &nothingKnown()
{
    static const Circumstances kNothing;
    return kNothing;
}

const MountOrigin *originOf(const Circumstances &around, std::string_view path)
{
    const MountOrigin *best = nullptr;
    for (const MountOrigin &mount : around.mounts) {
        if (restBelow(path, mount.target) && (!best || mount.target.size() >= best->target.size()))
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
    const std::string_view rest = *restBelow(path, mount->target);
    if (mount->hostPath == "/" && !rest.empty())
        return std::string(rest);
    return mount->hostPath + std::string(rest);
}

} // namespace mountlens
