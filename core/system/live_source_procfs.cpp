// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// The part of LiveSource that knows procfs: magic links, /proc/self, whose task is behind a file.
#include "base/text_scan.h"
#include "system/file_place.h"
#include "system/live_source.h"
#include "system/open_error.h"
#include "system/ptrace_access.h"
#include "system/small_file.h"
#include "system/user_namespaces.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace mountlens {

namespace {

bool isProcPid(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Field 22 of /proc/PID/stat: together with the pid it names a process for good.
std::string startTime(int procDirectory, const std::string &pid)
{
    const auto text = readSmallFile(procDirectory, pid + "/stat", 4096);
    if (!text)
        return {};
    std::string_view rest = *text;
    rest.remove_prefix(std::min(rest.rfind(')') + 1, rest.size()));
    std::string_view field;
    for (int i = 3; i <= 22; ++i)
        field = takeField(rest);
    return std::string(field);
}

/// fs/proc/base.c task_dump_owner(): the files of a process that cannot be dumped are root's.
bool hidesItself(int procDirectory, const ProcStatus &status)
{
    struct stat facts = {};
    return ::fstatat(procDirectory, "environ", &facts, 0) != 0
           || Kuid(facts.st_uid) != status.credentials.effectiveUid;
}

} // namespace

/// fs/proc/base.c proc_pid_instantiate(), proc_task_instantiate(): /proc/PID and /proc/PID/task/TID
/// are immutable, though statx does not say so.
bool LiveSource::isProcTaskDirectory(const Node &wanted, MountId on)
{
    const Result<MountFacts> &facts = mount(on);
    if (!facts || facts->fileSystem != "proc")
        return false;
    const auto path = canonicalPath(wanted.fd.get());
    const auto names =
        path ? splitPath(insideFileSystem(*facts, *path)) : std::vector<std::string>();
    return (names.size() == 1 && isProcPid(names[0]))
           || (names.size() == 3 && names[1] == "task" && isProcPid(names[0]));
}

bool LiveSource::isOnProc(const Node &wanted)
{
    if (!wanted.inode || !*wanted.inode)
        return false;
    const Result<MountFacts> &on = mount((*wanted.inode)->mount);
    return on && on->fileSystem == "proc";
}

/// The names from the root of procfs down to an object; empty for the root and outside of procfs.
std::vector<std::string> LiveSource::procNames(NodeId id)
{
    const Result<InodeFacts> &facts = inode(id);
    if (!facts || !isOnProc(node(id)))
        return {};
    const auto path = canonicalPath(node(id).fd.get());
    if (!path)
        return {};
    return splitPath(insideFileSystem(*mount(facts->mount), *path));
}

/// The pid that /proc/self stands for, for the subject, in this procfs instance.
std::optional<Pid> LiveSource::pidInProc(NodeId procRoot)
{
    if (!m_process)
        return std::nullopt;
    const auto status = m_process->status();
    if (!status)
        return std::nullopt;
    const int proc = node(procRoot).fd.get();
    const std::string started = startTime(m_process->directory(), ".");
    // NOLINTNEXTLINE(modernize-loop-convert): views::reverse is beyond clang 14
    for (auto pid = status->namespacePids.rbegin(); pid != status->namespacePids.rend(); ++pid) {
        if (startTime(proc, std::to_string(pid->value())) == started)
            return *pid;
    }
    return std::nullopt;
}

/// The directory /proc/PID that `id` lies below, `depth` names deep.
Result<NodeId> LiveSource::procTask(NodeId id, std::size_t depth)
{
    for (; depth > 1; --depth) {
        auto above = node(id).parent ? *node(id).parent : stepUp(id);
        if (!above)
            return above;
        id = *above;
    }
    return id;
}

/// By number and start time, not by way of procfs's root: something may be mounted on that.
bool LiveSource::isOwnTask(NodeId task)
{
    const std::vector<std::string> names = procNames(task);
    const auto status = m_process ? m_process->status() : Result<ProcStatus>(ProcStatus());
    if (names.size() != 1 || !status)
        return false;
    const auto isNumber = [&](Pid pid) { return std::to_string(pid.value()) == names[0]; };
    const auto &pids = status->namespacePids;
    const std::string started = startTime(node(task).fd.get(), ".");
    return std::any_of(pids.begin(), pids.end(), isNumber) && !started.empty()
           && started == startTime(m_process->directory(), ".");
}

/// /proc/self is another process for every reader; links below /proc/PID jump to objects.
Result<SymlinkTarget> LiveSource::readProcLink(NodeId id)
{
    SymlinkTarget target;
    const std::vector<std::string> names = procNames(id);
    const bool self = names.size() == 1 && (names[0] == "self" || names[0] == "thread-self");
    if (self) {
        const auto pid = pidInProc(*node(id).parent);
        if (!pid)
            return Error(ErrorId::Unsupported, "/proc/" + names[0]);
        const std::string number = std::to_string(pid->value());
        target.path = names[0] == "self" ? number : number + "/task/" + number;
        return target;
    }
    if (names.size() < 2 || !isProcPid(names[0]))
        return readPlainLink(node(id));
    target.magic = true;
    UniqueFd object(
        ::openat(node(*node(id).parent).fd.get(), node(id).name.c_str(), O_PATH | O_CLOEXEC));
    if (!object)
        return openError(node(id).name, errno);
    target.jump = addNode(std::move(object), std::nullopt, {});
    const auto task = procTask(id, names.size());
    if (!task)
        return task.error();
    const auto allowed = mayPtrace(*task);
    if (!allowed)
        return allowed.error();
    target.jumpAllowed = *allowed;
    return target;
}

/// kernel/ptrace.c __ptrace_may_access() with PTRACE_MODE_READ_FSCREDS.
Result<bool> LiveSource::mayPtrace(NodeId task)
{
    if (isOwnTask(task))
        return true;
    const int directory = node(task).fd.get();
    const auto text = readSmallFile(directory, "status");
    if (!text)
        return text.error();
    const auto target = parseProcStatus(*text);
    if (!target)
        return target.error();
    const UniqueFd ns(::openat(directory, "ns/user", O_RDONLY | O_CLOEXEC));
    if (!ns)
        return Error(ErrorId::NoRightToRead, node(task).name + "/ns/user", "CAP_SYS_PTRACE", errno);
    const auto space = readUserNamespaceOf(ns.get());
    if (!space)
        return space.error();
    if (!ptraceMayRead(m_subject, target->credentials, *space))
        return false;
    if (!hidesItself(directory, *target))
        return true;
    // It takes the capability over the namespace in which its program was started, which nobody
    // tells.
    const UserNamespace initial = UserNamespace::makeInitial();
    if (nsCapable(m_subject, initial, Capability::SysPtrace))
        return true;
    if (!nsCapable(m_subject, *space, Capability::SysPtrace))
        return false;
    return Error(ErrorId::Unsupported, node(task).name);
}

Result<bool> LiveSource::askProc(NodeId id, NodeQuestion question)
{
    const std::vector<std::string> names = procNames(id);
    if (names.empty())
        return false;
    if (question == NodeQuestion::SysctlFile)
        return names[0] == "sys";
    if (!isProcPid(names[0]))
        return false;
    const auto task = procTask(id, names.size());
    if (!task)
        return task.error();
    const bool own = isOwnTask(*task);
    if (question == NodeQuestion::ProcTaskFile)
        return !own;
    return own && names.size() == 2 && names[1] == "fd";
}

} // namespace mountlens
