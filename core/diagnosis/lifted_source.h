// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Facts with single hindrances taken away, to see what lies behind them. Never a proposal: what is
/// taken away here is more than anybody should give.
#pragma once

#include "model/forwarding_source.h"
#include "model/subject.h"
#include "model/verdict.h"

#include <map>

namespace mountlens {

class LiftedSource final : public ForwardingSource
{
public:
    using ForwardingSource::ForwardingSource;

    /// Takes away exactly what decided `verdict`, which was made on this source. False: no change
    /// of single facts would.
    bool lift(const Verdict &verdict, const Subject &subject);

    const Result<InodeFacts> &inode(NodeId node) override;
    const Result<PosixAcl> &acl(NodeId node, AclKind kind) override;
    const Result<MountFacts> &mount(MountId mount) override;

private:
    bool openToAll(NodeId node);
    bool giveTo(NodeId node, const Subject &subject);
    bool clearFlags(NodeId node);
    bool clearSticky(NodeId node, const Subject &subject);
    bool clearMount(NodeId node, ReasonId reason);
    InodeFacts *changed(NodeId node);

    std::map<NodeId, Result<InodeFacts>> m_inodes;
    std::map<NodeId, Result<PosixAcl>> m_acls;
    std::map<MountId, Result<MountFacts>> m_mounts;
};

} // namespace mountlens
