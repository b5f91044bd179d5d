// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The private mount namespace all worlds of a run live in, with its file systems. Its root is a
/// read-only tmpfs with read-only views of /usr, /proc and the like, so that no subject, whatever
/// its capabilities, can change anything of the machine.
#pragma once

#include <string>
#include <vector>

namespace mountlens::judge {

/// Exists once per process; with the process everything on it goes away.
class Stage
{
public:
    /// Where a world is built; seen by nobody outside.
    static constexpr const char *kWorld = "/mnt/w";

    /// Programs from outside, by the names they get here.
    static constexpr const char *kProbe = "/programs/probe";
    static constexpr const char *kMountlens = "/programs/mountlens";

    /// `fileSystems` out of tmpfs, ext4, xfs, btrfs, overlay. `mountlens`: the program to offer as
    /// kMountlens; empty: none. Throws std::system_error.
    Stage(std::vector<std::string> fileSystems, const std::string &mountlens);

    [[nodiscard]] const std::vector<std::string> &fileSystems() const noexcept
    {
        return m_fileSystems;
    }
    /// Whether this file system was asked for.
    [[nodiscard]] bool has(const std::string &fileSystem) const;
    /// Where the file system that holds the parts of worlds is mounted; an image for ext4, xfs,
    /// btrfs.
    [[nodiscard]] static std::string mountPointOf(const std::string &fileSystem)
    {
        return "/mnt/fs/" + fileSystem;
    }
    /// Those of fileSystems() that lie on an image.
    [[nodiscard]] std::vector<std::string> images() const;

private:
    void mountFileSystems() const;

    std::vector<std::string> m_fileSystems;
};

/// Removes a tree with everything in it, inode flags and read-only subvolumes notwithstanding.
void removeTree(const std::string &path);

} // namespace mountlens::judge
