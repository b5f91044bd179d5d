// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Facts with a supposition on top. Unlike fixes/overlay_source.h it changes single facts of an
/// inode and leaves alone what nobody knows of it.
#pragma once

#include "cases/supposition.h"
#include "model/forwarding_source.h"

#include <unordered_map>

namespace mountlens::ui {

/// Not thread-safe. `inner` must outlive it. `object` is the inode that is changed; nullopt: none.
class SupposedSource final : public ForwardingSource
{
public:
    SupposedSource(FactSource &inner,
                   const Supposition &supposition,
                   const std::optional<InodeFacts> &object);

    [[nodiscard]] const KernelFacts &kernel() override { return m_kernel; }
    const Result<InodeFacts> &inode(NodeId node) override;
    const Result<PosixAcl> &acl(NodeId node, AclKind kind) override;
    const Result<MountFacts> &mount(MountId mount) override;

private:
    [[nodiscard]] bool isChanged(NodeId node);
    [[nodiscard]] InodeFacts changed(InodeFacts facts, NodeId node);
    [[nodiscard]] Result<PosixAcl> changedAcl(NodeId node);

    Supposition m_supposition;
    std::optional<InodeFacts> m_object;
    KernelFacts m_kernel;
    std::unordered_map<NodeId, Result<InodeFacts>> m_inodes;
    std::unordered_map<NodeId, Result<PosixAcl>> m_acls;
    std::unordered_map<MountId, Result<MountFacts>> m_mounts;
};

} // namespace mountlens::ui
