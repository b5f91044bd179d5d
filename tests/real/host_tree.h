// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Directories of the host for containers to mount, made anew for each case.
#pragma once

#include "base/unique_fd.h"

#include <string>

namespace mountlens::real {

/// Below root(), uid:gid and mode, each directory with files `file`, `victim`, `moved-from`,
/// `spare`, `given`, a program `script` and a directory `empty`:
///
///   app        1000:1000 0755      acl       0:0 0750, user 1000 rwx, mask r-x (files user 1000 r)
///   private    1001:1001 0700      closed    0:0 0700 and in it inside 1000:1000 0755
///   media      0:2000 2775         mounts    1000:1000 0755 with mounts below: ro, noexec
///   docker     0:998 0770          sticky    0:0 1777
///   rootgroup  0:0 0770            setgid    1000:2000 2770
///   rootonly   0:0 0700            deny      0:1000 0705
///   www        33:33 0755          blind     1000:1000 0311
///   sub100999, sub101000, remap165536, remap166536: owned by that number, 0755
///   conf 1000:1000 0644, secret 0:0 0600: single files
///   socket 0:998 0660, where somebody listens; old.socket 0:0 0666, where nobody does
///
/// and in home(), a directory of ana's: data and plain hers 0755, shut hers 0700, sub100999 owned
/// by that number 0700.
class HostTree
{
public:
    /// Throws where something cannot be made.
    explicit HostTree(int number);
    /// Takes the mounts away; the files go with the world.
    ~HostTree();
    HostTree(const HostTree &) = delete;
    HostTree &operator=(const HostTree &) = delete;

    [[nodiscard]] const std::string &root() const noexcept { return m_root; }
    [[nodiscard]] const std::string &home() const noexcept { return m_home; }

private:
    void makeOrdinary() const;
    void makeSpecial() const;
    void makeMounts() const;
    void makeHome() const;
    void makeSockets();

    std::string m_root;
    std::string m_home;
    UniqueFd m_listener;
};

} // namespace mountlens::real
