// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The live machine as a FactSource: what a process meets from its root and working directory.
#pragma once

#include "base/unique_fd.h"
#include "model/fact_source.h"
#include "model/subject.h"
#include "system/device_cgroup_reader.h"
#include "system/files_in_use.h"
#include "system/mount_table.h"
#include "system/process_handle.h"
#include "system/statx_reader.h"
#include "system/unix_listeners.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace mountlens {

/// The mount namespace of the subject, as this reader can use it.
struct MountNamespace
{
    /// -1: it is our own, nothing needs to be joined.
    UniqueFd fd;
    /// The 64-bit id for statmount; 0: our own, nullopt: unknown, statmount cannot be used.
    std::optional<std::uint64_t> id;
    /// The user namespace that owns it.
    Result<UserNamespace> owner{Error(ErrorId::NamespaceUnreadable, "mount namespace")};
};

/// Every place is held by an O_PATH descriptor, found component by component without following
/// anything, so a tree that changes meanwhile can make an answer stale but never point elsewhere.
/// Nothing is opened for reading but regular program files (their first bytes) and directories that
/// are asked for emptiness. Not thread-safe; facts are read once and kept.
class LiveSource : public FactSource
{
public:
    LiveSource(Subject subject,
               std::optional<ProcessHandle> process,
               UniqueFd root,
               UniqueFd cwd,
               MountNamespace mounts);
    ~LiveSource() override;

    /// NoSuchProcess once the subject's process is gone, whoever has its number by then.
    [[nodiscard]] Result<Done> processLives() const;

    const KernelFacts &kernel() override;
    Result<NodeId> root() override;
    Result<NodeId> workingDirectory() override;
    Result<Entry> child(NodeId directory, std::string_view name) override;
    Result<NodeId> parent(NodeId directory) override;
    Result<NodeId> withoutMounts(NodeId entry) override;
    Result<bool> isMountpoint(NodeId directory, std::string_view name) override;
    const Result<InodeFacts> &inode(NodeId id) override;
    const Result<PosixAcl> &acl(NodeId id, AclKind kind) override;
    const Result<SymlinkTarget> &symlink(NodeId id) override;
    const Result<ExecutableHead> &executableHead(NodeId id) override;
    Result<bool> ask(NodeId id, NodeQuestion question) override;
    Result<bool> deviceAllowed(FileType type, DeviceNumber device, DeviceAccess access) override;
    const Result<MountFacts> &mount(MountId id) override;
    const Result<UserNamespace> &superblockNamespace(MountId id) override;

private:
    /// The mount that a detached copy stands for.
    struct Detour
    {
        MountId mount;
        /// The copy has the mount's id map; else ids are seen as they are stored.
        bool idmapKept;
        /// The copy has the mounts that sit on it in the subject's namespace.
        bool mountsKept;
    };
    struct Node
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
    struct Mount
    {
        /// An object on the mount, as a handle for everything else; -1: none was met yet.
        int objectFd = -1;
        bool internal = false;
        std::optional<Result<MountFacts>> facts;
        std::optional<Result<UserNamespace>> superblock;
        std::optional<Result<bool>> upperReadOnly;
    };
    using Mountpoints = std::set<std::tuple<std::uint32_t, std::uint32_t, std::string>>;

    // live_source.cpp: places and objects
    Node &node(NodeId id);
    NodeId addNode(UniqueFd fd, std::optional<NodeId> parent, std::string_view name);
    Result<Entry> childBehindUnmappedOwner(NodeId directory, std::string_view name);
    Result<Entry>
    childInCopy(NodeId directory, int copy, std::string_view name, const Detour &detour);
    [[nodiscard]] bool refusedByMounter(const MountFacts &mount) const;
    Result<NodeId> stepUp(NodeId directory);
    Result<NodeId> parentByPath(NodeId directory);
    Result<SymlinkTarget> readSymlink(NodeId id);
    static Result<SymlinkTarget> readPlainLink(const Node &wanted);
    template <class T>
    Result<T> readBehindIdmap(NodeId id, Result<T> (*read)(int));
    Result<bool> readOnlySubvolume(NodeId id);
    Result<bool> overlayLayer(NodeId id, NodeQuestion question);
    Result<bool> upperLayerReadOnly(MountId id);
    Result<bool> nameRemoved(const Node &wanted, MountId on);
    Result<bool> boundSocket(NodeId id, NodeQuestion question);

    // live_source_inodes.cpp: owners and ACLs as they are stored
    Result<InodeFacts> readInode(Node &wanted);
    [[nodiscard]] Result<RawStatx> readClosedFuse(int fd) const;
    Result<Done> readOwners(int fd, InodeFacts &facts, std::uint32_t uid, std::uint32_t gid);
    Result<PosixAcl> readAcl(NodeId id, AclKind kind);

    // live_source_mounts.cpp: mounts and what they cover
    Mount &mountOf(MountId id);
    Result<MountFacts> readMount(MountId id);
    Result<UserNamespace> readSuperblockNamespace(MountId id);
    [[nodiscard]] Result<MountTable> readMountTable() const;
    const Result<MountTable> &mountTable();
    const Result<MountTable> &ownMountTable();
    const Result<Mountpoints> &mountpoints();
    Result<std::string> placeOf(NodeId id);
    Result<std::optional<MountId>> mountOn(NodeId directory, std::string_view name);
    Result<NodeId>
    addNodeInCopy(NodeId directory, int copy, std::string_view name, UniqueFd fd, Detour detour);
    Result<UniqueFd>
    entryBeneath(int directory, const std::string &name, const MountFacts &through, Detour &detour);
    Result<UniqueFd> withoutIdmap(int fd, const MountFacts &through);
    Result<UniqueFd> sameObjectElsewhere(int fd, const MountFacts &through);

    // live_source_procfs.cpp: procfs
    bool isOnProc(const Node &wanted);
    bool isProcTaskDirectory(const Node &wanted, MountId on);
    std::vector<std::string> procNames(NodeId id);
    std::optional<Pid> pidInProc(NodeId procRoot);
    Result<NodeId> procTask(NodeId id, std::size_t depth);
    bool isOwnTask(NodeId task);
    Result<SymlinkTarget> readProcLink(NodeId id);
    Result<bool> mayPtrace(NodeId task);
    Result<bool> askProc(NodeId id, NodeQuestion question);

    Subject m_subject;
    std::optional<ProcessHandle> m_process;
    UniqueFd m_rootFd;
    UniqueFd m_cwdFd;
    MountNamespace m_mounts;
    bool m_seesOverflowIds;

    std::deque<Node> m_nodes;
    std::optional<NodeId> m_root;
    std::optional<NodeId> m_cwd;
    std::unordered_map<MountId, std::unique_ptr<Mount>> m_mountFacts;
    MountId m_lastMount{0};
    Mount *m_lastMountFacts = nullptr;
    std::optional<KernelFacts> m_kernel;
    std::optional<Result<Mountpoints>> m_mountpoints;
    std::optional<Result<MountTable>> m_mountTable;
    std::optional<Result<MountTable>> m_ownMountTable;
    std::optional<std::set<FileKey>> m_running;
    std::optional<Result<std::vector<BoundSocket>>> m_sockets;
    std::optional<Result<CgroupPaths>> m_cgroups;
};

} // namespace mountlens
