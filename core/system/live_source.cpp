// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/live_source.h"

#include "base/text_scan.h"
#include "model/mount_ids.h"
#include "system/acl_xattr.h"
#include "system/detached_mount.h"
#include "system/executable_head_reader.h"
#include "system/kernel_reader.h"
#include "system/overlay_layers.h"
#include "system/ptrace_access.h"
#include "system/small_file.h"
#include "system/statmount.h"
#include "system/statx_reader.h"
#include "system/user_namespaces.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <dirent.h>
#include <fcntl.h>
#include <linux/btrfs.h>
#include <linux/openat2.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr std::size_t kMaxLink = 4096;
constexpr std::uint32_t kOverflowId = 65534;

Error notLooked(std::string_view what, int code)
{
    if (code == EACCES || code == EPERM)
        return Error(ErrorId::NoRightToRead, std::string(what), "CAP_DAC_READ_SEARCH", code);
    return Error::fromErrno(ErrorId::OpenFailed, std::string(what), code);
}

/// A look-up that failed in a way the subject meets as well: the name itself is the trouble.
bool namesTrouble(int code)
{
    return code == ENAMETOOLONG || code == EINVAL || code == ELOOP || code == EILSEQ;
}

std::string readLinkBody(int fd, int &failure)
{
    std::array<char, kMaxLink + 1> buffer{};
    const ssize_t got = ::readlinkat(fd, "", buffer.data(), buffer.size());
    failure = got < 0 ? errno : 0;
    return got < 0 ? std::string() : std::string(buffer.data(), static_cast<std::size_t>(got));
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::vector<std::string> splitPath(std::string_view path)
{
    std::vector<std::string> names;
    while (!path.empty()) {
        const std::string_view name = takeUntil(path, '/');
        if (!name.empty())
            names.emplace_back(name);
    }
    return names;
}

/// Whether /proc/devices lists the major number for this kind of device.
bool hasDriver(std::string_view devices, FileType type, std::uint32_t major)
{
    const std::size_t blocks = std::min(devices.find("Block devices"), devices.size());
    std::string_view rest =
        type == FileType::CharDevice ? devices.substr(0, blocks) : devices.substr(blocks);
    while (!rest.empty()) {
        std::string_view line = takeLine(rest);
        if (parseNumber32(takeField(line)) == major)
            return true;
    }
    return false;
}

/// Field 22 of /proc/PID/stat: together with the pid it names a process for good.
std::string startTime(int procDirectory, const std::string &pid)
{
    const auto text = readSmallFile(procDirectory, pid + "/stat", 4096);
    if (!text)
        return {};
    std::string_view rest = *text;
    rest.remove_prefix(std::min(rest.rfind(')') + 1, rest.size()));
    std::string_view field;
    for (int i = 3; i <= 22; ++i)
        field = takeField(rest);
    return std::string(field);
}

/// fs/proc/base.c task_dump_owner(): the files of a process that cannot be dumped are root's.
bool hidesItself(int procDirectory, const ProcStatus &status)
{
    struct stat facts = {};
    return ::fstatat(procDirectory, "environ", &facts, 0) != 0
           || Kuid(facts.st_uid) != status.credentials.effectiveUid;
}

/// "/srv/data" inside "/srv": "/data"; the path itself where it is no part of `above`.
std::string below(const std::string &above, const std::string &path)
{
    const bool inside = above != "/" && (path == above || path.starts_with(above + '/'));
    return inside ? path.substr(above.size()) : path;
}

std::string joined(const std::string &directory, std::string_view name)
{
    std::string path = directory == "/" ? std::string() : directory;
    if (!name.empty() && !name.starts_with('/'))
        path += '/';
    path += name == "/" ? std::string_view() : name;
    return path.empty() ? "/" : path;
}

bool isBelow(const std::string &above, const std::string &path)
{
    return above == "/" || path == above || path.starts_with(above + '/');
}

/// Opens a path below a mount point of ours, through no link and no other mount.
UniqueFd openBelow(const MountEntry &mounted, const std::string &path)
{
    const UniqueFd base(::open(mounted.facts.mountPoint.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    const auto reached = base ? readOldMountId(base.get()) : Result<std::uint64_t>(0);
    if (!reached || *reached != mounted.id)
        return {}; // another mount sits on top
    open_how how = {};
    how.flags = O_PATH | O_NOFOLLOW | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV;
    const std::size_t first = path.find_first_not_of('/');
    const std::string relative = first == std::string::npos ? "." : path.substr(first);
    return UniqueFd(
        static_cast<int>(::syscall(SYS_openat2, base.get(), relative.c_str(), &how, sizeof how)));
}

bool onSameMount(int a, int b)
{
    const auto first = readStatx(a);
    const auto second = readStatx(b);
    return first && second && first->facts.mount == second->facts.mount;
}

/// Where inside its file system a path of the mount's namespace lies.
std::string insideFileSystem(const MountFacts &mount, const std::string &path)
{
    return joined(mount.root, below(mount.mountPoint, path));
}

} // namespace

/// The mount that a detached copy stands for, and whether the copy has its id map.
struct LiveSource::Detour
{
    MountId mount;
    bool idmapKept;
};

struct LiveSource::Node
{
    UniqueFd fd;
    std::optional<NodeId> parent;
    std::string name;
    /// Set where the descriptor leads through a detached copy of a mount.
    std::optional<Detour> detour;
    std::optional<Result<InodeFacts>> inode;
    std::optional<Result<PosixAcl>> accessAcl;
    std::optional<Result<PosixAcl>> defaultAcl;
    std::optional<Result<SymlinkTarget>> symlink;
    std::optional<Result<ExecutableHead>> head;
    std::optional<NodeId> beneath;
    std::map<std::string, Entry, std::less<>> children;
};

struct LiveSource::Mount
{
    /// An object on the mount, as a handle for everything else.
    int objectFd = -1;
    bool internal = false;
    std::optional<Result<MountFacts>> facts;
    std::optional<Result<UserNamespace>> superblock;
};

LiveSource::LiveSource(Subject subject,
                       std::optional<ProcessHandle> process,
                       UniqueFd root,
                       UniqueFd cwd,
                       MountNamespace mounts)
    : m_subject(std::move(subject))
    , m_process(std::move(process))
    , m_rootFd(std::move(root))
    , m_cwdFd(std::move(cwd))
    , m_mounts(std::move(mounts))
    , m_seesOverflowIds(readerSeesOverflowIds())
{
}

LiveSource::~LiveSource() = default;

const KernelFacts &LiveSource::kernel()
{
    if (!m_kernel)
        m_kernel = readKernelFacts();
    return *m_kernel;
}

LiveSource::Node &LiveSource::node(NodeId id)
{
    return m_nodes[id.value()];
}

NodeId LiveSource::addNode(UniqueFd fd, std::optional<NodeId> parent, std::string_view name)
{
    const NodeId id(static_cast<std::uint32_t>(m_nodes.size()));
    Node &added = m_nodes.emplace_back();
    added.fd = std::move(fd);
    added.parent = parent;
    added.name = std::string(name);
    return id;
}

Result<Done> LiveSource::processLives() const
{
    if (!m_process)
        return Done{};
    const auto status = m_process->status();
    return status ? Result<Done>(Done{}) : Result<Done>(status.error());
}

Result<NodeId> LiveSource::root()
{
    if (!m_root) {
        UniqueFd copy(::fcntl(m_rootFd.get(), F_DUPFD_CLOEXEC, 0));
        if (!copy)
            return Error::fromErrno(ErrorId::OpenFailed, "root", errno);
        m_root = addNode(std::move(copy), std::nullopt, {});
    }
    return *m_root;
}

Result<NodeId> LiveSource::workingDirectory()
{
    if (!m_cwd) {
        UniqueFd copy(::fcntl(m_cwdFd.get(), F_DUPFD_CLOEXEC, 0));
        if (!copy)
            return Error::fromErrno(ErrorId::OpenFailed, "cwd", errno);
        m_cwd = addNode(std::move(copy), std::nullopt, {});
    }
    return *m_cwd;
}

Result<Entry> LiveSource::child(NodeId directory, std::string_view name)
{
    Node &parent = node(directory);
    if (const auto known = parent.children.find(name); known != parent.children.end())
        return known->second;
    if (name.find('\0') != std::string_view::npos)
        return Error(ErrorId::Usage, std::string(name));
    const std::string text(name);
    UniqueFd fd(::openat(parent.fd.get(), text.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    Entry entry;
    if (fd) {
        // A copy of a mount lacks the mounts below it.
        if (parent.detour && isMountpoint(directory, name).value_or(true))
            return Error(ErrorId::CoveredEntryHidden, text);
        entry.node = addNode(std::move(fd), directory, name);
        node(*entry.node).detour = parent.detour;
    } else if (errno == EACCES) {
        return childBehindUnmappedOwner(directory, name);
    } else if (namesTrouble(errno)) {
        entry.code = errno;
    } else if (errno != ENOENT) {
        return notLooked(name, errno);
    }
    node(directory).children.emplace(text, entry);
    return entry;
}

/// A reader with every right is refused by an overlay only when its mounter may not search the
/// layers (fs/overlayfs/namei.c ovl_lookup()): then everybody is.
bool LiveSource::refusedByMounter(const MountFacts &mount) const
{
    return mount.fileSystem == "overlay" && !m_seesOverflowIds && ::geteuid() == 0;
}

/// Even host root may not search a directory whose owner has no mapping in its mount. A copy of the
/// mount without the id map shows what lies behind, as long as nothing is mounted there.
Result<Entry> LiveSource::childBehindUnmappedOwner(NodeId directory, std::string_view name)
{
    const Error refused = notLooked(name, EACCES);
    const Result<InodeFacts> &facts = inode(directory);
    if (!facts)
        return refused;
    const Result<MountFacts> &through = mount(facts->mount);
    if (!through || !through->idmap)
        return refused;
    if (refusedByMounter(*through))
        return Entry{std::nullopt, EACCES};
    if (!*through->idmap)
        return refused;
    const auto covered = isMountpoint(directory, name);
    if (!covered || *covered)
        return Error(ErrorId::CoveredEntryHidden, std::string(name));
    const auto copy = withoutIdmap(node(directory).fd.get(), *mount(facts->mount));
    if (!copy)
        return refused;
    UniqueFd fd(::openat(copy->get(), std::string(name).c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    Entry entry;
    if (!fd && errno != ENOENT)
        return refused;
    if (fd) {
        entry.node = addNode(std::move(fd), directory, name);
        node(*entry.node).detour = Detour{facts->mount, false};
    }
    node(directory).children.emplace(name, entry);
    return entry;
}

Result<NodeId> LiveSource::parent(NodeId directory)
{
    const auto start = root();
    if (!start)
        return start.error();
    if (directory == *start)
        return directory;
    // The root may be reached from outside of it, by a working directory above.
    const Result<InodeFacts> &here = inode(directory);
    const Result<InodeFacts> &top = inode(*start);
    if (!here)
        return here.error();
    if (top && here->isSameInode(*top) && here->mount == top->mount)
        return directory;
    if (node(directory).parent)
        return *node(directory).parent;
    auto above = stepUp(directory);
    if (!above)
        return above;
    node(directory).parent = *above;
    return *above;
}

Result<NodeId> LiveSource::stepUp(NodeId directory)
{
    UniqueFd fd(::openat(node(directory).fd.get(), "..", O_PATH | O_CLOEXEC));
    if (!fd && errno == EACCES)
        return parentByPath(directory);
    if (!fd)
        return notLooked("..", errno);
    return addNode(std::move(fd), std::nullopt, {});
}

/// ".." needs search permission on the directory itself, which even root may lack behind an id map;
/// the way down to its parent does not.
Result<NodeId> LiveSource::parentByPath(NodeId directory)
{
    const Error refused = notLooked("..", EACCES);
    const auto top = canonicalPath(m_rootFd.get());
    const auto path = canonicalPath(node(directory).fd.get());
    if (!top || *top != "/" || !path)
        return refused;
    std::vector<std::string> names = splitPath(*path);
    if (names.empty())
        return refused;
    const std::string last = std::move(names.back());
    names.pop_back();
    auto at = root();
    for (const std::string &name : names) {
        const auto next = at ? child(*at, name) : Result<Entry>(at.error());
        if (!next || !next->node)
            return refused;
        at = *next->node;
    }
    const auto back = at ? child(*at, last) : Result<Entry>(at.error());
    if (!back || !back->node)
        return refused;
    const Result<InodeFacts> &found = inode(*back->node);
    const Result<InodeFacts> &wanted = inode(directory);
    const bool same =
        found && wanted && found->isSameInode(*wanted) && found->mount == wanted->mount;
    return same ? at : Result<NodeId>(refused);
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
        UniqueFd found = openBelow(entry, below(candidate.root, inside));
        if (!found)
            continue;
        const auto facts = readStatx(found.get());
        if (facts && facts->facts.isSameInode(wanted->facts))
            return detachedCopy(-1, found.get(), plain ? KeepIdmap::Yes : KeepIdmap::No);
    }
    return hidden;
}

/// The object as the file system itself has it, without the map of the mount it was reached by.
Result<UniqueFd> LiveSource::withoutIdmap(int fd, const MountFacts &through)
{
    auto copy = detachedCopy(m_mounts.fd.get(), fd, KeepIdmap::No);
    // Descriptors may lead to mounts of our own namespace as well.
    if (!copy && m_mounts.fd)
        copy = detachedCopy(-1, fd, KeepIdmap::No);
    return copy ? std::move(copy) : sameObjectElsewhere(fd, through);
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
    const std::string name = node(entry).name;
    Detour detour{above->mount, true};
    auto copy = detachedCopy(m_mounts.fd.get(), node(*parent).fd.get(), KeepIdmap::Yes);
    if (!copy) {
        const Result<MountFacts> &through = mount(above->mount);
        copy = through ? sameObjectElsewhere(node(*parent).fd.get(), *through) : through.error();
        detour.idmapKept = false;
    }
    if (!copy)
        return copy.error().within(ErrorId::CoveredEntryHidden, name);
    UniqueFd fd(::openat(copy->get(), name.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    if (!fd)
        return Error::fromErrno(ErrorId::CoveredEntryHidden, name, errno);
    if (!onSameMount(fd.get(), copy->get()))
        return Error(ErrorId::CoveredEntryHidden, name);
    const NodeId beneath = addNode(std::move(fd), parent, name);
    node(beneath).detour = detour;
    node(entry).beneath = beneath;
    return beneath;
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

/// The path from the root of the object's mount namespace.
Result<std::string> LiveSource::canonicalPath(int fd)
{
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    std::array<char, kMaxLink + 1> buffer{};
    const ssize_t got = ::readlink(link.c_str(), buffer.data(), buffer.size());
    if (got <= 0 || buffer.front() != '/')
        return Error::fromErrno(ErrorId::ReadFailed, link, got < 0 ? errno : 0);
    return std::string(buffer.data(), static_cast<std::size_t>(got));
}

/// The same of a place in the tree. Through a copy of a mount the kernel would count from the
/// copy's root.
Result<std::string> LiveSource::placeOf(NodeId id)
{
    const Node &wanted = node(id);
    if (!wanted.detour || !wanted.parent)
        return canonicalPath(wanted.fd.get());
    const auto above = placeOf(*wanted.parent);
    return above ? Result<std::string>(joined(*above, wanted.name)) : above;
}

/// Every directory entry that is covered by a mount, as (superblock, path inside it).
const Result<LiveSource::Mountpoints> &LiveSource::mountpoints()
{
    if (m_mountpoints)
        return *m_mountpoints;
    const Result<MountTable> table = readMountTable();
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
    const std::string entry = joined(insideFileSystem(*under, *path), name);
    return covered->contains({under->device.major, under->device.minor, entry});
}

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

const Result<InodeFacts> &LiveSource::inode(NodeId id)
{
    Node &wanted = node(id);
    if (!wanted.inode)
        wanted.inode.emplace(readInode(wanted));
    return *wanted.inode;
}

/// fs/proc/base.c proc_pid_instantiate(), proc_task_instantiate(): /proc/PID and /proc/PID/task/TID
/// are immutable, though statx does not say so.
bool LiveSource::isProcTaskDirectory(const Node &wanted, MountId on)
{
    const Result<MountFacts> &facts = mount(on);
    if (!facts || facts->fileSystem != "proc")
        return false;
    const auto path = canonicalPath(wanted.fd.get());
    const auto names =
        path ? splitPath(insideFileSystem(*facts, *path)) : std::vector<std::string>();
    return (names.size() == 1 && isNumber(names[0]))
           || (names.size() == 3 && names[1] == "task" && isNumber(names[0]));
}

Result<InodeFacts> LiveSource::readInode(Node &wanted)
{
    const auto raw = readStatx(wanted.fd.get());
    if (!raw)
        return raw.error();
    InodeFacts facts = raw->facts;
    if (wanted.detour) {
        facts.mount = wanted.detour->mount;
    } else if (Mount &met = mountOf(facts.mount); met.objectFd < 0) {
        met.objectFd = wanted.fd.get();
        met.internal = raw->internalMount;
    }
    if (facts.type == FileType::Directory && isProcTaskDirectory(wanted, facts.mount))
        facts.flags |= InodeFlag::Immutable;
    if (wanted.detour && !wanted.detour->idmapKept) {
        facts.owner = Kuid(raw->uid);
        facts.group = Kgid(raw->gid);
        return facts;
    }
    const auto owners = readOwners(wanted.fd.get(), facts, raw->uid, raw->gid);
    if (!owners)
        return owners.error();
    return facts;
}

/// From the ids that stat shows to the ids the file system stores: back through the mount's map.
/// 65534 may be an id or the want of one; then a copy of the mount without the map tells.
Result<Done> LiveSource::readOwners(int fd, InodeFacts &facts, std::uint32_t uid, std::uint32_t gid)
{
    if (m_seesOverflowIds && (uid == kOverflowId || gid == kOverflowId))
        return Error(ErrorId::OwnerAmbiguous, std::to_string(kOverflowId));
    const Result<MountFacts> &through = mount(facts.mount);
    if (!through)
        return through.error();
    if (!through->idmap)
        return through->idmap.error();
    const MountIdmap *idmap = through->idmap->get();
    if (!idmap) {
        facts.owner = Kuid(uid);
        facts.group = Kgid(gid);
        return Done{};
    }
    const Result<UserNamespace> &superblock = superblockNamespace(facts.mount);
    if (!superblock)
        return superblock.error();
    const bool ambiguous = (uid == kOverflowId && idmap->uids.plain().coversLower(kOverflowId))
                           || (gid == kOverflowId && idmap->gids.plain().coversLower(kOverflowId));
    if (!ambiguous) {
        facts.owner = storedOwner(idmap, *superblock, Vfsuid(uid));
        facts.group = storedGroup(idmap, *superblock, Vfsgid(gid));
        return Done{};
    }
    const auto copy = withoutIdmap(fd, *through);
    if (!copy)
        return copy.error().within(ErrorId::OwnerAmbiguous, std::to_string(kOverflowId));
    const auto raw = readStatx(copy->get());
    if (!raw)
        return raw.error();
    facts.owner = Kuid(raw->uid);
    facts.group = Kgid(raw->gid);
    return Done{};
}

const Result<PosixAcl> &LiveSource::acl(NodeId id, AclKind kind)
{
    Node &wanted = node(id);
    auto &slot = kind == AclKind::Access ? wanted.accessAcl : wanted.defaultAcl;
    if (!slot)
        slot.emplace(readAcl(id, kind));
    return *slot;
}

Result<PosixAcl> LiveSource::readAcl(NodeId id, AclKind kind)
{
    const Node &wanted = node(id);
    const auto raw = readAclXattr(wanted.fd.get(), kind);
    if (!raw)
        return raw.error();
    if (raw->empty())
        return PosixAcl();
    const Result<InodeFacts> &facts = inode(id);
    if (!facts)
        return facts.error();
    const Result<MountFacts> &through = mount(facts->mount);
    if (!through || !through->idmap)
        return !through ? through.error() : through->idmap.error();
    // Through a copy without id map the ids are the stored ones already.
    const bool shownAsStored = wanted.detour && !wanted.detour->idmapKept;
    const MountIdmap *idmap = shownAsStored ? nullptr : through->idmap->get();
    const Result<UserNamespace> &superblock = superblockNamespace(facts->mount);
    if (!superblock)
        return superblock.error();
    return storedAcl(*raw, idmap, *superblock);
}

const Result<SymlinkTarget> &LiveSource::symlink(NodeId id)
{
    if (!node(id).symlink) {
        auto target = readSymlink(id);
        node(id).symlink.emplace(std::move(target));
    }
    return *node(id).symlink;
}

Result<SymlinkTarget> LiveSource::readSymlink(NodeId id)
{
    static_cast<void>(inode(id));
    if (isOnProc(node(id)))
        return readProcLink(id);
    return readPlainLink(node(id));
}

Result<SymlinkTarget> LiveSource::readPlainLink(const Node &wanted)
{
    int failure = 0;
    SymlinkTarget target;
    target.path = readLinkBody(wanted.fd.get(), failure);
    if (failure != 0)
        return notLooked(wanted.name, failure);
    return target;
}

bool LiveSource::isOnProc(const Node &wanted)
{
    if (!wanted.inode || !*wanted.inode)
        return false;
    const Result<MountFacts> &on = mount((*wanted.inode)->mount);
    return on && on->fileSystem == "proc";
}

std::vector<std::string> LiveSource::procNames(NodeId id)
{
    const Result<InodeFacts> &facts = inode(id);
    if (!facts || !isOnProc(node(id)))
        return {};
    const auto path = canonicalPath(node(id).fd.get());
    if (!path)
        return {};
    return splitPath(insideFileSystem(*mount(facts->mount), *path));
}

std::optional<Pid> LiveSource::pidInProc(NodeId procRoot)
{
    if (!m_process)
        return std::nullopt;
    const auto status = m_process->status();
    if (!status)
        return std::nullopt;
    const int proc = node(procRoot).fd.get();
    const std::string started = startTime(m_process->directory(), ".");
    // NOLINTNEXTLINE(modernize-loop-convert): views::reverse is beyond clang 14
    for (auto pid = status->namespacePids.rbegin(); pid != status->namespacePids.rend(); ++pid) {
        if (startTime(proc, std::to_string(pid->value())) == started)
            return *pid;
    }
    return std::nullopt;
}

/// The directory /proc/PID that `id` lies below, `depth` names deep.
Result<NodeId> LiveSource::procTask(NodeId id, std::size_t depth)
{
    for (; depth > 1; --depth) {
        auto above = node(id).parent ? *node(id).parent : stepUp(id);
        if (!above)
            return above;
        id = *above;
    }
    return id;
}

bool LiveSource::isOwnTask(NodeId task)
{
    const std::vector<std::string> names = procNames(task);
    const auto procRoot = node(task).parent ? *node(task).parent : stepUp(task);
    const auto pid = procRoot ? pidInProc(*procRoot) : std::nullopt;
    return pid && names.size() == 1 && std::to_string(pid->value()) == names[0];
}

/// /proc/self is another process for every reader; links below /proc/PID jump to objects.
Result<SymlinkTarget> LiveSource::readProcLink(NodeId id)
{
    SymlinkTarget target;
    const std::vector<std::string> names = procNames(id);
    const bool self = names.size() == 1 && (names[0] == "self" || names[0] == "thread-self");
    if (self) {
        const auto pid = pidInProc(*node(id).parent);
        if (!pid)
            return Error(ErrorId::Unsupported, "/proc/" + names[0]);
        const std::string number = std::to_string(pid->value());
        target.path = names[0] == "self" ? number : number + "/task/" + number;
        return target;
    }
    if (names.size() < 2 || !isNumber(names[0]))
        return readPlainLink(node(id));
    target.magic = true;
    UniqueFd object(
        ::openat(node(*node(id).parent).fd.get(), node(id).name.c_str(), O_PATH | O_CLOEXEC));
    if (!object)
        return notLooked(node(id).name, errno);
    target.jump = addNode(std::move(object), std::nullopt, {});
    const auto task = procTask(id, names.size());
    if (!task)
        return task.error();
    const auto allowed = mayPtrace(*task);
    if (!allowed)
        return allowed.error();
    target.jumpAllowed = *allowed;
    return target;
}

/// kernel/ptrace.c __ptrace_may_access() with PTRACE_MODE_READ_FSCREDS.
Result<bool> LiveSource::mayPtrace(NodeId task)
{
    if (isOwnTask(task))
        return true;
    const int directory = node(task).fd.get();
    const auto text = readSmallFile(directory, "status");
    if (!text)
        return text.error();
    const auto target = parseProcStatus(*text);
    if (!target)
        return target.error();
    const UniqueFd ns(::openat(directory, "ns/user", O_RDONLY | O_CLOEXEC));
    if (!ns)
        return Error(ErrorId::NoRightToRead, node(task).name + "/ns/user", "CAP_SYS_PTRACE", errno);
    const auto space = readUserNamespaceOf(ns.get());
    if (!space)
        return space.error();
    if (!ptraceMayRead(m_subject, target->credentials, *space))
        return false;
    if (!hidesItself(directory, *target))
        return true;
    // It takes the capability over the namespace in which its program was started, which nobody
    // tells.
    const UserNamespace initial = UserNamespace::makeInitial();
    if (nsCapable(m_subject, initial, Capability::SysPtrace))
        return true;
    if (!nsCapable(m_subject, *space, Capability::SysPtrace))
        return false;
    return Error(ErrorId::Unsupported, node(task).name);
}

/// Where the owner has no mapping in the mount, not even root may read without leaving a trace; a
/// copy of the mount without its map helps.
Result<ExecutableHead> LiveSource::readHead(const Node &wanted)
{
    auto head = readExecutableHead(wanted.fd.get());
    const bool refused = !head && head.error().id() == ErrorId::NoRightToRead;
    if (!refused || !wanted.inode || !*wanted.inode)
        return head;
    const Result<MountFacts> &through = mount((*wanted.inode)->mount);
    if (!through || !through->idmap || !*through->idmap)
        return head;
    const auto copy = withoutIdmap(wanted.fd.get(), *through);
    return copy ? readExecutableHead(copy->get()) : head;
}

const Result<ExecutableHead> &LiveSource::executableHead(NodeId id)
{
    Node &wanted = node(id);
    if (!wanted.head)
        wanted.head.emplace(readHead(wanted));
    return *wanted.head;
}

Result<bool> LiveSource::emptyDirectory(Node &wanted)
{
    const int fd =
        ::openat(wanted.fd.get(), ".", O_RDONLY | O_DIRECTORY | O_NOATIME | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0 && (errno == EPERM || errno == EACCES))
        return Error(ErrorId::NoRightToRead, wanted.name, "CAP_FOWNER", errno);
    if (fd < 0)
        return notLooked(wanted.name, errno);
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(::fdopendir(fd), ::closedir);
    if (!directory)
        return notLooked(wanted.name, errno);
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the stream is ours alone
    while (const dirent *entry = ::readdir(directory.get())) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..")
            return false;
    }
    return true;
}

/// Other objects are not opened: the directory that holds them lies in the same subvolume.
Result<bool> LiveSource::inSubvolumeOfParent(const Node &wanted)
{
    if (!wanted.parent)
        return Error(ErrorId::Unsupported, "subvolume");
    const Result<InodeFacts> &above = inode(*wanted.parent);
    if (!above)
        return above.error();
    if (above->device != (*wanted.inode)->device)
        return Error(ErrorId::Unsupported, "subvolume");
    return readOnlySubvolume(node(*wanted.parent));
}

/// BTRFS_IOC_GET_SUBVOL_INFO on the object, without touching its access time.
Result<bool> LiveSource::readOnlySubvolume(const Node &wanted)
{
    const FileType type = (*wanted.inode)->type;
    if (type != FileType::Regular && type != FileType::Directory)
        return inSubvolumeOfParent(wanted);
    const std::string path = "/proc/self/fd/" + std::to_string(wanted.fd.get());
    const UniqueFd file(
        ::open(path.c_str(), O_RDONLY | O_NOATIME | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file)
        return notLooked("subvolume", errno);
    btrfs_ioctl_get_subvol_info_args info = {};
    if (::ioctl(file.get(), BTRFS_IOC_GET_SUBVOL_INFO, &info) < 0) // success may be 1
        return Error::fromErrno(ErrorId::Unsupported, "subvolume", errno);
    constexpr std::uint64_t subvolumeReadOnly = 1; // BTRFS_ROOT_SUBVOL_RDONLY
    return (info.flags & subvolumeReadOnly) != 0;
}

/// Objects of a lower layer show in no directory of the upper one, or their directory is not opaque
/// and a lower layer has it too. Layers are found by the paths in the superblock's options.
Result<bool> LiveSource::overlayLayer(NodeId id, NodeQuestion question)
{
    const Result<InodeFacts> &facts = inode(id);
    if (!facts)
        return facts.error();
    const Result<MountFacts> &on = mount(facts->mount);
    if (!on)
        return on.error();
    const auto path = canonicalPath(node(id).fd.get());
    if (!path)
        return path.error();
    const std::vector<std::string> names = splitPath(insideFileSystem(*on, *path));
    return question == NodeQuestion::OnLowerLayer ? onLowerLayerOf(on->superOptions, names)
                                                  : notOnUpperLayerOf(on->superOptions, names);
}

/// A device node whose numbers no driver claims. sysfs knows most devices; a character device of a
/// driver that is there but not in sysfs may or may not answer.
Result<bool> LiveSource::driverMissing(const InodeFacts &inode)
{
    const DeviceNumber device = inode.deviceNode;
    const std::string numbers = std::to_string(device.major) + ':' + std::to_string(device.minor);
    const bool character = inode.type == FileType::CharDevice;
    const std::string path =
        std::string(character ? "/sys/dev/char/" : "/sys/dev/block/") + numbers;
    constexpr std::uint32_t memoryDevices = 1; // all that exist are in sysfs
    if (::access(path.c_str(), F_OK) == 0)
        return false;
    if (character && device.major == memoryDevices)
        return true;
    const auto text = readSmallFile(AT_FDCWD, "/proc/devices");
    if (!text)
        return text.error();
    if (!hasDriver(*text, inode.type, device.major))
        return true;
    // Loop and md devices are made when they are opened (block/bdev.c blk_request_module()).
    constexpr std::uint32_t loop = 7;
    constexpr std::uint32_t md = 9;
    if (!character && (device.major == loop || device.major == md))
        return false;
    if (!character)
        return true;
    return Error(ErrorId::Unsupported, "device driver " + numbers);
}

Result<bool> LiveSource::boundSocket(NodeId id, NodeQuestion question)
{
    if (!m_sockets)
        m_sockets.emplace(readBoundSockets());
    if (!*m_sockets)
        return m_sockets->error();
    const Result<InodeFacts> &facts = inode(id);
    if (!facts)
        return facts.error();
    const Result<MountFacts> &on = mount(facts->mount);
    if (!on)
        return on.error();
    for (const BoundSocket &socket : **m_sockets) {
        const bool here = socket.device == on->device
                          && socket.inode == static_cast<std::uint32_t>(facts->number);
        if (here && question == NodeQuestion::OtherSocketType && !socket.stream)
            return true;
        if (here && question == NodeQuestion::StreamListener && socket.stream && socket.listening)
            return true;
    }
    return false;
}

Result<bool> LiveSource::ask(NodeId id, NodeQuestion question)
{
    const Result<InodeFacts> &facts = inode(id);
    if (!facts)
        return facts.error();
    switch (question) {
    case NodeQuestion::EmptyDirectory:
        return emptyDirectory(node(id));
    case NodeQuestion::BeingExecuted: {
        constexpr std::uint64_t smallestProgram = 52; // an ELF header
        if (facts->type != FileType::Regular || facts->size < smallestProgram)
            return false;
        if (!m_running)
            m_running = readRunningExecutables();
        return m_running->contains({facts->device, facts->number});
    }
    case NodeQuestion::OpenForWriting:
        return isOpenForWriting({facts->device, facts->number});
    case NodeQuestion::StreamListener:
    case NodeQuestion::OtherSocketType:
        return boundSocket(id, question);
    case NodeQuestion::DriverMissing:
        return driverMissing(*facts);
    case NodeQuestion::ReadOnlySubvolume:
        return readOnlySubvolume(node(id));
    case NodeQuestion::OnLowerLayer:
    case NodeQuestion::NotOnUpperLayer:
        return overlayLayer(id, question);
    case NodeQuestion::SysctlFile: {
        const auto names = procNames(id);
        return !names.empty() && names[0] == "sys";
    }
    case NodeQuestion::InOwnProcFd:
    case NodeQuestion::ProcTaskFile: {
        const auto names = procNames(id);
        if (names.empty() || !isNumber(names[0]))
            return false;
        const auto task = procTask(id, names.size());
        if (!task)
            return task.error();
        const bool own = isOwnTask(*task);
        if (question == NodeQuestion::ProcTaskFile)
            return !own;
        return own && names.size() == 2 && names[1] == "fd";
    }
    }
    return Error(ErrorId::Unsupported, "question");
}

Result<bool> LiveSource::deviceAllowed(FileType type, DeviceNumber device, DeviceAccess access)
{
    if (!m_cgroups) {
        const auto text =
            m_process ? m_process->read("cgroup") : readSmallFile(AT_FDCWD, "/proc/self/cgroup");
        m_cgroups.emplace(text ? Result<CgroupPaths>(parseCgroupPaths(*text))
                               : Result<CgroupPaths>(text.error()));
    }
    if (!*m_cgroups)
        return m_cgroups->error();
    const Result<MountTable> &own = ownMountTable();
    if (!own)
        return own.error();
    return deviceCgroupAllows(**m_cgroups, *own, type, device, access);
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

} // namespace mountlens
