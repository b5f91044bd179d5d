// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/live_source.h"

#include "system/detached_mount.h"
#include "system/device_drivers.h"
#include "system/executable_head_reader.h"
#include "system/file_place.h"
#include "system/kernel_reader.h"
#include "system/open_error.h"
#include "system/open_quietly.h"
#include "system/overlay_layers.h"
#include "system/small_file.h"
#include "system/statx_reader.h"
#include "system/user_namespaces.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr std::size_t kMaxLink = 4096;

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

} // namespace

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
    if (fd && parent.detour) {
        const auto added =
            addNodeInCopy(directory, parent.fd.get(), name, std::move(fd), *parent.detour);
        if (!added)
            return added.error();
        entry.node = *added;
    } else if (fd) {
        entry.node = addNode(std::move(fd), directory, name);
    } else if (errno == EACCES) {
        return childBehindUnmappedOwner(directory, name);
    } else if (namesTrouble(errno)) {
        entry.code = errno;
    } else if (errno != ENOENT) {
        return openError(name, errno);
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
/// mount without the id map shows what lies behind.
Result<Entry> LiveSource::childBehindUnmappedOwner(NodeId directory, std::string_view name)
{
    const Error refused = openError(name, EACCES);
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
    const int here = node(directory).fd.get();
    auto copy = detachedCopy(m_mounts.fd.get(), here, KeepIdmap::No, Submounts::Copied);
    const Detour detour{facts->mount, false, static_cast<bool>(copy)};
    if (!copy)
        copy = withoutIdmap(here, *through);
    return copy ? childInCopy(directory, copy->get(), name, detour) : refused;
}

/// The entry as a copy of the directory's mount shows it.
Result<Entry>
LiveSource::childInCopy(NodeId directory, int copy, std::string_view name, const Detour &detour)
{
    UniqueFd fd(::openat(copy, std::string(name).c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    Entry entry;
    if (fd) {
        const auto added = addNodeInCopy(directory, copy, name, std::move(fd), detour);
        if (!added)
            return added.error();
        entry.node = *added;
    } else if (namesTrouble(errno)) {
        entry.code = errno;
    } else if (errno != ENOENT) {
        return openError(name, errno);
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
        return openError("..", errno);
    return addNode(std::move(fd), std::nullopt, {});
}

/// ".." needs search permission on the directory itself, which even root may lack behind an id map;
/// the way down to its parent does not.
Result<NodeId> LiveSource::parentByPath(NodeId directory)
{
    const Error refused = openError("..", EACCES);
    const auto top = canonicalPath(m_rootFd.get());
    const auto path = canonicalPath(node(directory).fd.get());
    if (!top || !path || !isBelow(*top, *path))
        return refused;
    std::vector<std::string> names = splitPath(pathBelow(*top, *path));
    if (names.empty())
        return refused;
    const std::string last = std::move(names.back());
    names.pop_back();
    const auto start = root();
    if (!start)
        return start.error();
    NodeId at = *start;
    for (const std::string &name : names) {
        const auto next = child(at, name);
        if (!next || !next->node)
            return refused;
        at = *next->node;
    }
    const auto back = child(at, last);
    if (!back || !back->node)
        return refused;
    const Result<InodeFacts> &found = inode(*back->node);
    const Result<InodeFacts> &wanted = inode(directory);
    const bool same =
        found && wanted && found->isSameInode(*wanted) && found->mount == wanted->mount;
    return same ? Result<NodeId>(at) : Result<NodeId>(refused);
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
        return openError(wanted.name, failure);
    return target;
}

/// Where the owner has no mapping in the mount, not even root may read without leaving a trace; a
/// copy of the mount without its map helps.
template <class T>
Result<T> LiveSource::readBehindIdmap(NodeId id, Result<T> (*read)(int))
{
    const int fd = node(id).fd.get();
    Result<T> answer = read(fd);
    if (answer || answer.error().id() != ErrorId::NoRightToRead)
        return answer;
    const Result<InodeFacts> &facts = inode(id);
    if (!facts)
        return answer;
    const Result<MountFacts> &through = mount(facts->mount);
    if (!through || !through->idmap || !*through->idmap)
        return answer;
    const auto copy = withoutIdmap(fd, *through);
    return copy ? read(copy->get()) : answer;
}

const Result<ExecutableHead> &LiveSource::executableHead(NodeId id)
{
    Node &wanted = node(id);
    if (!wanted.head)
        wanted.head.emplace(readBehindIdmap(id, &readExecutableHead));
    return *wanted.head;
}

/// Regular files and directories are asked themselves; for other objects, which are not opened, the
/// directory that holds them: it lies in the same subvolume.
Result<bool> LiveSource::readOnlySubvolume(NodeId id)
{
    const Result<InodeFacts> &facts = inode(id);
    if (!facts)
        return facts.error();
    if (facts->type == FileType::Regular || facts->type == FileType::Directory)
        return readBehindIdmap(id, &subvolumeIsReadOnly);
    const auto holder = node(id).parent ? Result<NodeId>(*node(id).parent) : parentByPath(id);
    if (!holder)
        return holder.error();
    const Result<InodeFacts> &above = inode(*holder);
    if (!above)
        return above.error();
    if (above->device != facts->device)
        return Error(ErrorId::Unsupported, "subvolume");
    return readBehindIdmap(*holder, &subvolumeIsReadOnly);
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
    const auto path = placeOf(id);
    if (!path)
        return path.error();
    const std::vector<std::string> names = splitPath(insideFileSystem(*on, *path));
    return question == NodeQuestion::OnLowerLayer ? onLowerLayerOf(on->superOptions, names)
                                                  : notOnUpperLayerOf(on->superOptions, names);
}

/// The same for all of the overlay, so it is asked once. The upper layer is found by its path in
/// the superblock's options.
Result<bool> LiveSource::upperLayerReadOnly(MountId id)
{
    Mount &overlay = mountOf(id);
    if (!overlay.upperReadOnly) {
        const Result<MountFacts> &facts = mount(id);
        overlay.upperReadOnly.emplace(facts ? upperLayerReadOnlyOf(facts->superOptions)
                                            : Result<bool>(facts.error()));
    }
    return *overlay.upperReadOnly;
}

/// What was found by its name has one, unless a mount holds on to a file that was removed
/// elsewhere; what a magic link or the working directory leads to may have lost it.
Result<bool> LiveSource::nameRemoved(const Node &wanted, MountId on)
{
    const Result<MountFacts> &facts = mount(on);
    if (facts && facts->root.ends_with("//deleted"))
        return true;
    if (wanted.parent)
        return false;
    const auto path = canonicalPath(wanted.fd.get());
    if (!path)
        return path.error();
    return path->ends_with(" (deleted)");
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
        return readBehindIdmap(id, &directoryIsEmpty);
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
        return deviceDriverMissing(facts->type, facts->deviceNode);
    case NodeQuestion::ReadOnlySubvolume:
        return readOnlySubvolume(id);
    case NodeQuestion::OnLowerLayer:
    case NodeQuestion::NotOnUpperLayer:
        return overlayLayer(id, question);
    case NodeQuestion::NameRemoved:
        return nameRemoved(node(id), facts->mount);
    case NodeQuestion::UpperLayerReadOnly:
        return upperLayerReadOnly(facts->mount);
    case NodeQuestion::SysctlFile:
    case NodeQuestion::InOwnProcFd:
    case NodeQuestion::ProcTaskFile:
        return askProc(id, question);
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

} // namespace mountlens
