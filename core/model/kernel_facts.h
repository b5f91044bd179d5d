// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the decision needs to know of the running kernel.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace mountlens {

struct KernelVersion
{
    unsigned major = 0;
    unsigned minor = 0;

    auto operator<=>(const KernelVersion &) const = default;
};

/// Active security modules, by the names in /sys/kernel/security/lsm.
struct SecurityModules
{
    std::vector<std::string> names;
    /// /sys/fs/selinux/enforce is 1.
    bool selinuxEnforcing = false;
    /// BPF programs of the LSM type are loaded (false also when nobody could look: see
    /// `bpfUnknown`).
    bool bpfPrograms = false;
    bool bpfUnknown = false;

    bool operator==(const SecurityModules &) const = default;
};

struct KernelFacts
{
    KernelVersion version;
    /// fs.protected_symlinks, _hardlinks, _fifos, _regular.
    unsigned protectedSymlinks = 0;
    unsigned protectedHardlinks = 0;
    unsigned protectedFifos = 0;
    unsigned protectedRegular = 0;
    SecurityModules security;

    bool operator==(const KernelFacts &) const = default;
};

} // namespace mountlens
