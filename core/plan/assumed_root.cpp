// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/assumed_root.h"

namespace mountlens {

AssumedRoot::AssumedRoot(const std::vector<MountSpec> &mounts, std::string image)
    : m_above{"/", "/dev", "/etc"}
    , m_image(std::move(image))
{
    for (const MountSpec &mount : mounts) {
        std::string path = mount.target;
        if (!path.starts_with('/'))
            continue;
        m_targets.insert(path);
        while (path.find_last_of('/') != 0) {
            path.resize(path.find_last_of('/'));
            m_above.insert(path);
        }
    }
    for (const std::string &directory : m_above)
        m_targets.erase(directory);
}

Result<std::optional<RootEntry>> AssumedRoot::look(const std::string &path)
{
    if (m_above.contains(path))
        return std::optional(RootEntry());
    if (m_targets.contains(path))
        return std::optional<RootEntry>();
    return missing();
}

Result<bool> AssumedRoot::isEmpty(const std::string &)
{
    return missing();
}

Result<ExecutableHead> AssumedRoot::executableHead(const std::string &)
{
    return missing();
}

} // namespace mountlens
