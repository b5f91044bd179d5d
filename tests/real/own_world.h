// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A machine of its own for real engines: they may write accounts, mount and leave processes behind
/// as they like, and nothing of it is seen outside or outlives the test.
#pragma once

#include <functional>
#include <string>

namespace mountlens::real {

/// The account that calls the rootless engine, and her group.
inline constexpr unsigned kAna = 1001;
inline constexpr const char *kAnaHome = "/home/ana";
/// Hers as a supplementary group.
inline constexpr unsigned kMedia = 2000;

/// Runs `body` in mount and pid namespaces of its own and returns its exit status. In there:
/// - /etc is a copy to write into, with the accounts `ana` (1001:1001, in the group media 2000) and
///   `dockremap`, and subordinate ids ana 100000:65536, dockremap 165536:65536, containers
///   2147483647:2147483648; the settings of the machine's own engines are gone, and
///   ana's podman keeps containers on overlayfs;
/// - /run, /srv, /home, /var/tmp, /var/lib/docker and /var/lib/containers are empty and in memory;
/// - every process ends with `body`, and with the caller if that is killed.
/// Where the rights for it are missing `body` runs right here and is told which; else it is told
/// "".
int runInOwnWorld(const std::function<int(const std::string &missing)> &body);

} // namespace mountlens::real
