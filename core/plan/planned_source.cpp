// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/planned_source.h"

#include "base/text_scan.h"

#include <algorithm>
#include <cerrno>

namespace mountlens {

namespace {

constexpr int kMaxLinks = 40;
constexpr std::size_t kMaxPending = 65536;
constexpr std::size_t kRootMount = 0;
/// No file system has it: what is made up here is never taken for an inode of the host.
constexpr std::uint64_t kPlannedDevice = ~std::uint64_t{0};

Error lookupError(std::string_view name, int code)
{
    return Error::fromErrno(ErrorId::OpenFailed, std::string(name), code);
}

std::string joined(const std::string &directory, std::string_view name)
{
    std::string path = directory == "/" ? directory : directory + '/';
    return path.append(name);
}

MountId idOf(std::size_t index)
{
    return MountId(index + 1);
}

} // namespace

PlannedSource::PlannedSource(std::shared_ptr<FactSource> host,
                             UserNamespace container,
                             PlannedRoot root)
    : m_host(std::move(host))
    , m_container(std::move(container))
    , m_root(std::move(root))
{
    PlannedMount mount;
    mount.target = "/";
    mount.fileSystem = m_root.fileSystem;
    mount.source = m_root.fileSystem;
    mount.superblock = m_root.superblock;
    if (m_root.readOnly)
        mount.flags |= MountFlag::ReadOnly;
    m_mounts.push_back({std::move(mount), std::nullopt, std::nullopt, std::nullopt});
    Node top;
    top.rootPath = "/";
    addNode(std::move(top));
}

NodeId PlannedSource::addNode(Node node)
{
    m_nodes.push_back(std::move(node));
    return NodeId(static_cast<std::uint32_t>(m_nodes.size() - 1));
}

// -- look-ups

Result<Entry> PlannedSource::child(NodeId directory, std::string_view name)
{
    Node &at = m_nodes[directory.value()];
    if (at.unknown)
        return *at.unknown;
    auto known = at.children.find(name);
    if (known == at.children.end()) {
        auto found = at.host ? childOnHost(directory, name) : childOnRoot(directory, name);
        if (!found || !found->node)
            return found;
        known = at.children.emplace(std::string(name), *found->node).first;
    }
    NodeId entry = known->second;
    for (auto above = m_onTop.find(entry); above != m_onTop.end(); above = m_onTop.find(entry))
        entry = above->second;
    return Entry{entry, 0};
}

Result<Entry> PlannedSource::childOnRoot(NodeId directory, std::string_view name)
{
    const Node &at = m_nodes[directory.value()];
    if (at.rootPath.empty())
        return Entry{}; // made by the engine, and empty
    Node node;
    node.parent = directory;
    node.name = std::string(name);
    node.rootPath = joined(at.rootPath, name);
    node.mount = at.mount;
    const auto entry = m_root.tree->look(node.rootPath);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Entry{};
    return Entry{addNode(std::move(node)), 0};
}

Result<Entry> PlannedSource::childOnHost(NodeId directory, std::string_view name)
{
    const Node &at = m_nodes[directory.value()];
    const std::size_t plan = at.mount;
    auto entry = m_host->child(*at.host, name);
    if (!entry || !entry->node)
        return entry;
    if (!m_mounts[plan].plan.recursive) {
        auto beneath = m_host->withoutMounts(*entry->node);
        if (!beneath)
            return beneath.error();
        entry->node = *beneath;
    }
    Node node;
    node.parent = directory;
    node.name = std::string(name);
    node.host = entry->node;
    const Result<InodeFacts> &inode = m_host->inode(*entry->node);
    const bool elsewhere = inode && m_mounts[plan].host && inode->mount != *m_mounts[plan].host;
    node.mount = elsewhere ? mountIdFor(plan, inode->mount).value() - 1 : plan;
    return Entry{addNode(std::move(node)), 0};
}

MountId PlannedSource::mountIdFor(std::size_t plan, MountId host)
{
    const auto [place, isNew] = m_mountsBelow.try_emplace({plan, host.value()}, m_mounts.size());
    if (isNew) {
        PlannedMount below;
        const PlannedMount &above = m_mounts[plan].plan;
        if (above.readOnlyBelow && above.flags.has(MountFlag::ReadOnly))
            below.flags |= MountFlag::ReadOnly;
        below.readOnlyBelow = above.readOnlyBelow;
        m_mounts.push_back({std::move(below), host, std::nullopt, std::nullopt});
    }
    return idOf(place->second);
}

Result<NodeId> PlannedSource::parent(NodeId directory)
{
    const Node &at = m_nodes[directory.value()];
    return at.beneath ? m_nodes[at.beneath->value()].parent : at.parent;
}

Result<NodeId> PlannedSource::withoutMounts(NodeId entry)
{
    NodeId beneath = entry;
    while (m_nodes[beneath.value()].beneath)
        beneath = *m_nodes[beneath.value()].beneath;
    Node &at = m_nodes[beneath.value()];
    if (at.covered)
        return *at.covered;
    if (!at.host || at.mount == m_nodes[at.parent.value()].mount)
        return beneath;
    // The root of a mount that came along with its parent directory.
    const auto covered = m_host->withoutMounts(*at.host);
    if (!covered)
        return covered.error();
    Node node;
    node.parent = at.parent;
    node.name = at.name;
    node.host = *covered;
    node.mount = m_nodes[at.parent.value()].mount;
    at.covered = addNode(std::move(node));
    return *at.covered;
}

Result<bool> PlannedSource::isMountpoint(NodeId directory, std::string_view name)
{
    const Node &at = m_nodes[directory.value()];
    const auto known = at.children.find(name);
    if (known != at.children.end() && m_onTop.contains(known->second))
        return true;
    if (at.host && m_mounts[at.mount].plan.recursive)
        return m_host->isMountpoint(*at.host, name);
    return false;
}

// -- mounting

Result<FileType> PlannedSource::typeOf(const PlannedMount &mount)
{
    if (mount.made)
        return mount.made->type;
    if (!mount.hostNode)
        return FileType::Directory;
    const Result<InodeFacts> &inode = m_host->inode(*mount.hostNode);
    if (!inode)
        return inode.error();
    return inode->type == FileType::Directory ? FileType::Directory : FileType::Regular;
}

/// libcontainer/rootfs_linux.go createMountpoint(): missing directories are made, mode 0755, by
/// the container's root; for a file an empty one.
Result<NodeId> PlannedSource::makeEntry(NodeId directory, std::string_view name, FileType type)
{
    const Result<InodeFacts> &above = inode(directory);
    if (!above)
        return above.error();
    if (above->type != FileType::Directory)
        return lookupError(name, ENOTDIR);
    const Result<MountFacts> &on = mount(above->mount);
    const bool onRoot = m_nodes[directory.value()].mount == kRootMount;
    // The root file system becomes read-only after everything is mounted.
    if (on && !onRoot && (on->flags.has(MountFlag::ReadOnly) || on->superblockReadOnly))
        return lookupError(name, EROFS);
    Node node;
    node.parent = directory;
    node.name = std::string(name);
    node.mount = m_nodes[directory.value()].mount;
    node.made = MadeNode{};
    node.made->type = type;
    node.made->mode = type == FileType::Directory ? Mode(0755) : Mode(0644);
    node.made->owner = m_container.uids.mapDown(Uid(0)).value_or(Kuid(0));
    node.made->group = m_container.gids.mapDown(Gid(0)).value_or(Kgid(0));
    const NodeId made = addNode(std::move(node));
    m_nodes[directory.value()].children.insert_or_assign(std::string(name), made);
    return made;
}

Result<Done> PlannedSource::make(const std::string &path, const MadeNode &node)
{
    PlannedMount place;
    place.target = path;
    place.made = node;
    const auto found = targetOf(place);
    if (!found)
        return found.error();
    Node &at = m_nodes[found->value()];
    at.made = node;
    at.rootPath.clear();
    at.inode.reset();
    return Done{};
}

/// One component of the way to a target.
Result<NodeId> PlannedSource::stepToTarget(TargetWalk &walk, const std::string &name)
{
    if (name == "..")
        return parent(walk.here);
    const auto entry = child(walk.here, name);
    if (!entry)
        return entry.error();
    if (!entry->node)
        return makeEntry(walk.here, name, walk.pending.empty() ? walk.type : FileType::Directory);
    const Result<InodeFacts> &found = inode(*entry->node);
    if (!found)
        return found.error();
    if (found->type != FileType::Symlink)
        return *entry->node;
    const Result<SymlinkTarget> &link = symlink(*entry->node);
    if (!link)
        return link.error();
    if (++walk.links > kMaxLinks || walk.pending.size() > kMaxPending)
        return lookupError(name, ELOOP);
    walk.pending = link->path + '/' + walk.pending;
    return link->path.starts_with('/') ? NodeId(0) : walk.here;
}

/// Walks to the target inside the planned tree, as filepath-securejoin does for runc: links stay
/// inside the root, and what is missing is made.
Result<NodeId> PlannedSource::targetOf(const PlannedMount &mount)
{
    const auto type = typeOf(mount);
    if (!type)
        return type.error();
    TargetWalk walk{mount.target, NodeId(0), *type, 0};
    while (!walk.pending.empty()) {
        std::string_view rest = walk.pending;
        const std::string name(takeUntil(rest, '/'));
        walk.pending = std::string(rest);
        if (name.empty() || name == ".")
            continue;
        const auto next = stepToTarget(walk, name);
        if (!next)
            return next.error();
        walk.here = *next;
    }
    return walk.here;
}

Result<Done> PlannedSource::add(const PlannedMount &mount)
{
    const auto covered = targetOf(mount);
    if (!covered)
        return covered.error();
    KnownMount known{mount, std::nullopt, std::nullopt, std::nullopt};
    if (mount.hostNode) {
        const Result<InodeFacts> &source = m_host->inode(*mount.hostNode);
        if (source)
            known.host = source->mount;
    } else if (mount.madeOn) {
        known.host = mount.madeOn;
    }
    m_mounts.push_back(std::move(known));
    Node node;
    node.parent = m_nodes[covered->value()].parent;
    node.name = m_nodes[covered->value()].name;
    node.mount = m_mounts.size() - 1;
    node.host = mount.hostNode;
    node.made = mount.made;
    node.unknown = mount.unknown;
    node.rootPath = mount.copiedFrom;
    node.beneath = *covered;
    const NodeId top = addNode(std::move(node));
    m_onTop.insert_or_assign(*covered, top);
    return Done{};
}

// -- objects

const Result<InodeFacts> &PlannedSource::inode(NodeId node)
{
    Node &at = m_nodes[node.value()];
    if (!at.inode)
        at.inode = readInode(at, node);
    return *at.inode;
}

Result<InodeFacts> PlannedSource::readInode(const Node &node, NodeId id)
{
    if (node.unknown)
        return *node.unknown;
    if (node.host)
        return readHostInode(node);
    return node.made ? inodeOf(*node.made, node, id) : readRootInode(node, id);
}

Result<InodeFacts> PlannedSource::readHostInode(const Node &node)
{
    Result<InodeFacts> facts = m_host->inode(*node.host);
    if (!facts)
        return facts;
    facts->mount = idOf(node.mount);
    const auto &chowned = m_mounts[node.mount].plan.chownedTo;
    if (chowned && facts->type != FileType::Symlink) {
        facts->owner = chowned->first;
        facts->group = chowned->second;
    }
    return facts;
}

Result<InodeFacts> PlannedSource::readRootInode(const Node &node, NodeId id)
{
    const auto entry = m_root.tree->look(node.rootPath);
    if (!entry)
        return entry.error();
    if (!*entry)
        return lookupError(node.rootPath, ENOENT);
    MadeNode made;
    made.type = (*entry)->type;
    made.mode = (*entry)->mode;
    InodeFacts facts = inodeOf(made, node, id);
    const bool plain = node.mount != 0 && m_mounts[node.mount].plan.copiesPlainIds;
    facts.owner = plain ? Kuid((*entry)->uid.value()) : m_root.storedUids.mapDown((*entry)->uid);
    facts.group = plain ? Kgid((*entry)->gid.value()) : m_root.storedGids.mapDown((*entry)->gid);
    facts.size = (*entry)->size;
    facts.deviceNode = (*entry)->device;
    return facts;
}

InodeFacts PlannedSource::inodeOf(const MadeNode &made, const Node &node, NodeId id)
{
    InodeFacts facts;
    facts.type = made.type;
    facts.mode = made.mode;
    facts.owner = made.owner;
    facts.group = made.group;
    facts.mount = idOf(node.mount);
    facts.deviceNode = made.device;
    facts.device = kPlannedDevice;
    facts.number = id.value() + 1U;
    return facts;
}

const Result<PosixAcl> &PlannedSource::acl(NodeId node, AclKind kind)
{
    Node &at = m_nodes[node.value()];
    if (at.host)
        return m_host->acl(*at.host, kind);
    auto &kept = kind == AclKind::Access ? at.accessAcl : at.defaultAcl;
    if (!kept)
        kept = at.unknown ? Result<PosixAcl>(*at.unknown) : Result<PosixAcl>(PosixAcl());
    return *kept;
}

const Result<SymlinkTarget> &PlannedSource::symlink(NodeId node)
{
    Node &at = m_nodes[node.value()];
    if (at.host)
        return m_host->symlink(*at.host);
    if (!at.symlink && at.made)
        at.symlink = SymlinkTarget{at.made->target, false, {}, false};
    if (!at.symlink) {
        const auto entry = m_root.tree->look(at.rootPath);
        at.symlink = entry && *entry
                         ? Result<SymlinkTarget>(SymlinkTarget{(*entry)->target, false, {}, false})
                         : Result<SymlinkTarget>(lookupError(at.rootPath, ENOENT));
    }
    return *at.symlink;
}

const Result<ExecutableHead> &PlannedSource::executableHead(NodeId node)
{
    Node &at = m_nodes[node.value()];
    if (at.host)
        return m_host->executableHead(*at.host);
    if (!at.head)
        at.head = at.rootPath.empty() ? Result<ExecutableHead>(ExecutableHead())
                                      : m_root.tree->executableHead(at.rootPath);
    return *at.head;
}

bool PlannedSource::coveredBelow(NodeId directory) const
{
    return !m_nodes[directory.value()].children.empty();
}

Result<bool> PlannedSource::askRoot(const Node &node, NodeQuestion question)
{
    switch (question) {
    case NodeQuestion::OnLowerLayer:
    case NodeQuestion::NotOnUpperLayer:
        return m_root.layered && node.mount == kRootMount && !node.made;
    case NodeQuestion::EmptyDirectory:
        return node.rootPath.empty() ? Result<bool>(true) : m_root.tree->isEmpty(node.rootPath);
    default:
        return false;
    }
}

Result<bool> PlannedSource::ask(NodeId node, NodeQuestion question)
{
    const Node &at = m_nodes[node.value()];
    if (at.unknown)
        return *at.unknown;
    if (question == NodeQuestion::EmptyDirectory && coveredBelow(node))
        return false;
    const bool copied = at.host && m_mounts[at.mount].plan.fileSystem == "overlay";
    if (copied
        && (question == NodeQuestion::OnLowerLayer || question == NodeQuestion::NotOnUpperLayer))
        return true; // podman's :O puts an empty layer over the host's directory
    if (at.host)
        return m_host->ask(*at.host, question);
    return askRoot(at, question);
}

Result<bool> PlannedSource::deviceAllowed(FileType type, DeviceNumber device, DeviceAccess access)
{
    if (!m_root.deviceRulesKnown)
        return Error(ErrorId::NotRecorded, "device cgroup");
    const auto &rules = m_root.deviceRules;
    return !rules || std::any_of(rules->begin(), rules->end(), [&](const DeviceRule &rule) {
        return rule.allows(type, device, access);
    });
}

// -- mounts

const Result<MountFacts> &PlannedSource::mount(MountId mount)
{
    const std::size_t index = mount.value() - 1;
    if (index >= m_mounts.size())
        return m_noMount;
    KnownMount &known = m_mounts[index];
    if (!known.facts)
        known.facts = readMount(index);
    return *known.facts;
}

Result<MountFacts> PlannedSource::readMount(std::size_t index)
{
    const KnownMount &known = m_mounts[index];
    MountFacts facts;
    if (known.host) {
        const Result<MountFacts> &source = m_host->mount(*known.host);
        if (!source)
            return source.error();
        facts = *source;
    }
    facts.id = idOf(index);
    facts.flags |= known.plan.flags;
    if (!known.plan.target.empty())
        facts.mountPoint = known.plan.target;
    if (!known.plan.fileSystem.empty()) {
        facts.fileSystem = known.plan.fileSystem;
        facts.root.assign(1, '/');
    }
    if (!known.plan.source.empty())
        facts.source = known.plan.source;
    if (known.plan.idmap)
        facts.idmap = known.plan.idmap;
    return facts;
}

const Result<UserNamespace> &PlannedSource::superblockNamespace(MountId mount)
{
    static const Result<UserNamespace> kUnknown{
        Error(ErrorId::SuperblockNamespaceUnknown, "mount")};
    const std::size_t index = mount.value() - 1;
    if (index >= m_mounts.size())
        return kUnknown;
    KnownMount &known = m_mounts[index];
    if (known.plan.superblock) {
        if (!known.superblock)
            known.superblock = *known.plan.superblock;
        return *known.superblock;
    }
    return known.host ? m_host->superblockNamespace(*known.host) : kUnknown;
}

} // namespace mountlens
