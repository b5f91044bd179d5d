// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Passes every question on: the base of sources that change single answers.
#pragma once

#include "model/fact_source.h"

namespace mountlens {

/// `inner` must live as long as this.
class ForwardingSource : public FactSource
{
public:
    explicit ForwardingSource(FactSource &inner) noexcept
        : m_inner(inner)
    {
    }

    [[nodiscard]] const KernelFacts &kernel() override { return m_inner.kernel(); }
    Result<NodeId> root() override { return m_inner.root(); }
    Result<NodeId> workingDirectory() override { return m_inner.workingDirectory(); }
    Result<Entry> child(NodeId directory, std::string_view name) override
    {
        return m_inner.child(directory, name);
    }
    Result<NodeId> parent(NodeId directory) override { return m_inner.parent(directory); }
    Result<NodeId> withoutMounts(NodeId entry) override { return m_inner.withoutMounts(entry); }
    Result<bool> isMountpoint(NodeId directory, std::string_view name) override
    {
        return m_inner.isMountpoint(directory, name);
    }
    const Result<InodeFacts> &inode(NodeId node) override { return m_inner.inode(node); }
    const Result<PosixAcl> &acl(NodeId node, AclKind kind) override
    {
        return m_inner.acl(node, kind);
    }
    const Result<SymlinkTarget> &symlink(NodeId node) override { return m_inner.symlink(node); }
    const Result<ExecutableHead> &executableHead(NodeId node) override
    {
        return m_inner.executableHead(node);
    }
    Result<bool> ask(NodeId node, NodeQuestion question) override
    {
        return m_inner.ask(node, question);
    }
    Result<bool> deviceAllowed(FileType type, DeviceNumber device, DeviceAccess access) override
    {
        return m_inner.deviceAllowed(type, device, access);
    }
    const Result<MountFacts> &mount(MountId mount) override { return m_inner.mount(mount); }
    const Result<UserNamespace> &superblockNamespace(MountId mount) override
    {
        return m_inner.superblockNamespace(mount);
    }

protected:
    [[nodiscard]] FactSource &inner() const noexcept { return m_inner; }

private:
    FactSource &m_inner;
};

} // namespace mountlens
