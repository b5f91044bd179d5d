// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The files that a container would meet, before it exists: its image or root directory, with the
/// host's directories, volumes and tmpfs on it, as the engine and its runtime would mount them.
#pragma once

#include "model/fact_source.h"
#include "plan/root_tree.h"
#include "system/device_cgroup_reader.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace mountlens {

/// A directory or file that the engine makes, for want of one.
struct MadeNode
{
    FileType type = FileType::Directory;
    Mode mode{0755};
    Kuid owner{0};
    Kgid group{0};
    /// Of character and block devices.
    DeviceNumber device;
    /// Of a symbolic link.
    std::string target;

    static MadeNode of(FileType type, Mode mode, Kuid owner, Kgid group)
    {
        MadeNode node;
        node.type = type;
        node.mode = mode;
        node.owner = owner;
        node.group = group;
        return node;
    }
};

struct PlannedMount
{
    /// Absolute, as the container sees it; links in it are followed.
    std::string target;
    /// What is mounted: a place of the host; or something new; or something nobody here knows.
    std::optional<NodeId> hostNode;
    std::optional<MadeNode> made;
    std::optional<Error> unknown;
    /// With or in place of `made`: what it holds is copied from this directory of the root file
    /// system; without `made` it also has that directory's owner and mode.
    std::string copiedFrom;
    /// The copy has the ids of the container as they are, not mapped to the host's.
    bool copiesPlainIds = false;
    /// With `made`: the mount of the host that the new directory lies on.
    std::optional<MountId> madeOn;

    /// Added to those that the source's own mount has.
    MountFlags flags;
    /// Mounts below the source come along.
    bool recursive = true;
    /// And get its read-only flag as well (AT_RECURSIVE of mount_setattr(2)).
    bool readOnlyBelow = false;
    /// nullptr: not idmapped.
    std::shared_ptr<const MountIdmap> idmap;
    /// podman's :U: everything in it gets these owners first.
    std::optional<std::pair<Kuid, Kgid>> chownedTo;
    /// File system type where it is not the source's (tmpfs; overlay for podman's :O).
    std::string fileSystem;
    /// The user namespace of a new file system; empty: the source's own.
    std::optional<UserNamespace> superblock;
    /// As mountinfo would show it.
    std::string source;
};

struct PlannedRoot
{
    std::shared_ptr<RootTree> tree;
    bool readOnly = false;
    std::string fileSystem = "overlay";
    /// Changing something of it means copying it up first (overlay).
    bool layered = true;
    UserNamespace superblock = UserNamespace::makeInitial();
    /// Who stores which id of the image: Docker as its own container maps say, whatever namespace
    /// this container has; podman as the container's does.
    UidMap storedUids;
    GidMap storedGids;
    /// What the device cgroup lists; nullopt: there is none, every device may be used.
    std::optional<std::vector<DeviceRule>> deviceRules;
    /// Whether `deviceRules` says anything: what makes the container decides at the start else.
    bool deviceRulesKnown = true;
};

/// Not thread-safe.
class PlannedSource final : public FactSource
{
public:
    /// `container` maps the ids of the root file system; what the engine makes belongs to its ids
    /// 0.
    PlannedSource(std::shared_ptr<FactSource> host, UserNamespace container, PlannedRoot root);

    /// Makes an entry at `path`, whose directory exists. Errors as for add().
    Result<Done> make(const std::string &path, const MadeNode &node);

    /// Mounts in the order in which the runtime would. Missing targets are made. OpenFailed where a
    /// target cannot be made (ENOTDIR, ELOOP, EROFS), or the error of a missing fact; the mount is
    /// left out then.
    Result<Done> add(const PlannedMount &mount);

    const KernelFacts &kernel() override { return m_host->kernel(); }
    Result<NodeId> root() override { return NodeId(0); }
    Result<NodeId> workingDirectory() override { return NodeId(0); }
    Result<Entry> child(NodeId directory, std::string_view name) override;
    Result<NodeId> parent(NodeId directory) override;
    Result<NodeId> withoutMounts(NodeId entry) override;
    Result<bool> isMountpoint(NodeId directory, std::string_view name) override;
    const Result<InodeFacts> &inode(NodeId node) override;
    const Result<PosixAcl> &acl(NodeId node, AclKind kind) override;
    const Result<SymlinkTarget> &symlink(NodeId node) override;
    const Result<ExecutableHead> &executableHead(NodeId node) override;
    Result<bool> ask(NodeId node, NodeQuestion question) override;
    Result<bool> deviceAllowed(FileType type, DeviceNumber device, DeviceAccess access) override;
    const Result<MountFacts> &mount(MountId mount) override;
    const Result<UserNamespace> &superblockNamespace(MountId mount) override;

private:
    struct Node
    {
        NodeId parent{0};
        std::string name;
        /// Which of m_mounts it lies on; 0 is the root file system.
        std::size_t mount = 0;
        /// One of these: a path of the root file system, a place of the host, something made, or
        /// the error that stands for it.
        std::string rootPath;
        std::optional<NodeId> host;
        std::optional<MadeNode> made;
        std::optional<Error> unknown;
        /// The root of a mount: what it covers.
        std::optional<NodeId> beneath;
        /// The same for the root of a mount that came along with its parent, once asked for.
        std::optional<NodeId> covered;

        std::optional<Result<InodeFacts>> inode;
        std::optional<Result<PosixAcl>> accessAcl;
        std::optional<Result<PosixAcl>> defaultAcl;
        std::optional<Result<SymlinkTarget>> symlink;
        std::optional<Result<ExecutableHead>> head;
        std::map<std::string, NodeId, std::less<>> children;
    };
    struct KnownMount
    {
        PlannedMount plan;
        /// The host's mount behind it; nullopt: the mount is new.
        std::optional<MountId> host;
        std::optional<Result<MountFacts>> facts;
        std::optional<Result<UserNamespace>> superblock;
    };

    struct TargetWalk
    {
        std::string pending;
        NodeId here{0};
        FileType type = FileType::Directory;
        int links = 0;
    };

    NodeId addNode(Node node);
    Result<Entry> childOnRoot(NodeId directory, std::string_view name);
    Result<Entry> childOnHost(NodeId directory, std::string_view name);
    Result<NodeId> targetOf(const PlannedMount &mount);
    Result<NodeId> stepToTarget(TargetWalk &walk, const std::string &name);
    Result<NodeId> makeEntry(NodeId directory, std::string_view name, FileType type);
    Result<FileType> typeOf(const PlannedMount &mount);
    Result<InodeFacts> readInode(const Node &node, NodeId id);
    Result<InodeFacts> readHostInode(const Node &node);
    Result<InodeFacts> readRootInode(const Node &node, NodeId id);
    static InodeFacts inodeOf(const MadeNode &made, const Node &node, NodeId id);
    Result<MountFacts> readMount(std::size_t index);
    MountId mountIdFor(std::size_t plan, MountId host);
    Result<bool> askRoot(const Node &node, NodeQuestion question);
    [[nodiscard]] bool coveredBelow(NodeId directory) const;

    std::shared_ptr<FactSource> m_host;
    UserNamespace m_container;
    PlannedRoot m_root;
    std::deque<Node> m_nodes;
    /// Planned mounts first seen at their roots, then the host's mounts below them.
    std::deque<KnownMount> m_mounts;
    /// (planned mount, mount of the host) to a place in m_mounts.
    std::map<std::pair<std::size_t, std::uint64_t>, std::size_t> m_mountsBelow;
    /// Mount roots by the entry they cover.
    std::unordered_map<NodeId, NodeId> m_onTop;
    Result<MountFacts> m_noMount{Error(ErrorId::NotRecorded, "mount")};
};

} // namespace mountlens
