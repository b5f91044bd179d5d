// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/acl_xattr.h"

#include <array>
#include <cerrno>
#include <string>

#include <sys/xattr.h>

namespace mountlens {

namespace {

constexpr const char *kAccess = "system.posix_acl_access";
constexpr const char *kDefault = "system.posix_acl_default";
constexpr std::size_t kLargest = 65536; // XATTR_SIZE_MAX

AclEntry
storedEntry(const RawAclEntry &shown, const MountIdmap *idmap, const UserNamespace &superblock)
{
    AclEntry entry{shown.tag, shown.perms, std::nullopt, std::nullopt};
    if (shown.id == kNoId)
        return entry;
    if (shown.tag == AclTag::User)
        entry.user = idmap ? storedOwner(idmap, superblock, Vfsuid(shown.id)) : Kuid(shown.id);
    if (shown.tag == AclTag::Group)
        entry.group = idmap ? storedGroup(idmap, superblock, Vfsgid(shown.id)) : Kgid(shown.id);
    return entry;
}

} // namespace

Result<std::vector<RawAclEntry>> readAclXattr(int pathFd, AclKind kind)
{
    const std::string path = "/proc/self/fd/" + std::to_string(pathFd);
    const char *name = kind == AclKind::Access ? kAccess : kDefault;
    std::array<char, 1024> small{};
    ssize_t got = ::getxattr(path.c_str(), name, small.data(), small.size());
    if (got >= 0)
        return parseAclXattr({small.data(), static_cast<std::size_t>(got)});
    if (errno == ENODATA || errno == EOPNOTSUPP)
        return std::vector<RawAclEntry>();
    if (errno != ERANGE)
        return Error::fromErrno(ErrorId::ReadFailed, name, errno);
    std::string large(kLargest, '\0');
    got = ::getxattr(path.c_str(), name, large.data(), large.size());
    if (got < 0)
        return Error::fromErrno(ErrorId::ReadFailed, name, errno);
    return parseAclXattr({large.data(), static_cast<std::size_t>(got)});
}

Result<PosixAcl> storedAcl(const std::vector<RawAclEntry> &shown,
                           const MountIdmap *idmap,
                           const UserNamespace &superblock)
{
    std::vector<AclEntry> entries;
    entries.reserve(shown.size());
    for (const RawAclEntry &entry : shown)
        entries.push_back(storedEntry(entry, idmap, superblock));
    return PosixAcl::fromEntries(std::move(entries));
}

} // namespace mountlens
