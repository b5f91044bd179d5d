// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Where the decision gets its facts: the live system, a snapshot, a text world, an overlay.
#pragma once

#include "base/result.h"
#include "model/inode.h"
#include "model/kernel_facts.h"
#include "model/mount.h"
#include "model/posix_acl.h"
#include "model/user_namespace.h"

#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

enum class AclKind : std::uint8_t {
    Access,
    Default,
};

/// What a look-up of one name found, mounts on it already crossed.
struct Entry
{
    /// nullopt: there is no such entry.
    std::optional<NodeId> node;
    /// errno when the file system refused the look-up itself (ENAMETOOLONG, EINVAL...), else 0.
    int code = 0;
};

struct SymlinkTarget
{
    /// The body of the link. Unused where `jump` is set.
    std::string path;
    /// A magic link (/proc/PID/fd/N, cwd, root, exe, ns/...): it jumps to an object without
    /// walking.
    bool magic = false;
    /// Where a magic link leads.
    std::optional<NodeId> jump;
    /// Whether the subject passes ptrace_may_access(PTRACE_MODE_READ_FSCREDS) on the link's task.
    bool jumpAllowed = false;

    bool operator==(const SymlinkTarget &) const = default;
};

/// What execve would make of a regular file.
struct ExecutableHead
{
    enum class Kind : std::uint8_t {
        Other, ///< ENOEXEC, an unknown format, or a static binary: nothing more to look up
        Script,
        Dynamic,
    };
    Kind kind = Kind::Other;
    /// Path of the interpreter, as written in the file.
    std::string interpreter;

    bool operator==(const ExecutableHead &) const = default;
};

/// Yes-or-no questions that few operations ask.
enum class NodeQuestion : std::uint8_t {
    EmptyDirectory,     ///< a directory without entries
    BeingExecuted,      ///< some process runs this file: opening for writing is ETXTBSY
    OpenForWriting,     ///< some process has it open for writing: execve is ETXTBSY
    StreamListener,     ///< a stream socket listens on this socket inode
    OtherSocketType,    ///< a datagram or seqpacket socket is bound to this socket inode
    DriverMissing,      ///< no driver answers for this device node
    InOwnProcFd,        ///< below /proc/PID/fd of the subject's own process
    ProcTaskFile,       ///< below /proc/PID: procfs asks ptrace_may_access at open
    SysctlFile,         ///< below /proc/sys
    ReadOnlySubvolume,  ///< in a btrfs subvolume with the ro property
    OnLowerLayer,       ///< on overlayfs: a lower layer has part of it
    NotOnUpperLayer,    ///< on overlayfs: changing it means copying it up first
    NameRemoved,        ///< on overlayfs: it is open still, but has no name any more
    UpperLayerReadOnly, ///< on overlayfs: the upper layer's file system has become read-only
};

enum class DeviceAccess : std::uint8_t {
    Read,
    Write,
    Mknod,
};

/// Answers stay valid, by reference, as long as the source; asking twice gives the same answer.
/// A fact that cannot be read is a Result holding the error, which makes a verdict undetermined.
class FactSource
{
public:
    FactSource() = default;
    FactSource(const FactSource &) = delete;
    FactSource &operator=(const FactSource &) = delete;
    virtual ~FactSource() = default;

    [[nodiscard]] virtual const KernelFacts &kernel() = 0;

    /// Where the subject's walks start.
    virtual Result<NodeId> root() = 0;
    virtual Result<NodeId> workingDirectory() = 0;

    /// Looks `name` up in a directory and crosses the mounts on it. Never "." or "..".
    virtual Result<Entry> child(NodeId directory, std::string_view name) = 0;
    /// ".." of a directory: at the subject's root itself, at the root of a mount the parent of the
    /// mount point beneath.
    virtual Result<NodeId> parent(NodeId directory) = 0;
    /// The entry as the directory itself holds it: what removal and renaming see beneath a mount.
    virtual Result<NodeId> withoutMounts(NodeId entry) = 0;
    /// Whether a mount of the subject's mount namespace sits on entry `name` of `directory`,
    /// reached by whatever path (fs/namespace.c is_local_mountpoint()).
    virtual Result<bool> isMountpoint(NodeId directory, std::string_view name) = 0;

    virtual const Result<InodeFacts> &inode(NodeId node) = 0;
    virtual const Result<PosixAcl> &acl(NodeId node, AclKind kind) = 0;
    virtual const Result<SymlinkTarget> &symlink(NodeId node) = 0;
    virtual const Result<ExecutableHead> &executableHead(NodeId node) = 0;
    virtual Result<bool> ask(NodeId node, NodeQuestion question) = 0;
    /// Whether the subject's device cgroup lets it use this device. An error: nobody can tell.
    virtual Result<bool> deviceAllowed(FileType type, DeviceNumber device, DeviceAccess access) = 0;

    virtual const Result<MountFacts> &mount(MountId mount) = 0;
    /// The user namespace in which the mount's superblock was mounted.
    virtual const Result<UserNamespace> &superblockNamespace(MountId mount) = 0;
};

} // namespace mountlens
