// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// All that a fix could change of the host's files: before, after, and back.
#pragma once

#include <QStringList>

#include <map>
#include <string>
#include <vector>

#include <sys/stat.h>

namespace mountlens::mend {

/// One object, links not followed.
struct Listed
{
    mode_t mode = 0; ///< with its type
    uid_t uid = 0;
    gid_t gid = 0;
    /// FS_IOC_GETFLAGS; 0 where there are none.
    unsigned flags = 0;
    /// Bytes of regular files, target of a link.
    std::string content;
    /// When the content was last changed, in nanoseconds; regular files only.
    std::int64_t changed = 0;
    /// By name: system.posix_acl_access and system.posix_acl_default.
    std::map<std::string, std::string> acls;

    bool operator==(const Listed &) const = default;
};

class TreeListing
{
public:
    /// Of everything below these paths that is on the host, themselves included. What lies in a
    /// FUSE mount is left out: its owner's program decides what is seen.
    explicit TreeListing(const std::vector<std::string> &roots);

    bool operator==(const TreeListing &) const = default;

    /// Paths of what is there in one of the two only, or differs.
    [[nodiscard]] std::vector<std::string> differences(const TreeListing &other) const;
    /// The same for people, a line each with what differs.
    [[nodiscard]] QStringList differencesInWords(const TreeListing &other) const;

    /// Makes the host's files as they are listed here: takes away what is new, makes again what is
    /// missing (directories, regular files and links), and sets content and attributes. Throws.
    void restore() const;

private:
    void add(const std::string &path);
    void restoreObject(const std::string &path) const;

    std::vector<std::string> m_roots;
    std::map<std::string, Listed> m_objects;
};

} // namespace mountlens::mend
