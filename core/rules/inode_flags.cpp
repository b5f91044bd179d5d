// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/inode_flags.h"

#include <cerrno>

namespace mountlens {

Ruling notImmutable(const RuleContext &context, const InodeView &view)
{
    if (view.inode->flags.has(InodeFlag::Immutable))
        return deny(context.trace, EPERM, ReasonId::InodeImmutable);
    return pass(context.trace, ReasonId::InodeNotImmutable);
}

Ruling openRespectsAppendOnly(const RuleContext &context, const InodeView &view)
{
    if (view.inode->flags.has(InodeFlag::AppendOnly))
        return deny(context.trace, EPERM, ReasonId::AppendOnlyInode);
    return Ruling::pass();
}

Ruling
flagsAllowChange(const RuleContext &context, const InodeView &view, AppendOnlyCounts appendOnly)
{
    const bool immutable = view.inode->flags.has(InodeFlag::Immutable);
    const bool append =
        appendOnly == AppendOnlyCounts::Yes && view.inode->flags.has(InodeFlag::AppendOnly);
    if (immutable || append)
        return deny(context.trace, EPERM, ReasonId::FlagsForbidChange);
    return Ruling::pass();
}

} // namespace mountlens
