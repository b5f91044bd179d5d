// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/node_question.h"
#include "diagnosis/operations.h"
#include "diagnosis/walk_path.h"
#include "rules/inode_permission.h"

#include <cerrno>

namespace mountlens {

namespace {

constexpr std::size_t kMaxSocketPath = 107; // sun_path with its final zero

} // namespace

Ruling decideConnect(const RuleContext &context, const Request &request)
{
    if (request.path.size() > kMaxSocketPath)
        return deny(context.trace, EINVAL, ReasonId::SocketPathTooLong);
    PathWalk walk(context, request.path);
    if (const Ruling ruling = walk.toTarget(Follow::Yes); ruling.stops())
        return ruling;
    const InodeView &view = walk.here();
    if (const Ruling ruling = inodePermission(context, view, Access::Write); ruling.stops())
        return ruling;
    if (view.inode->type != FileType::Socket)
        return deny(context.trace, ECONNREFUSED, ReasonId::NotASocket);
    if (const Ruling ruling = denyWhen(context, view.node, NodeQuestion::OtherSocketType,
                                       EPROTOTYPE, ReasonId::WrongSocketType);
        ruling.stops()) {
        return ruling;
    }
    const Result<bool> listens = context.facts.ask(view.node, NodeQuestion::StreamListener);
    if (!listens)
        return missingFact(context, listens.error());
    return *listens ? Ruling::pass() : deny(context.trace, ECONNREFUSED, ReasonId::NobodyListening);
}

} // namespace mountlens
