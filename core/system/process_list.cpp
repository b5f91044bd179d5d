// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/process_list.h"

#include "base/text_scan.h"
#include "system/process_handle.h"

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

/// PID_MAX_LIMIT
constexpr std::size_t kMaxProcesses = std::size_t{4} << 20U;

struct Place
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    bool operator==(const Place &) const = default;
};

/// Never asks a file system's server: a container's root may be one that does not answer.
std::optional<Place> placeOf(int directory, const char *name)
{
    struct statx facts = {};
    if (::statx(directory, name, AT_STATX_DONT_SYNC | AT_NO_AUTOMOUNT, STATX_INO, &facts) != 0)
        return std::nullopt;
    const std::uint64_t device = (std::uint64_t{facts.stx_dev_major} << 32U) | facts.stx_dev_minor;
    return Place{device, facts.stx_ino};
}

std::optional<NamespaceId> namespaceOf(const ProcessHandle &process, const char *name)
{
    const auto id = process.namespaceId(name);
    return id ? std::optional(*id) : std::nullopt;
}

/// Of the first line with this key; empty: there is none. The process's name cannot forge one: its
/// line is the first, and the kernel escapes newlines in it.
std::string_view fieldOf(std::string_view status, std::string_view key)
{
    while (!status.empty()) {
        std::string_view line = takeLine(status);
        if (!line.starts_with(key))
            continue;
        line.remove_prefix(key.size());
        return takeField(line);
    }
    return {};
}

Pid parentIn(std::string_view status)
{
    const auto number = parseNumber32(fieldOf(status, "PPid:"));
    return number && *number <= 0x7fffffffU ? Pid(static_cast<std::int32_t>(*number)) : Pid(0);
}

Result<ProcessRecord> recordOf(const ProcessHandle &process)
{
    const auto text = process.read("status");
    if (!text)
        return text.error();
    const auto status = parseProcStatus(*text);
    if (!status)
        return status.error();
    ProcessRecord record;
    record.pid = process.pid();
    record.parent = parentIn(*text);
    // fs/proc/array.c proc_pid_status(): the memory's lines are there where there is one.
    record.hasMemory = !fieldOf(*text, "VmSize:").empty();
    record.name = status->name;
    record.effectiveUid = status->credentials.effectiveUid;
    record.effectiveGid = status->credentials.effectiveGid;
    record.fsUid = status->credentials.fsUid;
    record.fsGid = status->credentials.fsGid;
    record.cgroup = process.read("cgroup").value_or(std::string());
    record.mountNamespace = namespaceOf(process, "ns/mnt");
    record.userNamespace = namespaceOf(process, "ns/user");
    record.pidNamespace = namespaceOf(process, "ns/pid");
    const auto root = placeOf(process.directory(), "root");
    const auto own = placeOf(AT_FDCWD, "/");
    if (root && own)
        record.rootDiffers = *root != *own;
    return record;
}

std::vector<Pid> pidsIn(DIR *proc)
{
    std::vector<Pid> pids;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the stream is ours alone
    for (const dirent *entry = nullptr; (entry = ::readdir(proc)) && pids.size() < kMaxProcesses;) {
        const auto number = parseNumber32(static_cast<const char *>(entry->d_name));
        if (number && *number > 0 && *number <= 0x7fffffffU)
            pids.emplace_back(static_cast<std::int32_t>(*number));
    }
    std::sort(pids.begin(), pids.end());
    return pids;
}

} // namespace

Result<ProcessRecord> readProcessRecord(Pid pid)
{
    const auto process = ProcessHandle::open(pid);
    if (!process)
        return process.error();
    return recordOf(*process);
}

Result<ProcessList> readProcessList()
{
    const std::unique_ptr<DIR, int (*)(DIR *)> proc(::opendir("/proc"), ::closedir);
    if (!proc)
        return Error::fromErrno(ErrorId::OpenFailed, "/proc", errno);
    auto self = readProcessRecord(Pid(::getpid()));
    if (!self)
        return self.error();
    ProcessList list{{}, std::move(*self)};
    for (const Pid pid : pidsIn(proc.get())) {
        if (auto record = readProcessRecord(pid))
            list.processes.push_back(std::move(*record));
    }
    return list;
}

} // namespace mountlens
