// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Version, sysctls and security modules of the running kernel.
#pragma once

#include "model/kernel_facts.h"

#include <string_view>

namespace mountlens {

/// Reads the sysctls afresh each time; what cannot change while the machine runs is read once.
/// A sysctl that cannot be read counts as 0, which is what a kernel without it does.
KernelFacts readKernelFacts();

/// "6.18.4-arch1" -> 6.18.
KernelVersion parseKernelRelease(std::string_view release);

} // namespace mountlens
