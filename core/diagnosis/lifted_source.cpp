// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/lifted_source.h"

#include "rules/inode_view.h"

namespace mountlens {

namespace {

constexpr unsigned kAllBits = 0777;
constexpr unsigned kStickyBit = 01000;

template <class Map, class Key>
typename Map::mapped_type *found(Map &map, Key key)
{
    const auto at = map.find(key);
    return at == map.end() ? nullptr : &at->second;
}

} // namespace

bool LiftedSource::lift(const Verdict &verdict, const Subject &subject)
{
    if (verdict.kind != VerdictKind::Denied || !verdict.node)
        return false;
    const NodeId node = *verdict.node;
    switch (verdict.reason) {
    case ReasonId::OwnerClassDenies:
    case ReasonId::GroupClassDenies:
    case ReasonId::OtherClassDenies:
    case ReasonId::AclUserDenies:
    case ReasonId::AclUserMasked:
    case ReasonId::AclGroupsDeny:
    case ReasonId::AclGroupMasked:
    case ReasonId::AclOtherDenies:
        return openToAll(node);
    case ReasonId::WriteToUnmappedIds:
    case ReasonId::VictimUnmapped:
    case ReasonId::ChangeOfUnmapped:
    case ReasonId::XattrUnmapped:
    case ReasonId::CopyUpUnmapped:
    case ReasonId::NotOwner:
    case ReasonId::StickyCreate:
    case ReasonId::HardlinkProtected:
    case ReasonId::SymlinkProtected:
        return giveTo(node, subject);
    case ReasonId::StickyDirectory:
    case ReasonId::XattrStickyDirectory:
        return clearSticky(node, subject);
    case ReasonId::InodeImmutable:
    case ReasonId::AppendOnlyInode:
    case ReasonId::DirectoryAppendOnly:
    case ReasonId::VictimFlagged:
    case ReasonId::SourceFlagged:
    case ReasonId::FlagsForbidChange:
    case ReasonId::XattrFlagged:
        return clearFlags(node);
    case ReasonId::MountReadOnly:
    case ReasonId::SuperblockReadOnly:
    case ReasonId::MountNoexec:
    case ReasonId::MountNodev:
    case ReasonId::SymlinkMountNosymfollow:
        return clearMount(node, verdict.reason);
    default:
        return false;
    }
}

const Result<InodeFacts> &LiftedSource::inode(NodeId node)
{
    const auto *own = found(m_inodes, node);
    return own ? *own : inner().inode(node);
}

const Result<PosixAcl> &LiftedSource::acl(NodeId node, AclKind kind)
{
    const auto *own = kind == AclKind::Access ? found(m_acls, node) : nullptr;
    return own ? *own : inner().acl(node, kind);
}

const Result<MountFacts> &LiftedSource::mount(MountId mount)
{
    const auto *own = found(m_mounts, mount);
    return own ? *own : inner().mount(mount);
}

InodeFacts *LiftedSource::changed(NodeId node)
{
    const auto at = m_inodes.try_emplace(node, inode(node)).first;
    return at->second ? &*at->second : nullptr;
}

bool LiftedSource::openToAll(NodeId node)
{
    InodeFacts *facts = changed(node);
    if (!facts)
        return false;
    facts->mode = Mode(static_cast<std::uint16_t>(facts->mode.bits() | kAllBits));
    m_acls.insert_or_assign(node, Result<PosixAcl>(PosixAcl()));
    return true;
}

bool LiftedSource::giveTo(NodeId node, const Subject &subject)
{
    const Result<InodeView> view = viewInode(*this, node);
    if (!view)
        return false;
    const auto superblock = superblockNamespace(view->inode->mount);
    if (!superblock)
        return false;
    const Credentials &ids = subject.credentials;
    const auto owner = storedOwner(view->idmap, *superblock, asVfsuid(ids.fsUid));
    const auto group = storedGroup(view->idmap, *superblock, asVfsgid(ids.fsGid));
    InodeFacts *facts = changed(node);
    if (!owner || !group || !facts || (facts->owner == owner && facts->group == group))
        return false;
    facts->owner = owner;
    facts->group = group;
    return true;
}

bool LiftedSource::clearFlags(NodeId node)
{
    InodeFacts *facts = changed(node);
    if (!facts)
        return false;
    facts->flags = facts->flags - InodeFlags{InodeFlag::Immutable, InodeFlag::AppendOnly};
    return true;
}

bool LiftedSource::clearSticky(NodeId node, const Subject &subject)
{
    InodeFacts *facts = changed(node);
    if (!facts || !facts->mode.sticky())
        return giveTo(node, subject);
    facts->mode = Mode(static_cast<std::uint16_t>(facts->mode.bits() & ~kStickyBit));
    return true;
}

bool LiftedSource::clearMount(NodeId node, ReasonId reason)
{
    const Result<InodeFacts> &facts = inode(node);
    if (!facts)
        return false;
    const auto at = m_mounts.try_emplace(facts->mount, mount(facts->mount)).first;
    if (!at->second)
        return false;
    MountFacts &lifted = *at->second;
    switch (reason) {
    case ReasonId::SuperblockReadOnly:
        lifted.superblockReadOnly = false;
        break;
    case ReasonId::MountReadOnly:
        lifted.flags = lifted.flags - MountFlags(MountFlag::ReadOnly);
        break;
    case ReasonId::MountNoexec:
        lifted.flags = lifted.flags - MountFlags(MountFlag::NoExec);
        break;
    case ReasonId::MountNodev:
        lifted.flags = lifted.flags - MountFlags(MountFlag::NoDev);
        break;
    default:
        lifted.flags = lifted.flags - MountFlags(MountFlag::NoSymfollow);
        break;
    }
    return true;
}

} // namespace mountlens
