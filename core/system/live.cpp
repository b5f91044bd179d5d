// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/live.h"

#include "system/live_source.h"
#include "system/process_handle.h"
#include "system/small_file.h"
#include "system/statmount.h"
#include "system/user_namespaces.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

/// The security module's label; empty where no module labels processes.
Result<std::string> readLabel(const ProcessHandle &process)
{
    auto label = process.read("attr/current");
    if (!label && label.error().id() == ErrorId::NoRightToRead)
        return label;
    if (!label)
        return std::string();
    while (!label->empty() && (label->back() == '\n' || label->back() == '\0'))
        label->pop_back();
    return label;
}

Result<Subject> readSubject(const ProcessHandle &process)
{
    const auto status = process.status();
    if (!status)
        return status.error();
    auto space = readUserNamespace(process);
    if (!space)
        return space.error();
    Subject subject;
    subject.credentials = status->credentials;
    subject.userNamespace = std::move(*space);
    subject.pid = process.pid();
    if (!status->namespacePids.empty())
        subject.innerPid = status->namespacePids.back();
    subject.command = status->name;
    subject.noNewPrivileges = status->noNewPrivileges;
    subject.seccomp = status->seccomp;
    subject.securityLabel = readLabel(process);
    return subject;
}

bool isOurs(NamespaceId mountNamespace)
{
    struct stat own = {};
    return ::stat("/proc/self/ns/mnt", &own) == 0 && NamespaceId(own.st_ino) == mountNamespace;
}

Result<UserNamespace> readOwner(int mountNamespace)
{
    const auto owner = owningUserNamespace(mountNamespace);
    if (!owner)
        return owner.error();
    return readUserNamespaceOf(owner->get());
}

/// What cannot be opened stays unknown; only questions that need it suffer.
MountNamespace openMountNamespace(const ProcessHandle &process)
{
    MountNamespace mounts;
    auto fd = process.openLink("ns/mnt", O_RDONLY);
    if (!fd)
        return mounts;
    mounts.owner = readOwner(fd->get());
    const auto id = namespaceIdOf(fd->get());
    if (id && isOurs(*id)) {
        mounts.id = 0;
        return mounts;
    }
    if (const auto number = mountNamespaceId(fd->get()))
        mounts.id = *number;
    mounts.fd = std::move(*fd);
    return mounts;
}

} // namespace

Result<LiveCase> openProcess(Pid pid)
{
    auto process = ProcessHandle::open(pid);
    if (!process)
        return process.error();
    auto subject = readSubject(*process);
    if (!subject)
        return subject.error();
    auto root = process->openLink("root", O_PATH | O_DIRECTORY);
    if (!root)
        return root.error();
    auto cwd = process->openLink("cwd", O_PATH | O_DIRECTORY);
    if (!cwd)
        return cwd.error();
    MountNamespace mounts = openMountNamespace(*process);
    LiveCase result{*subject, nullptr};
    result.facts =
        std::make_unique<LiveSource>(std::move(*subject), std::move(*process), std::move(*root),
                                     std::move(*cwd), std::move(mounts));
    return result;
}

Result<LiveCase> openSelf(const Credentials &credentials)
{
    auto process = ProcessHandle::open(Pid(::getpid()));
    if (!process)
        return process.error();
    auto subject = readSubject(*process);
    if (!subject)
        return subject.error();
    subject->credentials = credentials;
    subject->pid.reset();
    subject->innerPid.reset();
    UniqueFd root(::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC));
    UniqueFd cwd(::open(".", O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root || !cwd)
        return Error::fromErrno(ErrorId::OpenFailed, root ? "." : "/", errno);
    MountNamespace mounts = openMountNamespace(*process);
    LiveCase result{*subject, nullptr};
    result.facts = std::make_unique<LiveSource>(std::move(*subject), std::move(*process),
                                                std::move(root), std::move(cwd), std::move(mounts));
    return result;
}

Result<Done> stillTheSame(const Subject &subject, const FactSource &facts)
{
    if (!subject.pid)
        return Done{};
    const auto process = ProcessHandle::open(*subject.pid);
    if (!process)
        return process.error();
    const auto now = readSubject(*process);
    if (!now)
        return now.error();
    if (now->credentials != subject.credentials || now->userNamespace.id != subject.userNamespace.id
        || now->innerPid != subject.innerPid) {
        return Error(ErrorId::ProcessChanged, std::to_string(subject.pid->value()));
    }
    // It had its number all the time if it still has it now.
    const auto *source = dynamic_cast<const LiveSource *>(&facts);
    return source ? source->processLives() : Result<Done>(Done{});
}

Result<Done> stillTheSame(const LiveCase &live)
{
    return stillTheSame(live.subject, *live.facts);
}

} // namespace mountlens
