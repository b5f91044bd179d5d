// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Every ACL with up to two named entries, against the rule stated once more in plain numbers.
#include "rules/inode_permission.h"
#include "support/check.h"

#include <string>
#include <vector>

using namespace mountlens;

namespace {

constexpr std::uint32_t kMe = 1000;
constexpr std::uint32_t kMyGroup = 2000;
constexpr std::uint32_t kMyOtherGroup = 2001;
constexpr std::uint32_t kStranger = 5000;

/// A machine that holds one file.
class OneFile final : public FactSource
{
public:
    OneFile()
    {
        InodeFacts facts;
        facts.owner = Kuid(kStranger);
        inodeFacts = facts;
        MountFacts mountFacts;
        mountFacts.fileSystem = "ext4";
        m_mount = mountFacts;
    }

    const KernelFacts &kernel() override { return m_kernel; }
    Result<NodeId> root() override { return NodeId(0); }
    Result<NodeId> workingDirectory() override { return NodeId(0); }
    Result<Entry> child(NodeId /*directory*/, std::string_view /*name*/) override
    {
        return Entry{};
    }
    Result<NodeId> parent(NodeId directory) override { return directory; }
    Result<NodeId> withoutMounts(NodeId entry) override { return entry; }
    Result<bool> isMountpoint(NodeId /*directory*/, std::string_view /*name*/) override
    {
        return false;
    }
    const Result<InodeFacts> &inode(NodeId /*node*/) override { return inodeFacts; }
    const Result<PosixAcl> &acl(NodeId /*node*/, AclKind /*kind*/) override { return accessAcl; }
    const Result<SymlinkTarget> &symlink(NodeId /*node*/) override { return m_link; }
    const Result<ExecutableHead> &executableHead(NodeId /*node*/) override { return m_head; }
    Result<bool> ask(NodeId /*node*/, NodeQuestion /*question*/) override { return false; }
    Result<bool>
    deviceAllowed(FileType /*type*/, DeviceNumber /*device*/, DeviceAccess /*access*/) override
    {
        return true;
    }
    const Result<MountFacts> &mount(MountId /*mount*/) override { return m_mount; }
    const Result<UserNamespace> &superblockNamespace(MountId /*mount*/) override
    {
        return m_userNamespace;
    }

    Result<InodeFacts> inodeFacts{InodeFacts()};
    Result<PosixAcl> accessAcl{PosixAcl()};

private:
    KernelFacts m_kernel;
    Result<MountFacts> m_mount{MountFacts()};
    Result<SymlinkTarget> m_link{SymlinkTarget()};
    Result<ExecutableHead> m_head{ExecutableHead()};
    Result<UserNamespace> m_userNamespace{UserNamespace::makeInitial()};
};

struct Named
{
    bool isUser = false;
    bool matches = false;
    unsigned perms = 0;
};

/// An ACL in plain numbers: r=4, w=2, x=1.
struct Plain
{
    std::vector<Named> named;
    unsigned owner = 0;
    unsigned group = 0;
    bool inOwningGroup = false;
    /// 8: there is no mask entry.
    unsigned mask = 8;
    unsigned other = 0;

    [[nodiscard]] unsigned groupTriplet() const { return mask == 8 ? group : mask; }
};

bool covers(unsigned have, unsigned want)
{
    return (have & want) == want;
}

/// KERNEL section 5 for a task that is not the owner and has no capabilities.
bool mayAccess(const Plain &acl, unsigned want)
{
    if (acl.groupTriplet() == 0) {
        // The kernel skips the ACL: group triplet 000, other triplet as it is. Membership matters
        // only where the two differ in a wanted bit.
        const bool asGroup = (acl.other & want) != 0 && acl.inOwningGroup;
        return covers(asGroup ? 0 : acl.other, want);
    }
    const unsigned limit = acl.mask == 8 ? 7 : acl.mask;
    for (const Named &entry : acl.named) {
        if (entry.isUser && entry.matches)
            return covers(entry.perms & limit, want);
    }
    bool inSomeGroup = acl.inOwningGroup;
    bool someGroupGrants = acl.inOwningGroup && covers(acl.group, want);
    for (const Named &entry : acl.named) {
        if (entry.isUser || !entry.matches)
            continue;
        inSomeGroup = true;
        someGroupGrants = someGroupGrants || covers(entry.perms, want);
    }
    if (inSomeGroup)
        return someGroupGrants && covers(limit, want);
    return covers(acl.other, want);
}

AccessMask mask(unsigned bits)
{
    return AccessMask::fromBits(static_cast<std::uint8_t>(bits));
}

AclEntry entryOf(const Named &named, bool second)
{
    if (named.isUser) {
        const std::uint32_t id = named.matches ? kMe : kStranger + 1 + (second ? 1U : 0U);
        return {AclTag::User, mask(named.perms), Kuid(id), std::nullopt};
    }
    const std::uint32_t mine = second ? kMyOtherGroup : kMyGroup;
    return {AclTag::Group, mask(named.perms), std::nullopt,
            Kgid(named.matches ? mine : kStranger + (second ? 1U : 0U))};
}

PosixAcl aclOf(const Plain &plain)
{
    std::vector<AclEntry> users;
    std::vector<AclEntry> groups;
    for (std::size_t i = 0; i < plain.named.size(); ++i)
        (plain.named[i].isUser ? users : groups).push_back(entryOf(plain.named[i], i == 1));
    std::vector<AclEntry> entries = {{AclTag::UserObj, mask(plain.owner), {}, {}}};
    entries.insert(entries.end(), users.begin(), users.end());
    entries.push_back({AclTag::GroupObj, mask(plain.group), {}, {}});
    entries.insert(entries.end(), groups.begin(), groups.end());
    if (plain.mask != 8)
        entries.push_back({AclTag::Mask, mask(plain.mask), {}, {}});
    entries.push_back({AclTag::Other, mask(plain.other), {}, {}});
    auto acl = PosixAcl::fromEntries(std::move(entries));
    return acl ? *acl : PosixAcl();
}

std::string describe(const Plain &plain, unsigned want)
{
    std::string text;
    for (const Named &named : plain.named) {
        text += std::string(named.isUser ? "user" : "group") + (named.matches ? "(me) " : " ")
                + std::to_string(named.perms) + ' ';
    }
    return text + "group" + (plain.inOwningGroup ? "(me) " : " ") + std::to_string(plain.group)
           + " mask " + std::to_string(plain.mask) + " other " + std::to_string(plain.other)
           + " want " + std::to_string(want);
}

class Exhaustive
{
public:
    Exhaustive()
    {
        m_task.userNamespace = UserNamespace::makeInitial();
        m_task.credentials.setUids(Kuid(kMe));
        m_task.credentials.setGids(Kgid(kMyGroup));
        m_task.credentials.setGroups({Kgid(kMyOtherGroup)});
    }

    /// Every base entry and mask around these named entries.
    void around(const std::vector<Named> &named)
    {
        Plain plain;
        plain.named = named;
        plain.owner = 7; // would grant everything, to somebody else
        const unsigned masks = named.empty() ? 9 : 8;
        for (const bool inGroup : {false, true}) {
            plain.inOwningGroup = inGroup;
            for (plain.group = 0; plain.group < 8; ++plain.group) {
                for (plain.mask = 0; plain.mask < masks; ++plain.mask) {
                    for (plain.other = 0; plain.other < 8; ++plain.other)
                        everyAccess(plain);
                }
            }
        }
    }

    [[nodiscard]] int finish() const { return m_checks.finish("acls"); }

private:
    void everyAccess(const Plain &plain)
    {
        m_file.accessAcl = aclOf(plain);
        const bool valid = m_file.accessAcl->entries().size()
                           == plain.named.size() + 3 + (plain.mask == 8 ? 0 : 1);
        m_checks.that(valid, [&] { return "not an ACL: " + describe(plain, 0); });
        InodeFacts &facts = *m_file.inodeFacts;
        facts.mode = Mode((plain.owner << 6U) | (plain.groupTriplet() << 3U) | plain.other);
        facts.group = Kgid(plain.inOwningGroup ? kMyGroup : kStranger);
        const Result<InodeView> view = viewInode(m_file, NodeId(0));
        const RuleContext context{m_task, m_file};
        for (unsigned want = 0; want < 8; ++want) {
            const Ruling ruling = inodePermission(context, *view, mask(want));
            m_checks.that(ruling.passes() == mayAccess(plain, want),
                          [&] { return describe(plain, want); });
        }
    }

    Subject m_task;
    OneFile m_file;
    Checks m_checks;
};

std::vector<Named> everyNamed(bool isUser)
{
    std::vector<Named> all;
    for (const bool matches : {false, true}) {
        for (unsigned perms = 0; perms < 8; ++perms)
            all.push_back({isUser, matches, perms});
    }
    return all;
}

} // namespace

int main()
{
    Exhaustive exhaustive;
    exhaustive.around({});
    const std::vector<Named> users = everyNamed(true);
    const std::vector<Named> groups = everyNamed(false);
    for (const auto *first : {&users, &groups}) {
        for (const Named &one : *first) {
            exhaustive.around({one});
            for (const Named &two : users)
                exhaustive.around({one, two});
        }
    }
    for (const Named &one : groups) {
        for (const Named &two : groups)
            exhaustive.around({one, two});
    }
    return exhaustive.finish();
}
