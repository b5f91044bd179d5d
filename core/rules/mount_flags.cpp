// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/mount_flags.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace mountlens {

namespace {

/// SB_I_NOEXEC: file systems that set it whatever the mount options say.
constexpr std::array<std::string_view, 4> kNeverExecute = {"proc", "sysfs", "mqueue", "cgroup2"};

bool neverExecutes(const MountFacts &mount)
{
    return std::find(kNeverExecute.begin(), kNeverExecute.end(), mount.fileSystem)
           != kNeverExecute.end();
}

} // namespace

Ruling mntWantWrite(const RuleContext &context, const MountFacts &mount)
{
    if (mount.flags.has(MountFlag::ReadOnly)) {
        return deny(context.trace, EROFS, ReasonId::MountReadOnly,
                    PathBytes{context.trace ? mount.mountPoint : std::string()});
    }
    if (mount.superblockReadOnly) {
        return deny(context.trace, EROFS, ReasonId::SuperblockReadOnly,
                    PathBytes{context.trace ? mount.fileSystem : std::string()});
    }
    return pass(context.trace, ReasonId::MountWritable);
}

Ruling executableMount(const RuleContext &context, const MountFacts &mount)
{
    if (mount.flags.has(MountFlag::NoExec) || neverExecutes(mount)) {
        return deny(context.trace, EACCES, ReasonId::MountNoexec,
                    PathBytes{context.trace ? mount.mountPoint : std::string()});
    }
    return Ruling::pass();
}

Ruling mayOpenDevice(const RuleContext &context, const InodeView &view)
{
    if (view.mount->flags.has(MountFlag::NoDev)) {
        return deny(context.trace, EACCES, ReasonId::MountNodev,
                    PathBytes{context.trace ? view.mount->mountPoint : std::string()});
    }
    const Result<UserNamespace> &superblock = context.facts.superblockNamespace(view.inode->mount);
    if (!superblock)
        return missingFact(context, superblock.error());
    if (!superblock->initial)
        return deny(context.trace, EACCES, ReasonId::SuperblockForeignDevices);
    return Ruling::pass();
}

} // namespace mountlens
