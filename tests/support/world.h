// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A machine in memory, described as text: the FactSource of tests, benchmarks and fuzzers.
///
/// One directive a line; `#` begins a comment; blanks in names are written `\040`. All ids are
/// kernel ids. Directives take effect from top to bottom: a path means what the mounts above it
/// make of it, `data:/a` is a path inside the file system `data`, beneath all mounts. Missing
/// parents and mount points come into being as `dir 0755 0:0`; a later `dir` line may say
/// otherwise.
///
///     kernel 6.18  [protected_symlinks 1] [protected_hardlinks 1] [protected_fifos 0]
///            [protected_regular 2] [lsm landlock,bpf] [selinux-enforcing] [bpf-programs]
///            [bpf-unknown]
///     userns web   ids 0:100000:65536[,FIRST:LOWER:COUNT...]  |  uid MAP gid MAP
///            [parent NAME] [owner UID]
///     fs     data  [type ext4] [userns web] [ro] [options acl,grpid] [device 8:1]
///            [unread userns]
///     mount  /data fs data [root /srv] [ro] [noexec] [nodev] [nosuid] [nosymfollow]
///            [idmap MAP | idmap uid MAP gid MAP] [unread idmap|mount]
///     dir    /srv/a     0755  0:0           owners: UID:GID, `unmapped` for an id without mapping
///     file   data:/a/b  0640  1000:1000     [acl u::rw-,u:1000:rwx,g::r-x,m::r-x,o::---] [size N]
///     dir    data:/d    02775 0:50          [default u::rwx,g::r-x,o::r-x] [flags i,a] [links N]
///            [device 0:99]              st_dev where it is not the superblock's
///     file   /bin/run   0755  0:0           [script /bin/sh | dynamic /lib/ld.so]
///     symlink /l -> target                  [owner UID:GID]
///     magic  /proc/1/cwd -> /srv            [forbidden]     a magic link: jumps to the object
///     link   /new -> /old                   a hard link
///     fifo   /f 0644 0:0
///     socket /s 0777 0:0                    [listening | dgram]
///     chr    /null 0666 0:0 1:3             blk likewise
///     devices deny c 1:3 rwm                the device cgroup; or `allow`, `unread`; or `*` (all)
///     root   /srv/container                 where the subject's walks start (default /)
///     cwd    /srv                           its working directory (default: its root)
///
/// A directive is one line, however it is wrapped above.
/// Marks of any inode: `running` (some process executes it), `open-for-writing`, `driverless`,
/// `own-fd`, `task-file`, `sysctl`, `ro-subvolume`, `lower-layer` (overlayfs); of a directory:
/// `refuses ERRNO` (what a look-up of a missing name gives); `unread LIST` of inode, acl, default,
/// link, head, questions, children, parent: facts nobody could read.
/// Always there: user namespace `host` (the initial one), file system `root` (ext4) mounted at `/`.
/// Text that makes no sense ends the program with its line number: it is a mistake in a test.
#pragma once

#include "diagnosis/diagnose.h"
#include "model/fact_source.h"
#include "model/request.h"
#include "model/subject.h"
#include "model/verdict.h"
#include "rules/inode_view.h"

#include <memory>
#include <string_view>

namespace mountlens {

struct WorldTables;

/// Never changes once built, so threads may share it. Look-ups allocate nothing.
class World final : public FactSource
{
public:
    explicit World(std::string_view text);
    ~World() override;

    [[nodiscard]] const KernelFacts &kernel() override;
    Result<NodeId> root() override;
    Result<NodeId> workingDirectory() override;
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

    /// The node at a path of the world text, mounts crossed, symlinks not followed. It must exist.
    [[nodiscard]] NodeId at(std::string_view path);
    /// The same, as the rules want it. Its facts must be readable.
    [[nodiscard]] InodeView view(std::string_view path);
    [[nodiscard]] const UserNamespace &userNamespace(std::string_view name) const;

    /// `who`: "UID:GID[:GROUP,...] [+CAP,...] [umask 027]", ids of that user namespace, or kernel
    /// ids with a `k` in front; capabilities by name without "cap_", `all` for all.
    [[nodiscard]] Subject subject(std::string_view userNamespace, std::string_view who) const;

    Verdict ask(std::string_view userNamespace,
                std::string_view who,
                Operation operation,
                std::string_view path,
                Record record = Record::Yes);
    Verdict ask(std::string_view userNamespace,
                std::string_view who,
                const Request &request,
                Record record = Record::Yes);

private:
    std::unique_ptr<const WorldTables> m_tables;
};

} // namespace mountlens
