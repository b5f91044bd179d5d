// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/overlay_source.h"

#include "model/mount_ids.h"

#include <algorithm>

namespace mountlens {

namespace {

void applyTo(InodeFacts &facts, const InodeState &after)
{
    facts.owner = after.owner;
    facts.group = after.group;
    facts.mode = after.mode;
    facts.flags = after.flags;
}

void applyTo(InodeFacts &facts, const MountChange &change)
{
    if (change.allOwnedBy)
        facts.owner = change.allOwnedBy;
    if (change.allOfGroup)
        facts.group = change.allOfGroup;
}

void applyTo(MountFacts &facts, const MountChange &change)
{
    if (change.flags)
        facts.flags = *change.flags;
    if (change.superblockWritable)
        facts.superblockReadOnly = false;
    if (change.idmap)
        facts.idmap = change.idmap;
}

} // namespace

const InodeChange *OverlaySource::changeOf(NodeId node)
{
    const Result<InodeFacts> &facts = inner().inode(node);
    if (!facts)
        return nullptr;
    const auto found = std::find_if(m_changes.inodes.begin(), m_changes.inodes.end(),
                                    [&](const InodeChange &each) { return each.isOf(*facts); });
    return found == m_changes.inodes.end() ? nullptr : &*found;
}

const MountChange *OverlaySource::changeOf(MountId mount) const
{
    const auto found = std::find_if(m_changes.mounts.begin(), m_changes.mounts.end(),
                                    [&](const MountChange &each) { return each.mount == mount; });
    return found == m_changes.mounts.end() ? nullptr : &*found;
}

const Result<InodeFacts> &OverlaySource::inode(NodeId node)
{
    const Result<InodeFacts> &original = inner().inode(node);
    if (!original)
        return original;
    const InodeChange *change = changeOf(node);
    const MountChange *mounted = changeOf(original->mount);
    if (!change && !mounted)
        return original;
    const auto kept = m_inodes.find(node);
    if (kept != m_inodes.end())
        return kept->second;
    InodeFacts facts = *original;
    if (mounted)
        applyTo(facts, *mounted);
    if (change)
        applyTo(facts, change->after);
    return m_inodes.emplace(node, facts).first->second;
}

const Result<PosixAcl> &OverlaySource::acl(NodeId node, AclKind kind)
{
    const InodeChange *change = changeOf(node);
    if (!change)
        return inner().acl(node, kind);
    const bool access = kind == AclKind::Access;
    auto &kept = access ? m_accessAcls : m_defaultAcls;
    const PosixAcl &acl = access ? change->after.accessAcl : change->after.defaultAcl;
    return kept.try_emplace(node, acl).first->second;
}

const Result<MountFacts> &OverlaySource::mount(MountId mount)
{
    const Result<MountFacts> &original = inner().mount(mount);
    const MountChange *change = changeOf(mount);
    if (!original || !change)
        return original;
    const auto kept = m_mounts.find(mount);
    if (kept != m_mounts.end())
        return kept->second;
    MountFacts facts = *original;
    applyTo(facts, *change);
    return m_mounts.emplace(mount, std::move(facts)).first->second;
}

} // namespace mountlens
