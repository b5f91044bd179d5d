// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What lies at paths of the host, for fixes that change files there.
#pragma once

#include "model/inode.h"
#include "snapshot/snapshot.h"

#include <optional>
#include <string>

namespace mountlens::ui {

/// Looks at this machine and remembers what it saw; or knows only what somebody else saw.
class HostPlaces
{
public:
    /// This machine.
    HostPlaces() = default;
    /// The machine of a snapshot.
    explicit HostPlaces(RecordedPlaces seen)
        : m_seen(std::move(seen))
        , m_looks(false)
    {
    }

    /// Whether `path` is this very inode; believed where nobody looked.
    bool isAt(const std::string &path, const InodeFacts &inode);
    /// Owner and group as stat shows them; nullopt: not known.
    std::optional<RecordedPlace::Owner> ownerAt(const std::string &path);
    /// The mount point that `path` lies on; nullopt: not known.
    std::optional<std::string> mountPointOf(const std::string &path);

    [[nodiscard]] const RecordedPlaces &seen() const noexcept { return m_seen; }

private:
    RecordedPlaces m_seen;
    bool m_looks = true;
};

} // namespace mountlens::ui
