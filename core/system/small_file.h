// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Reading small kernel files whole, with a limit.
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"

#include <string>

namespace mountlens {

/// The rest of an open file. ReadFailed, TooLarge: `name` is their subject.
Result<std::string> readOpenFile(int file, const std::string &name, std::size_t limit);

/// The file `name` below `directory` (AT_FDCWD for an absolute path). OpenFailed, ReadFailed with
/// the errno; TooLarge when there is more than `limit` bytes.
Result<std::string>
readSmallFile(int directory, const std::string &name, std::size_t limit = std::size_t{1} << 20U);

/// A non-negative decimal number in a file of its own, as in /proc/sys.
Result<std::uint64_t> readNumberFile(const std::string &path);

} // namespace mountlens
