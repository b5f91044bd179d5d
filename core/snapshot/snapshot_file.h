// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Reading a file up to a limit, and writing one so that it is there as a whole or not at all.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace mountlens {

/// OpenFailed, ReadFailed (with errno); TooLarge: more than `limit` bytes.
Result<std::string> readWholeFile(const std::string &path, std::size_t limit);

/// For the owner only (0600). The bytes go to a new file beside `path`, which then takes its place:
/// a symbolic link at `path` is replaced, never followed. OpenFailed, with errno.
Result<Done> writeFileAtomically(const std::string &path, std::string_view bytes);

} // namespace mountlens
