// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The kinds of ids the decision works with. An id that does not exist is std::nullopt, never a
/// number.
#pragma once

#include "base/strong_id.h"

#include <cstdint>

namespace mountlens {

/// User and group ids as written inside some user namespace.
using Uid = StrongId<struct UidTag>;
using Gid = StrongId<struct GidTag>;
/// The ids the kernel stores, global to the machine (the reader's view, see system/reader_view.h).
using Kuid = StrongId<struct KuidTag>;
using Kgid = StrongId<struct KgidTag>;
/// A file's owner as seen through one mount, after that mount's id map.
using Vfsuid = StrongId<struct VfsuidTag>;
using Vfsgid = StrongId<struct VfsgidTag>;

using Pid = StrongId<struct PidTag, std::int32_t>;
/// The unique mount id of statmount(2) where the kernel has it, else the id in mountinfo.
using MountId = StrongId<struct MountIdTag, std::uint64_t>;
/// The inode number of a namespace in nsfs: what /proc/PID/ns links show in brackets.
using NamespaceId = StrongId<struct NamespaceIdTag, std::uint64_t>;
/// A place in the file tree as one FactSource numbers it; means nothing outside that source.
using NodeId = StrongId<struct NodeIdTag>;

/// 4294967295: (uid_t)-1, no valid id anywhere; in chown arguments "leave unchanged".
inline constexpr std::uint32_t kNoId = 0xffffffffU;

} // namespace mountlens
