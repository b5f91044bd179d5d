// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/parties.h"

#include "fixes/denial.h"
#include "fixes/overlay_source.h"
#include "model/capability_names.h"
#include "rules/inode_permission.h"

#include <algorithm>
#include <array>
#include <set>

namespace mountlens {

namespace {

/// A number that no file and no entry names stands for everybody else.
constexpr std::uint32_t kAnybody = 4294967290U;

struct Mentioned
{
    std::set<Kuid> users;
    std::set<Kgid> groups;
};

void addFrom(Mentioned &mentioned, const InodeState &state)
{
    if (state.owner)
        mentioned.users.insert(*state.owner);
    if (state.group)
        mentioned.groups.insert(*state.group);
    for (const AclEntry &entry : state.accessAcl.entries()) {
        if (entry.user)
            mentioned.users.insert(*entry.user);
        if (entry.group)
            mentioned.groups.insert(*entry.group);
    }
}

Subject withoutCapabilities(Kuid user, std::vector<Kgid> groups)
{
    Subject subject;
    subject.userNamespace = UserNamespace::makeInitial();
    subject.credentials.setUids(user);
    subject.credentials.setGids(Kgid(kAnybody));
    subject.credentials.setGroups(std::move(groups));
    return subject;
}

/// The inode as the host's own mounts show it: stored ids are everybody's ids.
std::optional<InodeView> plainView(FactSource &facts, NodeId node)
{
    Result<InodeView> view = viewInode(facts, node);
    if (!view || !view->inode->owner || !view->inode->group)
        return std::nullopt;
    view->idmap = nullptr;
    view->superblock = nullptr;
    view->vfsuid = Vfsuid(view->inode->owner->value());
    view->vfsgid = Vfsgid(view->inode->group->value());
    return *view;
}

/// One changed file, before and after.
class ChangedFile
{
public:
    ChangedFile(const InodeChange &change, FactSource &before, FactSource &after)
        : m_change(change)
        , m_before(before)
        , m_after(after)
    {
    }

    void compare(const FixCase &fixCase, std::optional<Kuid> subject, Parties &parties)
    {
        const auto before = plainView(m_before, m_change.node);
        const auto after = plainView(m_after, m_change.node);
        if (!before || !after)
            return;
        m_beforeView = &*before;
        m_afterView = &*after;
        Mentioned mentioned;
        addFrom(mentioned, m_change.before);
        addFrom(mentioned, m_change.after);
        if (subject)
            mentioned.users.insert(*subject);
        compareUsers(mentioned, subject, parties);
        compareGroups(mentioned, parties);
        add(named(PartyKind::Others), withoutCapabilities(Kuid(kAnybody), {}), parties);
        compareContainers(fixCase, parties);
    }

private:
    [[nodiscard]] Party named(PartyKind kind) const
    {
        Party party;
        party.kind = kind;
        party.path = m_change.path;
        return party;
    }

    static void put(std::vector<Party> &list, const Party &party)
    {
        const auto same = std::find_if(list.begin(), list.end(), [&](const Party &each) {
            return each.kind == party.kind && each.uid == party.uid && each.gid == party.gid
                   && each.container == party.container && each.path == party.path;
        });
        if (same == list.end()) {
            list.push_back(party);
            return;
        }
        same->rights |= party.rights;
        same->ownership = same->ownership || party.ownership;
    }

    void add(const Party &party, const Subject &who, Parties &parties) const
    {
        const AccessMask before = rightsOf(who, m_before, *m_beforeView);
        const AccessMask after = rightsOf(who, m_after, *m_afterView);
        addDifference(party, before, after, parties);
    }

    static void addDifference(Party party, AccessMask before, AccessMask after, Parties &parties)
    {
        party.rights = after - before;
        if (!party.rights.empty())
            put(parties.gains, party);
        party.rights = before - after;
        if (!party.rights.empty())
            put(parties.loses, party);
    }

    void compareUsers(const Mentioned &mentioned, std::optional<Kuid> subject, Parties &parties)
    {
        for (const Kuid user : mentioned.users) {
            Party party = named(user == subject ? PartyKind::Subject : PartyKind::User);
            party.uid = user;
            add(party, withoutCapabilities(user, {}), parties);
            for (const Kgid group : mentioned.groups)
                add(party, withoutCapabilities(user, {group}), parties);
            compareOwnership(party, parties);
        }
    }

    void compareOwnership(Party party, Parties &parties) const
    {
        const bool was = m_change.before.owner == party.uid;
        const bool becomes = m_change.after.owner == party.uid;
        party.ownership = true;
        if (becomes && !was)
            put(parties.gains, party);
        if (was && !becomes)
            put(parties.loses, party);
    }

    /// Members of two groups get what either has, unless the file's own group bars them: pairs too.
    void compareGroups(const Mentioned &mentioned, Parties &parties)
    {
        for (const Kgid group : mentioned.groups) {
            Party party = named(PartyKind::Group);
            party.gid = group;
            add(party, withoutCapabilities(Kuid(kAnybody), {group}), parties);
            for (const Kgid other : mentioned.groups)
                add(party, withoutCapabilities(Kuid(kAnybody), {group, other}), parties);
        }
    }

    /// Rights with everything that counts for a real process, capabilities over the inode included.
    static AccessMask rightsWithCapabilities(const Subject &who, FactSource &facts, NodeId node)
    {
        constexpr std::array<Access, 3> kAll = {Access::Read, Access::Write, Access::Execute};
        const Result<InodeView> view = viewInode(facts, node);
        AccessMask rights;
        if (!view)
            return rights;
        for (const Access each : kAll) {
            if (inodePermission({who, facts, nullptr, nullptr}, *view, each).passes())
                rights |= each;
        }
        return rights;
    }

    void addWithCapabilities(const Party &party, const Subject &who, Parties &parties) const
    {
        addDifference(party, rightsWithCapabilities(who, m_before, m_change.node),
                      rightsWithCapabilities(who, m_after, m_change.node), parties);
    }

    void compareContainers(const FixCase &fixCase, Parties &parties)
    {
        const UserNamespace &own = fixCase.subject.userNamespace;
        const auto root = own.uids.mapDown(Uid(0));
        if (!own.initial && root) {
            Subject who = withoutCapabilities(*root, {});
            who.userNamespace = own;
            who.credentials.effective = who.credentials.permitted = kEveryCapability;
            Party party = named(PartyKind::ContainerRoot);
            party.uid = root;
            addWithCapabilities(party, who, parties);
        }
        for (const Bystander &bystander : fixCase.bystanders) {
            Party party = named(PartyKind::Container);
            party.uid = bystander.subject.credentials.fsUid;
            party.container = bystander.container;
            addWithCapabilities(party, bystander.subject, parties);
        }
    }

    const InodeChange &m_change;
    FactSource &m_before;
    FactSource &m_after;
    const InodeView *m_beforeView = nullptr;
    const InodeView *m_afterView = nullptr;
};

} // namespace

Parties partiesOf(const FactChanges &changes, const FixCase &fixCase, FactSource &facts)
{
    Parties parties;
    OverlaySource after(facts, changes);
    const std::optional<Kuid> subject = fixCase.subject.credentials.fsUid;
    for (const InodeChange &change : changes.inodes)
        ChangedFile(change, facts, after).compare(fixCase, subject, parties);
    return parties;
}

} // namespace mountlens
