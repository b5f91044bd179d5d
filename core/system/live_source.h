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
    struct Detour;
    struct Node;
    struct Mount;
    using Mountpoints = std::set<std::tuple<std::uint32_t, std::uint32_t, std::string>>;

    Node &node(NodeId id);
    NodeId addNode(UniqueFd fd, std::optional<NodeId> parent, std::string_view name);
    Mount &mountOf(MountId id);

    Result<InodeFacts> readInode(Node &wanted);
    Result<Done> readOwners(int fd, InodeFacts &facts, std::uint32_t uid, std::uint32_t gid);
    Result<PosixAcl> readAcl(NodeId id, AclKind kind);
    Result<SymlinkTarget> readSymlink(NodeId id);
    Result<MountFacts> readMount(MountId id);
    Result<UserNamespace> readSuperblockNamespace(MountId id);
    Result<Entry> childBehindUnmappedOwner(NodeId directory, std::string_view name);

    Result<NodeId> stepUp(NodeId directory);
    Result<NodeId> parentByPath(NodeId directory);
    bool refusedByMounter(const MountFacts &mount) const;
    Result<UniqueFd> sameObjectElsewhere(int fd, const MountFacts &through);
    Result<UniqueFd> withoutIdmap(int fd, const MountFacts &through);
    Result<MountTable> readMountTable() const;
    const Result<Mountpoints> &mountpoints();
    const Result<MountTable> &ownMountTable();
    static Result<std::string> canonicalPath(int fd);
    Result<std::string> placeOf(NodeId id);

    // procfs
    bool isOnProc(const Node &wanted);
    /// The pid that /proc/self stands for, for the subject, in this procfs instance.
    std::optional<Pid> pidInProc(NodeId procRoot);
    /// The names from the root of procfs down to `node`; empty for the root and outside of procfs.
    std::vector<std::string> procNames(NodeId id);
    Result<NodeId> procTask(NodeId id, std::size_t depth);
    bool isOwnTask(NodeId task);
    static Result<SymlinkTarget> readPlainLink(const Node &wanted);
    Result<SymlinkTarget> readProcLink(NodeId id);
    Result<bool> mayPtrace(NodeId task);

    Result<ExecutableHead> readHead(const Node &wanted);
    static Result<bool> emptyDirectory(Node &wanted);
    bool isProcTaskDirectory(const Node &wanted, MountId on);
    Result<bool> overlayLayer(NodeId id, NodeQuestion question);
    Result<bool> readOnlySubvolume(const Node &wanted);
    Result<bool> inSubvolumeOfParent(const Node &wanted);
    static Result<bool> driverMissing(const InodeFacts &inode);
    Result<bool> boundSocket(NodeId id, NodeQuestion question);

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
    std::optional<Result<MountTable>> m_ownMountTable;
    std::optional<std::set<FileKey>> m_running;
    std::optional<Result<std::vector<BoundSocket>>> m_sockets;
    std::optional<Result<CgroupPaths>> m_cgroups;
};

} // namespace mountlens
