// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/creation.h"

#include "rules/capability_over_inode.h"
#include "rules/file_system.h"
#include "rules/inode_permission.h"

#include <cerrno>

namespace mountlens {

namespace {

constexpr unsigned kSetGid = 02000;
constexpr unsigned kPermissions = 0777;

/// The user, other and mask (or group) entries of a default ACL limit the requested bits.
unsigned limitedByDefaultAcl(const PosixAcl &acl, unsigned requested)
{
    unsigned owner = 0;
    unsigned group = 0;
    unsigned other = 0;
    for (const AclEntry &entry : acl.entries()) {
        if (entry.tag == AclTag::UserObj)
            owner = entry.perms.bits();
        if (entry.tag == AclTag::GroupObj)
            group = entry.perms.bits();
        if (entry.tag == AclTag::Other)
            other = entry.perms.bits();
    }
    if (const auto mask = acl.mask())
        group = mask->bits();
    return requested & ((owner << 6U) | (group << 3U) | other | ~kPermissions);
}

/// fs/inode.c mode_strip_sgid()
unsigned
stripSetGid(const RuleContext &context, const InodeView &directory, FileType type, unsigned mode)
{
    constexpr unsigned both = kSetGid | 0010U;
    const bool asked = (mode & both) == both;
    if (type == FileType::Directory || !asked || !directory.inode->mode.setGid()
        || inGroupOrCapable(context.subject, directory)) {
        return mode;
    }
    return mode & ~kSetGid;
}

} // namespace

Ruling mayCreate(const RuleContext &context, const InodeView &directory)
{
    if (directory.inode->links == 0)
        return deny(context.trace, ENOENT, ReasonId::DirectoryRemoved);
    const Result<UserNamespace> &superblock =
        context.facts.superblockNamespace(directory.inode->mount);
    if (!superblock)
        return missingFact(context, superblock.error());
    const Credentials &task = context.subject.credentials;
    const bool storable =
        storedOwner(directory.idmap, *superblock, asVfsuid(task.fsUid)).has_value()
        && storedGroup(directory.idmap, *superblock, asVfsgid(task.fsGid)).has_value();
    if (!storable) {
        return deny(context.trace, EOVERFLOW, ReasonId::CreatorIdsNotStorable, task.fsUid,
                    task.fsGid);
    }
    note(context.trace, StepResult::Pass, ReasonId::CreatorIdsStorable, task.fsUid, task.fsGid);
    return inodePermission(context, directory, {Access::Write, Access::Execute});
}

std::optional<NewInode>
newInode(const RuleContext &context, const InodeView &directory, FileType type, Mode requested)
{
    const Result<UserNamespace> &superblock =
        context.facts.superblockNamespace(directory.inode->mount);
    if (!superblock)
        return std::nullopt;
    const Credentials &task = context.subject.credentials;
    const auto owner = storedOwner(directory.idmap, *superblock, asVfsuid(task.fsUid));
    const bool inheritsGroup =
        directory.inode->mode.setGid() || directory.mount->groupFromDirectory;
    const auto group = inheritsGroup
                           ? directory.inode->group
                           : storedGroup(directory.idmap, *superblock, asVfsgid(task.fsGid));
    if (!owner || !group)
        return std::nullopt;

    NewInode created{*owner, *group, {}, false};
    if (type == FileType::Symlink) {
        created.mode = Mode(kPermissions);
        return created;
    }
    unsigned mode = stripSetGid(context, directory, type, requested.bits());
    PosixAcl defaultAcl;
    if (supportsAcls(*directory.mount)) {
        const Result<PosixAcl> &acl = context.facts.acl(directory.node, AclKind::Default);
        if (!acl)
            return std::nullopt;
        defaultAcl = *acl;
    }
    created.fromDefaultAcl = !defaultAcl.empty();
    mode = created.fromDefaultAcl ? limitedByDefaultAcl(defaultAcl, mode)
                                  : mode & ~(task.umask.bits() & kPermissions);
    if (type == FileType::Directory && directory.inode->mode.setGid())
        mode |= kSetGid;
    created.mode = Mode(mode);
    return created;
}

} // namespace mountlens
