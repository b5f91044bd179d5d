// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/host_surroundings.h"

#include "model/account_files.h"
#include "system/small_file.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{4} << 20U;
constexpr std::size_t kMaxNames = 100'000;

HostUser hostUser(const PasswdLine &line)
{
    return {line.name, line.uid, line.gid, line.home};
}

FileKind kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return FileKind::Directory;
    return S_ISREG(mode) ? FileKind::Regular : FileKind::Other;
}

/// /dev/null, which people name for an empty file. Other devices may do something when opened.
bool isNullDevice(const struct stat &status)
{
    return S_ISCHR(status.st_mode) && status.st_rdev == makedev(1, 3);
}

HostUser callerAmong(const AccountFiles &files)
{
    const auto known = userWithId(files, getuid());
    HostUser caller = known ? hostUser(*known) : HostUser{{}, getuid(), getgid(), "/"};
    caller.gid = getgid();
    if (const char *home = std::getenv("HOME")) // NOLINT(concurrency-mt-unsafe): only read here
        caller.home = home;
    return caller;
}

struct Assumed
{
    std::mutex mutex;
    std::map<std::string, std::string, std::less<>> variables;
};

Assumed &assumed()
{
    static Assumed values;
    return values;
}

std::optional<std::string> assumedValue(std::string_view name)
{
    Assumed &values = assumed();
    const std::scoped_lock lock(values.mutex);
    const auto found = values.variables.find(name);
    return found == values.variables.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

HostSurroundings::HostSurroundings()
    : m_passwd(readSmallFile(AT_FDCWD, "/etc/passwd").value_or(std::string()))
    , m_group(readSmallFile(AT_FDCWD, "/etc/group").value_or(std::string()))
    , m_caller(callerAmong({m_passwd, {}}))
{
}

void HostSurroundings::assume(const std::string &variable, const std::optional<std::string> &value)
{
    Assumed &values = assumed();
    const std::scoped_lock lock(values.mutex);
    if (value)
        values.variables.insert_or_assign(variable, *value);
    else
        values.variables.erase(variable);
}

std::optional<std::string> HostSurroundings::variable(std::string_view name) const
{
    if (auto given = assumedValue(name))
        return given;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here changes the environment
    const char *value = std::getenv(std::string(name).c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

std::string HostSurroundings::workingDirectory() const
{
    std::string path(PATH_MAX, '\0');
    if (getcwd(path.data(), path.size()) == nullptr)
        return "/";
    path.resize(path.find('\0'));
    return path;
}

HostUser HostSurroundings::caller() const
{
    return m_caller;
}

std::vector<std::uint32_t> HostSurroundings::callerGroups() const
{
    const int count = getgroups(0, nullptr);
    std::vector<std::uint32_t> groups(count > 0 ? static_cast<std::size_t>(count) : 0);
    const int got = getgroups(static_cast<int>(groups.size()), groups.data());
    groups.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return groups;
}

std::optional<HostUser> HostSurroundings::user(std::string_view name) const
{
    const auto line = userNamed({m_passwd, {}}, name);
    return line ? std::optional(hostUser(*line)) : std::nullopt;
}

std::optional<std::uint32_t> HostSurroundings::group(std::string_view name) const
{
    return groupNamed({{}, m_group}, name);
}

FileKind HostSurroundings::kind(const std::string &path) const
{
    struct stat status
    {
    };
    return stat(path.c_str(), &status) == 0 ? kindOf(status.st_mode) : FileKind::Missing;
}

Result<std::string> HostSurroundings::read(const std::string &path) const
{
    const UniqueFd place(open(path.c_str(), O_PATH | O_CLOEXEC));
    struct stat status
    {
    };
    if (!place || fstat(place.get(), &status) != 0)
        return Error::fromErrno(ErrorId::OpenFailed, path, errno);
    if (isNullDevice(status))
        return std::string();
    if (!S_ISREG(status.st_mode))
        return Error::fromErrno(ErrorId::OpenFailed, path,
                                S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
    const std::string link = "/proc/self/fd/" + std::to_string(place.get());
    const UniqueFd file(open(link.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!file)
        return Error::fromErrno(ErrorId::OpenFailed, path, errno);
    return readOpenFile(file.get(), path, kMaxBytes);
}

std::vector<std::string> HostSurroundings::list(const std::string &path) const
{
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(opendir(path.c_str()), closedir);
    std::vector<std::string> names;
    for (const dirent *entry = nullptr;
         // NOLINTNEXTLINE(concurrency-mt-unsafe): a stream of our own
         directory && (entry = readdir(directory.get())) && names.size() < kMaxNames;) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..")
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace mountlens
