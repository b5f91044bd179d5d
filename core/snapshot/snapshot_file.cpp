// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/snapshot_file.h"

#include "base/unique_fd.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr int kAttempts = 16;
constexpr std::size_t kBlock = 8192;

Error systemError(ErrorId id, const std::string &path)
{
    return Error::fromErrno(id, path, errno);
}

/// -1 with errno; restarted after a signal.
template <class Call>
auto retried(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

struct SplitPath
{
    std::string directory;
    std::string name;
};

SplitPath split(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return {".", path};
    return {slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = retried([&] { return write(fd, bytes.data(), bytes.size()); });
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// A new file with a name of its own in `directory`.
UniqueFd createBeside(int directory, const std::string &name, std::string &temporary)
{
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        temporary = '.' + name.substr(0, 200) + '.' + std::to_string(getpid()) + '.'
                    + std::to_string(attempt);
        UniqueFd fd(openat(directory, temporary.c_str(),
                           O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (fd || errno != EEXIST)
            return fd;
    }
    return {};
}

} // namespace

Result<std::string> readWholeFile(const std::string &path, std::size_t limit)
{
    const UniqueFd fd(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!fd)
        return systemError(ErrorId::OpenFailed, path);
    // Grown by what is read: most files are small, and every page touched costs a fault.
    std::string bytes;
    std::array<char, kBlock> block{};
    for (;;) {
        const ssize_t got = retried([&] { return read(fd.get(), block.data(), block.size()); });
        if (got < 0)
            return systemError(ErrorId::ReadFailed, path);
        if (got == 0)
            return bytes;
        bytes.append(block.data(), static_cast<std::size_t>(got));
        if (bytes.size() > limit)
            return Error(ErrorId::TooLarge, path, std::to_string(limit));
    }
}

Result<Done> writeFileAtomically(const std::string &path, std::string_view bytes)
{
    const auto [directoryPath, name] = split(path);
    if (name.empty())
        return Error::fromErrno(ErrorId::WriteFailed, path, EISDIR);
    const UniqueFd directory(open(directoryPath.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory)
        return systemError(ErrorId::WriteFailed, path);
    std::string temporary;
    const UniqueFd fd = createBeside(directory.get(), name, temporary);
    if (!fd)
        return systemError(ErrorId::WriteFailed, path);
    if (writeAll(fd.get(), bytes) && fsync(fd.get()) == 0
        && renameat(directory.get(), temporary.c_str(), directory.get(), name.c_str()) == 0)
        return Done{};
    const Error failure = systemError(ErrorId::WriteFailed, path);
    unlinkat(directory.get(), temporary.c_str(), 0);
    return failure;
}

} // namespace mountlens
