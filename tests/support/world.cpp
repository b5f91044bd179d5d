// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/world.h"

#include "base/text_scan.h"
#include "support/world_tables.h"

#include <array>
#include <cerrno>
#include <string>

namespace mountlens {

namespace {

constexpr std::size_t kLongestName = 255;
constexpr std::uint64_t kEveryCapability = 0x1ffffffffffU;

const WorldNode &nodeIn(const WorldTables &tables, NodeId id)
{
    return tables.nodes[id.value()];
}

const WorldFileSystem &fileSystemOf(const WorldTables &tables, const WorldNode &node)
{
    return tables.fileSystems[tables.mounts[node.mount].fileSystem];
}

const WorldEntry &entryOf(const WorldTables &tables, const WorldNode &node)
{
    return fileSystemOf(tables, node).entries[node.entry];
}

const WorldInode &inodeOf(const WorldTables &tables, const WorldNode &node)
{
    const WorldFileSystem &fileSystem = fileSystemOf(tables, node);
    return fileSystem.inodes[fileSystem.entries[node.entry].inode];
}

Error unread(const char *what)
{
    return Error(ErrorId::NoRightToRead, what);
}

bool fits(const ToldDeviceRule &rule, FileType type, DeviceNumber device, DeviceAccess access)
{
    const bool typeFits = type == FileType::CharDevice ? rule.characters : rule.blocks;
    return typeFits && (rule.everyNumber || rule.number == device)
           && rule.accesses[static_cast<std::size_t>(access)];
}

struct CapabilityName
{
    std::string_view name;
    Capability capability;
};

constexpr auto kCapabilities = std::to_array<CapabilityName>({
    {"chown", Capability::Chown},
    {"dac_override", Capability::DacOverride},
    {"dac_read_search", Capability::DacReadSearch},
    {"fowner", Capability::Fowner},
    {"fsetid", Capability::Fsetid},
    {"linux_immutable", Capability::LinuxImmutable},
    {"sys_ptrace", Capability::SysPtrace},
    {"sys_admin", Capability::SysAdmin},
    {"sys_resource", Capability::SysResource},
    {"mknod", Capability::Mknod},
    {"setfcap", Capability::Setfcap},
});

CapabilitySet capabilitiesNamed(std::string_view name, std::string_view who)
{
    if (name == "all")
        return CapabilitySet(kEveryCapability);
    for (const CapabilityName &each : kCapabilities) {
        if (each.name == name)
            return CapabilitySet().with(each.capability);
    }
    rejectWorldText("no capability " + std::string(name), who);
}

/// An id of the namespace, or a kernel id with a `k` in front.
template <class Kernel, class Inside, class Map>
Kernel taskId(const Map &map, std::string_view text, std::string_view who)
{
    const bool isKernelId = text.starts_with('k');
    if (isKernelId)
        text.remove_prefix(1);
    const auto number = parseNumber32(text);
    if (!number)
        rejectWorldText("not an id: " + std::string(text), who);
    const auto id = isKernelId ? std::optional(Kernel(*number)) : map.mapDown(Inside(*number));
    if (!id)
        rejectWorldText("not mapped in this user namespace: " + std::string(text), who);
    return *id;
}

} // namespace

World::World(std::string_view text)
    : m_tables(std::make_unique<const WorldTables>(readWorld(text)))
{
}

World::~World() = default;

const KernelFacts &World::kernel()
{
    return m_tables->kernel;
}

Result<NodeId> World::root()
{
    return NodeId(m_tables->root);
}

Result<NodeId> World::workingDirectory()
{
    return NodeId(m_tables->workingDirectory);
}

Result<Entry> World::child(NodeId directory, std::string_view name)
{
    if (name.size() > kLongestName)
        return Entry{std::nullopt, ENAMETOOLONG};
    const WorldNode &node = nodeIn(*m_tables, directory);
    const WorldInode &inode = inodeOf(*m_tables, node);
    if (inode.childrenUnread)
        return unread("children");
    const TableIndex found = findChild(entryOf(*m_tables, node), name);
    if (found == kNoIndex)
        return Entry{std::nullopt, inode.refuses};
    const TableIndex entry = m_tables->mounts[node.mount].firstNode + found;
    return Entry{NodeId(m_tables->nodes[entry].crossed), 0};
}

Result<NodeId> World::parent(NodeId directory)
{
    TableIndex at = directory.value();
    if (inodeOf(*m_tables, m_tables->nodes[at]).parentUnread)
        return unread("parent");
    while (at != m_tables->root) {
        const WorldNode &node = m_tables->nodes[at];
        const WorldMount &mount = m_tables->mounts[node.mount];
        if (node.entry != mount.root) {
            const TableIndex up = mount.firstNode + entryOf(*m_tables, node).parent;
            return NodeId(m_tables->nodes[up].crossed);
        }
        if (mount.parentMount == kNoIndex)
            break;
        at = m_tables->mounts[mount.parentMount].firstNode + mount.point;
    }
    return NodeId(m_tables->nodes[at].crossed);
}

Result<NodeId> World::withoutMounts(NodeId entry)
{
    TableIndex at = entry.value();
    for (;;) {
        const WorldNode &node = m_tables->nodes[at];
        const WorldMount &mount = m_tables->mounts[node.mount];
        if (node.entry != mount.root || mount.parentMount == kNoIndex)
            return NodeId(at);
        at = m_tables->mounts[mount.parentMount].firstNode + mount.point;
    }
}

Result<bool> World::isMountpoint(NodeId directory, std::string_view name)
{
    const WorldNode &node = nodeIn(*m_tables, directory);
    const TableIndex found = findChild(entryOf(*m_tables, node), name);
    return found != kNoIndex && fileSystemOf(*m_tables, node).entries[found].covered;
}

const Result<InodeFacts> &World::inode(NodeId node)
{
    return nodeIn(*m_tables, node).facts;
}

const Result<PosixAcl> &World::acl(NodeId node, AclKind kind)
{
    const WorldInode &inode = inodeOf(*m_tables, nodeIn(*m_tables, node));
    return kind == AclKind::Access ? inode.accessAcl : inode.defaultAcl;
}

const Result<SymlinkTarget> &World::symlink(NodeId node)
{
    return inodeOf(*m_tables, nodeIn(*m_tables, node)).target;
}

const Result<ExecutableHead> &World::executableHead(NodeId node)
{
    return inodeOf(*m_tables, nodeIn(*m_tables, node)).head;
}

Result<bool> World::ask(NodeId node, NodeQuestion question)
{
    const WorldNode &place = nodeIn(*m_tables, node);
    const WorldInode &inode = inodeOf(*m_tables, place);
    if (inode.questionsUnread)
        return unread("questions");
    if (question == NodeQuestion::EmptyDirectory)
        return entryOf(*m_tables, place).children.empty();
    return ((inode.marks >> static_cast<unsigned>(question)) & 1U) != 0;
}

Result<bool> World::deviceAllowed(FileType type, DeviceNumber device, DeviceAccess access)
{
    ToldDeviceRule::Says says = ToldDeviceRule::Says::Allow;
    for (const ToldDeviceRule &rule : m_tables->devices) {
        if (fits(rule, type, device, access))
            says = rule.says;
    }
    if (says == ToldDeviceRule::Says::Unread)
        return unread("device cgroup");
    return says == ToldDeviceRule::Says::Allow;
}

const Result<MountFacts> &World::mount(MountId mount)
{
    return m_tables->mounts[mount.value() - 1].facts;
}

const Result<UserNamespace> &World::superblockNamespace(MountId mount)
{
    return m_tables->fileSystems[m_tables->mounts[mount.value() - 1].fileSystem].userNamespace;
}

NodeId World::at(std::string_view path)
{
    NodeId here(m_tables->nodes.front().crossed);
    std::string_view rest = path;
    while (!rest.empty()) {
        const std::string_view name = takeUntil(rest, '/');
        if (name.empty())
            continue;
        const Result<Entry> entry = child(here, name);
        if (!entry || !entry->node)
            rejectWorldText("no such path", path);
        here = *entry->node;
    }
    return here;
}

InodeView World::view(std::string_view path)
{
    const Result<InodeView> view = viewInode(*this, at(path));
    if (!view)
        rejectWorldText("its facts cannot be read", path);
    return *view;
}

const UserNamespace &World::userNamespace(std::string_view name) const
{
    for (const NamedUserNamespace &each : m_tables->userNamespaces) {
        if (each.name == name)
            return each.facts;
    }
    rejectWorldText("no such user namespace", name);
}

Subject World::subject(std::string_view userNamespaceName, std::string_view who) const
{
    Subject subject;
    subject.userNamespace = userNamespace(userNamespaceName);
    Credentials &task = subject.credentials;
    std::string_view rest = who;
    std::string_view ids = takeField(rest);
    task.setUids(taskId<Kuid, Uid>(subject.userNamespace.uids, takeUntil(ids, ':'), who));
    task.setGids(taskId<Kgid, Gid>(subject.userNamespace.gids, takeUntil(ids, ':'), who));
    std::vector<Kgid> groups;
    while (!ids.empty())
        groups.push_back(taskId<Kgid, Gid>(subject.userNamespace.gids, takeUntil(ids, ','), who));
    task.setGroups(std::move(groups));
    for (std::string_view word = takeField(rest); !word.empty(); word = takeField(rest)) {
        if (word.starts_with('+')) {
            const CapabilitySet more = capabilitiesNamed(word.substr(1), who);
            task.effective = CapabilitySet(task.effective.bits() | more.bits());
        } else if (word == "umask") {
            task.umask = Mode(parseNumber32(takeField(rest), 8).value_or(0));
        } else {
            rejectWorldText("not understood: " + std::string(word), who);
        }
    }
    task.permitted = task.effective;
    return subject;
}

Verdict World::ask(std::string_view userNamespaceName,
                   std::string_view who,
                   Operation operation,
                   std::string_view path,
                   Record record)
{
    Request request;
    request.operation = operation;
    request.path = path;
    return ask(userNamespaceName, who, request, record);
}

Verdict World::ask(std::string_view userNamespaceName,
                   std::string_view who,
                   const Request &request,
                   Record record)
{
    return diagnose(subject(userNamespaceName, who), *this, request, record);
}

} // namespace mountlens
