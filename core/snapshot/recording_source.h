// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Passes every question on to another source and remembers the answers, errors included.
#pragma once

#include "snapshot/recorded_facts.h"

#include <memory>

namespace mountlens {

/// Node ids are the inner source's.
class RecordingSource final : public FactSource
{
public:
    /// `inner` must live as long as this one.
    explicit RecordingSource(FactSource &inner);
    explicit RecordingSource(std::shared_ptr<FactSource> inner);

    [[nodiscard]] const RecordedFacts &recorded() const noexcept { return m_recorded; }

    [[nodiscard]] const KernelFacts &kernel() override;
    Result<NodeId> root() override;
    Result<NodeId> workingDirectory() override;
    Result<Entry> child(NodeId directory, std::string_view name) override;
    Result<NodeId> parent(NodeId directory) override;
    Result<NodeId> withoutMounts(NodeId entry) override;
    Result<bool> isMountpoint(NodeId directory, std::string_view name) override;
    const Result<InodeFacts> &inode(NodeId node) override;
    const Result<PosixAcl> &acl(NodeId node, AclKind kind) override;
    const Result<SymlinkTarget> &symlink(NodeId node) override;
    const Result<ExecutableHead> &executableHead(NodeId node) override;
    Result<bool> ask(NodeId node, NodeQuestion question) override;
    Result<bool> deviceAllowed(FileType type, DeviceNumber device, DeviceAccess access) override;
    const Result<MountFacts> &mount(MountId mount) override;
    const Result<UserNamespace> &superblockNamespace(MountId mount) override;

private:
    /// nullptr: somebody else owns it.
    std::shared_ptr<FactSource> m_owned;
    FactSource &m_inner;
    RecordedFacts m_recorded;
};

} // namespace mountlens
