// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/user_namespaces.h"

#include "system/small_file.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <linux/nsfs.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr std::size_t kMaxNesting = 33; // kernel/user_namespace.c: 32 levels

Result<IdMap> readMap(const ProcessHandle &process, const char *name)
{
    const auto text = process.read(name);
    if (!text)
        return text.error();
    return IdMap::parse(*text);
}

std::optional<Kuid> ownerOf(int namespaceFd)
{
    uid_t owner = 0;
    if (::ioctl(namespaceFd, NS_GET_OWNER_UID, &owner) != 0)
        return std::nullopt;
    return Kuid(owner);
}

/// Parents up to the initial namespace; stops where the kernel shows no further.
Result<std::vector<NamespaceAncestor>> readAncestors(int namespaceFd)
{
    std::vector<NamespaceAncestor> ancestors;
    UniqueFd current(::fcntl(namespaceFd, F_DUPFD_CLOEXEC, 0));
    while (ancestors.size() < kMaxNesting) {
        UniqueFd parent(::ioctl(current.get(), NS_GET_PARENT));
        if (!parent && errno == EPERM)
            return Error(ErrorId::NamespaceUnreadable, "parent of user namespace");
        if (!parent)
            return Error::fromErrno(ErrorId::NamespaceUnreadable, "parent of user namespace",
                                    errno);
        const auto id = namespaceIdOf(parent.get());
        if (!id)
            return id.error();
        ancestors.push_back({*id, ownerOf(parent.get())});
        if (isInitialUserNamespace(*id))
            return ancestors;
        current = std::move(parent);
    }
    return Error(ErrorId::TooLarge, "user namespace nesting");
}

/// Ancestors as far as this reader may see: an unprivileged or contained reader does without.
Result<UserNamespace> describe(int namespaceFd)
{
    const auto id = namespaceIdOf(namespaceFd);
    if (!id)
        return id.error();
    if (isInitialUserNamespace(*id))
        return UserNamespace::makeInitial();
    UserNamespace ns;
    ns.id = *id;
    ns.owner = ownerOf(namespaceFd);
    if (auto ancestors = readAncestors(namespaceFd))
        ns.ancestors = std::move(*ancestors);
    return ns;
}

Result<UserNamespace> withMaps(Result<UserNamespace> described, const ProcessHandle &member)
{
    if (!described || described->initial)
        return described;
    auto uids = readMap(member, "uid_map");
    if (!uids)
        return uids.error();
    auto gids = readMap(member, "gid_map");
    if (!gids)
        return gids.error();
    described->uids = UidMap(std::move(*uids));
    described->gids = GidMap(std::move(*gids));
    return described;
}

/// A child that has joined the namespace and waits until it is killed.
pid_t spawnMember(int namespaceFd, int readyFd)
{
    const pid_t child = ::_Fork(); // other threads may run: no handlers, system calls only
    if (child != 0)
        return child;
    // In there it holds what we hold, so nobody in there may look into it.
    const bool joined =
        ::prctl(PR_SET_DUMPABLE, 0) == 0 && ::setns(namespaceFd, CLONE_NEWUSER) == 0;
    const char answer = joined ? 'y' : 'n';
    const ssize_t written = ::write(readyFd, &answer, 1);
    if (answer == 'y' && written == 1)
        ::pause();
    ::_exit(0);
}

} // namespace

bool isInitialUserNamespace(NamespaceId id) noexcept
{
    return id == UserNamespace::makeInitial().id;
}

Result<NamespaceId> namespaceIdOf(int namespaceFd)
{
    struct stat facts = {};
    if (::fstat(namespaceFd, &facts) != 0)
        return Error::fromErrno(ErrorId::NamespaceUnreadable, "namespace", errno);
    return NamespaceId(facts.st_ino);
}

Result<UserNamespace> readUserNamespace(const ProcessHandle &process)
{
    const auto id = process.namespaceId("ns/user");
    if (!id)
        return id.error();
    if (isInitialUserNamespace(*id))
        return UserNamespace::makeInitial();
    const auto fd = process.openLink("ns/user", O_RDONLY);
    if (!fd)
        return fd.error();
    return withMaps(describe(fd->get()), process);
}

Result<UserNamespace> readUserNamespaceOf(int namespaceFd)
{
    Result<UserNamespace> described = describe(namespaceFd);
    if (!described || described->initial)
        return described;
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return Error::fromErrno(ErrorId::NamespaceUnreadable, "pipe", errno);
    const UniqueFd reading(ends[0]);
    UniqueFd writing(ends[1]);
    const pid_t child = spawnMember(namespaceFd, writing.get());
    if (child < 0)
        return Error::fromErrno(ErrorId::NamespaceUnreadable, "fork", errno);
    writing.reset();
    char answer = 'n';
    const bool joined = ::read(reading.get(), &answer, 1) == 1 && answer == 'y';
    Result<UserNamespace> result =
        Error(ErrorId::NoRightToRead, "maps of user namespace", "CAP_SYS_ADMIN", EPERM);
    if (joined) {
        const auto member = ProcessHandle::open(Pid(child));
        result = member ? withMaps(std::move(described), *member)
                        : Result<UserNamespace>(member.error());
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    return result;
}

Result<std::vector<UniqueFd>> userNamespaceChain(int namespaceFd)
{
    std::vector<UniqueFd> chain;
    UniqueFd current(::fcntl(namespaceFd, F_DUPFD_CLOEXEC, 0));
    while (current && chain.size() < kMaxNesting) {
        const auto id = namespaceIdOf(current.get());
        if (!id)
            return id.error();
        if (isInitialUserNamespace(*id))
            break;
        UniqueFd parent(::ioctl(current.get(), NS_GET_PARENT));
        chain.push_back(std::move(current));
        current = std::move(parent);
    }
    return chain;
}

Result<UniqueFd> owningUserNamespace(int namespaceFd)
{
    UniqueFd owner(::ioctl(namespaceFd, NS_GET_USERNS));
    if (!owner)
        return Error::fromErrno(ErrorId::NamespaceUnreadable, "owner of namespace", errno);
    return owner;
}

bool readerSeesOverflowIds()
{
    struct stat facts = {};
    return ::stat("/proc/self/ns/user", &facts) == 0
           && !isInitialUserNamespace(NamespaceId(facts.st_ino));
}

} // namespace mountlens
