// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/commands.h"

#include "fixes/acl_edit.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace mountlens {

namespace {

bool hasOwnNamespace(const Circumstances &around)
{
    return around.rootless && around.engineUids.plain() != IdMap::identity();
}

bool isMapped(const Circumstances &around, const InodeState &state)
{
    return state.owner && state.group && around.engineUids.mapUp(*state.owner)
           && around.engineGids.mapUp(*state.group);
}

bool changesIds(const InodeChange &change)
{
    return change.before.owner != change.after.owner || change.before.group != change.after.group;
}

bool changesAcl(const InodeChange &change)
{
    return change.before.accessAcl != change.after.accessAcl
           || change.before.defaultAcl != change.after.defaultAcl;
}

/// Only the init namespace's root may do these (CAP_LINUX_IMMUTABLE has no other form).
bool changesFlags(const InodeChange &change)
{
    return !(change.before.flags == change.after.flags);
}

/// Who may do all of it with the least rights.
RunAs runnerFor(const InodeChange &change, const FixCase &fixCase)
{
    const Circumstances &around = fixCase.around;
    if (change.inContainer)
        return around.rootless ? RunAs::User : RunAs::Root;
    if (changesFlags(change))
        return RunAs::Root;
    const std::uint32_t user = around.rootless ? around.engineUser.uid : fixCase.caller.uid;
    const bool owns = user != 0 && change.before.owner == Kuid(user);
    if (owns && !changesIds(change))
        return RunAs::User;
    const bool podman =
        around.engine == Engine::Podman || around.engine == Engine::Quadlet || !around.engine;
    const bool inside = podman && hasOwnNamespace(around) && isMapped(around, change.before)
                        && isMapped(around, change.after);
    return inside ? RunAs::Unshare : RunAs::Root;
}

std::string octal(Mode mode)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%04o", mode.bits());
    return text.data();
}

/// A mount's map leads from stored ids to shown ones; here the shown ones are asked for.
IdMap turned(const IdMap &map)
{
    std::vector<IdMapExtent> extents;
    for (const IdMapExtent &extent : map.extents())
        extents.push_back({extent.lowerFirst, extent.first, extent.count});
    return IdMap::fromExtents(std::move(extents)).value_or(IdMap());
}

/// Puts together the commands of one change.
class CommandWriter
{
public:
    CommandWriter(const InodeChange &change, const FixCase &fixCase)
        : m_change(change)
        , m_as(runnerFor(change, fixCase))
        , m_around(fixCase.around)
    {
        if (m_as == RunAs::Unshare)
            m_ids = ShownIds{&m_around.engineUids, &m_around.engineGids};
        if (change.shownThrough) {
            m_mountUids = UidMap(turned(change.shownThrough->uids.plain()));
            m_mountGids = GidMap(turned(change.shownThrough->gids.plain()));
            m_ids = ShownIds{&m_mountUids, &m_mountGids};
        }
        if (change.inContainer) {
            const UserNamespace &inside = fixCase.subject.userNamespace;
            m_ids = ShownIds{&inside.uids, &inside.gids};
            const bool podman = m_around.engine == Engine::Podman;
            m_prefix = {podman ? "podman" : "docker", "exec", "-u", "0", m_around.container};
        }
    }

    FileStep write()
    {
        m_commands.path = m_change.path;
        m_commands.as = m_as;
        m_commands.toBeMade = m_change.toBeMade;
        m_commands.prefix = m_prefix;
        if (m_as == RunAs::Unshare)
            m_commands.prefix = {"podman", "unshare"};
        m_commands.before = stateText(m_change.before);
        m_commands.after = stateText(m_change.after);
        m_commands.flagsBefore = flagLetters(m_change.before.flags);
        m_commands.flagsAfter = flagLetters(m_change.after.flags);
        if (m_change.toBeMade)
            make();
        else
            change();
        return std::move(m_commands);
    }

private:
    void change()
    {
        writeFlags();
        writeOwner(m_change.before, m_change.after, m_commands.run);
        writeRights(m_change.before, m_change.after, m_commands.run);
        writeOwner(m_change.after, m_change.before, m_commands.undo);
        writeRightsBack();
        if (changesFlags(m_change))
            m_commands.undo.push_back(chattr('+'));
    }

    /// As `stat -c '%u:%g %a'` and getfacl show it.
    [[nodiscard]] std::string stateText(const InodeState &state) const
    {
        std::array<char, 8> mode{};
        std::snprintf(mode.data(), mode.size(), "%o", state.mode.bits());
        return shown(state.owner) + ':' + shown(state.group) + ' ' + mode.data() + '\n'
               + aclLines(state, m_ids);
    }

    static std::string flagLetters(InodeFlags flags)
    {
        std::string letters;
        if (flags.has(InodeFlag::Immutable))
            letters += 'i';
        if (flags.has(InodeFlag::AppendOnly))
            letters += 'a';
        return letters;
    }

    void makeDirectories()
    {
        for (const std::string &directory :
             missingDirectories(m_change.firstMissing, m_change.path)) {
            add(m_commands.run, {"mkdir", directory});
            m_commands.undo.insert(m_commands.undo.begin(), {{"rmdir", directory}, m_as});
        }
    }

    void makeVolume()
    {
        add(m_commands.run, {"docker", "volume", "create", m_change.volume});
        add(m_commands.undo, {"docker", "volume", "rm", m_change.volume});
    }

    /// What did not exist has no state to go back to, but for not being there. The engine's root
    /// may be another one than that of the host, which makes it now.
    void make()
    {
        InodeState made = m_change.before;
        if (m_change.volume.empty()) {
            makeDirectories();
            if (m_as == RunAs::Root)
                made = {Kuid(0), Kgid(0), Mode(0755), {}, {}, {}};
        } else {
            makeVolume();
        }
        writeOwner(made, m_change.after, m_commands.run);
        writeRights(m_change.before, m_change.after, m_commands.run);
    }

    void add(std::vector<FixCommand> &to, const std::vector<std::string> &argv) const
    {
        std::vector<std::string> whole = m_prefix;
        whole.insert(whole.end(), argv.begin(), argv.end());
        to.push_back({std::move(whole), m_as});
    }

    [[nodiscard]] FixCommand chattr(char sign) const
    {
        return {{"chattr", sign + flagLetters(m_change.before.flags), m_change.path}, m_as};
    }

    void writeFlags()
    {
        if (changesFlags(m_change))
            m_commands.run.push_back(chattr('-'));
    }

    [[nodiscard]] std::string shown(const std::optional<Kuid> &id) const
    {
        const auto inside = m_ids.uids && id ? m_ids.uids->mapUp(*id) : std::nullopt;
        return std::to_string(inside ? inside->value() : id->value());
    }
    [[nodiscard]] std::string shown(const std::optional<Kgid> &id) const
    {
        const auto inside = m_ids.gids && id ? m_ids.gids->mapUp(*id) : std::nullopt;
        return std::to_string(inside ? inside->value() : id->value());
    }

    /// -h: a container that can write there may have put a symbolic link in the place meanwhile.
    void writeOwner(const InodeState &from, const InodeState &to, std::vector<FixCommand> &commands)
    {
        const bool owner = from.owner != to.owner && to.owner;
        const bool group = from.group != to.group && to.group;
        if (owner && group)
            add(commands, {"chown", "-h", shown(to.owner) + ':' + shown(to.group), m_change.path});
        else if (owner)
            add(commands, {"chown", "-h", shown(to.owner), m_change.path});
        else if (group)
            add(commands, {"chgrp", "-h", shown(to.group), m_change.path});
    }

    /// The mode when all but chmod is done: chown has taken bits away, setfacl has set the rights.
    [[nodiscard]] Mode reached(const InodeState &from, const InodeState &to) const
    {
        constexpr unsigned kRights = 0777;
        const Mode moved =
            changesIds(m_change) ? modeAfterChown(m_change.type, from.mode) : from.mode;
        return changesAcl(m_change) ? Mode((moved.bits() & ~kRights) | (to.mode.bits() & kRights))
                                    : moved;
    }

    void writeAcl(const InodeState &from, const InodeState &to, std::vector<FixCommand> &commands)
    {
        const std::string difference = aclDifference(from, to, m_ids);
        if (difference.empty())
            add(commands, {"setfacl", "--set", wholeAcl(to, m_ids), m_change.path});
        else
            add(commands, {"setfacl", "-m", difference, m_change.path});
    }

    void
    writeRights(const InodeState &from, const InodeState &to, std::vector<FixCommand> &commands)
    {
        if (changesAcl(m_change))
            writeAcl(from, to, commands);
        if (reached(from, to) != to.mode)
            add(commands, {"chmod", octal(to.mode), m_change.path});
    }

    /// --set leaves a default ACL alone that it is not told of; -k takes it away.
    void writeWholeAcl(const InodeState &back)
    {
        std::vector<std::string> argv = {"setfacl"};
        if (back.defaultAcl.empty() && !m_change.after.defaultAcl.empty())
            argv.emplace_back("-k");
        argv.insert(argv.end(), {"--set", wholeAcl(back, m_ids), m_change.path});
        add(m_commands.undo, argv);
    }

    void writeRightsBack()
    {
        const InodeState &back = m_change.before;
        const bool hadNone = back.accessAcl.empty() && back.defaultAcl.empty();
        if (changesAcl(m_change) && hadNone)
            add(m_commands.undo, {"setfacl", "-b", m_change.path});
        if (changesAcl(m_change) && !hadNone)
            writeWholeAcl(back);
        if (reached(m_change.after, back) != back.mode)
            add(m_commands.undo, {"chmod", octal(back.mode), m_change.path});
    }

    const InodeChange &m_change;
    RunAs m_as;
    const Circumstances &m_around;
    ShownIds m_ids;
    UidMap m_mountUids;
    GidMap m_mountGids;
    /// What runs a command where the file is; empty: it is right here.
    std::vector<std::string> m_prefix;
    FileStep m_commands;
};

} // namespace

std::vector<std::string> missingDirectories(const std::string &first, const std::string &path)
{
    std::vector<std::string> directories;
    std::size_t end = first.empty() ? path.size() : first.size();
    while (end < path.size()) {
        directories.push_back(path.substr(0, end));
        end = std::min(path.find('/', end + 1), path.size());
    }
    directories.push_back(path);
    return directories;
}

FileStep stepFor(const InodeChange &change, const FixCase &fixCase)
{
    return CommandWriter(change, fixCase).write();
}

void addFileSteps(Fix &fix, const FixCase &fixCase)
{
    for (const InodeChange &change : fix.changes.inodes) {
        FileStep step = stepFor(change, fixCase);
        fix.run.insert(fix.run.end(), step.run.begin(), step.run.end());
        fix.undo.insert(fix.undo.begin(), step.undo.begin(), step.undo.end());
        fix.files.push_back(std::move(step));
    }
}

} // namespace mountlens
