// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/supposed_source.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

AccessMask permsOf(const PosixAcl &acl, AclTag tag)
{
    const auto &entries = acl.entries();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [tag](const AclEntry &entry) { return entry.tag == tag; });
    return found == entries.end() ? AccessMask() : found->perms;
}

/// fs/posix_acl.c posix_acl_equiv_mode(): the middle bits are the mask where there is one.
Mode modeByAcl(Mode mode, const PosixAcl &acl)
{
    const AccessMask middle = acl.mask().value_or(permsOf(acl, AclTag::GroupObj));
    const unsigned bits = (static_cast<unsigned>(permsOf(acl, AclTag::UserObj).bits()) << 6U)
                          | (static_cast<unsigned>(middle.bits()) << 3U)
                          | static_cast<unsigned>(permsOf(acl, AclTag::Other).bits());
    constexpr unsigned kRights = 0777;
    return Mode((mode.bits() & ~kRights) | bits);
}

/// fs/posix_acl.c __posix_acl_chmod_masq()
Result<PosixAcl> aclAfterChmod(const PosixAcl &acl, Mode mode)
{
    if (acl.empty())
        return acl;
    const bool masked = acl.mask().has_value();
    std::vector<AclEntry> entries = acl.entries();
    for (AclEntry &entry : entries) {
        if (entry.tag == AclTag::UserObj)
            entry.perms = mode.ownerClass();
        if (entry.tag == (masked ? AclTag::Mask : AclTag::GroupObj))
            entry.perms = mode.groupClass();
        if (entry.tag == AclTag::Other)
            entry.perms = mode.otherClass();
    }
    return PosixAcl::fromEntries(std::move(entries));
}

KernelFacts kernelFor(FactSource &inner, const Supposition &supposition)
{
    KernelFacts kernel = inner.kernel();
    if (supposition.withoutPolicy)
        kernel.security = SecurityModules();
    return kernel;
}

} // namespace

SupposedSource::SupposedSource(FactSource &inner,
                               const Supposition &supposition,
                               const std::optional<InodeFacts> &object)
    : ForwardingSource(inner)
    , m_supposition(supposition)
    , m_object(object)
    , m_kernel(kernelFor(inner, supposition))
{
}

bool SupposedSource::isChanged(NodeId node)
{
    const Result<InodeFacts> &facts = inner().inode(node);
    return m_object && facts && facts->isSameInode(*m_object);
}

const Result<InodeFacts> &SupposedSource::inode(NodeId node)
{
    const Result<InodeFacts> &original = inner().inode(node);
    if (!isChanged(node))
        return original;
    const auto kept = m_inodes.find(node);
    if (kept != m_inodes.end())
        return kept->second;
    return m_inodes.emplace(node, changed(*original, node)).first->second;
}

InodeFacts SupposedSource::changed(InodeFacts facts, NodeId node)
{
    const SupposedObject &object = m_supposition.object;
    if (object.owner)
        facts.owner = object.owner;
    if (object.group)
        facts.group = object.group;
    if (object.mode)
        facts.mode = *object.mode;
    if (!object.acl)
        return facts;
    if (!object.acl->empty()) {
        facts.mode = modeByAcl(facts.mode, *object.acl);
        return facts;
    }
    // Without its ACL a file keeps what the ACL gave the group itself (setfacl -b).
    const Result<PosixAcl> &before = inner().acl(node, AclKind::Access);
    if (before && !before->empty() && !object.mode) {
        const auto group = static_cast<unsigned>(permsOf(*before, AclTag::GroupObj).bits());
        facts.mode = Mode((facts.mode.bits() & ~070U) | (group << 3U));
    }
    return facts;
}

const Result<PosixAcl> &SupposedSource::acl(NodeId node, AclKind kind)
{
    const bool same = !m_supposition.object.acl && !m_supposition.object.mode;
    if (kind != AclKind::Access || same || !isChanged(node))
        return inner().acl(node, kind);
    const auto kept = m_acls.find(node);
    if (kept != m_acls.end())
        return kept->second;
    return m_acls.emplace(node, changedAcl(node)).first->second;
}

Result<PosixAcl> SupposedSource::changedAcl(NodeId node)
{
    if (m_supposition.object.acl)
        return *m_supposition.object.acl;
    const Result<PosixAcl> &before = inner().acl(node, AclKind::Access);
    return before ? aclAfterChmod(*before, *m_supposition.object.mode) : before;
}

const Result<MountFacts> &SupposedSource::mount(MountId mount)
{
    const Result<MountFacts> &original = inner().mount(mount);
    const bool same = m_supposition.mount == SupposedMount();
    if (same || !m_object || m_object->mount != mount || !original)
        return original;
    const auto kept = m_mounts.find(mount);
    if (kept != m_mounts.end())
        return kept->second;
    MountFacts facts = *original;
    const auto set = [&facts](MountFlag flag, bool on) {
        facts.flags = on ? facts.flags | flag : facts.flags - flag;
    };
    if (const auto &writable = m_supposition.mount.writable) {
        set(MountFlag::ReadOnly, !*writable);
        facts.superblockReadOnly = facts.superblockReadOnly && !*writable;
    }
    if (const auto &executable = m_supposition.mount.executable)
        set(MountFlag::NoExec, !*executable);
    return m_mounts.emplace(mount, std::move(facts)).first->second;
}

} // namespace mountlens::ui
