// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/comparison.h"

#include "cases/finding_snapshot.h"

#include <deque>
#include <map>
#include <set>
#include <utility>

namespace mountlens::ui {

namespace {

constexpr std::size_t kMaxObjects = 20'000;
constexpr std::size_t kMaxDifferences = 1000;
/// Symbolic links aside, no path is deeper; a record that leads in circles is.
constexpr std::size_t kMaxPath = 4096;

using Objects = std::map<std::string, ComparedObject>;

template <class T>
std::optional<T> known(const std::optional<Result<T>> &fact)
{
    return fact && *fact ? std::optional<T>(**fact) : std::nullopt;
}

std::string joined(const std::string &directory, const std::string &name)
{
    return directory.back() == '/' ? directory + name : directory + '/' + name;
}

/// Everything that hangs together with a starting point, by its path.
class Collector
{
public:
    explicit Collector(const RecordedFacts &facts)
        : m_facts(facts)
    {
        begin(facts.root, "/");
        begin(facts.workingDirectory, ".");
        while (!m_next.empty() && m_objects.size() < kMaxObjects) {
            const Next next = m_next.front();
            m_next.pop_front();
            visit(next);
        }
    }
    Objects take() { return std::move(m_objects); }

private:
    struct Next
    {
        NodeId id;
        std::string path;
        /// The mount above; nullopt: none, or not known.
        std::optional<MountId> above;
    };

    void begin(const std::optional<Result<NodeId>> &node, const char *path)
    {
        if (node && *node)
            add({**node, path, std::nullopt});
    }
    void add(Next next)
    {
        if (next.path.size() <= kMaxPath && m_seen.insert(next.id).second)
            m_next.push_back(std::move(next));
    }
    void visit(const Next &next);
    [[nodiscard]] ComparedObject object(const RecordedNode &node) const;

    const RecordedFacts &m_facts;
    std::deque<Next> m_next;
    std::set<NodeId> m_seen;
    Objects m_objects;
};

void Collector::visit(const Next &next)
{
    const auto found = m_facts.nodes.find(next.id);
    if (found == m_facts.nodes.end())
        return;
    ComparedObject seen = object(found->second);
    const std::optional<MountId> mount =
        seen.inode ? std::optional(seen.inode->mount) : std::nullopt;
    seen.mountBegins = mount != next.above;
    m_objects.insert_or_assign(next.path, std::move(seen));
    for (const auto &[name, entry] : found->second.children) {
        if (!entry)
            continue;
        const std::string path = joined(next.path, name);
        if (entry->node)
            add({*entry->node, path, mount});
        else
            m_objects[path].missing = true;
    }
}

ComparedObject Collector::object(const RecordedNode &node) const
{
    ComparedObject object;
    object.inode = known(node.inode);
    object.acl = known(node.accessAcl);
    object.defaultAcl = known(node.defaultAcl);
    if (!object.inode)
        return object;
    const auto mount = m_facts.mounts.find(object.inode->mount);
    if (mount != m_facts.mounts.end())
        object.mount = known(mount->second.facts);
    return object;
}

bool sameIdmap(const MountFacts &a, const MountFacts &b)
{
    if (!a.idmap || !b.idmap)
        return a.idmap.has_value() == b.idmap.has_value();
    return *a.idmap && *b.idmap ? **a.idmap == **b.idmap : !*a.idmap && !*b.idmap;
}

bool sameMountOptions(const MountFacts &a, const MountFacts &b)
{
    return a.flags == b.flags && a.superblockReadOnly == b.superblockReadOnly && a.noAcl == b.noAcl;
}

bool sameMountedThing(const MountFacts &a, const MountFacts &b)
{
    return a.fileSystem == b.fileSystem && a.source == b.source && a.root == b.root;
}

class Comparer
{
public:
    Comparer(const Finding &before, const Finding &after);
    Comparison take() { return std::move(m_result); }

private:
    void add(ComparedAspect aspect,
             const std::string &path = {},
             const ComparedObject &before = {},
             const ComparedObject &after = {});
    void addIf(bool differs, ComparedAspect aspect)
    {
        if (differs)
            add(aspect);
    }
    void answers();
    void subjects();
    void objects(const Objects &before, const Objects &after);
    void object(const std::string &path, const ComparedObject &a, const ComparedObject &b);
    void mounts(const std::string &path, const ComparedObject &a, const ComparedObject &b);

    Comparison m_result;
};

ComparedSide sideOf(const Finding &finding)
{
    ComparedSide side;
    side.subject = finding.report.subject;
    side.verdict = finding.report.verdict.kind;
    side.code = finding.report.code;
    side.cause = finding.report.cause;
    side.readAt = finding.readAt;
    side.live = finding.live();
    if (finding.opened->origin) {
        side.hostName = finding.opened->origin->hostName;
        side.redacted = finding.opened->origin->redacted;
    }
    return side;
}

/// Where in the path, and by which check.
bool sameDecision(const Finding &before, const Finding &after)
{
    const Verdict &a = before.report.verdict;
    const Verdict &b = after.report.verdict;
    const auto place = [](const Verdict &verdict) {
        return verdict.deciding ? std::optional(verdict.steps[*verdict.deciding].component)
                                : std::nullopt;
    };
    return before.report.code == after.report.code && before.report.cause == after.report.cause
           && a.reason == b.reason && place(a) == place(b);
}

ComparedOutcome outcomeOf(const Finding &before, const Finding &after, bool differences)
{
    const VerdictKind a = before.report.verdict.kind;
    const VerdictKind b = after.report.verdict.kind;
    if (a != b && b == VerdictKind::Undetermined)
        return ComparedOutcome::NotKnownNow;
    if (a != b && a == VerdictKind::Undetermined)
        return ComparedOutcome::KnownNow;
    if (a != b)
        return b == VerdictKind::Allowed ? ComparedOutcome::FixWorked : ComparedOutcome::DeniedNow;
    if (!sameDecision(before, after))
        return ComparedOutcome::SomethingElse;
    return differences ? ComparedOutcome::SameAnswer : ComparedOutcome::NothingChanged;
}

Comparer::Comparer(const Finding &before, const Finding &after)
{
    m_result.before = sideOf(before);
    m_result.after = sideOf(after);
    m_result.request = questionsOf(before).front();
    m_result.requestAfter = questionsOf(after).front();
    answers();
    const bool sameAnswer = m_result.differences.empty();
    subjects();
    objects(Collector(recordedFacts(before)).take(), Collector(recordedFacts(after)).take());
    const bool factsDiffer = m_result.differences.size() > (sameAnswer ? 0U : 1U);
    m_result.outcome = outcomeOf(before, after, factsDiffer);
}

void Comparer::add(ComparedAspect aspect,
                   const std::string &path,
                   const ComparedObject &before,
                   const ComparedObject &after)
{
    if (m_result.differences.size() < kMaxDifferences)
        m_result.differences.push_back({aspect, path, before, after});
    else
        ++m_result.notListed;
}

void Comparer::answers()
{
    const ComparedSide &a = m_result.before;
    const ComparedSide &b = m_result.after;
    if (a.verdict != b.verdict)
        add(ComparedAspect::Verdict);
    else
        addIf(a.code != b.code || a.cause != b.cause, ComparedAspect::Cause);
}

void Comparer::subjects()
{
    const Subject &a = m_result.before.subject;
    const Subject &b = m_result.after.subject;
    const Credentials &own = a.credentials;
    const Credentials &other = b.credentials;
    addIf(own.fsUid != other.fsUid, ComparedAspect::User);
    addIf(own.fsGid != other.fsGid, ComparedAspect::Group);
    addIf(own.supplementaryGroups != other.supplementaryGroups, ComparedAspect::Groups);
    addIf(own.effective != other.effective, ComparedAspect::Capabilities);
    addIf(a.userNamespace.uids != b.userNamespace.uids, ComparedAspect::UserMap);
    addIf(a.userNamespace.gids != b.userNamespace.gids, ComparedAspect::GroupMap);
    addIf(a.securityLabel && b.securityLabel && *a.securityLabel != *b.securityLabel,
          ComparedAspect::SecurityLabel);
}

void Comparer::objects(const Objects &before, const Objects &after)
{
    for (const auto &[path, own] : before) {
        const auto other = after.find(path);
        if (other != after.end())
            object(path, own, other->second);
    }
}

void Comparer::object(const std::string &path, const ComparedObject &a, const ComparedObject &b)
{
    const auto addWhere = [&](bool differs, ComparedAspect aspect) {
        if (differs)
            add(aspect, path, a, b);
    };
    if (a.missing != b.missing) {
        add(ComparedAspect::Presence, path, a, b);
        return;
    }
    if (a.inode && b.inode) {
        addWhere(a.inode->type != b.inode->type, ComparedAspect::Type);
        addWhere(a.inode->owner != b.inode->owner, ComparedAspect::Owner);
        addWhere(a.inode->group != b.inode->group, ComparedAspect::OwningGroup);
        addWhere(!(a.inode->mode == b.inode->mode), ComparedAspect::Mode);
        addWhere(!(a.inode->flags == b.inode->flags), ComparedAspect::Attributes);
    }
    addWhere(a.acl && b.acl && *a.acl != *b.acl, ComparedAspect::Acl);
    addWhere(a.defaultAcl && b.defaultAcl && *a.defaultAcl != *b.defaultAcl,
             ComparedAspect::DefaultAcl);
    mounts(path, a, b);
}

/// Said once, where a mount begins, and not again for all that lies below.
void Comparer::mounts(const std::string &path, const ComparedObject &a, const ComparedObject &b)
{
    if (!a.mount || !b.mount || (!a.mountBegins && !b.mountBegins))
        return;
    if (!sameMountedThing(*a.mount, *b.mount))
        add(ComparedAspect::MountPoint, path, a, b);
    if (!sameMountOptions(*a.mount, *b.mount))
        add(ComparedAspect::MountOptions, path, a, b);
    if (!sameIdmap(*a.mount, *b.mount))
        add(ComparedAspect::Idmap, path, a, b);
}

} // namespace

Comparison compare(const Finding &before, const Finding &after)
{
    return Comparer(before, after).take();
}

} // namespace mountlens::ui
