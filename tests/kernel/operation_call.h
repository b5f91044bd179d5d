// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The system call that each operation of `mountlens check` stands for, really made.
#pragma once

#include "model/request.h"

#include <cstdint>
#include <string>

namespace mountlens::judge {

/// What a subject may find out beforehand, so that requests do not all fail on their way.
enum class Probe : std::uint32_t {
    Exists,
    Readable,
    Writable,
    Searchable,
    Changeable, ///< a directory: write and search
    Owned,
};

/// Whether the path, symlinks not followed, is there and as the probe says. Changes nothing.
bool probe(const std::string &path, Probe what);

/// 0: the kernel allowed it; otherwise its errno. What the call made or changed stays.
int callKernel(const Request &request);

} // namespace mountlens::judge
