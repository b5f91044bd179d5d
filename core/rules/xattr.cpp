// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/xattr.h"

#include "rules/capability_over_inode.h"
#include "rules/file_system.h"
#include "rules/inode_permission.h"
#include "rules/overlay.h"

#include <cerrno>

namespace mountlens {

namespace {

constexpr std::string_view kCapability = "security.capability";
constexpr std::string_view kAccessAcl = "system.posix_acl_access";
constexpr std::string_view kDefaultAcl = "system.posix_acl_default";

/// fs/xattr.c may_write_xattr()
Ruling mayWriteXattr(const RuleContext &context, const InodeView &view)
{
    if (!(view.inode->flags & InodeFlags{InodeFlag::Immutable, InodeFlag::AppendOnly}).empty())
        return deny(context.trace, EPERM, ReasonId::XattrFlagged);
    if (view.hasUnmappedId())
        return deny(context.trace, EPERM, ReasonId::XattrUnmapped, view.vfsuid, view.vfsgid);
    return Ruling::pass();
}

/// security/commoncap.c cap_convert_nscap(): the caller's root becomes the capability's owner.
Ruling fileCapability(const RuleContext &context, const InodeView &view)
{
    if (!capableWrtInodeUidgid(context.subject, view, Capability::Setfcap))
        return deny(context.trace, EPERM, ReasonId::XattrNeedsCapability, Capability::Setfcap);
    const Result<UserNamespace> &superblock = context.facts.superblockNamespace(view.inode->mount);
    if (!superblock)
        return missingFact(context, superblock.error());
    if (!view.idmap && nsCapable(context.subject, *superblock, Capability::Setfcap))
        return Ruling::pass();
    const auto root = context.subject.userNamespace.uids.mapDown(Uid(0));
    if (!root || !storedOwner(view.idmap, *superblock, asVfsuid(*root)))
        return deny(context.trace, EINVAL, ReasonId::XattrRootUnmapped);
    return Ruling::pass();
}

Ruling userAttribute(const RuleContext &context, const InodeView &view)
{
    const FileType type = view.inode->type;
    if (type != FileType::Regular && type != FileType::Directory)
        return deny(context.trace, EPERM, ReasonId::XattrWrongKind);
    if (type == FileType::Directory && view.inode->mode.sticky()
        && !inodeOwnerOrCapable(context.subject, view)) {
        return deny(context.trace, EPERM, ReasonId::XattrStickyDirectory, view.vfsuid);
    }
    return inodePermission(context, view, Access::Write);
}

Ruling trustedAttribute(const RuleContext &context)
{
    if (!capable(context.subject, Capability::SysAdmin))
        return deny(context.trace, EPERM, ReasonId::XattrNeedsCapability, Capability::SysAdmin);
    return Ruling::pass();
}

/// cap_inode_setxattr(): CAP_SYS_ADMIN over the superblock's namespace.
Ruling securityAttribute(const RuleContext &context, const InodeView &view)
{
    const Result<UserNamespace> &superblock = context.facts.superblockNamespace(view.inode->mount);
    if (!superblock)
        return missingFact(context, superblock.error());
    if (!nsCapable(context.subject, *superblock, Capability::SysAdmin))
        return deny(context.trace, EPERM, ReasonId::XattrNeedsCapability, Capability::SysAdmin);
    return Ruling::pass();
}

/// fs/posix_acl.c vfs_set_acl(), set_posix_acl()
Ruling aclAttribute(const RuleContext &context, const InodeView &view, std::string_view name)
{
    if (const Ruling ruling = mayWriteXattr(context, view); ruling.stops())
        return ruling;
    if (!supportsAcls(*view.mount)) {
        return deny(context.trace, EOPNOTSUPP, ReasonId::XattrUnsupported,
                    PathBytes{context.trace ? view.mount->fileSystem : std::string()});
    }
    if (name == kDefaultAcl && view.inode->type != FileType::Directory)
        return deny(context.trace, EACCES, ReasonId::DefaultAclOnFile);
    if (!inodeOwnerOrCapable(context.subject, view)) {
        return deny(context.trace, EPERM, ReasonId::NotOwner, view.vfsuid,
                    context.subject.credentials.fsUid);
    }
    // btrfs_set_acl() does not look at the subvolume's ro property.
    return serverHasLastWord(context, *view.mount);
}

Ruling byNamespace(const RuleContext &context, const InodeView &view, std::string_view name)
{
    if (name.starts_with("trusted."))
        return trustedAttribute(context);
    if (name.starts_with("security."))
        return name == kCapability ? Ruling::pass() : securityAttribute(context, view);
    if (name.starts_with("system."))
        return Ruling::pass(); // no handler: EOPNOTSUPP below
    if (name.starts_with("user."))
        return userAttribute(context, view);
    return inodePermission(context, view, Access::Write);
}

} // namespace

Ruling maySetxattr(const RuleContext &context, const InodeView &view, std::string_view name)
{
    if (name == kAccessAcl || name == kDefaultAcl)
        return aclAttribute(context, view, name);
    if (name == kCapability) {
        if (const Ruling ruling = fileCapability(context, view); ruling.stops())
            return ruling;
    }
    if (const Ruling ruling = mayWriteXattr(context, view); ruling.stops())
        return ruling;
    if (const Ruling ruling = byNamespace(context, view, name); ruling.stops())
        return ruling;
    // ovl_xattr_set() copies up before the upper file system has its say about the name.
    if (const Ruling ruling = overlayCopyUp(context, view); ruling.stops())
        return ruling;
    if (const Ruling ruling = fileSystemXattr(context, view, name); ruling.stops())
        return ruling;
    return fileSystemChanges(context, view);
}

} // namespace mountlens
