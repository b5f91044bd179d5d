// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/process_handle.h"

#include "system/small_file.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace mountlens {

Result<ProcessHandle> ProcessHandle::open(Pid pid)
{
    const std::string path = "/proc/" + std::to_string(pid.value());
    if (pid.value() <= 0)
        return Error(ErrorId::NoSuchProcess, std::to_string(pid.value()));
    UniqueFd directory(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!directory && errno == ENOENT)
        return Error::fromErrno(ErrorId::NoSuchProcess, std::to_string(pid.value()), ESRCH);
    if (!directory)
        return Error::fromErrno(ErrorId::OpenFailed, path, errno);
    return ProcessHandle(pid, std::move(directory));
}

Error ProcessHandle::failure(const std::string &name, int code) const
{
    const std::string path = "/proc/" + std::to_string(m_pid.value()) + '/' + name;
    if (code == ESRCH || code == ENOENT)
        return Error::fromErrno(ErrorId::NoSuchProcess, std::to_string(m_pid.value()), code);
    if (code == EACCES || code == EPERM)
        return Error(ErrorId::NoRightToRead, path, "CAP_SYS_PTRACE", code);
    return Error::fromErrno(ErrorId::ReadFailed, path, code);
}

Result<std::string> ProcessHandle::read(const std::string &name) const
{
    auto text = readSmallFile(directory(), name);
    if (!text && text.error().code() != 0)
        return failure(name, text.error().code());
    return text;
}

Result<UniqueFd> ProcessHandle::openLink(const std::string &name, int flags) const
{
    UniqueFd file(::openat(directory(), name.c_str(), flags | O_CLOEXEC));
    if (!file)
        return failure(name, errno);
    return file;
}

Result<ProcStatus> ProcessHandle::status() const
{
    const auto text = read("status");
    if (!text)
        return text.error();
    return parseProcStatus(*text);
}

Result<NamespaceId> ProcessHandle::namespaceId(const std::string &name) const
{
    struct stat facts = {};
    if (::fstatat(directory(), name.c_str(), &facts, 0) != 0)
        return failure(name, errno);
    return NamespaceId(facts.st_ino);
}

} // namespace mountlens
