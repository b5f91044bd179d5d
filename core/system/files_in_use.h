// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Which files processes run or hold open for writing: what makes an open fail with ETXTBSY.
#pragma once

#include "model/inode.h"

#include <set>
#include <utility>

namespace mountlens {

/// Device and inode number as stat shows them.
using FileKey = std::pair<std::uint64_t, std::uint64_t>;

/// Executables of all processes that this reader may look at. Passing states of processes that it
/// may not look at go unseen: they deny nothing for long and grant nothing ever.
std::set<FileKey> readRunningExecutables();

/// Whether a process that this reader may look at has the file open for writing.
bool isOpenForWriting(FileKey file);

} // namespace mountlens
