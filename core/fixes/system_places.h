// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Directories that are more than somebody's data.
#pragma once

#include <string_view>

namespace mountlens {

/// A directory of the operating system itself.
bool isSystemFolder(std::string_view path);

/// One of those, or one that holds the files of many (/srv, /tmp...): never changed as a whole
/// tree.
bool isSharedTree(std::string_view path);

} // namespace mountlens
