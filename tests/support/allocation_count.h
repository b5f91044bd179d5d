// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Counts calls of operator new in programs that compile allocation_count.cpp.
#pragma once

#include <cstdint>

namespace mountlens {

/// Allocations by the calling thread so far.
std::uint64_t allocationCount() noexcept;

} // namespace mountlens
