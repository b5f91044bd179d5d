// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/confirm.h"

#include "base/unique_fd.h"
#include "model/reason.h"
#include "system/identity_helper.h"

#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr std::chrono::seconds kLimit{5};

/// The directory in which the last name of `path` is looked up; slashes at the end belong to the
/// name.
std::string parentOf(const std::string &path)
{
    const std::size_t last = path.find_last_not_of('/');
    if (last == std::string::npos)
        return path.empty() ? std::string() : "/";
    const std::size_t slash = path.rfind('/', last);
    return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

Probe onObject(const Request &request, AccessMask access)
{
    Probe probe;
    probe.path = request.path;
    probe.access = access;
    return probe;
}

Probe onParent(const std::string &path)
{
    Probe probe;
    probe.path = parentOf(path);
    probe.access = {Access::Write, Access::Execute};
    probe.directory = true;
    probe.onParent = true;
    return probe;
}

Probe onNewName(const std::string &path)
{
    Probe probe = onParent(path);
    probe.nameToBeFree = path;
    return probe;
}

int accessMode(AccessMask access)
{
    int mode = 0;
    if (access.has(Access::Read))
        mode |= R_OK;
    if (access.has(Access::Write))
        mode |= W_OK;
    if (access.has(Access::Execute))
        mode |= X_OK;
    return mode;
}

bool exists(const std::string &path)
{
    return UniqueFd(open(path.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC)).get() >= 0;
}

/// Runs in the helper. 0 or an errno.
int ask(const Probe &probe)
{
    if (!probe.nameToBeFree.empty() && exists(probe.nameToBeFree))
        return EEXIST;
    const int flags = O_PATH | O_CLOEXEC | (probe.directory ? O_DIRECTORY : 0)
                      | (probe.follow == Follow::No ? O_NOFOLLOW : 0);
    const UniqueFd place(open(probe.path.c_str(), flags));
    if (!place)
        return errno;
    if (probe.access.empty())
        return 0;
    const long result =
        syscall(SYS_faccessat2, AT_FDCWD, probe.path.c_str(), accessMode(probe.access), AT_EACCESS);
    return result == 0 ? 0 : errno;
}

/// Stages whose rules faccessat2 applies as the operation itself does.
bool isReached(Stage stage, const Probe &probe)
{
    switch (stage) {
    case Stage::Lookup:
    case Stage::Symlink:
        return true;
    case Stage::SuperblockReadOnly:
    case Stage::MappedIds:
    case Stage::OwnerClass:
    case Stage::Acl:
    case Stage::GroupClass:
    case Stage::OtherClass:
    case Stage::Capability:
    case Stage::MountReadOnly:
    case Stage::FlagBits:
        return !probe.access.empty();
    case Stage::Existence:
        return !probe.nameToBeFree.empty();
    case Stage::DeviceCgroup:
    case Stage::FileSystem:
    case Stage::MountOptions:
    case Stage::FileKind:
    case Stage::InUse:
    case Stage::Interpreter:
    case Stage::Sticky:
    case Stage::Creation:
    case Stage::Mountpoint:
    case Stage::Ownership:
    case Stage::Xattr:
    case Stage::Socket:
    case Stage::SecurityModule:
    case Stage::Seccomp:
    case Stage::SetUp:
        return false;
    }
    return false;
}

/// Beyond the probe there is nothing more that could deny, or nothing but what depends on the
/// moment.
bool asksAll(Operation operation)
{
    switch (operation) {
    case Operation::Traverse:
    case Operation::List:
    case Operation::Read:
    case Operation::Write:
    case Operation::Append:
    case Operation::Truncate:
    case Operation::Execute:
    case Operation::Create:
    case Operation::Mkdir:
    case Operation::Symlink:
    case Operation::Mkfifo:
    case Operation::Mksock:
    case Operation::Connect:
    case Operation::Stat:
        return true;
    case Operation::OpenCreate:
    case Operation::MknodChar:
    case Operation::MknodBlock:
    case Operation::Unlink:
    case Operation::Rmdir:
    case Operation::Rename:
    case Operation::Link:
    case Operation::Chmod:
    case Operation::Chown:
    case Operation::UtimesNow:
    case Operation::UtimesSet:
    case Operation::Setxattr:
        return false;
    }
    return false;
}

/// What the probe refuses, the operation would be refused as well.
bool isNecessary(Operation operation)
{
    // Renaming a file onto itself, or making nothing because the file is there, needs less.
    return operation != Operation::Rename && operation != Operation::OpenCreate;
}

bool isUnlabelled(const Subject &subject)
{
    return subject.securityLabel
           && (subject.securityLabel->empty() || subject.securityLabel->starts_with("unconfined"));
}

} // namespace

Probe probeFor(const Request &request)
{
    Probe probe;
    switch (request.operation) {
    case Operation::Traverse:
        probe = onObject(request, Access::Execute);
        probe.directory = true;
        return probe;
    case Operation::List:
        probe = onObject(request, Access::Read);
        probe.directory = true;
        return probe;
    case Operation::Read:
        return onObject(request, Access::Read);
    case Operation::Write:
    case Operation::Append:
    case Operation::Truncate:
    case Operation::Connect:
        return onObject(request, Access::Write);
    case Operation::Execute:
        return onObject(request, Access::Execute);
    case Operation::Create:
    case Operation::Mkdir:
    case Operation::Symlink:
    case Operation::Mkfifo:
    case Operation::Mksock:
    case Operation::MknodChar:
    case Operation::MknodBlock:
        return onNewName(request.path);
    case Operation::OpenCreate:
    case Operation::Unlink:
    case Operation::Rmdir:
    case Operation::Rename:
        return onParent(request.path);
    case Operation::Link:
        return onNewName(request.path2);
    case Operation::Chmod:
    case Operation::Chown:
    case Operation::UtimesNow:
    case Operation::UtimesSet:
    case Operation::Setxattr:
    case Operation::Stat:
        probe = onObject(request, AccessMask());
        probe.follow = request.follow;
        return probe;
    }
    return probe;
}

Result<KernelAnswer> askKernel(const Subject &subject, const Request &request)
{
    KernelAnswer answer;
    answer.probe = probeFor(request);
    const auto code = runAsSubject(
        subject, [&] { return ask(answer.probe); }, kLimit);
    if (!code)
        return code.error();
    answer.code = *code;
    return answer;
}

bool isDecisive(const KernelAnswer &answer,
                const Subject &subject,
                const Request &request,
                const Verdict &verdict)
{
    const bool foretold = verdict.kind == VerdictKind::Allowed;
    if (verdict.kind == VerdictKind::Undetermined)
        return false;
    if (answer.allowed() && foretold)
        return asksAll(request.operation) && isUnlabelled(subject);
    if (answer.allowed())
        return isReached(reasonStage(verdict.reason), answer.probe);
    if (foretold)
        return isNecessary(request.operation);
    return answer.code == verdict.code;
}

bool agrees(const KernelAnswer &answer, const Verdict &verdict)
{
    return answer.allowed() == (verdict.kind == VerdictKind::Allowed)
           && answer.code == verdict.code;
}

} // namespace mountlens
