// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/small_file.h"

#include "base/text_scan.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace mountlens {

Result<std::string> readOpenFile(int file, const std::string &name, std::size_t limit)
{
    std::string text;
    std::array<char, 8192> buffer{};
    for (;;) {
        const ssize_t got = ::read(file, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error::fromErrno(ErrorId::ReadFailed, name, errno);
        if (got == 0)
            return text;
        text.append(buffer.data(), static_cast<std::size_t>(got));
        if (text.size() > limit)
            return Error(ErrorId::TooLarge, name);
    }
}

Result<std::string> readSmallFile(int directory, const std::string &name, std::size_t limit)
{
    const UniqueFd file(::openat(directory, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!file)
        return Error::fromErrno(ErrorId::OpenFailed, name, errno);
    return readOpenFile(file.get(), name, limit);
}

Result<std::uint64_t> readNumberFile(const std::string &path)
{
    const auto text = readSmallFile(AT_FDCWD, path, 64);
    if (!text)
        return text.error();
    std::string_view rest = *text;
    const auto number = parseNumber(takeLine(rest));
    if (!number)
        return Error(ErrorId::Malformed, path, *text);
    return *number;
}

} // namespace mountlens
