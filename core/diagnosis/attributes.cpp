// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/operations.h"
#include "diagnosis/walk_path.h"
#include "rules/mount_flags.h"
#include "rules/overlay.h"
#include "rules/set_attributes.h"
#include "rules/xattr.h"

#include <cerrno>

namespace mountlens {

namespace {

constexpr std::size_t kMaxXattrName = 255;

/// setxattr_copy(): the name is looked at before the path.
Ruling xattrNameUsable(const RuleContext &context, const Request &request)
{
    if (request.operation != Operation::Setxattr)
        return Ruling::pass();
    const std::size_t size = request.xattrName.size();
    if (size == 0 || size > kMaxXattrName)
        return deny(context.trace, ERANGE, ReasonId::XattrNameInvalid);
    return Ruling::pass();
}

Ruling change(const RuleContext &context, const InodeView &view, const Request &request)
{
    switch (request.operation) {
    case Operation::Chmod:
        return mayChmod(context, view);
    case Operation::Chown:
        return mayChown(context, view, request.uid, request.gid);
    case Operation::UtimesNow:
        return mayChangeTimes(context, view, Times::Now);
    case Operation::UtimesSet:
        return mayChangeTimes(context, view, Times::Set);
    default:
        return maySetxattr(context, view, request.xattrName);
    }
}

} // namespace

Ruling decideSetAttributes(const RuleContext &context, const Request &request)
{
    if (const Ruling ruling = xattrNameUsable(context, request); ruling.stops())
        return ruling;
    const Follow follow = request.operation == Operation::Chown ? request.follow : Follow::Yes;
    PathWalk walk(context, request.path);
    if (const Ruling ruling = walk.toTarget(follow); ruling.stops())
        return ruling;
    if (const Ruling ruling = mntWantWrite(context, *walk.here().mount); ruling.stops())
        return ruling;
    if (const Ruling ruling = change(context, walk.here(), request); ruling.stops())
        return ruling;
    return overlayCopyUp(context, walk.here());
}

} // namespace mountlens
