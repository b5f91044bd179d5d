// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// statx(2) on O_PATH descriptors: everything of an inode but its ACL.
#pragma once

#include "base/result.h"
#include "model/inode.h"

namespace mountlens {

struct RawStatx
{
    /// Without owner and group.
    InodeFacts facts;
    /// As shown to this reader: 65534 also stands for "no mapping".
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    /// On a mount of the kernel's own (pipes, sockets, namespaces), which belongs to no namespace.
    bool internalMount = false;
};

/// `facts.mount` is the unique mount id where the kernel has it (6.8), else the one in mountinfo.
/// Immutable and append-only come from stx_attributes, or from FS_IOC_GETFLAGS where the file
/// system does not report them there.
Result<RawStatx> readStatx(int pathFd);

/// The same as these ids see it, for what is closed to all others, root included; from a child that
/// takes them. EPERM: we are not root. EIO: no answer within a second.
Result<RawStatx> readStatxAs(int pathFd, std::uint32_t uid, std::uint32_t gid);

/// The id that mountinfo shows, of the mount behind a descriptor.
Result<std::uint64_t> readOldMountId(int pathFd);

/// The type in the mode bits of stat(2).
FileType fileTypeOf(unsigned mode);

} // namespace mountlens
