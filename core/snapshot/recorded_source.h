// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Answers from a record; a question that was never asked of the original is ErrorId::NotRecorded.
#pragma once

#include "snapshot/recorded_facts.h"

namespace mountlens {

class RecordedSource final : public FactSource
{
public:
    explicit RecordedSource(RecordedFacts facts)
        : m_facts(std::move(facts))
    {
    }

    [[nodiscard]] const RecordedFacts &recorded() const noexcept { return m_facts; }

    [[nodiscard]] const KernelFacts &kernel() override { return m_facts.kernel; }
    Result<NodeId> root() override;
    Result<NodeId> workingDirectory() override;
    Result<Entry> child(NodeId directory, std::string_view name) override;
    Result<NodeId> parent(NodeId directory) override;
    Result<NodeId> withoutMounts(NodeId entry) override;
    Result<bool> isMountpoint(NodeId directory, std::string_view name) override;
    const Result<InodeFacts> &inode(NodeId id) override;
    const Result<PosixAcl> &acl(NodeId id, AclKind kind) override;
    const Result<SymlinkTarget> &symlink(NodeId id) override;
    const Result<ExecutableHead> &executableHead(NodeId id) override;
    Result<bool> ask(NodeId id, NodeQuestion question) override;
    Result<bool> deviceAllowed(FileType type, DeviceNumber device, DeviceAccess access) override;
    const Result<MountFacts> &mount(MountId id) override;
    const Result<UserNamespace> &superblockNamespace(MountId id) override;

private:
    [[nodiscard]] const RecordedNode &node(NodeId id) const;
    [[nodiscard]] const RecordedMount &mountRecord(MountId id) const;

    RecordedFacts m_facts;
};

} // namespace mountlens
