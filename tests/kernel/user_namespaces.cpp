// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "user_namespaces.h"

#include "checked.h"
#include "descriptor_passing.h"
#include "id_pool.h"

#include <array>
#include <csignal>
#include <exception>
#include <string>

#include <fcntl.h>
#include <grp.h>
#include <linux/securebits.h>
#include <sched.h>
#include <sys/fsuid.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens::judge {

namespace {

struct SocketPair
{
    UniqueFd ours;
    UniqueFd theirs;
};

SocketPair makeSocketPair()
{
    std::array<int, 2> fds{};
    checked(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, fds.data()), "socketpair");
    return {UniqueFd(fds[0]), UniqueFd(fds[1])};
}

/// Runs `work` in a child; whatever goes wrong there ends only the child, with status 1.
template <class Work>
pid_t forkFor(const Work &work)
{
    const pid_t pid = ::fork();
    if (pid != 0)
        return checked(pid, "fork");
    try {
        work();
        ::_exit(0);
    } catch (const std::exception &error) {
        const std::string text = std::string("kernel test helper: ") + error.what() + "\n";
        (void)!::write(STDERR_FILENO, text.data(), text.size());
    }
    ::_exit(1);
}

constexpr unsigned long kKeepCapabilities = SECBIT_NO_SETUID_FIXUP | SECBIT_KEEP_CAPS;

/// In ids of the user namespace the caller is in, all capabilities kept.
void becomeByOwnId(std::uint32_t uid, std::uint32_t gid)
{
    checked(::prctl(PR_SET_SECUREBITS, kKeepCapabilities), "securebits");
    checked(::setgroups(0, nullptr), "setgroups");
    checked(::setresgid(gid, gid, gid), "setresgid");
    checked(::setresuid(uid, uid, uid), "setresuid");
}

void enter(const UserNamespaceHandle &space)
{
    checked(::setns(space.fd.get(), CLONE_NEWUSER), "setns to a user namespace");
}

void sayReady(int socket)
{
    checked(::send(socket, "r", 1, 0), "send");
}

void waitReady(int socket)
{
    char byte = 0;
    if (checked(::recv(socket, &byte, 1, 0), "recv") == 0) {
        errno = ECHILD;
        checked(-1, "the other side of a user namespace");
    }
}

/// The new namespace's first process: lives until its peer hangs up.
void liveInNewNamespace(const NamespacePlan &plan, const UserNamespaceHandle *parent, int socket)
{
    const auto own = [](const IdMap *map, std::uint32_t id) {
        return map ? map->up(id).value_or(kNoId) : id;
    };
    becomeByOwnId(own(parent ? &parent->uids : nullptr, plan.ownerUid),
                  own(parent ? &parent->gids : nullptr, plan.ownerGid));
    checked(::unshare(CLONE_NEWUSER), "unshare user namespace");
    checked(::prctl(PR_SET_DUMPABLE, 1), "prctl dumpable");
    checked(::prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl parent death signal");
    sayReady(socket);
    waitReady(socket);
}

/// Makes the namespace from inside its parent, which alone may write the maps of a child.
void makeFromParent(const NamespacePlan &plan, const UserNamespaceHandle *parent, int socket)
{
    if (parent) {
        enter(*parent);
        becomeByOwnId(parent->uids.extents().front().first, parent->gids.extents().front().first);
    }
    SocketPair pair = makeSocketPair();
    const pid_t child = forkFor([&] {
        pair.ours.reset();
        liveInNewNamespace(plan, parent, pair.theirs.get());
    });
    pair.theirs.reset();
    waitReady(pair.ours.get());
    const std::string number = std::to_string(child);
    writeProcFile(number + "/uid_map", plan.uids.toText());
    writeProcFile(number + "/gid_map", plan.gids.toText());
    const UniqueFd fd = checkedFd(
        ::open(("/proc/" + number + "/ns/user").c_str(), O_RDONLY | O_CLOEXEC), "open ns/user");
    sendDescriptor(socket, fd.get());
    sayReady(pair.ours.get());
    ::waitpid(child, nullptr, 0);
}

void waitFor(pid_t pid)
{
    while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
    }
}

} // namespace

void becomeByKernelId(const Identity &identity)
{
    checked(::prctl(PR_SET_SECUREBITS, kKeepCapabilities), "securebits");
    checked(::setgroups(identity.groups.size(), identity.groups.data()), "setgroups");
    checked(::setresgid(identity.gid, identity.gid, identity.gid), "setresgid");
    checked(::setresuid(identity.uid, identity.uid, identity.uid), "setresuid");
    ::setfsgid(identity.fsGid);
    ::setfsuid(identity.fsUid);
}

UserNamespaceHandle makeUserNamespace(const NamespacePlan &plan, const UserNamespaceHandle *parent)
{
    SocketPair pair = makeSocketPair();
    const pid_t helper = forkFor([&] { makeFromParent(plan, parent, pair.theirs.get()); });
    pair.theirs.reset();
    UserNamespaceHandle made;
    made.fd = receiveDescriptor(pair.ours.get());
    waitFor(helper);
    if (!made.fd) {
        errno = ECHILD;
        checked(-1, "make a user namespace");
    }
    made.uids = parent ? throughParent(plan.uids, parent->uids) : plan.uids;
    made.gids = parent ? throughParent(plan.gids, parent->gids) : plan.gids;
    return made;
}

} // namespace mountlens::judge
