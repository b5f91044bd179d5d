// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The host with one more directory, which somebody is going to make as root.
#pragma once

#include "model/forwarding_source.h"

#include <memory>
#include <string>

namespace mountlens {

/// An empty directory, root's and 0755. Not thread-safe.
class AddedDirectory final : public ForwardingSource
{
public:
    /// OpenFailed (ENOENT...) where the directory around it is missing; EEXIST: it is there
    /// already.
    static Result<std::shared_ptr<FactSource>> on(std::shared_ptr<FactSource> host,
                                                  const std::string &path);

    Result<Entry> child(NodeId directory, std::string_view name) override;
    Result<NodeId> parent(NodeId directory) override;
    Result<NodeId> withoutMounts(NodeId entry) override;
    Result<bool> isMountpoint(NodeId directory, std::string_view name) override;
    const Result<InodeFacts> &inode(NodeId node) override;
    const Result<PosixAcl> &acl(NodeId node, AclKind kind) override;
    Result<bool> ask(NodeId node, NodeQuestion question) override;

private:
    AddedDirectory(std::shared_ptr<FactSource> host,
                   NodeId around,
                   std::string name,
                   InodeFacts facts);

    std::shared_ptr<FactSource> m_host;
    NodeId m_around;
    std::string m_name;
    Result<InodeFacts> m_inode;
    Result<PosixAcl> m_noAcl{PosixAcl()};
};

} // namespace mountlens
