// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The one file in the tar stream that GET /containers/ID/archive answers with.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace mountlens {

struct ArchivedFile
{
    std::string content;
    /// Where a symbolic link points; empty for a regular file.
    std::string linkTarget;

    bool operator==(const ArchivedFile &) const = default;
};

/// The first member that is a regular file or a symbolic link; pax and GNU extension headers are
/// passed over. Malformed: no tar, or no such member; TooLarge: a file of more than `limit` bytes.
Result<ArchivedFile> readArchivedFile(std::string_view tar, std::size_t limit);

} // namespace mountlens
