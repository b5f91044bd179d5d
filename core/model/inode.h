// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the decision needs to know of one inode.
#pragma once

#include "base/flags.h"
#include "model/ids.h"
#include "model/mode.h"

#include <cstdint>
#include <optional>

namespace mountlens {

enum class InodeFlag : std::uint8_t {
    Immutable = 1,
    AppendOnly = 2,
    Verity = 4,
};

using InodeFlags = Flags<InodeFlag>;

struct DeviceNumber
{
    std::uint32_t major = 0;
    std::uint32_t minor = 0;

    bool operator==(const DeviceNumber &) const = default;
};

struct InodeFacts
{
    FileType type = FileType::Regular;
    Mode mode;
    InodeFlags flags;
    /// The owner as stored in the file system. nullopt: it has no mapping in the mount by which the
    /// inode was reached (an "invalid vfsuid"), and the number behind it could not be seen.
    std::optional<Kuid> owner;
    std::optional<Kgid> group;
    /// The mount by which the inode was reached.
    MountId mount{0};
    /// Device and inode number as stat shows them: two places with both equal are one inode.
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    std::uint32_t links = 1;
    std::uint64_t size = 0;
    /// Of character and block devices.
    DeviceNumber deviceNode;

    [[nodiscard]] bool isSameInode(const InodeFacts &other) const noexcept
    {
        return device == other.device && number == other.number;
    }
    bool operator==(const InodeFacts &) const = default;
};

} // namespace mountlens
