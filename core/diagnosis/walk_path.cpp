// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/walk_path.h"

#include "rules/file_system.h"
#include "rules/inode_permission.h"
#include "rules/removal.h"

#include <array>
#include <cerrno>
#include <functional>

namespace mountlens {

namespace {

constexpr std::size_t kMaxPath = 4096; // PATH_MAX, the final zero included
constexpr std::size_t kMaxName = 255;  // NAME_MAX
constexpr unsigned kMaxSymlinks = 40;  // MAXSYMLINKS

void skipSlashes(std::string_view &rest)
{
    const std::size_t first = rest.find_first_not_of('/');
    rest.remove_prefix(first == std::string_view::npos ? rest.size() : first);
}

std::string_view takeName(std::string_view &rest)
{
    const std::string_view name = rest.substr(0, rest.find('/'));
    rest.remove_prefix(name.size());
    return name;
}

LastComponent::Kind kindOf(std::string_view name)
{
    if (name == ".")
        return LastComponent::Kind::Dot;
    return name == ".." ? LastComponent::Kind::DotDot : LastComponent::Kind::Name;
}

} // namespace

PathWalk::PathWalk(const RuleContext &context, std::string_view path, Which which)
    : m_context(context)
    , m_path(path)
    , m_which(which)
{
}

void PathWalk::recordComponent(std::string_view name, std::optional<NodeId> node)
{
    if (!m_context.trace)
        return;
    PathComponent component;
    component.name = std::string(name);
    component.secondPath = m_which == Which::Second;
    const std::less_equal<> notAfter;
    const bool written = notAfter(m_path.data(), name.data())
                         && notAfter(name.data() + name.size(), m_path.data() + m_path.size());
    if (written)
        component.offset = static_cast<std::size_t>(name.data() - m_path.data());
    if (node) {
        if (const Result<InodeView> view = viewInode(m_context.facts, *node)) {
            component.inode = *view->inode;
            component.vfsuid = view->vfsuid;
            component.vfsgid = view->vfsgid;
        }
    }
    m_entryComponent = m_context.trace->addComponent(std::move(component));
}

void PathWalk::judgeHere(Role role)
{
    if (m_context.trace)
        m_context.trace->at(m_hereComponent, role);
    if (m_context.state) {
        m_context.state->role = role;
        m_context.state->node = m_here->node;
    }
}

void PathWalk::judgeDirectory(Role role)
{
    if (m_context.trace)
        m_context.trace->at(m_directoryComponent, role);
    if (m_context.state) {
        m_context.state->role = role;
        m_context.state->node = m_directory->node;
    }
}

void PathWalk::judgeEntry(const InodeView &entry, Role role) const
{
    if (m_context.trace)
        m_context.trace->at(m_entryComponent, role);
    if (m_context.state) {
        m_context.state->role = role;
        m_context.state->node = entry.node;
    }
}

Ruling PathWalk::moveTo(NodeId node)
{
    Result<InodeView> view = viewInode(m_context.facts, node);
    if (!view)
        return missingFact(m_context, view.error());
    m_here = *view;
    m_hereComponent = m_entryComponent;
    return Ruling::pass();
}

Ruling PathWalk::jumpToRoot()
{
    const Result<NodeId> root = m_context.facts.root();
    if (!root)
        return missingFact(m_context, root.error());
    recordComponent(m_path.starts_with('/') && !m_here ? m_path.substr(0, 1) : "/", *root);
    return moveTo(*root);
}

/// path_init(): an absolute path starts at the task's root, any other at its working directory.
Ruling PathWalk::start(std::string_view &rest)
{
    if (rest.starts_with('/')) {
        skipSlashes(rest);
        return jumpToRoot();
    }
    const Result<NodeId> cwd = m_context.facts.workingDirectory();
    if (!cwd)
        return missingFact(m_context, cwd.error());
    recordComponent(".", *cwd);
    return moveTo(*cwd);
}

/// may_lookup(): search permission on the directory stood in, before anything is looked up in it.
Ruling PathWalk::search()
{
    judgeHere(Role::SearchedDirectory);
    return inodePermission(m_context, *m_here, Access::Execute);
}

/// handle_dots(): ".." is taken from where the walk stands, whatever the text of the path says.
Ruling PathWalk::stepUp(std::string_view name)
{
    const Result<NodeId> parent = m_context.facts.parent(m_here->node);
    if (!parent)
        return missingFact(m_context, parent.error());
    recordComponent(name, *parent);
    return moveTo(*parent);
}

Ruling PathWalk::lookUp(std::string_view name, std::optional<NodeId> &entry)
{
    if (name.size() > kMaxName && !looksUpOnlyWhatExists(*m_here->mount)) {
        recordComponent(name, std::nullopt);
        return deny(m_context.trace, ENAMETOOLONG, ReasonId::NameTooLong,
                    std::uint64_t{name.size()});
    }
    const Result<Entry> found = m_context.facts.child(m_here->node, name);
    if (!found)
        return missingFact(m_context, found.error());
    entry = found->node;
    recordComponent(name, entry);
    if (found->code != 0) {
        return deny(m_context.trace, found->code, ReasonId::LookupFails,
                    PathBytes{m_context.trace ? std::string(name) : std::string()});
    }
    // IS_DEADDIR() fails the look-up itself.
    if (!entry && m_here->inode->links == 0)
        return deny(m_context.trace, ENOENT, ReasonId::DirectoryRemoved);
    if (!entry && looksUpOnlyWhatExists(*m_here->mount)) {
        return deny(m_context.trace, ENOENT, ReasonId::EntryMissing,
                    PathBytes{m_context.trace ? std::string(name) : std::string()});
    }
    return Ruling::pass();
}

/// pick_link(): the limit, protected_symlinks (trailing links only), nosymfollow, then the jump of
/// a magic link or the body to walk on.
Ruling
PathWalk::pickLink(const InodeView &link, Position position, std::optional<std::string_view> &body)
{
    judgeEntry(link, Role::Target);
    if (m_links++ >= kMaxSymlinks)
        return deny(m_context.trace, ELOOP, ReasonId::SymlinkLimit);
    if (position == Position::Trailing) {
        if (const Ruling ruling = mayFollowLink(m_context, *m_directory, link); ruling.stops())
            return ruling;
    }
    if (link.mount->flags.has(MountFlag::NoSymfollow))
        return deny(m_context.trace, ELOOP, ReasonId::SymlinkMountNosymfollow);
    const Result<SymlinkTarget> &target = m_context.facts.symlink(link.node);
    if (!target)
        return missingFact(m_context, target.error());
    if (m_context.trace)
        m_context.trace->component(m_entryComponent).linkTarget = target->path;
    if (target->magic) {
        if (!target->jumpAllowed || !target->jump)
            return deny(m_context.trace, EACCES, ReasonId::MagicLinkForbidden);
        note(m_context.trace, StepResult::Pass, ReasonId::SymlinkFollowed,
             PathBytes{m_context.trace ? target->path : std::string()});
        recordComponent(target->path, *target->jump);
        return moveTo(*target->jump);
    }
    note(m_context.trace, StepResult::Pass, ReasonId::SymlinkFollowed,
         PathBytes{m_context.trace ? target->path : std::string()});
    std::string_view text = target->path;
    if (text.empty()) // readlink of "" cannot be made by symlink(2); procfs only
        return deny(m_context.trace, ENOENT, ReasonId::EntryMissing);
    if (text.starts_with('/')) {
        skipSlashes(text);
        if (const Ruling ruling = jumpToRoot(); ruling.stops())
            return ruling;
    }
    if (!text.empty())
        body = text;
    return Ruling::pass();
}

/// walk_component() for a component that is not the last of the whole path: links are followed.
Ruling PathWalk::walkComponent(LastComponent::Kind kind,
                               std::string_view name,
                               std::optional<std::string_view> &link)
{
    if (kind == LastComponent::Kind::Dot)
        return Ruling::pass();
    if (kind == LastComponent::Kind::DotDot)
        return stepUp(name);
    std::optional<NodeId> entry;
    if (const Ruling ruling = lookUp(name, entry); ruling.stops())
        return ruling;
    if (!entry) {
        return deny(m_context.trace, ENOENT, ReasonId::EntryMissing,
                    PathBytes{m_context.trace ? std::string(name) : std::string()});
    }
    const Result<InodeView> view = viewInode(m_context.facts, *entry);
    if (!view)
        return missingFact(m_context, view.error());
    if (view->inode->type == FileType::Symlink)
        return pickLink(*view, Position::Inside, link);
    m_here = *view;
    m_hereComponent = m_entryComponent;
    return Ruling::pass();
}

Ruling PathWalk::linkPathWalk(std::string_view rest)
{
    if (rest.empty()) {
        m_last = {};
        m_directory = m_here;
        m_directoryComponent = m_hereComponent;
        return Ruling::pass();
    }
    // What is left to walk behind each link that is being followed.
    std::array<std::string_view, kMaxSymlinks + 1> pending;
    std::size_t depth = 0;
    for (;;) {
        if (const Ruling ruling = search(); ruling.stops())
            return ruling;
        const std::string_view name = takeName(rest);
        const bool slashBehind = !rest.empty();
        skipSlashes(rest);
        const LastComponent::Kind kind = kindOf(name);
        if (rest.empty()) {
            if (depth == 0) {
                m_last = {kind, name, slashBehind};
                m_directory = m_here;
                m_directoryComponent = m_hereComponent;
                return Ruling::pass();
            }
            rest = pending[--depth];
        }
        std::optional<std::string_view> link;
        if (const Ruling ruling = walkComponent(kind, name, link); ruling.stops())
            return ruling;
        if (link) {
            pending[depth++] = rest;
            rest = *link;
            continue;
        }
        if (m_here->inode->type != FileType::Directory) {
            judgeHere(Role::Target);
            return deny(m_context.trace, ENOTDIR, ReasonId::NotADirectory,
                        PathBytes{m_context.trace ? std::string(name) : std::string()});
        }
    }
}

Ruling PathWalk::toLast()
{
    if (m_path.empty())
        return deny(m_context.trace, ENOENT, ReasonId::PathEmpty);
    if (m_path.size() >= kMaxPath)
        return deny(m_context.trace, ENAMETOOLONG, ReasonId::PathTooLong,
                    std::uint64_t{m_path.size()});
    std::string_view rest = m_path;
    if (const Ruling ruling = start(rest); ruling.stops())
        return ruling;
    return linkPathWalk(rest);
}

Ruling PathWalk::lookUpLast(std::optional<NodeId> &entry)
{
    judgeDirectory(Role::Target);
    return lookUp(m_last.name, entry);
}

Ruling PathWalk::stepInto(NodeId entry, Follow follow, bool &again)
{
    again = false;
    const Result<InodeView> view = viewInode(m_context.facts, entry);
    if (!view)
        return missingFact(m_context, view.error());
    if (view->inode->type != FileType::Symlink || follow == Follow::No) {
        m_here = *view;
        m_hereComponent = m_entryComponent;
        return Ruling::pass();
    }
    std::optional<std::string_view> body;
    if (const Ruling ruling = pickLink(*view, Position::Trailing, body); ruling.stops())
        return ruling;
    if (!body)
        return Ruling::pass();
    again = true;
    return linkPathWalk(*body);
}

Ruling PathWalk::stepDots()
{
    return m_last.kind == LastComponent::Kind::DotDot ? stepUp(m_last.name) : Ruling::pass();
}

Ruling PathWalk::toTarget(Follow follow)
{
    if (const Ruling ruling = toLast(); ruling.stops())
        return ruling;
    bool mustBeDirectory = false;
    for (bool again = true; again;) {
        again = false;
        if (m_last.kind != LastComponent::Kind::Name) {
            if (const Ruling ruling = stepDots(); ruling.stops())
                return ruling;
            break;
        }
        // A trailing slash follows a link and demands a directory.
        mustBeDirectory = mustBeDirectory || m_last.trailingSlash;
        std::optional<NodeId> entry;
        if (const Ruling ruling = lookUpLast(entry); ruling.stops())
            return ruling;
        if (!entry)
            return deny(m_context.trace, ENOENT, ReasonId::EntryMissing,
                        PathBytes{m_context.trace ? std::string(m_last.name) : std::string()});
        const Follow now = mustBeDirectory ? Follow::Yes : follow;
        if (const Ruling ruling = stepInto(*entry, now, again); ruling.stops())
            return ruling;
    }
    judgeHere(Role::Target);
    if (mustBeDirectory && m_here->inode->type != FileType::Directory)
        return deny(m_context.trace, ENOTDIR, ReasonId::NotADirectory,
                    PathBytes{m_context.trace ? std::string(m_last.name) : std::string()});
    return Ruling::pass();
}

} // namespace mountlens
