// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// What must hold of every fix in every world: it works, it takes nothing from anybody whom it does
// not name, gives nothing to anybody whom it does not name, and can be taken back.
#include "base/text_scan.h"
#include "fixes/fix_scene.h"
#include "fixes/overlay_source.h"
#include "fixes/propose.h"
#include "support/check.h"
#include "support/random_world.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

using namespace mountlens;

namespace {

constexpr std::uint64_t kWorlds = MOUNTLENS_WORLDS;
constexpr int kQuestions = 60;
constexpr std::uint32_t kOthers = 8;
constexpr int kOthersQuestions = 6;

std::size_t g_fixes = 0;

/// A denial with enough words to repeat it.
struct Case
{
    const std::string &text;
    World &world;
    const FixCase &fixCase;
    std::string who;

    [[nodiscard]] std::string describe() const
    {
        const Request &request = fixCase.request;
        return who + ' ' + std::string(operationName(request.operation)) + ' ' + request.path + ' '
               + request.path2 + ' ' + std::string(reasonName(fixCase.verdict.reason))
               + (fixCase.around.onHost ? " on the host" : " in a container")
               + (request.follow == Follow::No ? " nofollow\n" : "\n") + text;
    }
};

/// Somebody else, with what she asks for.
struct Other
{
    Subject subject;
    Request request;
    std::string who;
};

std::string stateText(const InodeState &state)
{
    std::string text = state.owner ? std::to_string(state.owner->value()) : "-";
    text += ':' + (state.group ? std::to_string(state.group->value()) : "-");
    std::array<char, 8> mode{};
    std::snprintf(mode.data(), mode.size(), " %04o", state.mode.bits());
    text += mode.data();
    for (const PosixAcl *acl : {&state.accessAcl, &state.defaultAcl}) {
        text += " [";
        for (const AclEntry &entry : acl->entries()) {
            text += ' ' + std::to_string(static_cast<unsigned>(entry.tag));
            if (entry.user)
                text += ":" + std::to_string(entry.user->value());
            if (entry.group)
                text += ":" + std::to_string(entry.group->value());
            text += ":" + std::to_string(entry.perms.bits());
        }
        text += " ]";
    }
    return text;
}

std::string partyText(const Party &party)
{
    std::string text(partyKindName(party.kind));
    if (party.uid)
        text += " u" + std::to_string(party.uid->value());
    if (party.gid)
        text += " g" + std::to_string(party.gid->value());
    return text + " rights " + std::to_string(party.rights.bits());
}

std::string fixText(const Fix &fix)
{
    std::string text(fixKindName(fix.kind));
    for (const InodeChange &change : fix.changes.inodes)
        text += "\n  " + change.path + ": " + stateText(change.before) + " -> "
                + stateText(change.after);
    for (const Party &party : fix.gains)
        text += "\n  gains " + partyText(party);
    for (const Party &party : fix.loses)
        text += "\n  loses " + partyText(party);
    return text + '\n';
}

/// The numbers that files of this mount see in somebody: her own, or what the mount makes of them.
bool isSeenAs(FactSource &facts, MountId mount, Kuid user, Kuid named)
{
    const Result<MountFacts> &mounted = facts.mount(mount);
    const Result<UserNamespace> &superblock = facts.superblockNamespace(mount);
    if (user == named || !mounted || !mounted->idmap || !superblock)
        return user == named;
    return storedOwner(mounted->idmap->get(), *superblock, asVfsuid(user)) == named;
}

bool isSeenAs(FactSource &facts, MountId mount, Kgid group, Kgid named)
{
    const Result<MountFacts> &mounted = facts.mount(mount);
    const Result<UserNamespace> &superblock = facts.superblockNamespace(mount);
    if (group == named || !mounted || !mounted->idmap || !superblock)
        return group == named;
    return storedGroup(mounted->idmap->get(), *superblock, asVfsgid(group)) == named;
}

bool isMember(FactSource &facts, MountId mount, const Credentials &task, Kgid named)
{
    return isSeenAs(facts, mount, task.fsGid, named)
           || std::any_of(task.supplementaryGroups.begin(), task.supplementaryGroups.end(),
                          [&](Kgid each) { return isSeenAs(facts, mount, each, named); });
}

/// Whether somebody who reads that this party gains or loses finds herself in it.
bool isAbout(const Party &party, const Case &each, MountId mount, const Subject &who)
{
    const Credentials &task = who.credentials;
    switch (party.kind) {
    case PartyKind::Subject:
    case PartyKind::User:
    case PartyKind::Container:
        return party.uid && isSeenAs(each.world, mount, task.fsUid, *party.uid);
    case PartyKind::Group:
        return party.gid && isMember(each.world, mount, task, *party.gid);
    case PartyKind::Others:
        return true;
    case PartyKind::ContainerRoot:
        return who.userNamespace == each.fixCase.subject.userNamespace
               && task.effective.bits() != 0;
    }
    return false;
}

bool anyIsAbout(const std::vector<Party> &parties,
                const Case &each,
                const Verdict &denial,
                const Subject &who)
{
    const Result<InodeFacts> &inode = each.world.inode(*denial.node);
    return std::any_of(parties.begin(), parties.end(),
                       [&](const Party &party) { return isAbout(party, each, inode->mount, who); });
}

void itWorks(Checks &checks, const Case &each, const Fix &fix)
{
    OverlaySource after(each.world, fix.changes);
    const Verdict verdict = diagnose(each.fixCase.subject, after, each.fixCase.request, Record::No);
    checks.that(verdict.kind == VerdictKind::Allowed, [&] {
        return "does not help (" + std::string(reasonName(verdict.reason)) + "): " + fixText(fix)
               + each.describe();
    });
}

bool opensToOthers(const InodeState &before, const InodeState &after)
{
    const auto others = [](const PosixAcl &acl, Mode mode) {
        for (const AclEntry &entry : acl.entries()) {
            if (entry.tag == AclTag::Other)
                return entry.perms;
        }
        return mode.otherClass();
    };
    const PosixAcl &byDefault = before.defaultAcl.empty() ? before.accessAcl : before.defaultAcl;
    return !before.mode.otherClass().covers(after.mode.otherClass())
           || !others(before.accessAcl, before.mode).covers(others(after.accessAcl, after.mode))
           || !others(byDefault, before.mode).covers(others(after.defaultAcl, after.mode));
}

/// Flags and unmapped ids bar everybody: lifting such a bar gives back what the bits said.
bool liftsBar(FactSource &facts, const InodeChange &change)
{
    const Result<InodeView> view = viewInode(facts, change.node);
    return !(change.before.flags == change.after.flags) || (view && view->hasUnmappedId());
}

bool liftsBar(const Case &each, const Fix &fix)
{
    return std::any_of(fix.changes.inodes.begin(), fix.changes.inodes.end(),
                       [&](const InodeChange &change) { return liftsBar(each.world, change); });
}

void othersGetNothing(Checks &checks, const Case &each, const Fix &fix)
{
    const bool named = std::any_of(fix.gains.begin(), fix.gains.end(), [](const Party &party) {
        return party.kind == PartyKind::Others;
    });
    const bool opened = std::any_of(
        fix.changes.inodes.begin(), fix.changes.inodes.end(),
        [](const InodeChange &change) { return opensToOthers(change.before, change.after); });
    checks.that((!named || liftsBar(each, fix)) && !opened,
                [&] { return "others gain: " + fixText(fix) + each.describe(); });
}

bool isUndetermined(const Verdict &a, const Verdict &b)
{
    return a.kind == VerdictKind::Undetermined || b.kind == VerdictKind::Undetermined;
}

/// Bars that hold whoever may write in the directory, too, and who has capabilities: who that is is
/// no part of the change.
bool isBar(ReasonId reason, bool isCapable)
{
    switch (reason) {
    case ReasonId::VictimFlagged:
    case ReasonId::SourceFlagged:
    case ReasonId::VictimUnmapped:
    // The bits that chown takes away were in the way of a chown.
    case ReasonId::ChownClearsSetid:
    // In a sticky directory it counts whether the file's owner is the directory's, too.
    case ReasonId::StickyCreate:
    // An owner may always give a file the group that it has.
    case ReasonId::ChgrpForbidden:
    // Where labels are kept, nobody but their module asks who may set them.
    case ReasonId::XattrFlagged:
        return true;
    case ReasonId::InodeImmutable:
    case ReasonId::AppendOnlyInode:
    case ReasonId::FlagsForbidChange:
    case ReasonId::WriteToUnmappedIds:
    case ReasonId::ChangeOfUnmapped:
    case ReasonId::XattrUnmapped:
        return isCapable;
    default:
        return false;
    }
}

/// Whether ids are mapped is looked at on the mounts of the question, not on all that there are.
bool isUnmappedElsewhere(const Case &each, const Fix &fix, const Verdict &denial)
{
    const Result<InodeView> view = viewInode(each.world, *denial.node);
    return view && view->idmap
           && std::none_of(fix.changes.inodes.begin(), fix.changes.inodes.end(),
                           [&](const InodeChange &change) {
                               return each.world.inode(change.node)->mount == view->inode->mount;
                           });
}

/// A chown to nobody and no group, which is refused as long as something is in its way.
bool asksForNothing(const Request &request)
{
    return request.operation == Operation::Chown && !request.uid && !request.gid;
}

/// What the change does to somebody else is said.
void otherIsNamed(Checks &checks, const Case &each, const Fix &fix, const Other &other)
{
    if (asksForNothing(other.request))
        return;
    OverlaySource after(each.world, fix.changes);
    const Verdict now = diagnose(other.subject, each.world, other.request, Record::No);
    const Verdict then = diagnose(other.subject, after, other.request, Record::No);
    const bool isCapable = other.subject.credentials.effective.bits() != 0;
    if (now.kind == then.kind || isUndetermined(now, then) || isBar(now.reason, isCapable)
        || isBar(then.reason, isCapable))
        return;
    const bool loses = now.kind == VerdictKind::Allowed;
    const Verdict &denial = loses ? then : now;
    if (isUnmappedElsewhere(each, fix, denial))
        return;
    const auto &parties = loses ? fix.loses : fix.gains;
    checks.that(denial.node && anyIsAbout(parties, each, denial, other.subject), [&] {
        return other.who + ' ' + std::string(operationName(other.request.operation)) + ' '
               + other.request.path + ' ' + other.request.path2 + ' '
               + (other.request.operation == Operation::Setxattr ? other.request.xattrName : "")
               + (loses ? " is lost (" : " is gained (") + std::string(reasonName(denial.reason))
               + ") by nobody named: " + fixText(fix) + each.describe();
    });
}

void canBeTakenBack(Checks &checks, const Case &each, const Fix &fix)
{
    OverlaySource after(each.world, fix.changes);
    FactChanges back = fix.changes;
    for (InodeChange &change : back.inodes)
        std::swap(change.before, change.after);
    OverlaySource again(after, back);
    for (const InodeChange &change : fix.changes.inodes) {
        const NodeId node = change.node;
        const bool same =
            again.inode(node) == each.world.inode(node)
            && again.acl(node, AclKind::Access) == each.world.acl(node, AclKind::Access)
            && again.acl(node, AclKind::Default) == each.world.acl(node, AclKind::Default);
        checks.that(same, [&] { return "cannot be undone: " + fixText(fix) + each.describe(); });
    }
}

Subject account(std::uint32_t uid, std::uint32_t gid)
{
    Subject who;
    who.userNamespace = UserNamespace::makeInitial();
    who.credentials.setUids(Kuid(uid));
    who.credentials.setGids(Kgid(gid));
    return who;
}

/// One account for each number but root's, ten members of every group, and the subject itself.
std::vector<Subject> population(const Case &each)
{
    constexpr auto kIds = std::to_array<std::uint32_t>({0, 1000, 100000, 100001, 100005, 200000});
    constexpr std::uint32_t kFirstMember = 300000;
    std::vector<Subject> everybody = {each.fixCase.subject};
    for (const std::uint32_t id : kIds) {
        if (id != 0 && Kuid(id) != each.fixCase.subject.credentials.fsUid)
            everybody.push_back(account(id, kFirstMember));
        for (std::uint32_t i = 0; i < 10; ++i)
            everybody.push_back(account(kFirstMember + id + i, id));
    }
    return everybody;
}

AccessMask mayDo(const Subject &who, FactSource &facts, const InodeView &view)
{
    const AccessMask barred = view.hasUnmappedId() ? AccessMask(Access::Write) : AccessMask();
    return rightsOf(who, facts, view) - barred;
}

/// The new rights that a fix gives, over everybody there is in these worlds.
std::size_t grantedBy(const Case &each, const Fix &fix, const std::vector<Subject> &everybody)
{
    constexpr std::array<Access, 3> kAll = {Access::Read, Access::Write, Access::Execute};
    OverlaySource after(each.world, fix.changes);
    std::size_t granted = 0;
    for (const InodeChange &change : fix.changes.inodes) {
        const Result<InodeView> before = viewInode(each.world, change.node);
        const Result<InodeView> then = viewInode(after, change.node);
        if (!before || !then)
            continue;
        const auto count = [&](const Subject &who) {
            const AccessMask gained = mayDo(who, after, *then) - mayDo(who, each.world, *before);
            for (const Access access : kAll)
                granted += gained.has(access) ? 1U : 0U;
        };
        std::for_each(everybody.begin(), everybody.end(), count);
    }
    return granted;
}

/// Rights on one file and rights on another are not more or less; nor are a flag and an owner.
bool changesTheSame(const Fix &a, const Fix &b)
{
    const auto keepsFlags = [](const InodeChange &each) {
        return each.before.flags == each.after.flags;
    };
    const auto &first = a.changes.inodes;
    const auto &second = b.changes.inodes;
    return std::all_of(first.begin(), first.end(), keepsFlags)
           && std::is_permutation(first.begin(), first.end(), second.begin(), second.end(),
                                  [](const InodeChange &x, const InodeChange &y) {
                                      return x.device == y.device && x.number == y.number;
                                  });
}

/// An owner without mapping bars everybody's writing: giving the file another one wakes what the
/// bits said all along, for all.
bool liftsUnmappedId(const Case &each, const Fix &fix)
{
    return std::any_of(fix.changes.inodes.begin(), fix.changes.inodes.end(),
                       [&](const InodeChange &change) {
                           const Result<InodeView> view = viewInode(each.world, change.node);
                           return view && view->hasUnmappedId();
                       });
}

void theFirstGrantsLeast(Checks &checks, const Case &each, const Proposals &proposals)
{
    const auto first = std::find_if(proposals.fixes.begin(), proposals.fixes.end(),
                                    [](const Fix &fix) { return fix.kind != FixKind::Leave; });
    if (first == proposals.fixes.end() || first->kind == FixKind::Relay
        || liftsUnmappedId(each, *first))
        return;
    const std::vector<Subject> everybody = population(each);
    const std::size_t least = grantedBy(each, *first, everybody);
    for (const Fix &fix : proposals.fixes) {
        if (fix.verdictAfter != VerdictKind::Allowed || !(fix.after == first->after)
            || !changesTheSame(fix, *first))
            continue;
        checks.that(grantedBy(each, fix, everybody) >= least, [&] {
            return "the first grants more: " + fixText(*first) + "than " + fixText(fix)
                   + each.describe();
        });
    }
}

std::string order(const Proposals &proposals)
{
    std::string text;
    for (const Fix &fix : proposals.fixes) {
        text += fixText(fix);
        for (const FixCommand &command : fix.run) {
            for (const std::string &word : command.argv)
                text += word + ' ';
        }
    }
    return text + std::to_string(proposals.withheld.size());
}

void sameEveryTime(Checks &checks, const Case &each, const Proposals &proposals)
{
    const std::string again = order(propose(each.fixCase));
    checks.that(again == order(proposals),
                [&] { return "not the same twice: " + each.describe(); });
}

Other someoneElse(RandomWorld &random, World &world, const Request &asked)
{
    Other other;
    const std::string ns = random.userNamespace();
    const std::string who = random.who();
    // Half of them without capabilities, of the rest some in every namespace.
    const std::string ids = random.below(2) == 0 ? who.substr(0, who.find(' ')) : who;
    other.who = ns + ' ' + ids;
    other.subject = world.subject(ns, ids);
    other.request = random.question();
    if (random.below(2) == 0) {
        other.request.path = asked.path;
        other.request.path2 = asked.path2.empty() ? asked.path : asked.path2;
    }
    return other;
}

/// Parties are complete for whoever has no capability, and for root of the subject's container.
bool isForeignRoot(const Case &each, const Other &other)
{
    return other.subject.credentials.effective.bits() != 0
           && (other.subject.userNamespace.initial
               || !(other.subject.userNamespace == each.fixCase.subject.userNamespace));
}

void proposalsOf(Checks &checks, RandomWorld &random, const Case &each)
{
    const Proposals proposals = propose(each.fixCase);
    g_fixes += proposals.fixes.size();
    std::vector<Other> others;
    for (std::uint32_t i = 0; i < kOthers; ++i)
        others.push_back(someoneElse(random, each.world, each.fixCase.request));
    for (const Fix &fix : proposals.fixes) {
        othersGetNothing(checks, each, fix);
        if (fix.verdictAfter == VerdictKind::Allowed)
            itWorks(checks, each, fix);
        canBeTakenBack(checks, each, fix);
        for (Other &other : others) {
            for (int i = 0; i < kOthersQuestions && !isForeignRoot(each, other); ++i) {
                otherIsNamed(checks, each, fix, other);
                other.request = someoneElse(random, each.world, each.fixCase.request).request;
            }
        }
    }
    theFirstGrantsLeast(checks, each, proposals);
    sameEveryTime(checks, each, proposals);
}

std::string_view permsOf(std::string_view acl, std::string_view tag)
{
    const std::size_t at = acl.find(tag);
    return at == std::string_view::npos
               ? std::string_view()
               : acl.substr(at + tag.size(), acl.find(',', at) - at - tag.size());
}

char digit(std::string_view perms)
{
    int bits = 0;
    for (const char each : perms)
        bits |= each == 'r' ? 4 : each == 'w' ? 2 : each == 'x' ? 1 : 0;
    return static_cast<char>('0' + bits);
}

/// As every kernel keeps them: an ACL's owner, mask and others are the mode's bits
/// (fs/posix_acl.c posix_acl_equiv_mode()).
std::string withModesOfAcls(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        std::string line(takeUntil(text, '\n'));
        const std::size_t acl = line.find(" acl ");
        if (acl != std::string::npos) {
            const std::string_view entries =
                std::string_view(line).substr(acl + 5, line.find(' ', acl + 5) - acl - 5);
            const std::string bits{digit(permsOf(entries, "u::")), digit(permsOf(entries, "m::")),
                                   digit(permsOf(entries, "o::"))};
            line.replace(line.find(' ', line.find(' ') + 1) + 2, 3, bits);
        }
        result += line + '\n';
    }
    return result;
}

/// The host's own tree, or a container of which only /data and what is below /bind is the host's.
Circumstances someCircumstances(RandomWorld &random)
{
    if (random.below(3) != 0)
        return onHost();
    Circumstances around;
    around.engine = random.below(2) == 0 ? Engine::Docker : Engine::Podman;
    around.container = "box";
    around.mounts = {{"/data", "bind", "/srv/data", {}, false},
                     {"/bind", "bind", "/srv/bind", {}, false}};
    return around;
}

int inOneWorld(Checks &checks, std::uint64_t seed)
{
    RandomWorld random(seed);
    const std::string text = withModesOfAcls(random.world());
    World world(text);
    int denials = 0;
    for (int i = 0; i < kQuestions; ++i) {
        const std::string ns = random.userNamespace();
        const std::string who = random.who();
        const std::string ids = random.below(2) == 0 ? who.substr(0, who.find(' ')) : who;
        std::string name = ns;
        name.append(1, ' ').append(ids);
        const FixScene scene(world, world.subject(ns, ids), random.question(),
                             someCircumstances(random));
        if (scene.fixCase.verdict.kind != VerdictKind::Denied)
            continue;
        ++denials;
        proposalsOf(checks, random, {text, world, scene.fixCase, std::move(name)});
    }
    return denials;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): whatever is thrown fails the test
int main()
{
    Checks checks;
    int denials = 0;
    for (std::uint64_t seed = 1; seed <= kWorlds; ++seed)
        denials += inOneWorld(checks, seed);
    std::printf("%d denials, %zu fixes\n", denials, g_fixes);
    return checks.finish("fix properties");
}
