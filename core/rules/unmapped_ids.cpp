// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/unmapped_ids.h"

#include <cerrno>

namespace mountlens {

Ruling idsMappedForWriting(const RuleContext &context, const InodeView &view)
{
    if (view.hasUnmappedId()) {
        return deny(context.trace, EACCES, ReasonId::WriteToUnmappedIds, view.vfsuid, view.vfsgid);
    }
    return pass(context.trace, ReasonId::IdsMapped, view.vfsuid, view.vfsgid);
}

Ruling idsMappedForChange(const RuleContext &context, const InodeView &view, ReasonId reason)
{
    if (view.hasUnmappedId())
        return deny(context.trace, EOVERFLOW, reason, view.vfsuid, view.vfsgid);
    return Ruling::pass();
}

} // namespace mountlens
