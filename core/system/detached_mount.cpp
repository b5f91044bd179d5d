// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/detached_mount.h"

#include "system/made_user_namespace.h"

#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace mountlens {

namespace {

// include/uapi/linux/mount.h; open_tree_attr(2) is newer than Debian 12's headers.
constexpr long kSysOpenTreeAttr = 467;
constexpr long kSysOpenTree = 428;
constexpr unsigned kOpenTreeClone = 1;
constexpr unsigned kOpenTreeCloexec = O_CLOEXEC;
constexpr std::uint64_t kAttrIdmap = 0x100000;

struct MountAttr
{
    std::uint64_t attrSet = 0;
    std::uint64_t attrClr = 0;
    std::uint64_t propagation = 0;
    std::uint64_t usernsFd = 0;
};

constexpr unsigned kCloneFlags = kOpenTreeClone | kOpenTreeCloexec | AT_EMPTY_PATH;

int openTreeAttr(int fd, const MountAttr &attributes, unsigned recursive)
{
    return static_cast<int>(::syscall(kSysOpenTreeAttr, fd, "", kCloneFlags | recursive,
                                      &attributes, sizeof attributes));
}

int cloneMount(int fd, KeepIdmap keepIdmap, Submounts submounts)
{
    const unsigned recursive = submounts == Submounts::Copied ? AT_RECURSIVE : 0;
    if (keepIdmap == KeepIdmap::Yes)
        return static_cast<int>(::syscall(kSysOpenTree, fd, "", kCloneFlags | recursive));
    MountAttr attributes;
    attributes.attrClr = kAttrIdmap;
    if (recursive != 0)
        return openTreeAttr(fd, attributes, recursive);
    const int copy = openTreeAttr(fd, attributes, 0);
    // Locked mounts below are copied along or not at all (has_locked_children()).
    return copy < 0 && errno == EINVAL ? openTreeAttr(fd, attributes, AT_RECURSIVE) : copy;
}

/// 0, or the errno of mapping a copy of the mount by this namespace.
int tryIdmap(int fd, int userNamespace)
{
    MountAttr attributes;
    attributes.attrSet = kAttrIdmap;
    attributes.attrClr = kAttrIdmap;
    attributes.usernsFd = static_cast<std::uint64_t>(userNamespace);
    const UniqueFd copy(openTreeAttr(fd, attributes, 0));
    return copy ? 0 : errno;
}

/// A user namespace that no superblock belongs to.
Result<UniqueFd> freshUserNamespace()
{
    const auto justRoot = IdMap::fromExtents({{0, 0, 1}});
    return makeUserNamespace(*justRoot, *justRoot);
}

} // namespace

Result<Done> visitMountNamespace(int namespaceFd, const std::function<void()> &work)
{
    if (namespaceFd < 0) {
        work();
        return Done{};
    }
    int failure = 0;
    // A thread of its own, since a mount namespace is joined for good.
    std::thread visitor([&] {
        // setns() wants a root and cwd that no other thread shares.
        if (::unshare(CLONE_FS) != 0 || ::setns(namespaceFd, CLONE_NEWNS) != 0) {
            failure = errno;
            return;
        }
        work();
    });
    visitor.join();
    if (failure != 0)
        return Error(ErrorId::CannotJoin, "mount namespace", "CAP_SYS_ADMIN", failure);
    return Done{};
}

Result<UniqueFd>
detachedCopy(int namespaceFd, int objectFd, KeepIdmap keepIdmap, Submounts submounts)
{
    UniqueFd copy;
    int failure = 0;
    const auto visited = visitMountNamespace(namespaceFd, [&] {
        copy.reset(cloneMount(objectFd, keepIdmap, submounts));
        failure = copy ? 0 : errno;
    });
    if (!visited)
        return visited.error();
    if (!copy)
        return Error::fromErrno(ErrorId::OpenFailed, "open_tree", failure);
    return copy;
}

Result<std::optional<std::size_t>>
superblockNamespaceAmong(int namespaceFd, int objectFd, const std::vector<UniqueFd> &candidates)
{
    const auto fresh = freshUserNamespace();
    if (!fresh)
        return Error(ErrorId::Unsupported, "superblock namespace");
    std::optional<std::size_t> refused;
    int control = EINVAL;
    const auto visited = visitMountNamespace(namespaceFd, [&] {
        control = tryIdmap(objectFd, fresh->get());
        for (std::size_t i = 0; i < candidates.size() && !refused; ++i) {
            if (tryIdmap(objectFd, candidates[i].get()) == EINVAL)
                refused = i;
        }
    });
    if (!visited)
        return visited.error();
    if (control != 0)
        return Error::fromErrno(ErrorId::Unsupported, "superblock namespace", control);
    return refused;
}

} // namespace mountlens
