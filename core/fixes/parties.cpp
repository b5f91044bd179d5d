// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/parties.h"

#include "fixes/denial.h"
#include "fixes/overlay_source.h"
#include "model/capability_names.h"
#include "model/mount_ids.h"
#include "rules/capability_over_inode.h"
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

/// What bars everybody, whatever the bits say (fs/namei.c inode_permission(), may_open()).
struct Bars
{
    bool closed = false;
    bool appendOnly = false;
};

Bars barsOf(const InodeView &view)
{
    const InodeFlags flags = view.inode->flags;
    return {flags.has(InodeFlag::Immutable) || view.hasUnmappedId(),
            flags.has(InodeFlag::AppendOnly)};
}

AccessMask liftedBy(const Bars &before, const Bars &after)
{
    const bool lifted =
        (before.closed && !after.closed) || (before.appendOnly && !after.appendOnly);
    return lifted ? AccessMask(Access::Write) : AccessMask();
}

/// An inode as one mount shows it, before and after.
struct Sight
{
    InodeView before;
    InodeView after;
};

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

    void compare(const FixCase &fixCase, Parties &parties)
    {
        const auto before = plainView(m_before, m_change.node);
        const auto after = plainView(m_after, m_change.node);
        const Result<InodeView> mountedBefore = viewInode(m_before, m_change.node);
        const Result<InodeView> mountedAfter = viewInode(m_after, m_change.node);
        if (!before || !after || !mountedBefore || !mountedAfter)
            return;
        const Sight plain{*before, *after};
        const Sight mounted{*mountedBefore, *mountedAfter};
        m_plain = &plain;
        m_mounted = &mounted;
        m_lifted = liftedBy(barsOf(mounted.before), barsOf(mounted.after));
        const auto subject = asStored(fixCase.subject.credentials.fsUid);
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
    /// What the file system makes of the subject behind this mount.
    [[nodiscard]] std::optional<Kuid> asStored(Kuid user) const
    {
        const Result<UserNamespace> &superblock =
            m_before.superblockNamespace(m_mounted->before.inode->mount);
        if (!superblock)
            return std::nullopt;
        return storedOwner(m_mounted->before.idmap, *superblock, asVfsuid(user));
    }

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
        const AccessMask before = rightsOf(who, m_before, m_plain->before);
        const AccessMask after = rightsOf(who, m_after, m_plain->after);
        addDifference(party, before, after, parties);
        addDifference(party, before - m_lifted, after, parties);
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
        if (becomes && (!was || !m_lifted.empty()))
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
    static AccessMask
    rightsWithCapabilities(const Subject &who, FactSource &facts, const InodeView &view)
    {
        constexpr std::array<Access, 3> kAll = {Access::Read, Access::Write, Access::Execute};
        AccessMask rights;
        for (const Access each : kAll) {
            if (inodePermission({who, facts, nullptr, nullptr}, view, each).passes())
                rights |= each;
        }
        return rights;
    }

    void addWithCapabilities(const Party &party,
                             const Subject &who,
                             const Sight &sight,
                             Parties &parties) const
    {
        addDifference(party, rightsWithCapabilities(who, m_before, sight.before),
                      rightsWithCapabilities(who, m_after, sight.after), parties);
    }

    /// What capabilities over the inode count for beyond the bits: chmod and ACLs (CAP_FOWNER asks
    /// for the owner's id alone), and chown (for both ids).
    struct Power
    {
        bool asOwner = false;
        bool overBoth = false;

        [[nodiscard]] bool isMoreThan(const Power &other) const noexcept
        {
            return (asOwner && !other.asOwner) || (overBoth && !other.overBoth);
        }
    };

    static Power powerOf(const Subject &who, const InodeView &view)
    {
        return {inodeOwnerOrCapable(who, view), privilegedWrtInodeUidgid(who, view)};
    }

    static void comparePower(Party party, const Subject &who, const Sight &sight, Parties &parties)
    {
        const Power had = powerOf(who, sight.before);
        const Power has = powerOf(who, sight.after);
        party.ownership = true;
        if (has.isMoreThan(had))
            put(parties.gains, party);
        if (had.isMoreThan(has))
            put(parties.loses, party);
    }

    /// On the mount of the question, and on those that show the stored ids.
    void compareContainerRoot(const UserNamespace &own, Kuid root, Parties &parties) const
    {
        Subject who = withoutCapabilities(root, {});
        who.userNamespace = own;
        who.credentials.effective = who.credentials.permitted = kEveryCapability;
        Party party = named(PartyKind::ContainerRoot);
        party.uid = root;
        for (const Sight *sight : {m_mounted, m_plain}) {
            addWithCapabilities(party, who, *sight, parties);
            comparePower(party, who, *sight, parties);
        }
    }

    void compareContainers(const FixCase &fixCase, Parties &parties) const
    {
        const UserNamespace &own = fixCase.subject.userNamespace;
        const auto root = own.uids.mapDown(Uid(0));
        if (!own.initial && root)
            compareContainerRoot(own, *root, parties);
        for (const Bystander &bystander : fixCase.bystanders) {
            Party party = named(PartyKind::Container);
            party.uid = bystander.subject.credentials.fsUid;
            party.container = bystander.container;
            addWithCapabilities(party, bystander.subject, *m_mounted, parties);
        }
    }

    const InodeChange &m_change;
    FactSource &m_before;
    FactSource &m_after;
    const Sight *m_plain = nullptr;
    const Sight *m_mounted = nullptr;
    /// What nobody may before and the bits decide about afterwards.
    AccessMask m_lifted;
};

} // namespace

Party settingsParty(const Subject &subject, const Circumstances &around)
{
    Party party;
    party.uid = subject.credentials.fsUid;
    party.gid = subject.credentials.fsGid;
    party.container = around.container;
    return party;
}

Parties partiesOf(const FactChanges &changes, const FixCase &fixCase, FactSource &facts)
{
    Parties parties;
    OverlaySource after(facts, changes);
    for (const InodeChange &change : changes.inodes)
        ChangedFile(change, facts, after).compare(fixCase, parties);
    return parties;
}

} // namespace mountlens
