// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/file_place.h"

#include "base/text_scan.h"
#include "system/statx_reader.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mountlens {

Result<std::string> canonicalPath(int fd)
{
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    std::array<char, 4097> buffer{};
    const ssize_t got = ::readlink(link.c_str(), buffer.data(), buffer.size());
    if (got <= 0 || buffer.front() != '/')
        return Error::fromErrno(ErrorId::ReadFailed, link, got < 0 ? errno : 0);
    return std::string(buffer.data(), static_cast<std::size_t>(got));
}

std::vector<std::string> splitPath(std::string_view path)
{
    std::vector<std::string> names;
    while (!path.empty()) {
        const std::string_view name = takeUntil(path, '/');
        if (!name.empty())
            names.emplace_back(name);
    }
    return names;
}

std::string joinPath(const std::string &directory, std::string_view name)
{
    std::string path = directory == "/" ? std::string() : directory;
    if (!name.empty() && !name.starts_with('/'))
        path += '/';
    path += name == "/" ? std::string_view() : name;
    return path.empty() ? "/" : path;
}

bool isBelow(const std::string &above, const std::string &path)
{
    return above == "/" || path == above || path.starts_with(above + '/');
}

std::string pathBelow(const std::string &above, const std::string &path)
{
    const bool inside = above != "/" && (path == above || path.starts_with(above + '/'));
    return inside ? path.substr(above.size()) : path;
}

std::string insideFileSystem(const MountFacts &mount, const std::string &path)
{
    return joinPath(mount.root, pathBelow(mount.mountPoint, path));
}

UniqueFd openBelow(const MountEntry &mounted, const std::string &path)
{
    const UniqueFd base(::open(mounted.facts.mountPoint.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    const auto reached = base ? readOldMountId(base.get()) : Result<std::uint64_t>(0);
    if (!reached || *reached != mounted.id)
        return {}; // another mount sits on top
    open_how how = {};
    how.flags = O_PATH | O_NOFOLLOW | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV;
    const std::size_t first = path.find_first_not_of('/');
    const std::string relative = first == std::string::npos ? "." : path.substr(first);
    return UniqueFd(
        static_cast<int>(::syscall(SYS_openat2, base.get(), relative.c_str(), &how, sizeof how)));
}

bool onSameMount(int a, int b)
{
    const auto first = readStatx(a);
    const auto second = readStatx(b);
    return first && second && first->facts.mount == second->facts.mount;
}

} // namespace mountlens
