// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/operations.h"
#include "diagnosis/removal_target.h"
#include "rules/file_system.h"
#include "rules/mount_flags.h"
#include "rules/overlay.h"
#include "rules/removal.h"

#include <cerrno>

namespace mountlens {

namespace {

/// errno of a last component that is no name: "." , ".." or the root.
int noNameErrno(Operation operation, LastComponent::Kind kind)
{
    if (operation == Operation::Unlink)
        return EISDIR;
    if (kind == LastComponent::Kind::Dot)
        return EINVAL;
    return kind == LastComponent::Kind::DotDot ? ENOTEMPTY : EBUSY;
}

Ruling unlinkTrailingSlash(const RuleContext &context, const InodeView &victim)
{
    const bool directory = victim.inode->type == FileType::Directory;
    return deny(context.trace, directory ? EISDIR : ENOTDIR, ReasonId::TrailingSlash);
}

/// The common part: walk, mount, entry, may_delete(), mount point.
Ruling decideRemoval(const RuleContext &context,
                     const Request &request,
                     VictimKind expected,
                     std::optional<InodeView> &victim,
                     std::optional<InodeView> &directory)
{
    PathWalk walk(context, request.path);
    if (const Ruling ruling = walk.toLast(); ruling.stops())
        return ruling;
    const LastComponent::Kind kind = walk.last().kind;
    if (kind != LastComponent::Kind::Name) {
        walk.judgeDirectory(Role::Target);
        return deny(context.trace, noNameErrno(request.operation, kind), ReasonId::NameNotUsable);
    }
    walk.judgeDirectory(Role::ChangedDirectory);
    if (const Ruling ruling = mntWantWrite(context, *walk.directory().mount); ruling.stops())
        return ruling;
    if (const Ruling ruling = lookUpVictim(context, walk, victim); ruling.stops())
        return ruling;
    if (!victim)
        return deny(context.trace, ENOENT, ReasonId::EntryMissing,
                    PathBytes{context.trace ? std::string(walk.last().name) : std::string()});
    if (walk.last().trailingSlash && request.operation == Operation::Unlink)
        return unlinkTrailingSlash(context, *victim);
    walk.judgeDirectory(Role::ChangedDirectory);
    if (const Ruling ruling = mayDelete(context, walk.directory(), *victim, expected);
        ruling.stops()) {
        return ruling;
    }
    if (const Ruling ruling = fileSystemRemoves(context, walk.directory()); ruling.stops())
        return ruling;
    directory = walk.directory();
    if (const Ruling ruling = notAMountpoint(context, walk); ruling.stops())
        return ruling;
    return serverHasLastWord(context, *walk.directory().mount);
}

} // namespace

Ruling lookUpVictim(const RuleContext &context, PathWalk &walk, std::optional<InodeView> &victim)
{
    std::optional<NodeId> entry;
    if (const Ruling ruling = walk.lookUpLast(entry); ruling.stops())
        return ruling;
    if (!entry)
        return Ruling::pass();
    const Result<NodeId> beneath = context.facts.withoutMounts(*entry);
    if (!beneath)
        return missingFact(context, beneath.error());
    const Result<InodeView> view = viewInode(context.facts, *beneath);
    if (!view)
        return missingFact(context, view.error());
    victim = *view;
    walk.judgeEntry(*victim, Role::Target);
    return Ruling::pass();
}

Ruling notAMountpoint(const RuleContext &context, PathWalk &walk)
{
    const Result<bool> busy = context.facts.isMountpoint(walk.directory().node, walk.last().name);
    if (!busy)
        return missingFact(context, busy.error());
    return *busy ? deny(context.trace, EBUSY, ReasonId::IsMountpoint) : Ruling::pass();
}

Ruling decideUnlink(const RuleContext &context, const Request &request)
{
    std::optional<InodeView> victim;
    std::optional<InodeView> directory;
    if (const Ruling ruling =
            decideRemoval(context, request, VictimKind::NotDirectory, victim, directory);
        ruling.stops()) {
        return ruling;
    }
    return overlayCopyUp(context, *directory);
}

Ruling decideRmdir(const RuleContext &context, const Request &request)
{
    std::optional<InodeView> victim;
    std::optional<InodeView> directory;
    if (const Ruling ruling =
            decideRemoval(context, request, VictimKind::Directory, victim, directory);
        ruling.stops()) {
        return ruling;
    }
    const Result<bool> empty = context.facts.ask(victim->node, NodeQuestion::EmptyDirectory);
    if (!empty)
        return missingFact(context, empty.error());
    if (!*empty)
        return deny(context.trace, ENOTEMPTY, ReasonId::NotEmpty);
    return overlayCopyUp(context, *directory);
}

} // namespace mountlens
