// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A fix: what changes, the commands that change it and take it back, and what it costs.
#pragma once

#include "fixes/fact_change.h"
#include "model/access.h"
#include "model/capability.h"
#include "model/ids.h"
#include "model/surroundings.h"
#include "model/verdict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

enum class FixKind : std::uint8_t {
    Leave,          ///< this denial is right
    Setfacl,        ///< an entry of an ACL
    Chown,          ///< the owner
    Chgrp,          ///< the group
    Chmod,          ///< bits of the owner or the group, never of others
    Chattr,         ///< takes the immutable or append-only flag away
    User,           ///< --user
    GroupAdd,       ///< --group-add
    Userns,         ///< --userns
    VolumeOption,   ///< :U, :idmap
    IdmappedMount,  ///< mountlens mount-idmapped, and a container on its target
    NamedVolume,    ///< a volume in place of a bind mount
    Precreate,      ///< makes the source before the engine does
    Remount,        ///< another mount flag, on the host or in the configuration
    Capability,     ///< --cap-add
    Tmpfs,          ///< a tmpfs, or other options for one
    Subid,          ///< more subordinate ids
    Relabel,        ///< :z, :Z
    Relay,          ///< a second socket that passes everything on
    FsGroup,        ///< Kubernetes' fsGroup
    MountDirectory, ///< the directory in place of the single file
    CopyInPlace,    ///< write into the file in place of renaming another onto it
    Device,         ///< --device
};

inline constexpr std::size_t kFixKindCount = static_cast<std::size_t>(FixKind::Device) + 1;

/// The stored name ("group-add").
std::string_view fixKindName(FixKind kind) noexcept;

enum class FixStatus : std::uint8_t {
    Ready,       ///< can be run as it stands
    NeedsValue,  ///< holds a place that only the reader can fill, or a cost only she can weigh
    Information, ///< nothing to run
};

std::string_view fixStatusName(FixStatus status) noexcept;

enum class RunAs : std::uint8_t {
    Root,    ///< on the host, as root
    User,    ///< on the host, as who calls the engine
    Unshare, ///< inside `podman unshare` of the rootless engine's user
};

std::string_view runAsName(RunAs as) noexcept;

/// An argument list. Never a line for a shell.
struct FixCommand
{
    std::vector<std::string> argv;
    RunAs as = RunAs::Root;

    bool operator==(const FixCommand &) const = default;
};

/// The commands of one file, with its state as stat and `getfacl -n` show it where they run.
struct FileStep
{
    std::string path;
    /// What runs a command there ("podman unshare"); empty: nothing has to.
    std::vector<std::string> prefix;
    RunAs as = RunAs::Root;
    /// It is not there before.
    bool toBeMade = false;
    /// "UID:GID MODE", the entries of the ACLs line by line; and of chattr's letters those of i and
    /// a that are set.
    std::string before;
    std::string after;
    std::string flagsBefore;
    std::string flagsAfter;
    /// Without the prefix of `podman unshare`, with that of `exec`.
    std::vector<FixCommand> run;
    std::vector<FixCommand> undo;

    bool operator==(const FileStep &) const = default;
};

/// Words of `docker run` and `podman run`: those to take out, and those to put in behind `run`.
struct EngineArgs
{
    std::vector<std::string> add;
    std::vector<std::string> remove;

    [[nodiscard]] bool empty() const noexcept { return add.empty() && remove.empty(); }
    bool operator==(const EngineArgs &) const = default;
};

/// A key of the file that the container is made from.
struct ConfigChange
{
    std::string file;
    std::string key;
    std::string value;

    bool operator==(const ConfigChange &) const = default;
};

/// The four things that people want to do with a path.
struct Outcome
{
    VerdictKind read = VerdictKind::Undetermined;
    VerdictKind write = VerdictKind::Undetermined;
    VerdictKind create = VerdictKind::Undetermined;
    VerdictKind remove = VerdictKind::Undetermined;
    /// About entries of a directory and the directory itself; not: about a file and its directory.
    bool directory = false;

    bool operator==(const Outcome &) const = default;
};

enum class PartyKind : std::uint8_t {
    Subject,       ///< whom the fix is for
    User,          ///< who has this number on the host, in whatever container
    Group,         ///< everybody in this group
    Others,        ///< everybody else
    ContainerRoot, ///< root of the subject's container
    Container,     ///< a user of another container on the same files
};

std::string_view partyKindName(PartyKind kind) noexcept;

/// Somebody who may do more, or less, on one of the changed files.
struct Party
{
    PartyKind kind = PartyKind::Subject;
    /// Kernel ids.
    std::optional<Kuid> uid;
    std::optional<Kgid> gid;
    std::string container;
    AccessMask rights;
    /// The first file that it is about; empty: what the container's settings give it.
    std::string path;
    /// Owning it: chmod, chown of the group, ACLs.
    bool ownership = false;

    bool operator==(const Party &) const = default;
};

enum class Risk : std::uint8_t {
    Low,
    Medium,
    High,
};

std::string_view riskName(Risk risk) noexcept;

enum class RiskReason : std::uint8_t {
    OneAccount,        ///< one account, these files, reversible
    NobodyLoses,       ///< no access is taken from anybody
    OwnerLoses,        ///< the owner before has less than before
    WholeGroup,        ///< everybody in a group gains
    AllFilesOfUser,    ///< the container may do all that this user may, on all its mounts
    AllFilesOfGroup,   ///< the same for a group
    ManyFiles,         ///< every file of a tree changes its owner
    MeantReadOnly,     ///< somebody may have wanted it that way
    MeantImmutable,    ///< the flag was set on purpose
    LosesIsolation,    ///< the container's root becomes root of the host
    RightsBeyondFiles, ///< a capability counts for more than these files
    RootOnHost,        ///< access to this equals root on the host
    SystemFolder,      ///< part of the operating system
    NoExecOnPurpose,   ///< programs could be run from there
    DataElsewhere,     ///< the files stay where they are; the container gets an empty place
    GoneWithContainer, ///< what is written there ends with the container
    WholeDirectory,    ///< the container sees all files of the directory
    SystemSetting,     ///< a file of the system's accounts
    Secret,            ///< only its owner was meant to read it
    AsInstalled,       ///< nothing changes
};

inline constexpr std::size_t kRiskReasonCount =
    static_cast<std::size_t>(RiskReason::AsInstalled) + 1;

std::string_view riskReasonName(RiskReason reason) noexcept;

struct Fix
{
    FixKind kind = FixKind::Leave;
    FixStatus status = FixStatus::Ready;
    /// In this order, before the container is made anew.
    std::vector<FixCommand> run;
    EngineArgs engineArgs;
    /// The whole new command, where the container came from one.
    std::vector<std::string> command;
    std::optional<ConfigChange> config;
    /// The container has to be made anew for it.
    bool recreate = false;
    /// Takes `run` back.
    std::vector<FixCommand> undo;
    /// Who RunAs::User and RunAs::Unshare are.
    HostUser user{"root", 0, 0, "/root"};
    /// Those of `run` and `undo` that are about one file each, file by file.
    std::vector<FileStep> files;
    FactChanges changes;

    Outcome before;
    Outcome after;
    /// The verdict on the question itself, afterwards.
    VerdictKind verdictAfter = VerdictKind::Undetermined;
    std::vector<Party> gains;
    std::vector<Party> loses;
    Risk risk = Risk::Low;
    RiskReason riskReason = RiskReason::OneAccount;
    /// A restart and a new container keep it.
    bool survives = true;
    /// Files made later are covered too.
    bool coversNewFiles = false;
    /// What the words about it need beyond the rest:
    ///   User            UID, GID in the container
    ///   GroupAdd        GID in the container, or keep-groups
    ///   Userns          the mode (host, keep-id...)
    ///   Capability      the name without CAP_
    ///   VolumeOption    U or idmap, then the source
    ///   IdmappedMount   the second place, then the source
    ///   NamedVolume     the target, then the volume, then the source it takes the place of, if any
    ///   Remount         the mount point, then: rw, exec (in the settings), root (the read-only
    ///   root
    ///                   file system), host-rw, host-exec, owner (on the host)
    ///   Tmpfs           the target, then: new, owner, everybody
    ///   Relay           the second socket
    ///   MountDirectory  the directory
    /// Nothing for all others.
    std::vector<std::string> args;
};

/// Why a kind of fix that people would expect is not among the fixes.
enum class WithheldReason : std::uint8_t {
    NoAclSupport,      ///< the file system keeps no ACLs
    IdNotStorable,     ///< the subject's id cannot be stored there
    PathUnknown,       ///< where the file lies on the host is not known
    ImageFile,         ///< the file is part of the image or the container's own layer
    OwnerIsRoot,       ///< it would mean running as root
    OwnerUnmapped,     ///< the owner does not exist in the container
    GroupUnmapped,     ///< the group's number means another group outside (args: both numbers)
    EngineLacksIt,     ///< the engine has no such option
    EngineTooOld,      ///< args: since which version
    KernelTooOld,      ///< args: since which version
    NeedsRoot,         ///< a rootless engine cannot
    FileSystemLacksIt, ///< args: the file system
    NoSettings,        ///< how the container was made is not known
    SettingsDiffer,    ///< the settings do not explain what is seen in the running container
    DoesNotHelp,       ///< simulated: the answer stays denied
    TooBroad,          ///< never offered: everybody would gain
    SelinuxInactive,   ///< nothing is labelled here
    EqualsPrivileged,  ///< never offered: gives up all isolation
    SystemTree,        ///< never offered: a tree of the operating system
};

inline constexpr std::size_t kWithheldReasonCount =
    static_cast<std::size_t>(WithheldReason::SystemTree) + 1;

std::string_view withheldReasonName(WithheldReason reason) noexcept;

struct Withheld
{
    FixKind kind = FixKind::Leave;
    WithheldReason reason = WithheldReason::DoesNotHelp;
    std::vector<std::string> args;

    bool operator==(const Withheld &) const = default;
};

struct Proposals
{
    /// The least harmful first.
    std::vector<Fix> fixes;
    std::vector<Withheld> withheld;
};

} // namespace mountlens
