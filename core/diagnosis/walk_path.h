// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Walking a path as fs/namei.c does: link_path_walk(), walk_component(), pick_link().
#pragma once

#include "model/request.h"
#include "rules/context.h"
#include "rules/inode_view.h"

#include <optional>
#include <string_view>

namespace mountlens {

/// The last component of a path, which every operation treats in its own way.
struct LastComponent
{
    enum class Kind : std::uint8_t {
        Name,
        Dot,
        DotDot,
        Root, ///< the path is "/" alone, or a link to it
    };
    Kind kind = Kind::Root;
    std::string_view name;
    bool trailingSlash = false;
};

/// One walk. Call toLast() or toTarget() first, once. Whatever stops the walk is the Ruling of the
/// function that met it; after that the walk is over.
class PathWalk
{
public:
    enum class Which : std::uint8_t {
        First,
        Second, ///< the new name of rename and link
    };

    /// `path` must outlive the walk.
    PathWalk(const RuleContext &context, std::string_view path, Which which = Which::First);

    /// Up to, not including, the last component. Search permission on every directory that a
    /// component is looked up in, the last one's included.
    Ruling toLast();
    /// All of it: path_lookupat().
    Ruling toTarget(Follow follow);

    [[nodiscard]] const LastComponent &last() const noexcept { return m_last; }
    /// The directory that holds the last component.
    [[nodiscard]] const InodeView &directory() const noexcept { return *m_directory; }
    /// Where the walk stands: the target, once it is reached.
    [[nodiscard]] const InodeView &here() const noexcept { return *m_here; }

    /// Looks the last name up, without following. nullopt: there is no such entry. Only where
    /// last().kind is Name.
    Ruling lookUpLast(std::optional<NodeId> &entry);
    /// Steps into what lookUpLast() found. A symlink is followed when `follow` says so: then
    /// `again` is set, and last() is the last component of the link's target.
    Ruling stepInto(NodeId entry, Follow follow, bool &again);
    /// "." or ".." or "/" as the last component.
    Ruling stepDots();

    /// Rules asked from now on are about this place.
    void judgeHere(Role role);
    void judgeDirectory(Role role);
    void judgeEntry(const InodeView &entry, Role role) const;

private:
    enum class Position : std::uint8_t {
        Inside,
        Trailing,
    };

    Ruling start(std::string_view &rest);
    Ruling linkPathWalk(std::string_view rest);
    Ruling moveTo(NodeId node);
    Ruling search();
    Ruling lookUp(std::string_view name, std::optional<NodeId> &entry);
    Ruling walkComponent(LastComponent::Kind kind,
                         std::string_view name,
                         std::optional<std::string_view> &link);
    Ruling
    pickLink(const InodeView &link, Position position, std::optional<std::string_view> &body);
    Ruling stepUp(std::string_view name);
    Ruling jumpToRoot();
    void recordComponent(std::string_view name, std::optional<NodeId> node);

    RuleContext m_context;
    std::string_view m_path;
    Which m_which;
    unsigned m_links = 0;
    LastComponent m_last;
    std::optional<InodeView> m_here;
    std::optional<InodeView> m_directory;
    std::size_t m_hereComponent = 0;
    std::size_t m_directoryComponent = 0;
    std::size_t m_entryComponent = 0;
};

} // namespace mountlens
