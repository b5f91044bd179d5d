// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A POSIX ACL as stored: entries with the ids the file system holds, in the kernel's order.
#pragma once

#include "base/result.h"
#include "model/ids.h"
#include "model/mode.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mountlens {

/// Values of the on-disk and xattr form (include/uapi/linux/posix_acl.h).
enum class AclTag : std::uint16_t {
    UserObj = 0x01,
    User = 0x02,
    GroupObj = 0x04,
    Group = 0x08,
    Mask = 0x10,
    Other = 0x20,
};

struct AclEntry
{
    AclTag tag = AclTag::UserObj;
    AccessMask perms;
    /// Of a User entry; nullopt: the id has no mapping in the mount, so it matches nobody.
    std::optional<Kuid> user;
    /// Of a Group entry; nullopt as for `user`.
    std::optional<Kgid> group;

    bool operator==(const AclEntry &) const = default;
};

/// Sorted user-obj, users, group-obj, groups, mask, other. No entries: the inode has no such ACL.
class PosixAcl
{
public:
    PosixAcl() = default;
    /// Malformed: entries out of order, a base entry missing or doubled, named entries without mask
    /// (fs/posix_acl.c posix_acl_valid()).
    static Result<PosixAcl> fromEntries(std::vector<AclEntry> entries);

    [[nodiscard]] bool empty() const noexcept { return m_entries.empty(); }
    [[nodiscard]] const std::vector<AclEntry> &entries() const noexcept { return m_entries; }
    /// The mask entry's rights; nullopt: there is no mask entry.
    [[nodiscard]] std::optional<AccessMask> mask() const noexcept;

    bool operator==(const PosixAcl &) const = default;

private:
    std::vector<AclEntry> m_entries;
};

/// One entry of the xattr form, with the id as the reader was shown it.
struct RawAclEntry
{
    AclTag tag = AclTag::UserObj;
    AccessMask perms;
    std::uint32_t id = kNoId;
};

/// Parses the value of system.posix_acl_access or system.posix_acl_default (version 2, little
/// endian). Malformed: wrong version, length, tag or rights. TooLarge: over 64 KiB.
Result<std::vector<RawAclEntry>> parseAclXattr(std::string_view bytes);

} // namespace mountlens
