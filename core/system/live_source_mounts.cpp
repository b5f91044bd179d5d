// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// The part of LiveSource that knows mounts: their facts, what they cover, and how to look past
// them.
#include "system/detached_mount.h"
#include "system/file_place.h"
#include "system/live_source.h"
#include "system/small_file.h"
#include "system/statmount.h"
#include "system/statx_reader.h"
#include "system/user_namespaces.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

namespace mountlens {

namespace {

/// The mount whose parent is this one and that is mounted on this path; nullptr: there is none.
const MountEntry *mountAt(const MountTable &table, MountId parent, const std::string &path)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const MountEntry &each) {
        return each.parentId == parent.value() && each.id != each.parentId
               && each.facts.mountPoint == path;
    });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

LiveSource::Mount &LiveSource::mountOf(MountId id)
{
    if (m_lastMountFacts && m_lastMount == id)
        return *m_lastMountFacts;
    auto &slot = m_mountFacts[id];
    if (!slot)
        slot = std::make_unique<Mount>();
    m_lastMount = id;
    m_lastMountFacts = slot.get();
    return *slot;
}

const Result<MountFacts> &LiveSource::mount(MountId id)
{
    Mount &wanted = mountOf(id);
    if (!wanted.facts)
        wanted.facts.emplace(readMount(id));
    return *wanted.facts;
}

/// statmount where it works, else the line of mountinfo with this id.
Result<MountFacts> LiveSource::readMount(MountId id)
{
    Mount &wanted = mountOf(id);
    if (wanted.internal) {
        // Pipes, sockets and the like live on mounts of the kernel's own, which have no flags.
        MountFacts facts;
        facts.id = id;
        facts.fileSystem = "kernel";
        return facts;
    }
    if (m_mounts.id) {
        auto entry = readStatmount(id, *m_mounts.id);
        if (!entry && *m_mounts.id != 0)
            entry = readStatmount(id, 0);
        if (entry)
            return std::move(entry->facts);
    }
    const auto text =
        m_process ? m_process->read("mountinfo") : readSmallFile(AT_FDCWD, "/proc/self/mountinfo");
    if (!text)
        return text.error();
    const auto table = parseMountinfo(*text);
    if (!table)
        return table.error();
    const auto oldId = readOldMountId(wanted.objectFd);
    if (!oldId)
        return oldId.error();
    for (const MountEntry &each : *table) {
        if (each.id == *oldId) {
            MountFacts facts = each.facts;
            facts.id = id;
            return facts;
        }
    }
    return Error(ErrorId::NoRightToRead, "mount " + std::to_string(*oldId), "CAP_SYS_ADMIN");
}

const Result<UserNamespace> &LiveSource::superblockNamespace(MountId id)
{
    Mount &wanted = mountOf(id);
    if (!wanted.superblock)
        wanted.superblock.emplace(readSuperblockNamespace(id));
    return *wanted.superblock;
}

/// No interface tells. A superblock in a mount namespace of the initial user namespace belongs to
/// the initial one, for all that can be mounted there; so does one that our own such namespace
/// shows. Else the file system itself can be asked, if it takes id maps; else its mounter was the
/// owner of the mount namespace.
Result<UserNamespace> LiveSource::readSuperblockNamespace(MountId id)
{
    Mount &wanted = mountOf(id);
    if (!m_mounts.owner)
        return m_mounts.owner.error().within(ErrorId::SuperblockNamespaceUnknown, "superblock");
    if (m_mounts.owner->initial || wanted.internal)
        return UserNamespace::makeInitial();
    const Result<MountFacts> &facts = mount(id);
    if (!facts)
        return facts.error();
    const Result<MountTable> &own = ownMountTable();
    const bool ours = own && !m_seesOverflowIds
                      && std::any_of(own->begin(), own->end(), [&](const MountEntry &each) {
                             return each.facts.device == facts->device;
                         });
    if (ours)
        return UserNamespace::makeInitial();
    if (wanted.objectFd < 0)
        return Error(ErrorId::SuperblockNamespaceUnknown, facts->mountPoint);
    const auto owner = owningUserNamespace(m_mounts.fd.get());
    if (!owner)
        return owner.error();
    auto candidates = userNamespaceChain(owner->get());
    if (!candidates)
        return candidates.error();
    const auto index = superblockNamespaceAmong(m_mounts.fd.get(), wanted.objectFd, *candidates);
    if (!index)
        return m_mounts.owner;
    if (!*index)
        return UserNamespace::makeInitial();
    return readUserNamespaceOf((*candidates)[**index].get());
}

const Result<MountTable> &LiveSource::mountTable()
{
    if (!m_mountTable)
        m_mountTable.emplace(readMountTable());
    return *m_mountTable;
}

Result<MountTable> LiveSource::readMountTable() const
{
    // mountinfo leaves out what lies outside a process's root, so listmount comes first.
    if (m_mounts.id) {
        if (const auto ids = listMounts(*m_mounts.id)) {
            MountTable table;
            for (const MountId id : *ids) {
                if (auto entry = readStatmount(id, *m_mounts.id))
                    table.push_back(std::move(*entry));
            }
            return table;
        }
    }
    const auto text =
        m_process ? m_process->read("mountinfo") : readSmallFile(AT_FDCWD, "/proc/self/mountinfo");
    if (!text)
        return text.error();
    return parseMountinfo(*text);
}

const Result<MountTable> &LiveSource::ownMountTable()
{
    if (!m_ownMountTable) {
        const auto text = readSmallFile(AT_FDCWD, "/proc/self/mountinfo", std::size_t{16} << 20U);
        m_ownMountTable.emplace(text ? parseMountinfo(*text) : Result<MountTable>(text.error()));
    }
    return *m_ownMountTable;
}

/// Every directory entry that is covered by a mount, as (superblock, path inside it).
const Result<LiveSource::Mountpoints> &LiveSource::mountpoints()
{
    if (m_mountpoints)
        return *m_mountpoints;
    const Result<MountTable> &table = mountTable();
    if (!table)
        return m_mountpoints.emplace(table.error());
    std::unordered_map<std::uint64_t, const MountFacts *> byId;
    for (const MountEntry &entry : *table)
        byId.emplace(entry.id, &entry.facts);
    Mountpoints covered;
    for (const MountEntry &entry : *table) {
        const auto parent = byId.find(entry.parentId);
        if (parent == byId.end() || entry.parentId == entry.id)
            continue;
        const DeviceNumber device = parent->second->device;
        covered.emplace(device.major, device.minor,
                        insideFileSystem(*parent->second, entry.facts.mountPoint));
    }
    return m_mountpoints.emplace(std::move(covered));
}

Result<bool> LiveSource::isMountpoint(NodeId directory, std::string_view name)
{
    const Result<InodeFacts> &facts = inode(directory);
    if (!facts)
        return facts.error();
    const Result<MountFacts> &under = mount(facts->mount);
    if (!under)
        return under.error();
    const Result<Mountpoints> &covered = mountpoints();
    if (!covered)
        return covered.error();
    const auto path = placeOf(directory);
    if (!path)
        return path.error();
    const std::string entry = joinPath(insideFileSystem(*under, *path), name);
    return covered->contains({under->device.major, under->device.minor, entry});
}

/// The same of a place in the tree. Through a copy of a mount the kernel would count from the
/// copy's root.
Result<std::string> LiveSource::placeOf(NodeId id)
{
    const Node &wanted = node(id);
    if (!wanted.detour || !wanted.parent)
        return canonicalPath(wanted.fd.get());
    const auto above = placeOf(*wanted.parent);
    return above ? Result<std::string>(joinPath(*above, wanted.name)) : above;
}

/// The mount that sits on an entry, in the subject's namespace, of exactly the mount the directory
/// was reached by; the topmost one where several are stacked.
Result<std::optional<MountId>> LiveSource::mountOn(NodeId directory, std::string_view name)
{
    const Result<InodeFacts> &facts = inode(directory);
    if (!facts)
        return facts.error();
    const auto path = placeOf(directory);
    if (!path)
        return path.error();
    const Result<MountTable> &table = mountTable();
    if (!table)
        return table.error();
    // Only statmount counts mounts by the ids that inodes have.
    const auto isHere = [&](const MountEntry &each) { return each.facts.id == facts->mount; };
    if (std::none_of(table->begin(), table->end(), isHere))
        return Error(ErrorId::CoveredEntryHidden, std::string(name));
    const std::string target = joinPath(*path, name);
    std::optional<MountId> top;
    for (const MountEntry *next = mountAt(*table, facts->mount, target); next;
         next = mountAt(*table, *top, target)) {
        top = next->facts.id;
    }
    return top;
}

/// An entry found in a copy of the mount. The copy may lack what is mounted there, and what it has
/// is the subject's only where the copy was made in its namespace.
Result<NodeId> LiveSource::addNodeInCopy(
    NodeId directory, int copy, std::string_view name, UniqueFd fd, Detour detour)
{
    const bool crossed = !onSameMount(fd.get(), copy);
    const auto mounted = mountOn(directory, name);
    if (!mounted || mounted->has_value() != crossed || (crossed && !detour.mountsKept))
        return Error(ErrorId::CoveredEntryHidden, std::string(name));
    if (crossed)
        detour.mount = **mounted;
    const NodeId added = addNode(std::move(fd), directory, name);
    node(added).detour = detour;
    if (Mount &met = mountOf(detour.mount); met.objectFd < 0)
        met.objectFd = node(added).fd.get();
    return added;
}

Result<NodeId> LiveSource::withoutMounts(NodeId entry)
{
    if (node(entry).beneath)
        return *node(entry).beneath;
    const std::optional<NodeId> parent = node(entry).parent;
    if (!parent)
        return entry;
    const Result<InodeFacts> &above = inode(*parent);
    const Result<InodeFacts> &here = inode(entry);
    if (!above || !here)
        return !above ? above.error() : here.error();
    if (above->mount == here->mount)
        return entry;
    const Result<MountFacts> &through = mount(above->mount);
    if (!through)
        return through.error();
    const std::string name = node(entry).name;
    Detour detour{above->mount, false, false};
    auto fd = entryBeneath(node(*parent).fd.get(), name, *through, detour);
    if (!fd)
        return fd.error();
    const NodeId beneath = addNode(std::move(*fd), parent, name);
    node(beneath).detour = detour;
    node(entry).beneath = beneath;
    return beneath;
}

/// Looks for the entry in copies of the mount that lack the mount on it; without the id map where
/// that can be had, since then the owner is seen as it is stored.
Result<UniqueFd> LiveSource::entryBeneath(int directory,
                                          const std::string &name,
                                          const MountFacts &through,
                                          Detour &detour)
{
    const auto look = [&](const Result<UniqueFd> &copy, bool idmapKept) {
        UniqueFd fd;
        if (copy)
            fd.reset(::openat(copy->get(), name.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
        if (fd && !onSameMount(fd.get(), copy->get()))
            fd.reset();
        detour.idmapKept = idmapKept;
        return fd;
    };
    const int ns = m_mounts.fd.get();
    const bool idmapped = !through.idmap || *through.idmap;
    UniqueFd fd;
    if (idmapped)
        fd = look(detachedCopy(ns, directory, KeepIdmap::No, Submounts::LeftOut), false);
    if (!fd)
        fd = look(detachedCopy(ns, directory, KeepIdmap::Yes, Submounts::LeftOut), true);
    if (!fd)
        fd = look(sameObjectElsewhere(directory, through), false);
    return fd ? Result<UniqueFd>(std::move(fd))
              : Result<UniqueFd>(Error(ErrorId::CoveredEntryHidden, name));
}

/// The object as the file system itself has it, without the map of the mount it was reached by.
Result<UniqueFd> LiveSource::withoutIdmap(int fd, const MountFacts &through)
{
    auto copy = detachedCopy(m_mounts.fd.get(), fd, KeepIdmap::No, Submounts::LeftOut);
    // Descriptors may lead to mounts of our own namespace as well.
    if (!copy && m_mounts.fd)
        copy = detachedCopy(-1, fd, KeepIdmap::No, Submounts::LeftOut);
    return copy ? std::move(copy) : sameObjectElsewhere(fd, through);
}

/// Found through a mount of our own namespace, where nothing is locked: a copy that has the same
/// object as its root, without id map and without the mounts below.
Result<UniqueFd> LiveSource::sameObjectElsewhere(int fd, const MountFacts &through)
{
    const Error hidden(ErrorId::CoveredEntryHidden, through.mountPoint);
    const auto path = canonicalPath(fd);
    const Result<MountTable> &own = ownMountTable();
    const auto wanted = readStatx(fd);
    if (!path || !own || !wanted)
        return hidden;
    const std::string inside = insideFileSystem(through, *path);
    for (const MountEntry &entry : *own) {
        const MountFacts &candidate = entry.facts;
        const bool plain = candidate.idmap && !*candidate.idmap;
        if (candidate.device != through.device || !isBelow(candidate.root, inside))
            continue;
        UniqueFd found = openBelow(entry, pathBelow(candidate.root, inside));
        if (!found)
            continue;
        const auto facts = readStatx(found.get());
        if (facts && facts->facts.isSameInode(wanted->facts))
            return detachedCopy(-1, found.get(), plain ? KeepIdmap::Yes : KeepIdmap::No,
                                Submounts::LeftOut);
    }
    return hidden;
}

} // namespace mountlens
