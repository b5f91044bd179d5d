// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/host_places.h"

#include "inventory/recreate_here.h"

namespace mountlens::ui {

bool HostPlaces::isAt(const std::string &path, const InodeFacts &inode)
{
    std::optional<bool> &seen = m_seen[path].isTheFile;
    if (m_looks)
        seen = isAtPath(path, inode);
    return seen.value_or(true);
}

std::optional<RecordedPlace::Owner> HostPlaces::ownerAt(const std::string &path)
{
    std::optional<RecordedPlace::Owner> &seen = m_seen[path].owner;
    if (m_looks)
        seen = ownerAtPath(path);
    return seen;
}

std::optional<std::string> HostPlaces::mountPointOf(const std::string &path)
{
    std::optional<std::string> &seen = m_seen[path].mountPoint;
    if (m_looks)
        seen = mountPointHere(path);
    return seen;
}

} // namespace mountlens::ui
