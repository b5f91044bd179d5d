// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Facts with a planned change on top: what the decision would see afterwards.
#pragma once

#include "fixes/fact_change.h"
#include "model/forwarding_source.h"

#include <unordered_map>

namespace mountlens {

/// Not thread-safe. `inner` and `changes` must outlive it and stay as they are.
class OverlaySource final : public ForwardingSource
{
public:
    OverlaySource(FactSource &inner, const FactChanges &changes) noexcept
        : ForwardingSource(inner)
        , m_changes(changes)
    {
    }

    const Result<InodeFacts> &inode(NodeId node) override;
    const Result<PosixAcl> &acl(NodeId node, AclKind kind) override;
    const Result<MountFacts> &mount(MountId mount) override;

private:
    [[nodiscard]] const InodeChange *changeOf(NodeId node);
    [[nodiscard]] const MountChange *changeOf(MountId mount) const;

    const FactChanges &m_changes;
    std::unordered_map<NodeId, Result<InodeFacts>> m_inodes;
    std::unordered_map<NodeId, Result<PosixAcl>> m_accessAcls;
    std::unordered_map<NodeId, Result<PosixAcl>> m_defaultAcls;
    std::unordered_map<MountId, Result<MountFacts>> m_mounts;
};

} // namespace mountlens
