// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/operations.h"
#include "diagnosis/removal_target.h"
#include "rules/creation.h"
#include "rules/file_system.h"
#include "rules/inode_permission.h"
#include "rules/mount_flags.h"
#include "rules/overlay.h"
#include "rules/removal.h"

#include <array>
#include <cerrno>

namespace mountlens {

namespace {

/// Bounds the climb to the root of a mount against a tree that changes meanwhile.
constexpr int kMaxDepth = 4096;

bool isDirectory(const InodeView &view)
{
    return view.inode->type == FileType::Directory;
}

/// Whether `ancestor` is `directory` or lies above it on the same mount (fs/dcache.c d_ancestor()).
Result<bool> isSelfOrAbove(FactSource &facts, const InodeView &ancestor, const InodeView &directory)
{
    NodeId at = directory.node;
    for (int depth = 0; depth < kMaxDepth; ++depth) {
        const Result<InodeFacts> &inode = facts.inode(at);
        if (!inode)
            return inode.error();
        if (inode->mount != directory.inode->mount)
            return false;
        if (inode->isSameInode(*ancestor.inode))
            return true;
        const Result<NodeId> parent = facts.parent(at);
        if (!parent)
            return parent.error();
        const Result<InodeFacts> &above = facts.inode(*parent);
        if (!above)
            return above.error();
        if (above->isSameInode(*inode) && above->mount == inode->mount)
            return false; // the root of the subject or of the machine
        at = *parent;
    }
    return Error(ErrorId::TooLarge, "directory depth");
}

/// The two names of a rename, both looked up in their directories.
class Rename
{
public:
    Rename(const RuleContext &context, const Request &request)
        : m_context(context)
        , m_old(context, request.path)
        , m_new(context, request.path2, PathWalk::Which::Second)
    {
    }

    Ruling decide();

private:
    Ruling walkToParents();
    Ruling lookUpBoth();
    Ruling noLoop();
    Ruling mayRename();
    Ruling mayReplace();
    Ruling movedDirectoryWritable();
    Ruling notBusy();
    Ruling copyUps();
    Ruling targetEmpty();

    const RuleContext &m_context;
    PathWalk m_old;
    PathWalk m_new;
    std::optional<InodeView> m_source;
    std::optional<InodeView> m_target;
};

Ruling Rename::walkToParents()
{
    if (const Ruling ruling = m_old.toLast(); ruling.stops())
        return ruling;
    if (const Ruling ruling = m_new.toLast(); ruling.stops())
        return ruling;
    m_new.judgeDirectory(Role::NewParent);
    if (m_old.directory().inode->mount != m_new.directory().inode->mount)
        return deny(m_context.trace, EXDEV, ReasonId::DifferentMounts);
    const bool named = m_old.last().kind == LastComponent::Kind::Name
                       && m_new.last().kind == LastComponent::Kind::Name;
    if (!named)
        return deny(m_context.trace, EBUSY, ReasonId::NameNotUsable);
    m_old.judgeDirectory(Role::ChangedDirectory);
    return mntWantWrite(m_context, *m_old.directory().mount);
}

Ruling Rename::lookUpBoth()
{
    if (const Ruling ruling = lookUpVictim(m_context, m_old, m_source); ruling.stops())
        return ruling;
    if (!m_source)
        return deny(m_context.trace, ENOENT, ReasonId::EntryMissing,
                    PathBytes{m_context.trace ? std::string(m_old.last().name) : std::string()});
    if (const Ruling ruling = lookUpVictim(m_context, m_new, m_target); ruling.stops())
        return ruling;
    const bool slash = m_old.last().trailingSlash || m_new.last().trailingSlash;
    if (!isDirectory(*m_source) && slash)
        return deny(m_context.trace, ENOTDIR, ReasonId::TrailingSlash);
    return noLoop();
}

/// lock_rename() finds the entry that would become its own ancestor.
Ruling Rename::noLoop()
{
    if (m_old.directory().inode->isSameInode(*m_new.directory().inode))
        return Ruling::pass();
    if (isDirectory(*m_source)) {
        const Result<bool> loop = isSelfOrAbove(m_context.facts, *m_source, m_new.directory());
        if (!loop)
            return missingFact(m_context, loop.error());
        if (*loop)
            return deny(m_context.trace, EINVAL, ReasonId::MoveIntoItself);
    }
    if (m_target && isDirectory(*m_target)) {
        const Result<bool> loop = isSelfOrAbove(m_context.facts, *m_target, m_old.directory());
        if (!loop)
            return missingFact(m_context, loop.error());
        if (*loop)
            return deny(m_context.trace, ENOTEMPTY, ReasonId::TargetIsAncestor);
    }
    return Ruling::pass();
}

Ruling Rename::mayReplace()
{
    m_new.judgeDirectory(Role::NewParent);
    if (!m_target)
        return mayCreate(m_context, m_new.directory());
    const auto expected = isDirectory(*m_source) ? VictimKind::Directory : VictimKind::NotDirectory;
    return mayDelete(m_context, m_new.directory(), *m_target, expected);
}

/// A directory that changes its parent: its ".." is rewritten, so it must be writable itself.
Ruling Rename::movedDirectoryWritable()
{
    const bool changesParent = !m_old.directory().inode->isSameInode(*m_new.directory().inode);
    if (!changesParent || !isDirectory(*m_source))
        return Ruling::pass();
    m_old.judgeEntry(*m_source, Role::MovedDirectory);
    return inodePermission(m_context, *m_source, Access::Write);
}

Ruling Rename::notBusy()
{
    if (const Ruling ruling = notAMountpoint(m_context, m_old); ruling.stops())
        return ruling;
    return m_target ? notAMountpoint(m_context, m_new) : Ruling::pass();
}

/// ovl_rename(): both directories and the source are copied up, if they have to be.
Ruling Rename::copyUps()
{
    const std::array<const InodeView *, 3> copied = {&m_old.directory(), &*m_source,
                                                     &m_new.directory()};
    for (const InodeView *view : copied) {
        if (const Ruling ruling = overlayCopyUp(m_context, *view); ruling.stops())
            return ruling;
    }
    return Ruling::pass();
}

Ruling Rename::targetEmpty()
{
    if (!m_target || !isDirectory(*m_target))
        return Ruling::pass();
    const Result<bool> empty = m_context.facts.ask(m_target->node, NodeQuestion::EmptyDirectory);
    if (!empty)
        return missingFact(m_context, empty.error());
    if (*empty)
        return Ruling::pass();
    return deny(m_context.trace, notEmptyErrno(*m_new.directory().mount), ReasonId::NotEmpty);
}

/// vfs_rename()
Ruling Rename::mayRename()
{
    if (m_target && m_source->inode->isSameInode(*m_target->inode)) {
        const Result<bool> same = overlayHasOneInode(m_context.facts, *m_source);
        if (!same)
            return missingFact(m_context, same.error());
        if (*same)
            return pass(m_context.trace, ReasonId::SameInode);
    }
    m_old.judgeDirectory(Role::ChangedDirectory);
    const auto kind = isDirectory(*m_source) ? VictimKind::Directory : VictimKind::NotDirectory;
    if (const Ruling ruling = mayDelete(m_context, m_old.directory(), *m_source, kind);
        ruling.stops()) {
        return ruling;
    }
    if (const Ruling ruling = mayReplace(); ruling.stops())
        return ruling;
    if (const Ruling ruling = movedDirectoryWritable(); ruling.stops())
        return ruling;
    if (const Ruling ruling = fileSystemRenames(m_context, m_old.directory()); ruling.stops())
        return ruling;
    if (const Ruling ruling = notBusy(); ruling.stops())
        return ruling;
    if (const Ruling ruling = serverHasLastWord(m_context, *m_old.directory().mount);
        ruling.stops()) {
        return ruling;
    }
    if (const Ruling ruling = overlayRename(m_context, *m_source); ruling.stops())
        return ruling;
    if (const Ruling ruling = targetEmpty(); ruling.stops())
        return ruling;
    return copyUps();
}

Ruling Rename::decide()
{
    if (const Ruling ruling = walkToParents(); ruling.stops())
        return ruling;
    if (const Ruling ruling = lookUpBoth(); ruling.stops())
        return ruling;
    return mayRename();
}

} // namespace

Ruling decideRename(const RuleContext &context, const Request &request)
{
    return Rename(context, request).decide();
}

} // namespace mountlens
